@_spi(_Unicode) import Swift

/// How text is compared: case, accents, punctuation and the form of Unicode never matter.
///
/// `Việt Nam`, `VIET NAM` and `viet-nam` fold to `viet nam`. The standard library has canonical
/// decomposition only as SPI (Foundation uses the same); the alternative, Foundation's, would bring
/// ICU into every start.
public enum Folding {
  /// The folded text: lower-case words of letters and digits with one space between.
  public static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The folded text without its spaces: `Viet Nam` and `Vietnam` meet here.
  public static func squash(_ text: String) -> String {
    var bytes: [UInt8] = []
    append(text, to: &bytes)
    bytes.removeAll { $0 == space }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The form in which names are compared: folded, without spaces and a leading "the".
  static func key(_ name: String) -> String {
    // In bytes: going through thousands of names letter by letter would take most of a command.
    var bytes: [UInt8] = []
    var name = name
    name.withUTF8 { appendKey($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the form in which names are compared to a buffer.
  static func appendKey(_ name: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    let start = bytes.count
    append(name, to: &bytes)
    let isArticle = bytes[start...].starts(with: "the ".utf8)
    let end = bytes.withUnsafeMutableBufferPointer { bytes in
      var end = start
      for index in (isArticle ? start + 4 : start)..<bytes.count where bytes[index] != space {
        bytes[end] = bytes[index]
        end += 1
      }
      return end
    }
    bytes.removeLast(bytes.count - end)
  }

  /// Appends the folded text to a buffer.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, to: &bytes) }
  }

  /// Appends the folded text to a buffer, and two spaces, so that no run of words reaches from one text
  /// into the next; nothing of a text that is empty.
  static func append(_ text: String, endedIn bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, endedIn: &bytes) }
  }

  /// The same of UTF-8.
  static func append(_ utf8: UnsafeBufferPointer<UInt8>, endedIn bytes: inout [UInt8]) {
    guard !utf8.isEmpty else { return }
    append(utf8, to: &bytes)
    bytes.append(space)
    bytes.append(space)
  }

  /// Appends the folded text of UTF-8 to a buffer.
  ///
  /// Nearly all text is ASCII, which is folded byte by byte; a table of a whole catalogue's text is
  /// folded when its first filter is typed.
  static func append(_ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    // A byte becomes four at most: "&" is a word, with a space before it.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4 * utf8.count + 1) { folded in
      if let count = fold(ascii: utf8, into: folded) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: folded[..<count]))
      } else {
        appendLetters(utf8, to: &bytes)
      }
    }
  }

  /// Folds a text of ASCII alone.
  ///
  /// - Returns: How many bytes it takes; nil where it is not of ASCII alone.
  private static func fold(
    ascii text: UnsafeBufferPointer<UInt8>, into folded: UnsafeMutableBufferPointer<UInt8>
  ) -> Int? {
    var count = 0
    var needsSpace = false
    return ascii.withUnsafeBufferPointer { ascii in
      for byte in text {
        guard byte < 0x80 else { return nil }
        let letter = ascii[Int(byte)]
        guard letter != space || byte == UInt8(ascii: "&") else {
          needsSpace = true
          continue
        }
        if needsSpace || letter == space, count > 0 {
          folded[count] = space
          count += 1
        }
        needsSpace = letter == space
        if letter != space {
          folded[count] = letter
          count += 1
        } else {
          for letter in "and".utf8 {
            folded[count] = letter
            count += 1
          }
        }
      }
      return count
    }
  }

  private static func appendLetters(
    _ utf8: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]
  ) {
    let start = bytes.count
    var needsSpace = false
    func add(_ byte: UInt8) {
      if needsSpace, bytes.count > start { bytes.append(space) }
      needsSpace = false
      bytes.append(byte)
    }
    var index = 0
    while index < utf8.count {
      let byte = utf8[index]
      guard byte < 0x80 else {
        let end = utf8[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? utf8.count
        for byte in letters.folded(utf8[index..<end]) {
          if byte == space { needsSpace = true } else { add(byte) }
        }
        index = end
        continue
      }
      index += 1
      let letter = ascii[Int(byte)]
      if letter != space {
        add(letter)
      } else {
        needsSpace = true
        if byte == UInt8(ascii: "&") {
          "and".utf8.forEach(add)
          needsSpace = true
        }
      }
    }
  }

  /// What each byte of ASCII folds to: a small letter, a digit, or a space.
  private static let ascii: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte + 0x20
    default: space
    }
  }

  private static let letters = FoldedLetters(letters)

  private static let space = UInt8(ascii: " ")

  /// What a scalar beyond ASCII folds to: nothing for a mark, a space for punctuation.
  private static func letters(of scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let spelled = spellings[scalar] { return Array(spelled.unicodeScalars) }
    return String(scalar.properties.lowercaseMapping)._nfd.flatMap { part -> [Unicode.Scalar] in
      if let spelled = spellings[part] { return Array(spelled.unicodeScalars) }
      switch part.properties.generalCategory {
      case .nonspacingMark, .format: return []
      case .lowercaseLetter, .otherLetter, .modifierLetter, .spacingMark, .decimalNumber,
        .otherNumber, .letterNumber, .uppercaseLetter, .titlecaseLetter:
        return [part]
      default: return [" "]
      }
    }
  }

  /// Letters that Unicode does not decompose but that people type without their stroke, the final
  /// sigma (an upper-case word loses it), and letters that are typed as apostrophes.
  private static let spellings: [Unicode.Scalar: String] = [
    "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "Ð": "d", "ħ": "h",
    "Ħ": "h", "þ": "th", "Þ": "th", "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "œ": "oe",
    "Œ": "oe", "ı": "i", "ŋ": "n", "Ŋ": "n", "ə": "e", "Ə": "e",
    "ς": "σ", "ʻ": " ", "ʼ": " ", "ʾ": " ", "ʿ": " ",
  ]
}
