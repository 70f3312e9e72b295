/// Holds rows of a table against a criterion.
struct Matcher {
  private let criterion: Criterion
  private let searchText: Lazy<SearchText>
  private let catalogue: Catalogue
  private let rows: RowKind
  /// The text of the rows, which fields alone do not need.
  private var text: SearchText { searchText.value }
  /// The words that have to be in a row's text, if any.
  private let words: SearchWords?

  init(
    _ criterion: Criterion, in searchText: Lazy<SearchText>, of catalogue: Catalogue,
    _ rows: RowKind
  ) {
    self.criterion = criterion
    self.searchText = searchText
    self.catalogue = catalogue
    self.rows = rows
    let sought = criterion.conjuncts.compactMap(\.plainWords)
    words = sought.isEmpty ? nil : SearchWords(sought)
  }

  /// Whether the criterion holds for a row.
  func holds(for record: RecordID, at index: Int) -> Truth {
    holds(criterion, for: record, at: index)
  }

  /// Where the words of a row that matches are.
  func likelihood(at index: Int) -> SearchText.Match {
    words.map { text.match($0, record: index) } ?? .somewhere
  }

  private func holds(_ criterion: Criterion, for record: RecordID, at index: Int) -> Truth {
    switch criterion {
    case .words(let words): Truth(text.match(words, record: index) > .nowhere)
    case .phrase(let words):
      Truth(text.withText(of: index) { _, all in words.isPhrase(of: all) })
    case .about(let theme):
      text.withText(of: index) { names, _ in theme.isWorded(in: names) }
        ? .yes : holds(theme.test, for: record, at: index)
    case .field(let test): holds(test, for: record, at: index)
    case .not(let inner): !holds(inner, for: record, at: index)
    case .all(let parts): parts.all { holds($0, for: record, at: index) }
    case .any(let parts): parts.any { holds($0, for: record, at: index) }
    }
  }

  private func holds(_ test: FieldTest, for record: RecordID, at index: Int) -> Truth {
    if case .words(let words, let isPhrase) = test.value {
      return Truth(
        text.withText(of: index) { names, _ in
          isPhrase ? words.isPhrase(of: names) : words.matches(names)
        })
    }
    return RowFacts(record, among: rows, of: catalogue).holds(test)
  }
}
