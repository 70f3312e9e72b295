/// Whether something is known of a row.
extension RowFacts {
  /// Whether the catalogue has something of the row: yes or no, but of chairs and members, who may
  /// be there or not on its date.
  func has(_ possession: Possession) -> Truth {
    switch possession {
    case .chair: memberships.any(isChair)
    case .members: hasMembers
    default: Truth(isKnown(possession))
    }
  }

  private var hasMembers: Truth {
    guard let body else { return .no }
    let count = catalogue.memberCount(of: body)
    return count.total > 0 ? .yes : count.mayBe > 0 ? .notKnown : .no
  }

  private func isKnown(_ possession: Possession) -> Bool {
    switch possession {
    case .date: hasTerms ? leading?.from != nil : date != nil
    case .end: hasTerms ? leading?.to != nil : meeting?.end != nil
    case .source: hasSource
    case .problem: !catalogue.problems(concerning: body.map(problemOwner) ?? record).isEmpty
    case .body: hasBody
    case .party: commitment.map { $0.parties != ["all"] } ?? hasParty
    case .acronym, .note, .website, .country: isKnownOfParty(possession)
    case .address: (document?.url ?? source?.url) != nil
    case .city: meeting?.city != nil
    case .objective: commitment?.objectives.isEmpty == false
    case .paragraph: commitment?.paragraph != nil
    case .theme: !(commitment?.themes ?? body.map { catalogue.bodies[$0].themes } ?? []).isEmpty
    case .commitments: !ownCommitments.isEmpty
    default: body.map { isKnown(possession, of: $0) } ?? false
    }
  }

  /// Whether the row has the dates of memberships.
  private var hasTerms: Bool { seat != nil || membership != nil }

  /// Of a party's body the problems that name the party are asked for, else all of the body's.
  private func problemOwner(_ body: Ref<Body>) -> RecordID { seat == nil ? .body(body) : record }

  private var hasSource: Bool {
    body.map { !catalogue.namedSources(of: $0).isEmpty }
      ?? !catalogue.evidence(for: record).isEmpty
  }

  private var hasBody: Bool {
    if let party { return !catalogue.seats(of: party).isEmpty }
    if case .source(let ref) = record {
      return catalogue.bodies.refs.contains { catalogue.namedSources(of: $0).contains(ref) }
    }
    return !owners.isEmpty
  }

  private var hasParty: Bool {
    if let change { return change.party != nil }
    return finding?.rows.contains { row in
      switch row {
      case .party, .seat, .membership: true
      default: false
      }
    } ?? false
  }

  private func isKnown(_ possession: Possession, of ref: Ref<Body>) -> Bool {
    let body = catalogue.bodies[ref]
    return switch possession {
    case .documents: catalogue.documents.contains { $0.bodies.contains(body.id) }
    case .meetings: catalogue.meetings.contains { $0.body == body.id }
    case .secretariat: catalogue.secretariats.contains { $0.body == body.id }
    case .status: body.status != nil
    case .successor: body.successor != nil
    default: false
    }
  }

  /// What a body, a party, a meeting or a source has of acronym, note, website and country.
  private func isKnownOfParty(_ possession: Possession) -> Bool {
    if let body { return isKnownOfBody(possession, catalogue.bodies[body]) }
    switch (possession, party.map { catalogue.parties[$0] }) {
    case (.acronym, .organisation(let organisation)): return organisation.acronym != nil
    case (.note, .state(let state)): return state.note != nil
    case (.note, .organisation(let organisation)): return organisation.note != nil
    case (.website, .organisation(let organisation)): return organisation.website != nil
    case (.country, .organisation(let organisation)): return organisation.country != nil
    case (.note, nil): return source?.note != nil
    case (.website, nil): return (document?.url ?? source?.url) != nil
    case (.country, nil): return meeting?.country != nil
    default: return false
    }
  }

  private func isKnownOfBody(_ possession: Possession, _ body: Body) -> Bool {
    switch possession {
    case .acronym: body.acronym != nil
    case .website: catalogue.secretariats.contains { $0.body == body.id && $0.website != nil }
    default: false
    }
  }
}
