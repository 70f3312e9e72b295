/// A term of a vocabulary, and what people call it.
struct Term: Hashable, Sendable {
  /// The term as the tables have it.
  let id: String
  /// The term in words.
  let words: String
  /// Other ways to name it, shorter ones first.
  var others: [String] = []

  /// A term, in words made of its identifier.
  init(_ id: String, _ others: String...) {
    self.init(id, words: Vocabulary.words(id), others: others)
  }

  /// A term with its words.
  init(_ id: String, words: String, others: [String] = []) {
    self.id = id
    self.words = words
    self.others = others
  }
}

/// The vocabularies of fields, as far as rows of a kind use them.
extension Catalogue {
  /// The terms that a field of such rows can have, in the order of their vocabulary.
  func terms(of field: QueryField, _ rows: RowKind) -> [Term] {
    store.terms.value(TermList(field: field, rows: rows)) { makeTerms(of: field, rows) }
  }

  private func makeTerms(of field: QueryField, _ rows: RowKind) -> [Term] {
    switch field {
    case .role: Role.allCases.map { Term($0.rawValue, words: $0.label, others: [$0.plural]) }
    case .kind: kinds(of: rows)
    case .status: statuses(of: rows)
    case .region: regions(of: rows)
    case .subregion: states.map(\.subregion).unique.sorted().map { Term($0, words: $0) }
    case .theme: themes.map { Term($0.id, words: $0.label, others: $0.terms) }
    case .objective: objectives.map { Term($0.number, words: $0.label) }
    case .modality: commitments.map(\.modality).unique.sorted().map { Term($0) }
    case .severity: Finding.Severity.allCases.map { Term($0.label) }
    default: []
    }
  }

  private func kinds(of rows: RowKind) -> [Term] {
    switch rows {
    case .bodies, .seats:
      bodies.map(\.kindID).unique.sorted().map { Term($0, Vocabulary.short(kind: $0)) }
    case .parties, .members:
      [Term("state", "states"), Term("organisation", "organisations")]
        + (states.map(\.status) + organisations.map(\.kind)).unique.sorted().map { Term($0) }
    case .commitments, .documents: documents.map(\.kind).unique.sorted().map { Term($0) }
    case .problems: problems.map(\.kind).unique.sorted().map { Term($0) }
    case .relations: relations.map(\.kind).unique.sorted().map { Term($0) }
    case .changes: Change.Kind.allCases.map { Term($0.rawValue) }
    case .findings: Finding.Kind.allCases.map { Term($0.rawValue) }
    default: []
    }
  }

  private func statuses(of rows: RowKind) -> [Term] {
    let all =
      [.bodies, .seats].contains(rows) ? bodies.compactMap(\.status) : states.map(\.status)
    return all.unique.sorted().map { Term($0) }
  }

  private func regions(of rows: RowKind) -> [Term] {
    let all =
      [.parties, .members, .meetings].contains(rows)
      ? states.map(\.region) : bodies.flatMap(\.regions)
    return all.filter { !$0.isEmpty }.unique.sorted().map { Term($0) }
  }
}

/// Whose terms are meant.
struct TermList: Hashable {
  let field: QueryField
  let rows: RowKind
}
