/// In which text of a row a filter looks.
extension Catalogue {
  /// The names of bodies by their identifiers.
  func namesOfBodies(_ ids: [String]) -> [String] {
    ids.compactMap(bodies.ref).flatMap { bodyNames($0) }
  }

  /// The text of a body: its names, and everything else.
  func searchedText(of ref: Ref<Body>) -> (names: [String], others: [String]) {
    let body = bodies[ref]
    var others = [Vocabulary.words(body.kindID), Vocabulary.short(kind: body.kindID)]
    others += [body.status, body.founding, body.established?.text].compactMap(\.self)
    others += body.regions.map(Vocabulary.words)
    others += body.themes.compactMap(themes.ref).map { themes[$0].label }
    others.append(body.summary)
    return (bodyNames(ref), others)
  }

  private func bodyNames(_ ref: Ref<Body>) -> [String] {
    let body = bodies[ref]
    return [body.shortName, body.name, body.acronym ?? "", body.id] + otherNames.value.of(ref)
  }

  /// The text of a party: its names, and everything else.
  func searchedText(of ref: Ref<Party>) -> (names: [String], others: [String]) {
    let others = otherNames.value.of(ref)
    switch parties[ref] {
    case .state(let state):
      return (
        [
          state.name, state.shortName, state.formalName, state.frenchName, state.spanishName,
          state.alpha2, state.alpha3, state.m49 ?? "",
        ] + others,
        [Vocabulary.words(state.status), Vocabulary.words(state.region), state.subregion]
      )
    case .organisation(let organisation):
      return (
        [organisation.name, organisation.acronym ?? "", organisation.id] + others,
        [Vocabulary.words(organisation.kind), organisation.city ?? ""]
      )
    }
  }

  /// A seat is found by its roles, dates and spellings beside the names at its other end.
  func searchedText(
    of seat: Seat, beside names: (names: [String], others: [String])
  ) -> (names: [String], others: [String]) {
    let memberships = memberships(of: seat)
    var others = memberships.map { Role(rawValue: $0.roleID)?.label ?? $0.roleID }
    others += memberships.compactMap { $0.from?.text }
    others += memberships.compactMap(\.asListed)
    return (names.names, others + names.others)
  }

  /// The text of a commitment.
  ///
  /// - Parameter namesBody: Whether the names of its body are a part of it.
  func searchedText(
    of ref: Ref<Commitment>, namesBody: Bool
  ) -> (names: [String], others: [String]) {
    let commitment = commitments[ref]
    var others = commitment.themes.compactMap(themes.ref).map { themes[$0].label }
    others += commitment.objectives.compactMap(objectives.ref).map { objectives[$0].label }
    others += [commitment.modality, commitment.paragraph ?? ""]
    if let document = documents.ref(commitment.document).map({ documents[$0] }) {
      others += [document.title, document.date?.text ?? "", document.kind, document.place ?? ""]
    }
    if namesBody, let body = bodies.ref(commitment.body) { others += bodyNames(body) }
    if commitment.parties != ["all"] {
      for party in commitment.parties.compactMap(parties.ref) {
        others += [parties[party].name, parties[party].id]
      }
    }
    return ([commitment.summary], others)
  }
}
