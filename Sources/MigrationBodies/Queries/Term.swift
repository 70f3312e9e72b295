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
    case .kind: rows.kinds(self)
    case .status: statuses(of: rows)
    case .region:
      rows.regions(self).filter { !$0.isEmpty }.unique.sorted().map { Term($0) }
    case .subregion: states.map(\.subregion).unique.sorted().map { Term($0, words: $0) }
    case .theme: themes.map { Term($0.id, words: $0.label, others: $0.terms) }
    case .objective: objectives.map { Term($0.number, words: $0.label) }
    case .modality: commitments.map(\.modality).unique.sorted().map { Term($0) }
    case .grade: SourceGrade.allCases.map { Term($0.rawValue) }
    case .severity: Finding.Severity.allCases.map { Term($0.label) }
    default: []
    }
  }

  private func statuses(of rows: RowKind) -> [Term] {
    let all =
      [.bodies, .seats].contains(rows) ? bodies.compactMap(\.status) : states.map(\.status)
    return all.unique.sorted().map { Term($0) }
  }
}

/// Whose terms are meant.
struct TermList: Hashable {
  let field: QueryField
  let rows: RowKind
}
