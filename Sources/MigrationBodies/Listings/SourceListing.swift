/// The sources that the records of a body name, or all.
package struct SourceListing: Listing {
  /// The body; nil for all.
  package let body: Ref<Body>?

  package var rowKind: RowKind { .sources }
  package var noun: String { "source" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    (body.map(catalogue.sources) ?? Array(catalogue.sources.refs)).map(RecordID.source)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .source(let ref) = row else { return ([], []) }
    return ([catalogue.sources[ref].title], cells(of: row, in: catalogue))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    words("sources", of: body, in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.sources, of: body, in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(of: table, body: body, in: catalogue)
  }
}

extension View.Subject {
  /// The sources that speak of a body, or all.
  package static func sources(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(SourceListing(body: body))
  }
}

extension RowKind {
  /// Sources.
  static let sources = RowKind(
    "sources", fields: [.body, .name, .source, .grade, .year, .date, .has, .id],
    possessions: Source.possessions + ["body", "date"])
}

// MARK: - Columns

extension SourceListing {
  private static let source = ColumnMaker<Source> { record, catalogue in
    guard case .source(let ref) = record else { return nil }
    return catalogue.sources[ref]
  }

  fileprivate static let columns = source.all([
    source(\.asOf, .fixed(10)), source(\.title, .rest), source(\.publisher, .fixed(24, from: 60)),
    source(\.grade, .fixed(17, from: 84)), source(\.retrieved), source(\.archived),
    source(\.originalPublisher), source(\.url), source(\.note), source(\.id),
  ])
}

// MARK: - Command

extension SourceListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "sources", "List the sources: title, publisher, the date they speak of.",
      argument: .filter, options: [.body] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("sources --body sacm", "those that records of one body name"),
        .init("sources iom", "with the word “iom”"),
        .init("sources \"date<2010\"", "the old ones"),
        .init("sources -has:date", "those that do not say of when"),
        .init("sources grade:official", "states speaking for themselves"),
        .init("sources --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in titles, publishers, dates, addresses and notes; “fora help query” has \
        its fields and signs. “As of” is the date that a source speaks of; it is empty where the \
        source does not say, and “retrieved” then is the day by which it was read.
        """,
        """
        Grade: official (a state for itself), intergovernmental (a body or organisation of \
        states), scholarly, press, secondary (encyclopaedias, mirrors, compilations). What an \
        answer cites first are its sources of the best grade.
        """,
      ]),
    example: { _ in .sources(nil) }
  ) { reader throws(QueryError) in .sources(try reader.body(.body)) }
}
