/// A text that cites sources as `[identifier]`, with their publishers and years in the place of that:
/// `IOM (2024) and The Tribune (2024) count 12`.
///
/// Sources of one publisher and year between which the text tells are told apart by letters.
struct NamedSources {
  /// A piece of the text: words, or a source that is cited there.
  private enum Piece {
    case words(Substring)
    case source(Source)
  }

  private var pieces: [Piece] = []
  private let catalogue: Catalogue
  /// The sources of each name, in the order of the text.
  private var sources: [String: [String]] = [:]

  init(_ text: String, in catalogue: Catalogue) {
    self.catalogue = catalogue
    var rest = text[...]
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      let id = String(rest[rest.index(after: open)..<close])
      let end = rest.index(after: close)
      if let ref = catalogue.sources.ref(id) {
        pieces += [.words(rest[..<open]), .source(catalogue.sources[ref])]
      } else {
        pieces.append(.words(rest[..<end]))
      }
      rest = rest[end...]
    }
    pieces.append(.words(rest))
    for case .source(let source) in pieces {
      let name = name(of: source)
      if sources[name]?.contains(source.id) != true { sources[name, default: []].append(source.id) }
    }
  }

  /// The text with the names.
  var text: String {
    pieces.indices.reduce(into: "") { text, index in
      switch pieces[index] {
      case .words(let words): text += words
      case .source(let source):
        text += name(
          of: source, isInParentheses: text.last == "(" || isInParentheses(index),
          isDated: beginning(after: index).hasPrefix(" ("))
      }
    }
  }

  /// Whether a source stands among others in parentheses: `([a], [b])`.
  private func isInParentheses(_ index: Int) -> Bool {
    let before = pieces[..<index].reduce(into: "") { text, piece in
      if case .words(let words) = piece { text += words }
    }
    return (before.lastIndex(of: "(") ?? before.startIndex)
      > (before.lastIndex(of: ")") ?? before.startIndex)
  }

  private func beginning(after index: Int) -> Substring {
    guard pieces.indices.contains(index + 1), case .words(let words) = pieces[index + 1] else {
      return ""
    }
    return words
  }

  private func name(
    of source: Source, isInParentheses: Bool = false, isDated: Bool = false
  ) -> String {
    let year = source.asOf?.earliest ?? source.asOf?.latest
    let plain = year.map { String($0.year) } ?? "undated"
    let others = sources["\(publisher(of: source)) (\(plain))"] ?? []
    let letter =
      others.count > 1
      ? others.firstIndex(of: source.id).map { " \(Self.letter($0))" } ?? "" : ""
    let name = publisher(of: source)
    if isDated { return name + letter }
    return isInParentheses ? "\(name), \(plain)\(letter)" : "\(name) (\(plain)\(letter))"
  }

  private static func letter(_ place: Int) -> String {
    String(UnicodeScalar(UInt8(ascii: "a") + UInt8(min(place, 25))))
  }

  /// The publisher in few words: its acronym, where it has one.
  private func publisher(of source: Source) -> String {
    let publisher = source.publisher
    guard !publisher.isEmpty else { return "“\(source.title)”" }
    if publisher.last == ")", let open = publisher.lastIndex(of: "(") {
      let within = publisher[publisher.index(after: open)...].dropLast()
      if within.count < 9, within.allSatisfy({ $0.isUppercase || $0.isNumber }) {
        return String(within)
      }
    }
    return catalogue.store.acronyms.value[publisher] ?? publisher
  }
}

extension Catalogue {
  /// A text about disagreements with its sources by publisher and year.
  package func namingSources(in text: String) -> String {
    store.namedTexts.value(text) { NamedSources(text, in: self).text }
  }

  /// What sources disagree on: for people with the names of the sources, as data as it is recorded.
  func namedText(of problem: Problem) -> Cell {
    .term(id: problem.text, label: namingSources(in: problem.text))
  }
}
