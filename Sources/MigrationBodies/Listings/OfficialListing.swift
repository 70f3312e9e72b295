/// The persons whom documents and meetings name in their office: of a body, of a party, or all.
package struct OfficialListing: Listing {
  /// Whose.
  package let scope: RowScope

  package var rowKind: RowKind { .officials }
  package var noun: String { "official" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }
  package var citedName: String? { "name" }
  package var citedColumns: [String] { ["office", "date"] }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.officials.refs.filter { ref in
      let official = catalogue.officials[ref]
      return scope.has(bodies: [official.body], party: official.partyID, in: catalogue)
    }.map(RecordID.official)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .official(let ref) = row else { return ([], []) }
    let official = catalogue.officials[ref]
    let (party, others) = catalogue.searchedText(
      document: official.document, party: official.partyID, cells: cells(of: row, in: catalogue))
    return ([official.name], others + party + catalogue.namesOfBodies([official.body]))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    scope.words("officials", in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    scope.name(English.officials, in: catalogue)
  }
}

extension View.Subject {
  /// The officials whom documents and meetings of a body, or of a party, name.
  package static func officials(_ scope: RowScope) -> View.Subject {
    View.Subject(OfficialListing(scope: scope))
  }
}

extension RowKind {
  /// Officials.
  static let officials = RowKind(
    "officials", fields: [.party, .body, .name, .region, .subregion, .source, .grade, .year, .date])
}

// MARK: - Columns

extension OfficialListing {
  private static let official = ColumnMaker<Official> { record, catalogue in
    guard case .official(let ref) = record else { return nil }
    return catalogue.officials[ref]
  }

  fileprivate static let columns = official.all(
    [
      official(\.name, .fixed(26)), official(\.office, .rest),
      official("date", "Date", .fixed(10, from: 56)) { official, catalogue in
        Cell(catalogue.date(of: official)?.text)
      },
      official(\.capacity, .fixed(18, from: 70), title: "As"),
      official("party", English.speaksFor, .fixed(16, from: 90)) { official, catalogue in
        Cell(
          official.partyID.flatMap(catalogue.parties.ref).map { catalogue.parties[$0].shortName })
      },
      official("party_id", "Party", .hidden) { official, _ in
        Cell(official.partyID)
      },
      official(\.body, id: "body_id", title: "Body's identifier"),
    ], without: "state", "organisation")
}

// MARK: - Command

extension OfficialListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "officials",
      "List the persons whom documents and meetings name, each in the office held then.",
      argument: .filter,
      options: [.body, .namedParty] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("officials --party VN", "who spoke for one state"),
        .init("officials --body iom-council --sources", "with the documents that name them"),
        .init("officials director", "with the word"),
        .init("officials --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        The office is that of the day on which the document names the person. Who holds it now \
        is not known here.
        """
      ]),
    example: { _ in .officials(RowScope()) }
  ) { reader throws(QueryError) in .officials(try reader.scope()) }
}
