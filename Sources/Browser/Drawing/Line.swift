import MigrationBodies

/// A line of text in pieces, each with what it is.
struct Line: Sendable {
  /// A piece of a line.
  struct Span: Sendable {
    let text: SafeText
    let ink: InkRole
  }

  private(set) var spans: [Span] = []
  /// The record that it leads to; nil where it leads nowhere.
  var link: RecordID?
  /// The text that it is laid out from, before that was cut or broken over lines; nil for what it
  /// shows.
  var source: String?
  /// Whether it goes on with the text of the line before.
  var isContinuation = false
  /// What is copied from it where that is not its text.
  var copy: Copy?
  /// The columns it takes.
  private(set) var width = 0

  /// What is copied from a line, and what that is called.
  struct Copy: Equatable, Sendable {
    let text: String
    let what: String
  }

  init() {}

  init(_ text: String, _ ink: InkRole = .text) {
    add(SafeText(text), ink)
  }

  mutating func add(_ text: SafeText, _ ink: InkRole = .text) {
    spans.append(Span(text: text, ink: ink))
    width += text.width
  }

  /// Makes the line lead to a record, which its first column says.
  mutating func lead(to record: RecordID) {
    link = record
    guard let first = spans.first else { return }
    // The first span begins with a space, in whose place the sign is.
    let rest = Span(text: SafeText(String(first.text.description.dropFirst())), ink: first.ink)
    spans.replaceSubrange(0..<1, with: [Span(text: SafeText("›"), ink: .quiet), rest])
  }

  /// What the line shows, without the spaces around it.
  var shown: String {
    let text = spans.reduce(into: "") { $0 += $1.text.description }
    let start = text.drop { $0 == " " || $0 == "›" }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }

  /// Whether nothing stands in it.
  var isBlank: Bool { spans.allSatisfy { $0.text.glyphs.allSatisfy { $0.text == " " } } }

  /// The same with what a search found marked.
  func marking(_ highlights: (String) -> [Range<Int>]) -> Line {
    var marked = self
    marked.spans = spans.flatMap { Self.split($0, at: highlights($0.text.description)) }
    return marked
  }

  private static func split(_ span: Span, at ranges: [Range<Int>]) -> [Span] {
    guard !ranges.isEmpty else { return [span] }
    let letters = Array(span.text.description)
    var parts: [Span] = []
    var place = 0
    for range in ranges where range.upperBound <= letters.count {
      parts.append(Span(text: SafeText(String(letters[place..<range.lowerBound])), ink: span.ink))
      parts.append(Span(text: SafeText(String(letters[range])), ink: .match))
      place = range.upperBound
    }
    return parts + [Span(text: SafeText(String(letters[place...])), ink: span.ink)]
  }

  mutating func add(_ text: String, _ ink: InkRole = .text) { add(SafeText(text), ink) }

  /// Adds a text that is typed; of one that has no room in `width` columns the part where one types.
  ///
  /// - Returns: The column where one types.
  mutating func add(_ editor: LineEditor, width: Int) -> Int {
    let start = self.width
    var head = SafeText(String(editor.head))
    let room = max(1, width - start - 1)
    if head.width > room {
      var kept = head.glyphs[...]
      var columns = head.width
      while columns > room - 1, let first = kept.popFirst() { columns -= first.width }
      head = SafeText("…" + kept.map(\.text).joined())
    }
    add(head, .input)
    let cursor = self.width
    add(String(editor.text.dropFirst(editor.cursor)), .input)
    return cursor
  }

  /// The same with something else than its text to be copied.
  func copying(_ copy: Copy) -> Line {
    var line = self
    line.copy = copy
    return line
  }

  /// Adds spaces up to a column; those after what is quiet are too, so that between two such pieces
  /// nothing has to be switched off and on.
  mutating func pad(to column: Int) {
    let ink = spans.last?.ink == .quiet ? InkRole.quiet : .text
    if column > width { add(SafeText.spaces(column - width), ink) }
  }

  /// Lines of at most `width` columns that hold a text, all but the first set in by `indent`.
  static func wrapping(
    _ text: String, width: Int, indent: Int = 0, _ ink: InkRole = .text
  ) -> [Line] {
    SafeText(text).wrapped(to: max(1, width - indent)).enumerated().map { index, part in
      var line = Line()
      line.pad(to: indent)
      line.add(part, ink)
      line.source = text
      line.isContinuation = index > 0
      return line
    }
  }
}

extension Frame {
  /// Draws a line, clipped to `width` columns.
  mutating func put(_ line: Line, at point: Point, width: Int) {
    var column = 0
    for span in line.spans {
      guard column < width else { return }
      column += put(
        span.text, at: Point(column: point.column + column, row: point.row),
        width: width - column, span.ink)
    }
  }
}
