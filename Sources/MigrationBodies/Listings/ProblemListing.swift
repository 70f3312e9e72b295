/// What sources disagree on about a body, or about any.
package struct ProblemListing: Listing {
  /// The body; nil for all.
  package let body: Ref<Body>?

  package var rowKind: RowKind { .problems }
  package var noun: String { "disagreement" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    (body.map(catalogue.problems) ?? Array(catalogue.problems.refs)).map(RecordID.problem)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    body == nil ? Self.ofAll : Self.ofBody
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .problem(let ref) = row else { return ([], []) }
    let names = body == nil ? catalogue.namesOfBodies([catalogue.problems[ref].body]) : []
    // What the catalogue says: a source is looked for by its identifier.
    let cells = columns(in: catalogue).map { $0.cell(row, catalogue).data.text }
    return ([], cells + names)
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["check", "--recorded"] + (body.map { [catalogue.bodies[$0].id] } ?? [])
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.disagreements, of: body, in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(of: table, body: body, in: catalogue)
  }
}

extension View.Subject {
  /// What sources disagree on about a body, or about any.
  package static func problems(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(ProblemListing(body: body))
  }
}

extension RowKind {
  /// Disagreements.
  static let problems = RowKind(
    "disagreements", fields: [.body, .kind, .region, .source, .grade, .has, .id],
    possessions: Problem.possessions + ["source"]
  ) { catalogue in catalogue.problems.map(\.kind).unique.sorted().map { Term($0) } }
}

// MARK: - Columns

extension ProblemListing {
  private static let problem = ColumnMaker<Problem> { record, catalogue in
    guard case .problem(let ref) = record else { return nil }
    return catalogue.problems[ref]
  }

  fileprivate static let ofAll = columns(ofAll: true)
  fileprivate static let ofBody = columns(ofAll: false)

  private static func columns(ofAll: Bool) -> [Column] {
    problem.all([
      problem(\.kind, .fixed(10), title: "About"),
      problem("body", "Body", .bodyName(ofAll)) { problem, catalogue in
        Cell(catalogue.shortName(ofBody: problem.body))
      },
      problem("text", Problem.field(\.text).title, .rest) { problem, catalogue in
        catalogue.namedText(of: problem)
      }, problem(\.id), problem(\.sources),
      problem(\.body, id: "body_id", title: "Body's identifier"),
    ])
  }
}

// MARK: - Command

extension ProblemListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "problems", "List what sources disagree on, as the catalogue records it.",
      argument: .filter, options: [.body] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("problems --body asem-migration", "those about one body"),
        .init("problems kind:count", "stated counts against lists"),
        .init("problems chair region:africa", "with the word “chair”"),
        .init("problems --sources", "with the sources in full"),
      ],
      paragraphs: [
        """
        A filter looks in texts, kinds, sources and names of bodies; “fora help query” has its \
        fields and signs. Texts name sources by publisher and year, as data [identifier]; \
        --sources gives them in full. “fora check” finds more: what follows from the tables themselves.
        """
      ], successor: "check --recorded"),
    example: { _ in .problems(nil) }
  ) { reader throws(QueryError) in .problems(try reader.body(.body)) }
}
