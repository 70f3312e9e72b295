/// What a query asks of a row, taken apart.
indirect enum Criterion: Hashable, Sendable {
  /// The row's text has the words.
  case words(SearchWords)
  /// The row's text has the words next to one another, in this order.
  case phrase(SearchWords)
  /// The row is tagged with a theme, or its names are worded so.
  case about(ThemeWords)
  /// A field of the row is as asked for.
  case field(FieldTest)
  /// The opposite holds.
  case not(Criterion)
  /// All hold; everything when there are none.
  case all([Criterion])
  /// One of them holds.
  case any([Criterion])

  /// What no row fails.
  static let everything = Criterion.all([])

  /// All of the criteria: nested ones taken in, words beside one another as one.
  static func all(of criteria: [Criterion]) -> Criterion {
    var flat: [Criterion] = []
    // Those beside one another, put together once: of a long filter each time would be too often.
    var run: [SearchWords] = []
    func endRun() {
      if !run.isEmpty { flat.append(.words(SearchWords(run))) }
      run = []
    }
    for part in criteria.flatMap(\.conjuncts) {
      if case .words(let words) = part {
        run.append(words)
      } else {
        endRun()
        flat.append(part)
      }
    }
    endRun()
    return flat.count == 1 ? flat[0] : .all(flat)
  }

  /// One of the criteria, nested ones taken in.
  static func any(of criteria: [Criterion]) -> Criterion {
    let flat = criteria.flatMap { criterion in
      if case .any(let parts) = criterion { parts } else { [criterion] }
    }
    return flat.count == 1 ? flat[0] : .any(flat)
  }

  /// The opposite of a criterion.
  static func opposite(of criterion: Criterion) -> Criterion {
    if case .not(let inner) = criterion { inner } else { .not(criterion) }
  }

  /// What all has to hold.
  var conjuncts: [Criterion] {
    if case .all(let parts) = self { parts } else { [self] }
  }

  /// The words that have to be in the text, when nothing else is asked for; nil otherwise.
  var plainWords: SearchWords? {
    if case .words(let words) = self { words } else { nil }
  }

  /// What is looked for in texts, leaving out what must not be there.
  var soughtTexts: [(words: SearchWords, isPhrase: Bool)] {
    switch self {
    case .words(let words): [(words, false)]
    case .phrase(let words): [(words, true)]
    case .about(let theme): theme.terms.map { ($0, false) }
    case .field(let test): test.soughtText.map { [$0] } ?? []
    case .not: []
    case .all(let parts), .any(let parts): parts.flatMap(\.soughtTexts)
    }
  }

  /// The tests of fields that it asks for.
  var tests: [FieldTest] {
    switch self {
    case .words, .phrase: []
    case .about(let theme): [theme.test]
    case .field(let test): [test]
    case .not(let inner): inner.tests
    case .all(let parts), .any(let parts): parts.flatMap(\.tests)
    }
  }
}

/// The criterion as it is typed.
extension Criterion: CustomStringConvertible {
  var description: String {
    switch self {
    case .words(let words): words.text
    case .phrase(let words): "\"\(words.text)\""
    case .about(let theme): "~" + FieldTest.quoted(theme.id)
    case .field(let test): test.description
    case .not(let inner): "-" + (inner.isOneTerm ? inner.description : "(\(inner))")
    case .all(let parts):
      parts.map { if case .any = $0 { "(\($0))" } else { $0.description } }
        .joined(separator: " ")
    case .any(let parts): parts.map(\.description).joined(separator: " | ")
    }
  }

  /// Whether a sign before it stands for all of it.
  private var isOneTerm: Bool {
    switch self {
    case .words(let words): words.words.count == 1
    case .phrase, .about, .field: true
    case .not, .all, .any: false
    }
  }
}
