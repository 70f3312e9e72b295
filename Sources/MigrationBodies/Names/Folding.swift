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
    fold(text).filter { $0 != " " }
  }

  /// The form in which names are compared: folded, without spaces and a leading "the".
  static func key(_ name: String) -> String {
    // In bytes: going through thousands of names letter by letter would take most of a command.
    var bytes: [UInt8] = []
    append(name, to: &bytes)
    if bytes.starts(with: "the ".utf8) { bytes.removeFirst(4) }
    bytes.removeAll { $0 == space }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the folded text to a buffer.
  ///
  /// Nearly all text is ASCII, which is folded byte by byte; a table of a whole catalogue's text is
  /// folded when its first filter is typed.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    let start = bytes.count
    var needsSpace = false
    func add(_ byte: UInt8) {
      if needsSpace, bytes.count > start { bytes.append(space) }
      needsSpace = false
      bytes.append(byte)
    }
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        guard byte < 0x80 else {
          let end = utf8[(index + 1)...].firstIndex { $0 & 0xC0 != 0x80 } ?? utf8.count
          for letter in folded(String(decoding: utf8[index..<end], as: UTF8.self)) {
            if letter == " " { needsSpace = true } else { String(letter).utf8.forEach(add) }
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
  }

  /// What each byte of ASCII folds to: a small letter, a digit, or a space.
  private static let ascii: [UInt8] = (0..<0x80).map { (byte: UInt8) in
    switch byte {
    case 0x61...0x7A, 0x30...0x39: byte
    case 0x41...0x5A: byte + 0x20
    default: space
    }
  }

  /// What a letter beyond ASCII folds to.
  private static func folded(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.flatMap(letters)
  }

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
