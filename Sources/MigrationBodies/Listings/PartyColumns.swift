/// The columns that say which party a row is of, for every list of parties.
enum PartyColumns {
  private static let party = ColumnMaker<Ref<Party>> { record, _ in record.party }

  /// Its name.
  static let name = party("name", "Name", .rest) { .text($1.parties[$0].name) }

  /// Its code.
  static let code = party("id", "Code", .hidden) { .text($1.parties[$0].id) }

  /// Whether it is a state or an organisation.
  static let kind = party("party_kind", "Party", .hidden) {
    .text($1.parties.isState($0) ? "state" : "organisation")
  }
}
