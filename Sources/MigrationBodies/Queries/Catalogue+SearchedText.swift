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
    bodies[ref].names(with: otherNames.value.of(ref))
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

  /// The text of rows among which are commitments.
  ///
  /// - Parameters:
  ///   - namesBody: Whether the names of a commitment's body are a part of its text.
  ///   - others: The text of a row that is none.
  func searchText(
    of rows: [RecordID], namesBody: Bool,
    others: (RecordID) -> (names: [String], others: [String]) = { _ in ([], []) }
  ) -> SearchText {
    let shared = store.commitmentTexts.value
    // Room for all of it at once: of a million rows it would be copied again and again.
    let length = rows.reduce(0) { length, row in
      length + (row.commitment.map { commitments.length($0.index, \.summary) + 2 } ?? 0)
    }
    var text = SearchText(
      sharing: shared, columns: shared.columnCount - (namesBody ? 0 : 1), records: rows.count,
      length: length)
    for row in rows {
      guard let commitment = row.commitment?.index else {
        let (names, others) = others(row)
        text.append(names: names, others: others)
        continue
      }
      commitments.withBytes(commitment, \.summary) { text.append(name: $0, sharing: commitment) }
    }
    return text
  }
}
