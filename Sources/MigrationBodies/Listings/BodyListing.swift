/// The bodies in which states meet.
package struct BodyListing: Listing {
  package var rowKind: RowKind { .bodies }
  package var noun: String { "body" }
  package var companions: Companions { .body }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.bodiesByName.map(RecordID.body)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.body.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? { ["bodies"] }
  package func name(in catalogue: Catalogue) -> String { English.bodies }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let isDisputed = table.rows.contains { $0.body.map(catalogue.isMarked) ?? false }
    return isDisputed ? [English.countsDiffer] : []
  }

  package func nearest(to name: String, in catalogue: Catalogue) -> [String] {
    guard case .unknown(let refs) = catalogue.resolveBody(name) else { return [] }
    return refs.map { catalogue.bodies[$0].shortName }
  }
}

extension View.Subject {
  /// All bodies.
  public static var bodies: View.Subject { View.Subject(BodyListing()) }
}

extension RowKind {
  /// Bodies.
  static let bodies = RowKind(
    "bodies",
    fields: [
      .member, .party, .chair, .body, .name, .role, .kind, .status, .region, .theme, .objective,
      .source, .grade, .year, .established, .members, .states, .organisations, .has, .id,
    ],
    possessions: wordsOfBodies, kinds: kindsOfBodies)

  /// What a body can have or not.
  static let wordsOfBodies =
    Body.possessions + [
      "chair", "commitments", "date", "documents", "meetings", "members", "problem", "secretariat",
      "source", "website",
    ]

  /// The kinds of the bodies that there are.
  @Sendable static func kindsOfBodies(_ catalogue: Catalogue) -> [Term] {
    catalogue.bodies.map(\.kindID).unique.sorted().map { Term($0, Vocabulary.short(kind: $0)) }
  }
}

// MARK: - Columns

extension BodyListing {
  private static let body = ColumnMaker<(ref: Ref<Body>, body: Body)> { record, catalogue in
    guard case .body(let ref) = record else { return nil }
    return (ref, catalogue.bodies[ref])
  }

  /// Where nobody is known to sit the number is not known; it is not nought.
  private static let count = ColumnMaker<PartyCount> { record, catalogue in
    guard case .body(let ref) = record, catalogue.principalRole(of: ref) != nil else { return nil }
    return catalogue.statement(of: ref).listed
  }

  fileprivate static let columns: [Column] = [
    body("name", "Name", .rest) { row, _ in .text(row.body.shortName) },
    body("kind", "Kind", .fixed(7, from: 36)) { row, _ in
      .term(id: row.body.kindID, label: Vocabulary.short(kind: row.body.kindID))
    },
    body("year", "Year", .fixed(4)) { row, _ in
      row.body.established?.year.map(Cell.number) ?? .unknown
    },
    count("size", "Members", .fixed(4), alignment: .right, formOf: "members") { count, _ in
      Cell(count.total, mayBeMore: count.mayBe > 0)
    },
    count("members", "Members", .hidden) { count, _ in
      Cell(count.total, mayBeMore: count.mayBe > 0)
    },
    body("mark", "", .fixed(1), isData: false) { row, catalogue in
      .text(catalogue.isMarked(row.ref) ? "!" : "")
    },
    body("id", "Identifier", .hidden) { row, _ in .text(row.body.id) },
    body("full_name", "Full name", .hidden) { row, _ in .text(row.body.name) },
    body("acronym", "Acronym", .hidden) { row, _ in Cell(row.body.acronym) },
    body("status", "Status", .hidden) { row, _ in Cell(row.body.status) },
    body("established", "Established", .hidden) { row, _ in Cell(row.body.established) },
    body("regions", "Regions", .hidden) { row, _ in .list(row.body.regions) },
    body("themes", "Themes", .hidden) { row, _ in .list(row.body.themes) },
    count("may_be", "Uncertain", .hidden) { count, _ in .number(count.mayBe) },
    count("states", "States", .hidden) { count, _ in
      Cell(count.states, mayBeMore: count.statesMayBe > 0)
    },
    count("organisations", "Organisations", .hidden) { count, _ in
      Cell(count.organisations, mayBeMore: count.mayBe > count.statesMayBe)
    },
    body("problems", "Problems", .hidden) { row, catalogue in
      .number(catalogue.problems(of: row.ref).count)
    },
    body("sources", "Sources", .hidden) { row, _ in
      .list([row.body.establishedSource, row.body.summarySource].compactMap(\.self).unique)
    },
  ]
}

// MARK: - Command

extension BodyListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "bodies", "List the bodies in which states meet about migration.", argument: .filter,
      options: OptionDeclaration.ofLists,
      examples: [
        .init("bodies", "all of them"),
        .init("bodies viet nam", "those with the words “viet nam”"),
        .init("bodies asia labour", "those with both words"),
        .init("bodies asia -labour", "without the second"),
        .init("bodies member:VN kind:rcp", "processes in which Viet Nam takes part"),
        .init("bodies --format csv", "for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in names, acronyms, kind, region, themes, year and summary, from the start \
        of each word; “fora help query” has its fields and signs. To see the bodies in which a \
        state takes part, use “fora state”.
        """,
        """
        Kind: rcp is a regional consultative process, forum an interregional forum, org a \
        regional organisation, conf a conference series. “!” marks a body of which a source \
        counts more or fewer members than are listed. An empty cell means that it is not known.
        """,
      ]),
    example: { _ in .bodies }
  ) { _ throws(QueryError) in .bodies }
}
