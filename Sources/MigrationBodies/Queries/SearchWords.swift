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
    var (count, isSame) = (0, true)
    for (index, byte) in names.enumerated() {
      if byte != Self.space {
        isSame = isSame && count < joined.count && joined[count] == byte
        count += 1
      } else if index > 0, names[index - 1] == Self.space {
        if isSame, count == joined.count { return true }
        (count, isSame) = (0, true)
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
    var place = start
    while let found = beginning(with: first, in: text, from: place) {
      if let end = end(of: word, in: text, at: found),
        !isWhole || end == text.count || text[end] == space || text[end] >= unspaced
      {
        return found..<end
      }
      place = found + 1
    }
    return nil
  }

  /// The first place from one on where a word begins with a byte; nil where none does.
  @inline(__always)
  private static func beginning(
    with first: UInt8, in text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int? {
    var place = start
    // A letter of a script without spaces between words (CJK and beyond) begins a word itself.
    if first >= unspaced {
      while place < text.count, text[place] != first { place += 1 }
      return place < text.count ? place : nil
    }
    if place == 0 {
      if text.first == first { return 0 }
      place = 1
    }
    // Eight places at a time: one that has the byte, and a space before it.
    let ones: UInt64 = 0x0101_0101_0101_0101
    let (spaces, firsts) = (ones &* UInt64(space), ones &* UInt64(first))
    let raw = UnsafeRawBufferPointer(text)
    while place &+ 8 <= raw.count {
      let before = raw.loadUnaligned(fromByteOffset: place &- 1, as: UInt64.self)
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let others = UInt64(littleEndian: (before ^ spaces) | (word ^ firsts))
      // The lowest byte in which the high bit is set is the first that is zero.
      let same = (others &- ones) & ~others & (ones << 7)
      if same != 0 { return place &+ same.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < text.count {
      if text[place] == first, text[place - 1] == space { return place }
      place += 1
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
