/// What memberships tell: who came and went, with which role, and who took the chair.
extension ChangeLog {
  private struct Term {
    let ref: Ref<Membership>
    let role: Role?
    let label: String
    let from: EDTFDate?
    let to: EDTFDate?
    /// The last day that the source of its dates can be of; nil when it has no date.
    let seen: Day?
    /// Whether another party is known to have taken the chair then or later.
    var isFollowed = false

    init(_ ref: Ref<Membership>, _ membership: Membership, in catalogue: Catalogue) {
      self.ref = ref
      role = Role(rawValue: membership.roleID)
      label = role?.label ?? membership.roleID
      from = membership.from
      to = membership.to
      seen = catalogue.lastDay(ofSource: membership.dateSource ?? membership.source)
    }

    var isChair: Bool { role?.presides == true || role == .formerChair }
    /// A role that the program does not know is one of those that take part.
    var attends: Bool { role?.attends ?? true }

    /// Whether it took part in a meeting and no more: it came for those days, and did not leave.
    var isAttendance: Bool {
      guard role == .participant, let first = from?.earliest, let last = to?.latest else {
        return false
      }
      return first <= last && last <= (0..<Self.longestMeeting).reduce(first) { day, _ in day.next }
    }

    /// A meeting lasts no more days than this.
    private static let longestMeeting = 14

    /// Whether the source foresaw the start: it was yet to come.
    var isStartForeseen: Bool { isForeseen(from?.earliest) }
    /// Whether the source foresaw the end.
    ///
    /// A term in the chair is set beforehand, so that only an end that was past is known to have come;
    /// of a former chair the source says that it had, and one that was followed has left.
    var isEndForeseen: Bool {
      guard isChair else { return isForeseen(to?.earliest) }
      return role != .formerChair && !isFollowed && isForeseen(to?.latest ?? .distantFuture)
    }

    private func isForeseen(_ day: Day?) -> Bool {
      guard let seen, let day else { return false }
      return seen < day
    }
  }

  /// Notes what the memberships of a body tell, party by party in the order of the body's list.
  mutating func collectMemberships(of body: Ref<Body>) {
    let joins = catalogue.joins.value
    let presiding = Role.allCases.filter(\.presides).map(\.place)
    var terms: [Int32: [Term]] = [:]
    var order: [Int32] = []
    for row in joins.membershipsByBody[body.index] {
      let party = joins.membershipParty[Int(row)]
      // Who presided tells of another whether it was followed.
      guard isTold(Ref(Int(party))) || presiding.contains(joins.membershipRole[Int(row)]) else {
        continue
      }
      if terms[party] == nil { order.append(party) }
      let ref = Ref<Membership>(Int(row))
      terms[party, default: []].append(Term(ref, catalogue.memberships[ref], in: catalogue))
    }
    followChairs(&terms)
    for party in order where isTold(Ref(Int(party))) {
      let terms = terms[party] ?? []
      for place in terms.indices {
        collect(place, among: terms, of: Ref(Int(party)), in: body)
      }
    }
  }

  private func isTold(_ party: Ref<Party>) -> Bool { parties.isEmpty || parties.contains(party) }

  /// Marks the terms in the chair after which a source has seen another party there: they are over.
  private func followChairs(_ terms: inout [Int32: [Term]]) {
    let starts = terms.flatMap { party, terms in
      terms.filter { $0.isChair && !$0.isStartForeseen }
        .compactMap { $0.from?.earliest }.map { (party: party, day: $0) }
    }
    for party in terms.keys {
      for place in terms[party, default: []].indices {
        guard let end = terms[party]?[place].to?.earliest else { continue }
        terms[party]?[place].isFollowed = starts.contains { $0.party != party && $0.day >= end }
      }
    }
  }

  private mutating func collect(
    _ place: Int, among terms: [Term], of party: Ref<Party>, in body: Ref<Body>
  ) {
    let term = terms[place]
    let name = catalogue.parties[party].name
    let records = [RecordID.membership(term.ref)]
    if term.isAttendance {
      let verb = term.isStartForeseen ? "was to take part" : "took part"
      return add(
        .tookPart, on: term.from, body: body, party: party, records: records,
        "\(name) \(verb) as \(Self.noun(term))")
    }
    let seat = (term.isChair, term.attends)
    let became = term.isStartForeseen ? "was to become" : "became"
    let ceased = term.isEndForeseen ? "was to cease" : "ceased"
    let start: (kind: Change.Kind, words: String) =
      switch seat {
      case (true, _):
        (
          .tookChair,
          "\(name) \(term.isStartForeseen ? "was to take" : "took") the chair" + Self.jointly(term)
        )
      case (_, true):
        if let before = Self.roleBefore(place, among: terms) {
          (.changedRole, "\(name), until then or still \(before), \(became) \(Self.noun(term))")
        } else {
          (
            .joined,
            "\(name) \(term.isStartForeseen ? "was to join" : "joined") as \(Self.noun(term))"
          )
        }
      case (_, false): (.changedRole, "\(name) \(became) \(Self.noun(term))")
      }
    // That it was there by some day does not tell when it came.
    let began = term.from.flatMap { $0.earliest == nil ? nil : $0 }
    add(start.kind, on: began, body: body, party: party, records: records, start.words)
    guard term.to != nil || term.role == .formerChair else { return }
    switch seat {
    case (true, _):
      add(
        .leftChair, on: term.to, body: body, party: party, records: records,
        "\(name) \(term.isEndForeseen ? "was to leave" : "left") the chair" + Self.jointly(term))
    case (_, true):
      switch Self.roleAfter(place, among: terms) {
      case .none:
        add(
          .left, on: term.to, body: body, party: party, records: records,
          "\(name) \(term.isEndForeseen ? "was to leave" : "left"), \(Self.noun(term)) until then")
      // The start of the next role has said so.
      case .some(.none): break
      case .some(.some(let other)):
        add(
          .changedRole, on: term.to, body: body, party: party, records: records,
          "\(name), still \(other), \(ceased) to be \(Self.noun(term))")
      }
    case (_, false):
      add(
        .changedRole, on: term.to, body: body, party: party, records: records,
        "\(name) \(ceased) to be \(Self.noun(term))")
    }
  }

  /// The role in which a party surely sat already when another began; nil when it came then.
  private static func roleBefore(_ place: Int, among terms: [Term]) -> String? {
    guard let start = terms[place].from?.earliest else { return nil }
    return terms.indices.first { index in
      guard index != place, terms[index].attends, !terms[index].isAttendance,
        let from = terms[index].from
      else { return false }
      let isEarlier =
        from == terms[place].from ? index < place : from.latest ?? .distantFuture <= start
      return isEarlier && (terms[index].to?.latest ?? .distantFuture).next >= start
    }.map { noun(terms[$0]) }
  }

  /// What a party is after one of its roles ended: nothing; or it goes on, in a role that it had
  /// already, or (nil) in one that began then.
  private static func roleAfter(_ place: Int, among terms: [Term]) -> String?? {
    let end = terms[place].to?.latest ?? .distantFuture
    let other = terms.indices.first { index in
      guard index != place, terms[index].attends, !terms[index].isAttendance else { return false }
      let goesOn =
        terms[index].to == terms[place].to
        ? index > place : terms[index].to?.earliest ?? .distantFuture > end
      return goesOn && terms[index].from?.earliest ?? .distantPast <= end.next
    }
    guard let other else { return .none }
    let wasThere =
      terms[other].from?.latest ?? .distantPast < terms[place].to?.earliest ?? .distantPast
    return .some(wasThere ? noun(terms[other]) : nil)
  }

  private static func jointly(_ term: Term) -> String { term.role == .coChair ? " jointly" : "" }

  /// A role with its article: `an observer`.
  private static func noun(_ term: Term) -> String {
    if term.role == .secretariat { return "the secretariat" }
    if term.role == .suspended { return term.label }
    return ("aeiou".contains(term.label.first ?? " ") ? "an " : "a ") + term.label
  }
}
