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
  /// The columns it takes.
  private(set) var width = 0

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
    let whole = self
    self = Line("›", .quiet)
    link = record
    for (index, span) in whole.spans.enumerated() {
      // The first span begins with a space, in whose place the sign is.
      add(index == 0 ? SafeText(String(span.text.description.dropFirst())) : span.text, span.ink)
    }
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

  /// Adds spaces up to a column.
  mutating func pad(to column: Int) {
    if column > width { add(SafeText.spaces(column - width)) }
  }

  /// Lines of at most `width` columns that hold a text, all but the first set in by `indent`.
  static func wrapping(
    _ text: String, width: Int, indent: Int = 0, _ ink: InkRole = .text
  ) -> [Line] {
    SafeText(text).wrapped(to: max(1, width - indent)).map { part in
      var line = Line()
      line.pad(to: indent)
      line.add(part, ink)
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
