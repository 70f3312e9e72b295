/// Holds rows of a table against a criterion.
struct Matcher {
  /// A criterion with what is looked for in the text of the rows.
  private indirect enum Test {
    case words(TextSearch)
    case about(ThemeWords)
    case named(SearchWords, isPhrase: Bool)
    case field(FieldTest)
    case not(Test)
    case all([Test])
    case any([Test])
  }

  private let test: Test
  private let searchText: Lazy<SearchText>
  private let catalogue: Catalogue
  private let rows: RowKind
  /// The text of the rows, which fields alone do not need.
  private var text: SearchText { searchText.value }
  /// The words that have to be in a row's text, if any.
  private let words: TextSearch?

  init(
    _ criterion: Criterion, in searchText: Lazy<SearchText>, of catalogue: Catalogue,
    _ rows: RowKind
  ) {
    test = Self.test(criterion, searchText)
    self.searchText = searchText
    self.catalogue = catalogue
    self.rows = rows
    let sought = criterion.conjuncts.compactMap(\.plainWords)
    words = sought.isEmpty ? nil : TextSearch(SearchWords(sought), in: searchText.value)
  }

  private static func test(_ criterion: Criterion, _ text: Lazy<SearchText>) -> Test {
    switch criterion {
    case .words(let words): .words(TextSearch(words, in: text.value))
    case .phrase(let words): .words(TextSearch(phrase: words, in: text.value))
    case .about(let theme): .about(theme)
    case .field(let test):
      // Names are looked up in the text that is ready for it.
      if case .words(let words, let isPhrase) = test.value {
        .named(words, isPhrase: isPhrase)
      } else {
        .field(test)
      }
    case .not(let inner): .not(Self.test(inner, text))
    case .all(let parts): .all(parts.map { Self.test($0, text) })
    case .any(let parts): .any(parts.map { Self.test($0, text) })
    }
  }

  /// Whether the criterion holds for a row.
  func holds(for record: RecordID, at index: Int) -> Truth {
    holds(test, for: record, at: index)
  }

  /// Where the words of a row that matches are.
  func likelihood(at index: Int) -> SearchText.Match {
    words.map { $0.match(record: index) } ?? .somewhere
  }

  private func holds(_ test: Test, for record: RecordID, at index: Int) -> Truth {
    switch test {
    case .words(let search): Truth(search.match(record: index) > .nowhere)
    case .about(let theme):
      text.withOwnText(of: index) { names, _ in theme.isWorded(in: names) }
        ? .yes : RowFacts(record, among: rows, of: catalogue).holds(theme.test)
    case .named(let words, let isPhrase):
      Truth(
        text.withOwnText(of: index) { names, _ in
          isPhrase ? words.isPhrase(of: names) : words.matches(names)
        })
    case .field(let test): RowFacts(record, among: rows, of: catalogue).holds(test)
    case .not(let inner): !holds(inner, for: record, at: index)
    case .all(let parts): parts.all { holds($0, for: record, at: index) }
    case .any(let parts): parts.any { holds($0, for: record, at: index) }
    }
  }
}
