/// A box in which a text of several lines is pasted or typed: its tabs, quotation marks and line
/// breaks stay as they are.
struct PasteBox: Sendable {
  /// The lines before the one in which one types.
  private(set) var lines: [String] = []
  /// The bytes of those lines with their breaks.
  private var byteCount = 0
  /// The last line, in which one types.
  private(set) var editor = LineEditor()

  /// The most bytes that it takes.
  static let mostBytes = 1_000_000

  init(_ text: String = "") { insert(text) }

  /// All of the text.
  var text: String { (lines + [editor.text]).joined(separator: "\n") }

  /// Whether nothing but spaces stands in it.
  var isEmpty: Bool { text.allSatisfy { $0 == " " || $0.isNewline } }

  /// Whether there is room for more.
  func hasRoom(for text: String) -> Bool {
    byteCount + editor.text.utf8.count + text.utf8.count <= Self.mostBytes
  }

  /// Adds a text where one types; its line breaks begin lines.
  mutating func insert(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, part) in parts.enumerated() {
      if index > 0 { beginLine() }
      editor = LineEditor(editor.text + part)
    }
  }

  /// Acts on a key: letters are added, Enter begins a line, Backspace takes a letter or the line's
  /// beginning away.
  mutating func edit(with key: Key) {
    switch key {
    case .enter: beginLine()
    case .backspace where editor.text.isEmpty:
      guard let last = lines.popLast() else { return }
      byteCount -= last.utf8.count + 1
      editor = LineEditor(last)
    default: _ = editor.edit(with: key)
    }
  }

  private mutating func beginLine() {
    lines.append(editor.text)
    byteCount += editor.text.utf8.count + 1
    editor = LineEditor()
  }
}
