/// A commitment as it concerns a party, and what ties the two.
public struct Undertaking: Hashable, Sendable {
  /// What ties a party to a commitment.
  public enum Tie: Hashable, Sendable {
    /// The document names the party.
    case named
    /// The document is a treaty, and the party is bound by it on the catalogue's date: since the day
    /// that its source records, of which nil is not known.
    case bound(since: EDTFDate?)
    /// The document binds nobody and speaks for all, and the party sat in the body on its date.
    case member
    /// The document is to be ratified, and the party sat in the body when it was adopted; whether it
    /// ratified is not known.
    case adopter
    /// The document is to be ratified, and the party came to the body after it was adopted; whether
    /// it acceded is not known.
    case later
    /// The document is a treaty, and the party may have been bound by it on the catalogue's date, as
    /// the day recorded, if there is one, is not known to be before.
    case perhapsBound(since: EDTFDate?)
    /// The party signed the treaty, and is not known to be bound.
    case signed
    /// The document speaks for all, and nothing says since when the party has been in the body.
    case notKnown
    /// The document speaks for all and is older than the body, of which the party was one of the
    /// first; nothing says who adopted it.
    case beforeBody
    /// Nothing says whether the document was there on the catalogue's date.
    case undated
  }

  /// The commitment.
  public let commitment: Ref<Commitment>
  /// The party.
  public let party: Ref<Party>
  /// What ties them.
  public let tie: Tie
}

extension Catalogue {
  /// The commitments of a body, document by document.
  public func commitments(of body: Ref<Body>) -> [Ref<Commitment>] {
    joins.value.commitmentsByBody[body.index].map { Ref(Int($0)) }
  }

  /// The commitments of a body, or of all, that were there on the catalogue's date or may have been.
  func adoptedCommitments(of body: Ref<Body>? = nil) -> [Ref<Commitment>] {
    let all = body.map { commitments(of: $0) } ?? commitments.refs
    guard date != nil else { return all }
    var adoptions = ByDocument<Standing>(in: self)
    return all.filter { ref in adoptions.value(ref) { adoption(of: ref) } != .out }
  }

  /// Whether a commitment was there on the catalogue's date: now all are.
  ///
  /// One of a document without a date was not before its body was founded; since then it is not
  /// known.
  public func adoption(of ref: Ref<Commitment>) -> Standing {
    guard self.date != nil else { return .in }
    let days = days
    guard let date = date(of: store.commitmentCells.document(of: ref)) else {
      return bodies.ref(commitments[ref].body).map { exists($0) } == .out ? .out : .notKnown
    }
    if days.last < date.earliest ?? .distantPast { return .out }
    return days.first >= date.latest ?? .distantFuture ? .in : .notKnown
  }

  /// The commitments that concern a party: those that name it, and those that speak for all of a
  /// body's own.
  ///
  /// By a treaty whose parties are recorded one is bound from the day recorded until one leaves it.
  /// Another document that is to be ratified concerns those who were in the body when it was adopted,
  /// and, for all that is known, those who came later. Any other concerns those who sat there, or may
  /// have sat there, on its date: not who came later or had left. One that is older than the body may
  /// concern those who were in it from the first. What was not there yet on the
  /// catalogue's date concerns nobody.
  ///
  /// - Complexity: O(commitments).
  public func undertakings(of party: Ref<Party>) -> [Undertaking] {
    undertakings(of: party, among: commitments.refs)
  }

  /// The same among some commitments.
  func undertakings(
    of party: Ref<Party>, among refs: some Sequence<Ref<Commitment>>
  ) -> [Undertaking] {
    let cells = store.commitmentCells
    let lists = cells.parties.value
    let (id, column) = (Array(parties[party].id.utf8), \Commitment.Fields.parties)
    let areNamed = lists.firstRows.map { commitments.names(Int($0), column, id) }
    let commitmentBody = joins.value.commitmentBody
    var adoptions = ByDocument<Standing>(in: self)
    var ties = ByDocument<Undertaking.Tie?>(in: self)
    var terms: [Int32: [Membership]] = [:]
    for seat in seats(of: party) { terms[Int32(seat.body.index)] = memberships(of: seat) }
    return refs.compactMap { ref in
      let isForAll = cells.speaksForAll(ref)
      guard isForAll || areNamed[lists[ref.index]] else { return nil }
      let adoption = adoptions.value(ref) { self.adoption(of: ref) }
      guard adoption != .out else { return nil }
      var tie = Undertaking.Tie.named
      if isForAll {
        let place = commitmentBody[ref.index]
        guard let own = terms[place], !own.isEmpty else { return nil }
        let found = ties.value(ref) {
          self.tie(of: party, own, to: cells.document(of: ref), of: Ref(Int(place)))
        }
        guard let found else { return nil }
        tie = found
      }
      return Undertaking(
        commitment: ref, party: party,
        tie: adoption == .notKnown && tie != .notKnown ? .undated : tie)
    }
  }

  /// What ties a party with memberships to a document that speaks for all; nil when nothing does.
  private func tie(
    of party: Ref<Party>, _ all: [Membership], to document: Ref<Document>?, of body: Ref<Body>
  ) -> Undertaking.Tie? {
    let role = principalRole(of: body)
    let terms = all.filter { $0.roleID == role?.rawValue }
    switch force(of: document, in: body) {
    case .treaty: return tie(of: party, all, terms, toTreaty: body)
    case .ratified:
      guard !terms.isEmpty else { return nil }
      let tie = self.tie(terms, in: body, on: date(of: document))
      if tie == .member { return .adopter }
      // Who left before it was adopted is not concerned; who came later may have acceded.
      return tie ?? (terms.contains { standing(of: $0) == .in } ? .later : nil)
    case .none: return terms.isEmpty ? nil : tie(terms, in: body, on: date(of: document))
    }
  }

  private func date(of document: Ref<Document>?) -> EDTFDate? {
    document.flatMap { documents[$0].date }
  }

  /// What ties a party to the treaty that a body is, on the catalogue's date.
  private func tie(
    of party: Ref<Party>, _ all: [Membership], _ terms: [Membership], toTreaty body: Ref<Body>
  ) -> Undertaking.Tie? {
    if let bound = terms.first(where: { standing(of: $0) == .in }) {
      return .bound(since: bound.from)
    }
    if let open = terms.first(where: { standing(of: $0) == .notKnown }) {
      return .perhapsBound(since: open.from)
    }
    guard terms.isEmpty, standing(of: party, in: body, as: .own) != .out else { return nil }
    let hasSigned = all.contains {
      $0.roleID == Role.signatory.rawValue && standing(of: $0) != .out
    }
    return hasSigned ? .signed : nil
  }

  /// What ties a party to a document of a date; nil when it was not among the body's own.
  ///
  /// A document without a date is one of some day up to the catalogue's: who came later is not bound.
  private func tie(
    _ terms: [Membership], in body: Ref<Body>, on date: EDTFDate?
  ) -> Undertaking.Tie? {
    guard let date else {
      return self.date != nil && terms.allSatisfy(isYetToCome) ? nil : .notKnown
    }
    let then = asOf(date)
    // Who met before the body was founded its lists do not say; it was not nobody.
    if then.exists(body) == .out {
      let founding = asOf(bodies[body].established)
      return terms.allSatisfy { founding.standing(of: $0) == .out } ? nil : .beforeBody
    }
    let standings = terms.map { then.standing(of: $0) }
    if standings.contains(.in) { return .member }
    return standings.contains(.notKnown) ? .notKnown : nil
  }
}

/// What follows from a commitment's document and body, worked out once for each two.
private struct ByDocument<Value> {
  private var values: [Int: Value] = [:]
  private let documents: DistinctCells
  private let bodies: [Int32]

  init(in catalogue: Catalogue) {
    documents = catalogue.store.commitmentCells.document.value
    bodies = catalogue.joins.value.commitmentBody
  }

  /// The value of a commitment; worked out when it is first asked for.
  mutating func value(_ ref: Ref<Commitment>, _ make: () -> Value) -> Value {
    let key = documents[ref.index] << 32 | Int(bodies[ref.index] + 1)
    if let value = values[key] { return value }
    let value = make()
    values[key] = value
    return value
  }
}

// MARK: - What binds

/// How a document binds those for whom it speaks.
enum Force: Sendable {
  /// It is a treaty, and who is bound by it since when is recorded.
  case treaty
  /// It is to be ratified; by whom it was is not recorded.
  case ratified
  /// It binds nobody: a declaration, a plan, a communiqué.
  case none
}

extension Catalogue {
  /// How a document binds those for whom it speaks in a body.
  ///
  /// A body that is an agreement has its parties as members, each since it is bound; they are those
  /// of the agreement itself, and of no other document.
  func force(of ref: Ref<Document>?, in body: Ref<Body>) -> Force {
    guard let ref, Self.isRatified(documents[ref]) else { return .none }
    let record = bodies[body]
    let isItself = Self.mayBeSameDay(documents[ref].date, record.established)
    guard record.kindID == "agreement", isItself, principalRole(of: body) == .member,
      joins.value.membershipsByBody[body.index].contains(where: { row in
        joins.value.membershipRole[Int(row)] == Role.member.place
          && memberships[Int(row)].from != nil
      })
    else { return .ratified }
    return .treaty
  }

  private static func isRatified(_ document: Document) -> Bool {
    document.kind == "agreement" || document.kind == "charter"
  }

  /// Whether two dates can mean one day; not known is any day.
  private static func mayBeSameDay(_ first: EDTFDate?, _ second: EDTFDate?) -> Bool {
    guard let first, let second else { return true }
    return !first.isCertainlyBefore(second) && !second.isCertainlyBefore(first)
  }

  /// Whether a body's sources name nobody as one of its own: what speaks for all speaks for whom
  /// no list names.
  func hasNoList(_ body: Ref<Body>) -> Bool { principalRole(of: body) == nil }

  /// The commitments that speak for all of bodies without any list, that were there on the
  /// catalogue's date or may have been: of one body, or of all.
  func commitmentsWithoutList(of body: Ref<Body>?) -> [Ref<Commitment>] {
    let bodies = joins.value.commitmentBody
    return adoptedCommitments(of: body).filter { ref in
      let place = bodies[ref.index]
      return place >= 0 && hasNoList(Ref(Int(place))) && store.commitmentCells.speaksForAll(ref)
    }
  }
}
