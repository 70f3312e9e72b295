/// The states, areas and organisations that take part in bodies.
package struct PartyListing: Listing {
  package var rowKind: RowKind { .parties }
  package var noun: String { "party" }
  package var word: String { "states" }
  package var companions: Companions { .party }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.partiesByName.map(RecordID.party)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.party.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? { ["parties"] }
  package func name(in catalogue: Catalogue) -> String { English.parties }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.statesAndOrganisations(table.totalCount)
  }

  package func nearest(to name: String, in catalogue: Catalogue) -> [String] {
    guard case .unknown(let refs) = catalogue.resolveParty(name) else { return [] }
    return refs.map { catalogue.parties[$0].name }
  }
}

extension View.Subject {
  /// All states and organisations.
  package static var parties: View.Subject { View.Subject(PartyListing()) }
}

extension RowKind {
  /// States and organisations.
  static let parties = RowKind(
    "states and organisations",
    fields: [
      .member, .party, .body, .name, .role, .kind, .status, .region, .subregion, .country,
      .source, .grade, .has, .id,
    ],
    possessions: Organisation.possessions + ["body", "source"], kinds: kindsOfParties,
    regions: regionsOfStates)

  /// The kinds of the parties that there are.
  @Sendable static func kindsOfParties(_ catalogue: Catalogue) -> [Term] {
    [Term("state", "states"), Term("organisation", "organisations")]
      + (catalogue.states.map(\.status) + catalogue.organisations.map(\.kind)).unique.sorted()
      .map { Term($0) }
  }

  /// The regions of the states that there are.
  @Sendable static func regionsOfStates(_ catalogue: Catalogue) -> [String] {
    catalogue.states.map(\.region)
  }
}

// MARK: - Columns

extension PartyListing {
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

  fileprivate static let columns: [Column] = [
    party("name", "Name", .rest) { row, _ in .text(row.party.name) }
      .shortened(PartyColumns.shorterNames),
    party("id", "Code", .fixed(10, from: 36)) { row, _ in .text(row.party.id) },
    party("kind", "Kind", .fixed(18, from: 60)) { row, _ in
      .term(id: row.party.kind, label: Vocabulary.words(row.party.kind))
    },
    party("bodies", "Bodies", .fixed(3), alignment: .right) { row, catalogue in
      let kinds = catalogue.partedByEnd(catalogue.seats(of: row.ref)).there
        .map(catalogue.kind(of:))
      let current = kinds.count { $0 == .principal || $0 == .beside }
      // Where no source that was read lists it, the number is not known; it is not nought.
      return current == 0 ? .unknown : .number(current)
    },
    PartyColumns.alpha3, PartyColumns.m49,
    state("region", "Region", .hidden) { state, _ in .text(state.region) },
    state("subregion", "Subregion", .hidden) { state, _ in .text(state.subregion) },
    party("sources", "Sources", .hidden) { row, _ in .list(row.party.sources) },
  ]
}

// MARK: - Command

extension PartyListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "parties", "List states, areas and organisations that take part in bodies.",
      argument: .filter, options: OptionDeclaration.ofLists,
      examples: [
        .init("parties korea", "those with the word “korea”"),
        .init("parties body:rcm -body:bali-process", "in one body, not in another"),
        .init("parties kind:un-entity", "entities of the United Nations"),
        .init("parties region:oceania -has:body", "of which no body is known"),
        .init("parties --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in names in several languages, codes, kind, region and subregion; “fora \
        help query” has its fields and signs. “Bodies” is the number of bodies in which it takes \
        part; it is empty where none is known. “fora state NAME” lists them.
        """
      ]),
    example: { _ in .parties }
  ) { _ throws(QueryError) in .parties }
}
