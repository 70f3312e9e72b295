/// Counts that sources state, against the lists.
extension BodyCheck {
  /// How many are listed on the days that a count speaks for: surely, and at most.
  private struct Span {
    var sure = 0
    var mayBe = 0

    func allows(_ count: Int) -> Bool { (sure...(sure + mayBe)).contains(count) }

    var words: String {
      switch (sure, mayBe) {
      case (0, 0): "none"
      case (_, 0): "\(sure)"
      default: "\(sure) to \(sure + mayBe)"
      }
    }
  }

  /// Counts of all who have a role, a finding for each role and kind of party; then counts of parts.
  var counts: [Finding] { wholeCounts + partCounts }

  // MARK: - Counts of the whole

  private typealias Claim = (ref: Ref<Roster>, roster: Roster, count: Int)

  private func claims(_ isWanted: (CountClaim) -> Bool) -> [Claim] {
    rosters.compactMap { ref, roster in
      guard let count = roster.statedCount, roster.roleID != nil, isWanted(CountClaim(roster))
      else { return nil }
      return (ref, roster, count)
    }
  }

  private var wholeCounts: [Finding] {
    var groups: [[String]: [Claim]] = [:]
    var order: [[String]] = []
    for claim in claims({ $0 == .all }) {
      let key = [claim.roster.roleID ?? "", claim.roster.partyKind ?? "any"]
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(claim)
    }
    return order.compactMap { key in wholeCount(groups[key] ?? [], role: key[0], kind: key[1]) }
  }

  /// What differs between the list of a role and the counts of it.
  private func wholeCount(_ claims: [Claim], role: String, kind: String) -> Finding? {
    let now = span(role, kind, on: nil)
    let marked = markedCount(role, kind)
    var severity = Finding.Severity.note
    let differing = claims.filter { claim in
      guard let found = self.severity(of: claim, role, kind, now, isMarked: claim.count == marked)
      else { return false }
      severity = max(severity, found)
      return true
    }
    guard !differing.isEmpty else { return nil }
    let stated = differing.map { claim in
      "\(named(claim.roster.source, claim.roster.date)) counts \(claim.count)"
    }
    let noun = Self.noun(role, kind, count: now.sure + now.mayBe)
    return finding(
      .count, severity,
      "\(now.words == "none" ? "no" : now.words) \(noun) \(now.sure + now.mayBe == 1 ? "is" : "are")"
        + " listed; \(stated.joined(separator: ", "))",
      rows: differing.map { .roster($0.ref) }, sources: differing.map(\.roster.source))
  }

  /// The count by which the body is marked, if its newest one of this kind differs from the list.
  private func markedCount(_ role: String, _ kind: String) -> Int? {
    let statement = catalogue.statement(of: ref)
    guard statement.role?.rawValue == role, statement.differs else { return nil }
    switch kind {
    case "state": return statement.statedStates
    case "organisation": return statement.statedOrganisations
    default: return statement.statedParties
    }
  }

  /// How grave it is that a count differs from the list; nil where it does not, or may not.
  private func severity(
    of claim: Claim, _ role: String, _ kind: String, _ now: Span, isMarked: Bool
  ) -> Finding.Severity? {
    if claim.roster.complete == "true", !isWhole(claim, role, kind) { return .error }
    if isMarked, now.sure != claim.count { return .warning }
    if claim.roster.complete == "false" { return claim.count > now.sure ? .warning : nil }
    guard claim.roster.complete == nil else { return nil }
    guard let date = date(of: claim.roster) else { return now.allows(claim.count) ? nil : .note }
    let then = span(role, kind, on: date)
    if then.allows(claim.count) { return nil }
    // Before the time of the list somebody may have been in who has left since.
    return then.mayBe > 0 && claim.count > then.sure ? .note : .warning
  }

  /// Whether a list that is recorded as whole has as many rows as its source counts.
  private func isWhole(_ claim: Claim, _ role: String, _ kind: String) -> Bool {
    let then = date(of: claim.roster).map { catalogue.asOf(Self.closed($0)) } ?? catalogue
    let parties = terms.filter {
      $0.source == claim.roster.source && $0.membership.roleID == role && isOf(kind, $0.party)
        && then.standing(of: $0.membership) != .out
    }.map(\.party)
    return parties.isEmpty || Set(parties).count == claim.count
  }

  private func date(of roster: Roster) -> EDTFDate? {
    roster.date ?? catalogue.sources.ref(roster.source).flatMap { catalogue.sources[$0].asOf }
  }

  private func isOf(_ kind: String, _ party: Ref<Party>) -> Bool {
    kind == "any" || (kind == "state") == catalogue.parties.isState(party)
  }

  /// How many of a kind have a role on a date, or on the catalogue's.
  private func span(
    _ role: String, _ kind: String, on date: EDTFDate?,
    _ share: (Ref<Party>) -> Standing = { _ in .in }
  ) -> Span {
    let then = date.map { catalogue.asOf(Self.closed($0)) } ?? catalogue
    var standings: [Ref<Party>: Standing] = [:]
    for term in terms where term.membership.roleID == role && isOf(kind, term.party) {
      let standing = then.standing(of: term.membership)
      if standing == .in || standings[term.party] != .in { standings[term.party] = standing }
    }
    return standings.reduce(into: Span()) { span, entry in
      switch (entry.value, share(entry.key)) {
      case (.out, _), (_, .out): break
      case (.in, .in): span.sure += 1
      default: span.mayBe += 1
      }
    }
  }

  /// A date that a catalogue can speak for: `2020 or later` speaks for now.
  private static func closed(_ date: EDTFDate) -> EDTFDate? {
    date.earliest == nil || date.latest == nil ? nil : date
  }

  private static func noun(_ role: String, _ kind: String, count: Int) -> String {
    let role = Vocabulary.words(role)
    switch kind {
    case "any": return role + (count == 1 ? "" : "s")
    case "state": return "\(role) state\(count == 1 ? "" : "s")"
    default: return "\(role) organisation\(count == 1 ? "" : "s")"
    }
  }

  // MARK: - Counts of parts

  private var partCounts: [Finding] {
    claims { $0 != .all && $0 != .other }.compactMap { claim in
      switch CountClaim(claim.roster) {
      case .members(let other): memberCount(claim, of: other)
      case .region(let region): regionCount(claim, in: region)
      default: nil
      }
    }
  }

  /// A count of another body's members, as they were on the days that the list speaks for.
  private func memberCount(_ claim: Claim, of other: String) -> Finding? {
    guard let other = catalogue.bodies.ref(other) else { return nil }
    let span = span(claim.roster.roleID ?? "", "state", on: nil, share(of: other, in: claim))
    guard !span.allows(claim.count), span.sure + span.mayBe > 0 else { return nil }
    let name = catalogue.bodies[other].name
    return finding(
      .count, claim.roster.complete == "false" ? .note : .warning,
      "\(named(claim.roster.source, claim.roster.date)) counts \(claim.count) members of"
        + " the \(name); \(span.words) \(span.words == "1" ? "is" : "are") listed",
      rows: [.roster(claim.ref)], sources: [claim.roster.source])
  }

  /// Whether a party was a member of another body on the days that a count can speak for.
  private func share(of other: Ref<Body>, in claim: Claim) -> (Ref<Party>) -> Standing {
    let date = date(of: claim.roster)
    let now = catalogue.newestEvidence?.earliest ?? .distantFuture
    // A count without a date can speak for any day since the body's founding.
    let first = date?.earliest ?? body.established?.earliest ?? .distantPast
    let last = date?.latest ?? now
    return { party in
      let terms = catalogue.memberships(of: Seat(party: party, body: other))
        .filter { $0.roleID == "member" }
      return Self.standing(by: terms, first: first, last: max(first, last))
    }
  }

  /// Whether somebody with these terms was a member on all days from one to another, on none, or
  /// it is not known: by their dates alone, whatever lists say.
  private static func standing(by terms: [Membership], first: Day, last: Day) -> Standing {
    let standings = terms.map { term -> Standing in
      let starts = (term.from?.earliest ?? .distantPast, term.from?.latest ?? .distantPast)
      let ends = (term.to?.earliest ?? .distantFuture, term.to?.latest ?? .distantFuture)
      if last < starts.0 || first > ends.1 { return .out }
      return starts.1 <= first && last <= ends.0 ? .in : .notKnown
    }
    if standings.contains(.in) { return .in }
    return standings.contains(.notKnown) ? .notKnown : .out
  }

  /// The same for the European Union, with what the source's own count of its members tells.
  private func shareOfUnion(in claim: Claim) -> (Ref<Party>) -> Standing {
    guard let union = catalogue.bodies.ref("eu") else { return { _ in .out } }
    let share = share(of: union, in: claim)
    guard let own = ownUnionCount(claim) else { return share }
    let span = span(claim.roster.roleID ?? "", "state", on: nil, share)
    return { party in
      let standing = share(party)
      guard standing == .notKnown, span.allows(own.count) else { return standing }
      return own.count == span.sure + span.mayBe ? .in : own.count == span.sure ? .out : .notKnown
    }
  }

  /// What the source of a count says of the members of the European Union, where it does.
  private func ownUnionCount(_ claim: Claim) -> Claim? {
    claims { $0 == .members(of: "eu") }.first { $0.roster.source == claim.roster.source }
  }

  /// A count of Asian, African or European countries, where no reading of the word gives it.
  ///
  /// Where a region ends is for each source to say: those in it by UN M49, with or without those in
  /// the European Union, or, in a body of two sides, all on one side of the Union's border. What a
  /// source counts for both sides and adds up to the list is as it should be.
  private func regionCount(_ claim: Claim, in region: String) -> Finding? {
    let role = claim.roster.roleID ?? ""
    let all = span(role, "state", on: nil)
    guard all.sure > 0, !addsUp(claim, to: all) else { return nil }
    let union = shareOfUnion(in: claim)
    let isEurope = region == "europe"
    let inside = span(role, "state", on: nil) { self.region(of: $0) == region ? .in : .out }
    let apart = span(role, "state", on: nil) { party in
      let isThere = self.region(of: party) == region
      switch union(party) {
      case .in: return isEurope ? .in : .out
      case .out: return isThere ? .in : .out
      case .notKnown: return isThere == isEurope ? (isThere ? .in : .out) : .notKnown
      }
    }
    let members = span(role, "state", on: nil, union)
    let beyond = Span(
      sure: max(0, all.sure - members.sure - members.mayBe), mayBe: members.mayBe + all.mayBe)
    // A source that counts the Union apart does not count its members in Asia once more.
    var readings = ownUnionCount(claim) == nil ? [inside, apart] : [apart]
    if body.regions.count == 2, body.regions.contains("europe") {
      readings.append(isEurope ? members : beyond)
    }
    guard readings.allSatisfy({ !$0.allows(claim.count) }) else { return nil }
    let source = claim.roster.source
    let isOwnList = rosters.contains { $0.roster.source == source && $0.roster.complete == "true" }
    let place = Vocabulary.words(region)
    return finding(
      .count, isOwnList ? .warning : .note,
      "\(named(source, claim.roster.date)) counts \(claim.count) countries of \(place);"
        + " of the \(all.words) listed, \(apart.words) are there by UN M49, "
        + (isEurope
          ? "\(members.words) in the European Union"
          : "\(beyond.words) outside the \(members.words) in the European Union"),
      rows: [.roster(claim.ref)], sources: [source])
  }

  /// Whether a count of a region and one of another by the same source make the list together.
  private func addsUp(_ claim: Claim, to all: Span) -> Bool {
    claims {
      if case .region = $0 { true } else { false }
    }.contains { other in
      other.ref != claim.ref && other.roster.source == claim.roster.source
        && other.roster.roleID == claim.roster.roleID && all.allows(other.count + claim.count)
    }
  }

  private func region(of party: Ref<Party>) -> String? {
    if case .state(let state) = catalogue.parties[party] { state.region } else { nil }
  }
}
