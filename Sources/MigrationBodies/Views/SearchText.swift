/// The text in which a filter looks: each record's, folded, one after another in one buffer.
///
/// The first part of a record's text is its names; a match there counts more when a browser has to
/// choose where to put the cursor.
struct SearchText: Sendable {
  private var bytes: [UInt8] = []
  /// Where each record's text begins; at the end where the next would begin.
  private var starts: [Int32] = [0]
  /// Where each record's names end.
  private var nameEnds: [Int32] = []

  /// Where the words of a query were found in a record.
  enum Match: Comparable {
    case nowhere, somewhere, inNames, isName
  }

  /// Appends the text of the next record.
  mutating func append(names: [String], others: [String]) {
    for name in names { append(name) }
    nameEnds.append(Int32(bytes.count))
    for other in others { append(other) }
    starts.append(Int32(bytes.count))
  }

  private mutating func append(_ text: String) {
    guard !text.isEmpty else { return }
    Folding.append(text, to: &bytes)
    // Two spaces, so that no run of words reaches from one text into the next.
    bytes.append(contentsOf: [Self.space, Self.space])
  }

  /// Where the query's words are in the text of a record.
  func match(_ query: Query, record: Int) -> Match {
    bytes.withUnsafeBufferPointer { bytes in
      let start = Int(starts[record])
      let names = UnsafeBufferPointer(rebasing: bytes[start..<Int(nameEnds[record])])
      if query.matches(names) { return query.isOne(of: names) ? .isName : .inNames }
      let all = UnsafeBufferPointer(rebasing: bytes[start..<Int(starts[record + 1])])
      return query.matches(all) ? .somewhere : .nowhere
    }
  }

  private static let space = UInt8(ascii: " ")
}

/// What a filter looks for: every word must begin a word of the text, or the words run together.
///
/// `viet nam`, `Việt Nam` and `vietnam` find the same: a space in the text may be passed over, and
/// so may one in the query.
public struct Query: Hashable, Sendable {
  /// The query as typed.
  public let text: String
  private let words: [[UInt8]]
  private let joined: [UInt8]

  /// Reads a query; it finds everything when `text` has no letters or digits.
  public init(_ text: String) {
    self.text = text
    words = Folding.fold(text).split(separator: " ").map { Array($0.utf8) }
    joined = words.flatMap { $0 }
  }

  /// Whether it finds everything.
  public var isEmpty: Bool { words.isEmpty }

  /// Whether a folded text has the words.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if words.count > 1, Self.contains(text, joined) { return true }
    return words.allSatisfy { Self.contains(text, $0) }
  }

  /// Whether the words are all of a name, in names that two spaces follow.
  func isOne(of names: UnsafeBufferPointer<UInt8>) -> Bool {
    let space = UInt8(ascii: " ")
    var name: [UInt8] = []
    for (index, byte) in names.enumerated() {
      if byte != space {
        name.append(byte)
      } else if index > 0, names[index - 1] == space {
        if name == joined { return true }
        name = []
      }
    }
    return false
  }

  /// Whether `word` begins at the start of a word of the text, single spaces passed over.
  private static func contains(_ text: UnsafeBufferPointer<UInt8>, _ word: [UInt8]) -> Bool {
    var isStart = true
    for index in text.indices {
      let byte = text[index]
      // A letter of a script without spaces between words (CJK and beyond) begins a word itself.
      if isStart || byte >= 0xE3, byte == word[0], begins(text, at: index, word) { return true }
      isStart = byte == UInt8(ascii: " ")
    }
    return false
  }

  private static func begins(
    _ text: UnsafeBufferPointer<UInt8>, at start: Int, _ word: [UInt8]
  ) -> Bool {
    var index = start
    for byte in word {
      if index < text.count, text[index] == UInt8(ascii: " ") { index += 1 }
      guard index < text.count, text[index] == byte else { return false }
      index += 1
    }
    return true
  }
}
