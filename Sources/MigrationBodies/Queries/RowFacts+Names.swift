/// Tests of fields whose values are parties, bodies and records.
extension RowFacts {
  /// Whether a party is what the row has in a field.
  func holds(_ field: QueryField, for other: Ref<Party>) -> Truth {
    switch field {
    case .chair: chairs(other)
    case .country: isCountry(other)
    case .member: body.map { sits(other, in: $0) } ?? Truth(party == other)
    default: concerns(other)
    }
  }

  /// Whether a body is what the row stands for or belongs to; of a party, whether it sits there.
  func holds(for other: Ref<Body>) -> Truth {
    if partyID == nil, let party { return sits(party, in: other) }
    if case .source(let ref) = record {
      return Truth(catalogue.namedSources(of: other).contains(ref))
    }
    return Truth(owners.contains(other))
  }

  /// Whether one of the records with these identifiers is what the row has in a field.
  func holds(_ field: QueryField, records ids: Set<String>) -> Truth {
    if field == .document { return Truth(document.map { ids.contains($0.id) } ?? false) }
    if let body {
      let named = catalogue.namedSources(of: body)
      return Truth(named.contains { ids.contains(catalogue.sources[$0].id) })
    }
    return Truth(catalogue.evidence(for: record).contains { ids.contains($0.source.id) })
  }

  /// Whether a party sits in a body, in any role.
  private func sits(_ party: Ref<Party>, in body: Ref<Body>) -> Truth {
    Truth(catalogue.standing(of: party, in: body))
  }

  private func concerns(_ other: Ref<Party>) -> Truth {
    switch record {
    case .commitment, .undertaking:
      guard let ref = record.commitment, let tie = catalogue.ties(of: other)[ref] else {
        return .no
      }
      return tie.isOpen ? .notKnown : .yes
    case .change(let change): return Truth(change.party == other)
    case .relation(let ref):
      let relation = catalogue.relations[ref]
      return Truth([relation.state, relation.organisation].contains(catalogue.parties[other].id))
    case .finding(let finding): return Truth(finding.rows.contains { isAbout(other, $0) })
    default: return body.map { sits(other, in: $0) } ?? Truth(party == other)
    }
  }

  /// Whether a row of the catalogue's files is about a party.
  private func isAbout(_ other: Ref<Party>, _ record: RecordID) -> Bool {
    switch record {
    case .party(let ref): ref == other
    case .seat(let seat): seat.party == other
    case .membership(let ref):
      [catalogue.memberships[ref].state, catalogue.memberships[ref].organisation]
        .contains(catalogue.parties[other].id)
    default: false
    }
  }

  /// Whether a party chairs the body; not known where nobody is known to.
  private func chairs(_ other: Ref<Party>) -> Truth {
    // A row of a chair is that of whoever was in it, whenever that was.
    if membership != nil { return Truth(party == other) }
    guard let body else { return .no }
    let own = catalogue.memberships(of: Seat(party: other, body: body)).any(isChair)
    if own != .no { return own }
    return memberships.any(isChair) == .yes ? .no : .notKnown
  }

  /// Whether a membership is that of a chair on the catalogue's date.
  func isChair(_ membership: Membership) -> Truth {
    guard Role(rawValue: membership.roleID)?.presides ?? false else { return .no }
    return Truth(catalogue.standing(of: membership))
  }

  private func isCountry(_ other: Ref<Party>) -> Truth {
    let country: String?
    switch (meeting, party.map { catalogue.parties[$0] }) {
    case (let meeting?, _): country = meeting.country
    case (_, .organisation(let organisation)): country = organisation.country
    default: return .no
    }
    return country.map { Truth($0 == catalogue.parties[other].id) } ?? .notKnown
  }
}

extension Catalogue {
  /// The sources that a body's records name.
  func namedSources(of body: Ref<Body>) -> Set<Ref<Source>> {
    store.sourcesOfBodies.value(body) { Set(sources(of: body)) }
  }

  /// What ties a party to the commitments that concern it.
  func ties(of party: Ref<Party>) -> [Ref<Commitment>: Undertaking.Tie] {
    store.ties.value(DatedParty(party: party, date: date)) {
      Dictionary(undertakings(of: party).map { ($0.commitment, $0.tie) }) { first, _ in first }
    }
  }
}
