/// The sentences and rows of a brief, each with its sources; people get it as a page.
package struct BriefListing: Listing {
  /// What it is about.
  package let subject: Brief.Subject
  /// Whether it is in sentences, without what else are tables.
  package let isShort: Bool

  /// The brief on a subject.
  package init(_ subject: Brief.Subject, isShort: Bool = false) {
    (self.subject, self.isShort) = (subject, isShort)
  }

  package var rowKind: RowKind { .claims }
  package var noun: String { "line" }
  package var wraps: Bool { true }

  package func brief(in catalogue: Catalogue) -> Brief? {
    catalogue.brief(on: subject, isShort: isShort)
  }

  package var dates: [EDTFDate] {
    guard case .set(let set) = subject else { return [] }
    return set.expression.operands.compactMap(\.date)
  }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.brief(on: subject, isShort: isShort).claims.map(RecordID.claim)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func words(in catalogue: Catalogue) -> [String]? {
    let word =
      switch subject {
      case .body(let body): catalogue.bodies[body].id
      case .party(let party): Self.word(for: catalogue.parties[party].id, in: catalogue)
      case .set(let set): set.text(in: catalogue)
      }
    return ["brief", word] + (isShort ? ["--short"] : [])
  }

  /// A party as a line names it: in braces where its name by itself would mean a body.
  private static func word(for party: String, in catalogue: Catalogue) -> String {
    catalogue.isBodyName(party) ? "{\(party)}" : party
  }

  package func name(in catalogue: Catalogue) -> String {
    English.brief(on: subject.name(in: catalogue))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let brief = catalogue.brief(on: subject, isShort: isShort)
    return "\(brief.title) · \(Words.count(table.totalCount, noun)), "
      + Words.count(brief.sources.count, "source")
  }
}

extension View.Subject {
  /// A brief.
  package static func brief(_ subject: Brief.Subject, isShort: Bool = false) -> View.Subject {
    View.Subject(BriefListing(subject, isShort: isShort))
  }
}

extension RowKind {
  /// The lines of a brief.
  static let claims = RowKind("lines of a brief", fields: [.source])
}

// MARK: - Columns

extension BriefListing {
  private static let claim = ColumnMaker<Claim> { record, _ in
    if case .claim(let claim) = record { claim } else { nil }
  }

  fileprivate static let columns: [Column] = [
    claim("section", "Section", .fixed(24, from: 90)) { claim, _ in .text(claim.section) },
    claim("text", "What is known", .rest) { claim, _ in .text(claim.text) },
    claim("numbers", "Sources", .fixed(10, from: 50)) { claim, _ in
      .list(claim.numbers.map(String.init))
    },
    claim("source_ids", "Sources' identifiers", .hidden) { claim, catalogue in
      .list(claim.sources.map { catalogue.sources[$0].id })
    },
  ]
}

// MARK: - Command

extension BriefListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "brief", "Write a page for a briefing note on a body, a state or organisation, or a set.",
      argument: ArgumentDeclaration(
        "name", "A body, a state or organisation, or an expression over bodies.", form: .name,
        isRequired: true, completion: .expression),
      options: [.short] + OptionDeclaration.ofLists,
      examples: [
        .init("brief viet nam", "a state: roles, commitments, changes"),
        .init("brief bali-process", "a body"),
        .init("brief 'bali-process & colombo-process'", "those who are in both"),
        .init("brief VN --short", "the same on a page or two"),
        .init("brief VN --format markdown", "for a note"),
        .init("brief VN --format html", "a page, for Word and LibreOffice too"),
        .init("brief colombo-process --as-of 2015", "as it was then"),
      ],
      paragraphs: [
        """
        What it is, roles and since when, chairs, relations, meetings, commitments by objective of \
        the Global Compact, figures, what changed in the last five years, what is not known or \
        disputed, and the sources. Each fact has the numbers of its sources in brackets; sentences \
        without one say what the catalogue has. Commitments are in our words; those read at second \
        hand, and those of which it is uncertain whether they concern the subject, are marked. \
        --short says how many there are under each objective instead of listing them.
        """,
        """
        The formats table, plain, markdown and html have it as a page; csv, tsv, xlsx, json and jsonl a \
        row a sentence, with the identifiers of its sources. A name that is a body's and an \
        organisation's means the body; in braces, “brief {iom}”, it means the organisation.
        """,
      ]),
    example: { $0.bodies.refs.first.map { .brief(.body($0)) } }
  ) { reader throws(QueryError) in
    let subject: Brief.Subject
    switch try reader.matter(among: .one) {
    case .bodies(let bodies):
      guard let body = bodies.first else { throw reader.errorAtEnd(English.aboutBriefs) }
      subject = .body(body)
    case .party(let party): subject = .party(party)
    case .set(let set): subject = Brief.Subject(set)
    }
    return .brief(subject, isShort: reader.has(.short))
  }
}

extension OptionDeclaration {
  /// In sentences.
  static let short = OptionDeclaration(
    "short", "In sentences: without the tables of roles, meetings, commitments and figures.",
    purpose: .view)
}
