/// The figures that sources give: of a body, of all, or those that name a party.
///
/// They are never added up: each is its own source's, of its own date and unit.
package struct FigureListing: Listing {
  /// Whose: of a body, those that name a party, or all.
  package var scope: RowScope

  private var body: Ref<Body>? { scope.body }

  package var rowKind: RowKind { .figures }
  package var citedColumns: [String] { (body == nil ? ["body"] : []) + ["value", "unit", "as_of"] }
  package var noun: String { "figure" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let refs = catalogue.refs(in: catalogue.figures, of: body, \.body)
    guard let party = scope.party else { return refs.map(RecordID.figure) }
    return catalogue.figures(naming: party, among: refs).map(RecordID.figure)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    body == nil ? Self.ofAll : Self.ofBody
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .figure(let ref) = row else { return ([], []) }
    let figure = catalogue.figures[ref]
    return (
      [figure.what],
      cells(of: row, in: catalogue) + (body == nil ? catalogue.namesOfBodies([figure.body]) : [])
    )
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    scope.words("figures", in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    let whose = name(English.figures, of: body, in: catalogue)
    return scope.party.map { English.rows(whose, naming: catalogue.parties[$0].name) } ?? whose
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(of: table, body: body, in: catalogue)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    table.rows.count > 1 ? [English.figuresAreApart] : []
  }
}

extension View.Subject {
  /// The figures of a body, or all.
  package static func figures(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(FigureListing(scope: RowScope(body: body)))
  }

  /// The figures that name a party.
  package static func figures(naming party: Ref<Party>) -> View.Subject {
    View.Subject(FigureListing(scope: RowScope(party: party)))
  }
}

extension RowKind {
  /// Figures.
  static let figures = RowKind("figures", fields: [.body, .region, .source, .grade, .year, .date])
}

// MARK: - Columns

extension FigureListing {
  private static let figure = ColumnMaker<Figure> { record, catalogue in
    guard case .figure(let ref) = record else { return nil }
    return catalogue.figures[ref]
  }

  fileprivate static let ofAll = columns(ofAll: true)
  fileprivate static let ofBody = columns(ofAll: false)

  /// Figures of all bodies are told apart by the bodies' names.
  private static func columns(ofAll: Bool) -> [Column] {
    figure.all([
      figure("body", "Body", .bodyName(ofAll)) { figure, catalogue in
        .text(catalogue.shortName(ofBody: figure.body))
      },
      figure(\.value, .fixed(14), alignment: .right), figure(\.unit, .fixed(16, from: 50)),
      figure(\.what, .rest), figure(\.asOf, .fixed(10)),
      figure("said_by", "Who says so", .fixed(24, from: 100)) { figure, catalogue in
        Cell(catalogue.sources.ref(figure.source).map { catalogue.sources[$0].publisherWords })
      },
      figure(\.body, id: "body_id", title: "Body's identifier"), figure(\.source),
    ])
  }
}

// MARK: - Command

extension FigureListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "figures", "List the figures that sources give, each with value, unit, date and source.",
      argument: .filter,
      options: [.body, .namedParty] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("figures --body bali-process", "those of one body"),
        .init("figures remittances", "with the word"),
        .init("figures --party VN --sources", "that name Viet Nam, with where they stand"),
        .init("figures 'date>=2024'", "the new ones"),
        .init("figures --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        They are what each source says, of its own date and in its own unit; figures of several \
        sources cannot be added up. “As of” is empty where the source gives no date.
        """
      ]),
    example: { _ in .figures(nil) }
  ) { reader throws(QueryError) in View.Subject(FigureListing(scope: try reader.scope())) }
}

extension OptionDeclaration {
  /// The party that rows name.
  static let namedParty = OptionDeclaration(
    "party", short: "p", value: "name", "Only those that name this state or organisation.",
    purpose: .view, completion: .parties)
}
