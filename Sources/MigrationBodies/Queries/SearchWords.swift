/// Words that a text has to have: each begins a word of it, or they run together in it.
///
/// `viet nam`, `Việt Nam` and `vietnam` find the same: a space in the text may be passed over, and
/// so may one between the words.
struct SearchWords: Hashable, Sendable {
  /// The words, folded.
  let words: [[UInt8]]
  /// The words run together.
  let joined: [UInt8]

  /// The words of a text; none when it has no letters or digits.
  init(_ text: String) {
    self.init(words: Folding.fold(text).split(separator: " ").map { Array($0.utf8) })
  }

  private init(words: [[UInt8]]) {
    self.words = words
    joined = words.flatMap { $0 }
  }

  /// Whether there are none.
  var isEmpty: Bool { words.isEmpty }

  /// The words, folded, with a space between.
  var text: String {
    words.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ")
  }

  /// The words of all, one after another.
  init(_ all: [SearchWords]) { self.init(words: all.flatMap(\.words)) }

  /// Whether a folded text has the words.
  func matches(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if words.count > 1, Self.find(joined, in: text) != nil { return true }
    return words.allSatisfy { Self.find($0, in: text) != nil }
  }

  /// Whether a folded text has the words as a phrase: next to one another, the last one whole.
  func isPhrase(of text: UnsafeBufferPointer<UInt8>) -> Bool {
    Self.find(joined, in: text, isWhole: true) != nil
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

  /// The first place where `word` begins at the start of a word of the text.
  ///
  /// Single spaces are passed over; where it has to be whole it also ends at the end of a word. Nil
  /// when there is none.
  static func find(
    _ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int = 0, isWhole: Bool = false
  ) -> Range<Int>? {
    guard let first = word.first else { return nil }
    var isStart = start == 0 || text[start - 1] == space
    for index in start..<max(start, text.count) {
      let byte = text[index]
      // A letter of a script without spaces between words (CJK and beyond) begins a word itself.
      if isStart || byte >= unspaced, byte == first, let end = end(of: word, in: text, at: index),
        !isWhole || end == text.count || text[end] == space || text[end] >= unspaced
      {
        return index..<end
      }
      isStart = byte == space
    }
    return nil
  }

  /// The first byte of letters of scripts that are written without spaces.
  private static let unspaced: UInt8 = 0xE3
  private static let space = UInt8(ascii: " ")

  /// Where `word` ends that begins at a place of the text; nil when it does not.
  private static func end(
    of word: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int
  ) -> Int? {
    var index = start
    for byte in word {
      if index < text.count, text[index] == space { index += 1 }
      guard index < text.count, text[index] == byte else { return nil }
      index += 1
    }
    return index
  }
}
