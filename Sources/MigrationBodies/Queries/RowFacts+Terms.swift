/// Tests of fields whose values are terms of vocabularies.
extension RowFacts {
  /// Whether a field has a term.
  func holds(_ field: QueryField, term: String) -> Truth {
    switch field {
    case .role: has(role: term)
    case .kind: Truth(kinds.contains(term))
    case .status: isStatus(term)
    case .region: isIn(region: term)
    case .subregion: isIn(subregion: term)
    case .theme:
      deals(body.map { catalogue.bodies[$0].themes }, with: term) {
        catalogue.commitments.names($0.index, \.themes, term.utf8)
      }
    case .objective:
      deals(nil, with: term) { catalogue.commitments.names($0.index, \.objectives, term.utf8) }
    case .modality: Truth(commitment?.modality == term)
    case .grade: isGraded(term)
    case .severity: Truth(finding?.severity.label == term)
    default: .no
    }
  }

  /// Whether a source of a grade says so; not known of those that have none.
  private func isGraded(_ term: String) -> Truth {
    let sources =
      body.map { catalogue.namedSources(of: $0).map { catalogue.sources[$0] } }
      ?? catalogue.evidence(for: record).map(\.source)
    return sources.any { source in source.grade.map { Truth($0.rawValue == term) } ?? .notKnown }
  }

  private var kinds: [String] {
    switch record {
    case .problem(let ref): [catalogue.problems[ref].kind]
    case .relation(let ref): [catalogue.relations[ref].kind]
    case .change(let change): [change.kind.rawValue]
    case .finding(let finding): [finding.kind.rawValue]
    case .commitment, .undertaking, .document: [document?.kind].compactMap(\.self)
    default:
      if let body {
        [catalogue.bodies[body].kindID]
      } else if let party = party.map({ catalogue.parties[$0] }) {
        [party.isState ? "state" : "organisation", party.kind]
      } else {
        []
      }
    }
  }

  private func isStatus(_ term: String) -> Truth {
    if let body {
      return catalogue.bodies[body].status.map { Truth($0 == term) } ?? .notKnown
    }
    if case .state(let state) = party.map({ catalogue.parties[$0] }) {
      return Truth(state.status == term)
    }
    return .no
  }

  // MARK: - Roles

  /// Whether somebody of the row has a role on the catalogue's date, or had the chair before it.
  private func has(role: String) -> Truth {
    if case .roster(let ref) = record { return Truth(catalogue.rosters[ref].roleID == role) }
    return memberships.any { membership in
      let standing = catalogue.standing(of: membership)
      let presides = Role(rawValue: membership.roleID)?.presides ?? false
      guard role == Role.formerChair.rawValue else {
        let isChair = catalogue.isFormerChair(membership) && role == Role.chair.rawValue
        return membership.roleID == role || isChair ? Truth(standing) : .no
      }
      return presides && !catalogue.isYetToCome(membership) ? !Truth(standing) : .no
    }
  }

  // MARK: - Places

  private func isIn(region: String) -> Truth {
    if let party { return isIn(party, \.region, region) }
    if rows == .meetings { return isHeld(in: \.region, region) }
    if let party = change?.party, owners.isEmpty { return isIn(party, \.region, region) }
    return owners.any { body in
      let regions = catalogue.bodies[body].regions
      return regions.isEmpty ? .notKnown : Truth(regions.contains(region))
    }
  }

  private func isIn(subregion: String) -> Truth {
    party.map { isIn($0, \.subregion, subregion) } ?? isHeld(in: \.subregion, subregion)
  }

  /// Whether a state lies somewhere; an organisation lies nowhere.
  private func isIn(
    _ party: Ref<Party>, _ part: KeyPath<State, String>, _ term: String
  ) -> Truth {
    guard case .state(let state) = catalogue.parties[party] else { return .no }
    return Truth(state[keyPath: part] == term)
  }

  private func isHeld(in part: KeyPath<State, String>, _ term: String) -> Truth {
    guard let country = meeting?.country.flatMap(catalogue.states.ref) else { return .notKnown }
    return Truth(catalogue.states[country][keyPath: part] == term)
  }

  // MARK: - What it is about

  /// Whether the row's own list or its commitments have a term; not known where there are none.
  private func deals(
    _ own: [String]?, with term: String, _ names: (Ref<Commitment>) -> Bool
  ) -> Truth {
    if let commitment = record.commitment { return Truth(names(commitment)) }
    if let own { return own.isEmpty ? .notKnown : Truth(own.contains(term)) }
    let commitments = ownCommitments
    return commitments.isEmpty ? .notKnown : Truth(commitments.contains(where: names))
  }

  /// The commitments of a body or a document.
  var ownCommitments: [Ref<Commitment>] {
    if case .document(let ref) = record {
      return catalogue.store.commitmentCells.commitments(in: ref)
    }
    return owners.flatMap { catalogue.commitments(of: $0) }
  }
}
