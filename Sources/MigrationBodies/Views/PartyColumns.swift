/// The columns of states and organisations.
extension Columns {
  private static let party = ColumnMaker<(ref: Ref<Party>, party: Party)> { record, catalogue in
    guard case .party(let ref) = record else { return nil }
    return (ref, catalogue.parties[ref])
  }

  private static let state = ColumnMaker<State> { record, catalogue in
    guard case .party(let ref) = record, case .state(let state) = catalogue.parties[ref] else {
      return nil
    }
    return state
  }

  static let parties: [Column] = [
    party("name", "Name", .rest) { row, _ in .text(row.party.name) },
    party("id", "Code", .fixed(10, from: 36)) { row, _ in .text(row.party.id) },
    party("kind", "Kind", .fixed(18, from: 60)) { row, _ in
      .text(Vocabulary.words(row.party.kind))
    },
    party("bodies", "Bodies", .fixed(3), alignment: .right) { row, catalogue in
      let kinds = catalogue.seats(of: row.ref).map(catalogue.kind(of:))
      let current = kinds.count { $0 == .principal || $0 == .beside }
      // Where no source that was read lists it, the number is not known; it is not nought.
      return current == 0 ? .unknown : .number(current)
    },
    state("alpha3", "Alpha-3", .hidden) { state, _ in .text(state.alpha3) },
    state("m49", "M49", .hidden) { state, _ in Cell(state.m49) },
    state("region", "Region", .hidden) { state, _ in .text(state.region) },
    state("subregion", "Subregion", .hidden) { state, _ in .text(state.subregion) },
    party("sources", "Sources", .hidden) { row, _ in .list(row.party.sources) },
  ]
}
