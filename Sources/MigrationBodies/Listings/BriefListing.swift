/// The sentences and rows of a brief, each with its sources; people get it as a page.
package struct BriefListing: Listing {
  /// What it is about.
  package let subject: Brief.Subject

  /// The brief on a subject.
  package init(_ subject: Brief.Subject) { self.subject = subject }

  package var rowKind: RowKind { .claims }
  package var noun: String { "line" }
  package var wraps: Bool { true }
  package var briefSubject: Brief.Subject? { subject }

  package var dates: [EDTFDate] {
    guard case .set(let set) = subject else { return [] }
    return set.expression.operands.compactMap(\.date)
  }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.brief(on: subject).claims.map(RecordID.claim)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func words(in catalogue: Catalogue) -> [String]? {
    switch subject {
    case .body(let body): ["brief", catalogue.bodies[body].id]
    case .party(let party): ["brief", Self.word(for: catalogue.parties[party].id, in: catalogue)]
    case .set(let set): ["brief", set.text(in: catalogue)]
    }
  }

  /// A party as a line names it: in braces where its name by itself would mean a body.
  private static func word(for party: String, in catalogue: Catalogue) -> String {
    catalogue.isBodyName(party) ? "{\(party)}" : party
  }

  package func name(in catalogue: Catalogue) -> String {
    English.brief(on: subject.name(in: catalogue))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let brief = catalogue.brief(on: subject)
    return "\(brief.title) · \(Words.count(table.totalCount, noun)), "
      + Words.count(brief.sources.count, "source")
  }
}

extension View.Subject {
  /// A brief.
  package static func brief(_ subject: Brief.Subject) -> View.Subject {
    View.Subject(BriefListing(subject))
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
      options: OptionDeclaration.ofLists,
      examples: [
        .init("brief viet nam", "a state: roles, commitments, changes"),
        .init("brief bali-process", "a body"),
        .init("brief 'bali-process & colombo-process'", "those who are in both"),
        .init("brief VN --format markdown", "for a note"),
        .init("brief VN --format html", "a page, for Word and LibreOffice too"),
        .init("brief colombo-process --as-of 2015", "as it was then"),
      ],
      paragraphs: [
        """
        What it is, roles and since when, chairs, meetings, commitments by objective of the Global \
        Compact, figures, what changed in the last five years, what is not known or disputed, and \
        the sources. Each fact has the numbers of its sources in brackets; sentences without one \
        say what the catalogue has. Commitments are in our words.
        """,
        """
        The formats table, plain, markdown and html have it as a page; csv, tsv, xlsx, json and jsonl a \
        row a sentence, with the identifiers of its sources. A name that is a body's and an \
        organisation's means the body; in braces, “brief {iom}”, it means the organisation.
        """,
      ]),
    example: { $0.bodies.refs.first.map { .brief(.body($0)) } }
  ) { reader throws(QueryError) in
    switch try reader.matter(among: .one) {
    case .bodies(let bodies):
      guard let body = bodies.first else { throw reader.errorAtEnd(English.aboutBriefs) }
      return .brief(.body(body))
    case .party(let party): return .brief(.party(party))
    case .set(let set): return .brief(Brief.Subject(set))
    }
  }
}
