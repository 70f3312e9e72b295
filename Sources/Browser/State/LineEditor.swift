/// A line of text being typed, and where in it one types.
struct LineEditor: Equatable, Sendable {
  /// The text.
  private(set) var text: String
  /// How many letters stand before the cursor.
  private(set) var cursor: Int

  /// The letters that a line takes: more than any list of names needs, and few enough to be read anew
  /// with every key.
  static let most = 10_000

  /// A line with the cursor at its end.
  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The text before the cursor.
  var head: Substring { text.prefix(cursor) }

  /// Acts on a key: letters are added, Backspace and Delete take one away, Ctrl-W a word, Ctrl-U all
  /// before the cursor and Ctrl-K all after it; Home, End and the arrows move.
  ///
  /// - Returns: Whether the key edits or moves; any other is somebody else's.
  mutating func edit(with key: Key) -> Bool {
    switch key {
    case .character(let letter): insert(String(letter))
    case .backspace: replace(max(0, cursor - 1)..<cursor, with: "")
    case .delete: replace(cursor..<min(text.count, cursor + 1), with: "")
    case .control("u"): replace(0..<cursor, with: "")
    case .control("k"): replace(cursor..<text.count, with: "")
    case .control("w"): replace(startOfWord..<cursor, with: "")
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = text.count
    default: return false
    }
    return true
  }

  /// Whether there is room for a text beside what is typed.
  func hasRoom(for other: String) -> Bool {
    // Four bytes are the most that a letter has; a text that is much too long need not be counted.
    other.utf8.count <= 4 * Self.most
      && text.unicodeScalars.count + other.unicodeScalars.count <= Self.most
  }

  /// As much of a text as there is room for beside what is typed.
  func fitting(_ other: String) -> String {
    guard !hasRoom(for: other) else { return other }
    let room = max(0, Self.most - text.unicodeScalars.count)
    return String(String.UnicodeScalarView(other.unicodeScalars.prefix(room)))
  }

  /// Adds a text where one types.
  mutating func insert(_ text: String) { replace(cursor..<cursor, with: text) }

  /// Puts a text in the place of letters; the cursor is after it.
  mutating func replace(_ range: Range<Int>, with other: String) {
    let start = text.index(text.startIndex, offsetBy: range.lowerBound)
    let end = text.index(start, offsetBy: range.count)
    let before = text.utf8.distance(from: text.startIndex, to: start) + other.utf8.count
    text.replaceSubrange(start..<end, with: other)
    // A mark joins the letter before it, so that the letters are counted in the text.
    let place = text.utf8.index(text.startIndex, offsetBy: before)
    cursor = text.indices.prefix { $0 < place }.count
  }

  /// Where the word before the cursor begins.
  private var startOfWord: Int {
    let letters = Array(head)
    var start = letters.count
    while start > 0, letters[start - 1] == " " { start -= 1 }
    while start > 0, letters[start - 1] != " " { start -= 1 }
    return start
  }
}
