/// Commitments and documents in one list, which a filter puts in the order of how well they match.
package struct SearchListing: Listing {
  package var rowKind: RowKind { .texts }
  package var noun: String { "commitment or document" }
  package var word: String { "texts" }
  package var wraps: Bool { true }
  package var isRanked: Bool { true }

  /// The newest documents first, each before its commitments.
  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let own = Dictionary(grouping: catalogue.adoptedCommitments()) {
      catalogue.documents.ref(catalogue.commitments[$0].document)
    }
    let documents = catalogue.documents.refs.filter { catalogue.adoption(of: $0) != .out }
    let dated = documents.map { (ref: $0, day: Day.newness(catalogue.documents[$0].date)) }
      .sorted { ($1.day, $0.ref) < ($0.day, $1.ref) }
    return dated.flatMap { document in
      [.document(document.ref)] + (own[document.ref] ?? []).map(RecordID.commitment)
    } + (own[nil] ?? []).map(RecordID.commitment)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchText(of rows: [RecordID], in catalogue: Catalogue) -> SearchText {
    catalogue.searchText(of: rows, namesBody: true) { row in
      DocumentListing(body: nil).searchedText(of: row, in: catalogue)
    }
  }

  package func words(in catalogue: Catalogue) -> [String]? { ["search"] }
  package func name(in catalogue: Catalogue) -> String { English.search }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let commitments = table.allRows.count { $0.commitment != nil }
    return English.texts(commitments, documents: table.totalCount - commitments)
  }

  package func remark(onFiltered table: Table, in catalogue: Catalogue) -> String? {
    let bodies = table.rows.flatMap { row in
      row.commitment.map { [catalogue.commitments[$0].body] }
        ?? row.document.map { catalogue.documents[$0].bodies } ?? []
    }
    let counts = Dictionary(grouping: bodies) { $0 }.mapValues(\.count)
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return English.byBody(counts.map { (catalogue.shortName(ofBody: $0.key), $0.value) })
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let commitments = table.rows.filter { $0.commitment != nil }
    return [
      English.ownWords,
      English.secondHand(
        commitments.count(where: catalogue.isSecondHand), of: commitments.count, sign: true),
    ].compactMap(\.self)
  }
}

extension View.Subject {
  /// Commitments and documents.
  package static var search: View.Subject { View.Subject(SearchListing()) }
}

extension RowKind {
  /// Commitments and documents.
  static let texts = RowKind(
    "commitments and documents",
    fields: [
      .party, .body, .kind, .region, .theme, .objective, .modality, .document, .source, .grade,
      .year, .date, .has, .id,
    ], possessions: Commitment.possessions + Document.possessions + ["date", "source"],
    kinds: kindsOfDocuments)
}

// MARK: - Columns

extension SearchListing {
  private static let commitment = ColumnMaker<Commitment> { record, catalogue in
    record.commitment.map { catalogue.commitments[$0] }
  }

  /// The document, or the one that a commitment is in.
  private static let document = ColumnMaker<Document> { record, catalogue in
    (record.document
      ?? record.commitment.flatMap { catalogue.documents.ref(catalogue.commitments[$0].document) })
      .map { catalogue.documents[$0] }
  }

  fileprivate static let columns: [Column] = [
    CommitmentListing.hand, document(\.date, .fixed(10)),
    Column("body", "Body", .fixed(18, from: 56)) { row, catalogue in
      if let commitment = row.commitment {
        return .text(catalogue.shortName(ofBody: catalogue.commitments[commitment].body))
      }
      return .list(
        row.document.map { catalogue.documents[$0].bodies.map(catalogue.shortName) } ?? [])
    },
    Column("what", "What", .fixed(12, from: 72)) { row, catalogue in
      row.commitment == nil
        ? row.document.map {
          .term(
            id: catalogue.documents[$0].kind,
            label: Vocabulary.words(catalogue.documents[$0].kind))
        } ?? .unknown : .text("commitment")
    },
    Column("text", "Commitment or document", .rest) { row, catalogue in
      Cell(
        row.commitment.map { catalogue.commitments[$0].summary }
          ?? row.document.map { catalogue.documents[$0].title })
    },
    Column("wording", "Wording", .hidden) { row, _ in
      row.commitment == nil ? .unknown : .text(English.wording)
    },
    document(\.title, id: "document"), commitment(\.paragraph),
    document(\.id, id: "document_id", title: "Document's identifier"),
    Column("body_id", "Body's identifier", .hidden) { row, catalogue in
      .list(
        row.commitment.map { [catalogue.commitments[$0].body] }
          ?? row.document.map { catalogue.documents[$0].bodies } ?? [])
    },
    Column("id", "Identifier", .hidden) { row, catalogue in
      Cell(
        row.commitment.map { catalogue.commitments[$0].id }
          ?? row.document.map { catalogue.documents[$0].id })
    },
  ]
}

// MARK: - Command

extension SearchListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "search", "Search commitments and documents, the best matches first, with a count by body.",
      argument: .filter, options: OptionDeclaration.ofLists,
      examples: [
        .init("search recruitment fees", "both words, or their beginnings"),
        .init("search '\"regular pathways\"'", "a phrase"),
        .init("search ~trafficking", "the theme, and all that is worded so"),
        .init("search ~trafficking body:asean", "in one body"),
        .init("search visa 'year>=2018' --sources", "since 2018, with where it can be read"),
        .init("search skills --format csv", "for a spreadsheet"),
      ],
      paragraphs: [
        """
        Words are looked for from their beginnings, whatever case and accents, in sentences, titles \
        and the names of bodies, parties, themes and objectives; those next to one \
        another in a commitment's sentence or a title come first, then the newest. The sentences \
        of commitments are ours: what a document words otherwise is found by ~ and a theme, which \
        “fora themes” lists, or by the document's title.
        """
      ]),
    example: { _ in .search }
  ) { _ throws(QueryError) in .search }
}
