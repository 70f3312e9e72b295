/// The columns that say which party a row is of, for every list of parties.
enum PartyColumns {
  private static let party = ColumnMaker<Ref<Party>> { record, _ in record.party }

  /// Its name.
  static let name = party("name", "Name", .rest) { .text($1.parties[$0].name) }

  /// Its code.
  static let code = party("id", "Code", .hidden) { .text($1.parties[$0].id) }

  private static let state = ColumnMaker<State> { record, catalogue in
    guard case .state(let state)? = record.party.map({ catalogue.parties[$0] }) else { return nil }
    return state
  }

  /// Its ISO 3166-1 alpha-3 code; an organisation has none.
  static let alpha3 = state("alpha3", "Alpha-3", .hidden) { state, _ in .text(state.alpha3) }

  /// Its UN M49 code; an organisation has none.
  static let m49 = state("m49", "M49", .hidden) { state, _ in Cell(state.m49) }

  /// What identifies it in data, after its name.
  static let identity = [code, alpha3, m49, kind]

  /// Whether it is a state or an organisation.
  static let kind = party("party_kind", "Party", .hidden) {
    .text($1.parties.isState($0) ? "state" : "organisation")
  }
}
