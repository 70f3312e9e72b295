/// The documents of a body, or of all: declarations, statements, plans, reports.
package struct DocumentListing: Listing {
  /// The body; nil for all.
  package let body: Ref<Body>?

  package var rowKind: RowKind { .documents }
  package var citedColumns: [String] { ["date"] }
  package var noun: String { "document" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.refs(in: catalogue.documents, of: body, \.bodies).map(RecordID.document)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    body == nil ? Self.ofAll : Self.ofBody
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .document(let ref) = row else { return ([], []) }
    let document = catalogue.documents[ref]
    return (
      [document.title],
      cells(of: row, in: catalogue)
        + (body == nil ? catalogue.namesOfBodies(document.bodies) : [])
    )
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    words("documents", of: body, in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.documents, of: body, in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    title(of: table, body: body, in: catalogue)
  }
}

extension View.Subject {
  /// The documents of a body, or all.
  package static func documents(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(DocumentListing(body: body))
  }
}

extension RowKind {
  /// Documents.
  static let documents = RowKind(
    "documents",
    fields: [
      .body, .name, .kind, .region, .theme, .objective, .document, .source, .grade, .year, .date,
      .has,
      .id,
    ], possessions: Document.possessions + ["commitments", "date", "source"],
    kinds: kindsOfDocuments)

  /// The kinds of the documents that there are.
  @Sendable static func kindsOfDocuments(_ catalogue: Catalogue) -> [Term] {
    catalogue.documents.map(\.kind).unique.sorted().map { Term($0) }
  }
}

// MARK: - Columns

extension DocumentListing {
  private static let document = ColumnMaker<Document> { record, catalogue in
    guard case .document(let ref) = record else { return nil }
    return catalogue.documents[ref]
  }

  fileprivate static let ofAll = columns(ofAll: true)
  fileprivate static let ofBody = columns(ofAll: false)

  /// Documents of all bodies are told apart by the bodies' names.
  private static func columns(ofAll: Bool) -> [Column] {
    document.all([
      document(\.date, .fixed(10)),
      document("body", "Body", .bodyName(ofAll)) { document, catalogue in
        .list(document.bodies.map(catalogue.shortName))
      },
      document("kind", "Kind", .fixed(15, from: 60)) { document, _ in
        .term(id: document.kind, label: Vocabulary.words(document.kind))
      },
      document(\.title, .rest), document(\.place), document(\.issuer), document(\.url),
      document(\.id), document(\.source),
      document(\.bodies, id: "body_id", title: "Body's identifier"),
    ])
  }
}

// MARK: - Command

extension DocumentListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "documents", "List declarations, statements, plans and reports of bodies.",
      argument: .filter, options: [.body] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("documents --body bali-process", "those of one body"),
        .init("documents kind:declaration", "declarations"),
        .init("documents theme:recruitment", "with commitments on recruitment"),
        .init("documents \"date>=2024\" --sources", "with where they can be read"),
        .init("documents --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in titles, kinds, dates, places, issuers and names of bodies; “fora help \
        query” has its fields and signs. “fora commitments” lists what they say.
        """
      ]),
    example: { _ in .documents(nil) }
  ) { reader throws(QueryError) in .documents(try reader.body(.body)) }
}
