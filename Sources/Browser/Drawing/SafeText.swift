@_spi(_Unicode) import Swift

/// Text that a terminal cannot take for anything else: the only text that is drawn or printed.
///
/// Whatever came from data, from a file's name or from the keyboard goes through here. Controls
/// (C0, DEL, C1), bidirectional controls, zero-width and tag characters and other invisible format
/// characters are shown as `<U+202E>`; line breaks and tabs become spaces; of combining marks a
/// letter keeps four.
public struct SafeText: Hashable, Sendable, CustomStringConvertible {
  /// One place on the screen: a letter with its marks, and how many columns it takes.
  public struct Glyph: Hashable, Sendable {
    /// The letter and its combining marks.
    public let text: String
    /// The columns it takes: 1 or 2.
    public let width: Int
  }

  /// The glyphs in order.
  public let glyphs: [Glyph]
  /// The columns that the text takes.
  public let width: Int

  private static let mostMarks = 4

  /// Makes any text safe.
  public init(_ text: String) {
    var glyphs: [Glyph] = []
    var marks = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20...0x7E:
        marks = 0
        glyphs.append(Glyph(text: Self.ascii[Int(scalar.value) - 0x20], width: 1))
      case 0x09, 0x0A, 0x0D, 0x2028, 0x2029:
        marks = 0
        glyphs.append(Glyph(text: " ", width: 1))
      case _ where Self.isInvisible(scalar):
        marks = 0
        for letter in "<U+\(Self.hexadecimal(scalar.value))>".unicodeScalars {
          glyphs.append(Glyph(text: String(letter), width: 1))
        }
      case _ where TextWidth.of(scalar) == 0:
        marks += 1
        if marks > Self.mostMarks { continue }
        if let base = glyphs.popLast() {
          glyphs.append(Glyph(text: base.text + String(scalar), width: base.width))
        } else {
          glyphs.append(Glyph(text: "\u{25CC}" + String(scalar), width: 1))
        }
      default:
        marks = 0
        glyphs.append(Glyph(text: String(scalar), width: TextWidth.of(scalar)))
      }
    }
    self.init(glyphs: glyphs)
  }

  /// A text as it can be printed; nearly all text is ASCII, which can be as it is.
  public static func text(of text: String) -> String {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 } ? text : SafeText(text).description
  }

  /// The columns that a text takes; nearly all text is ASCII, whose bytes need only be counted.
  static func width(of text: String) -> Int {
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 } ? text.utf8.count : SafeText(text).width
  }

  /// As many spaces.
  static func spaces(_ count: Int) -> SafeText {
    SafeText(glyphs: Array(repeating: space, count: max(0, count)))
  }

  private init(glyphs: [Glyph]) {
    self.glyphs = glyphs
    self.width = glyphs.reduce(0) { $0 + $1.width }
  }

  /// The text.
  public var description: String { glyphs.reduce(into: "") { $0 += $1.text } }

  /// The text cut to at most `columns` columns, `…` in the place of what is cut.
  public func cut(to columns: Int) -> SafeText {
    guard width > columns else { return self }
    guard columns > 0 else { return SafeText(glyphs: []) }
    var kept: [Glyph] = []
    var room = columns - 1
    for glyph in glyphs {
      guard glyph.width <= room else { break }
      room -= glyph.width
      kept.append(glyph)
    }
    return SafeText(glyphs: kept + [Glyph(text: "…", width: 1)])
  }

  /// The text in lines of at most `columns` columns, broken at spaces where there are any.
  public func wrapped(to columns: Int) -> [SafeText] {
    guard columns > 0 else { return [] }
    var lines: [SafeText] = []
    var line: [Glyph] = []
    var width = 0
    for word in glyphs.split(separator: Self.space, omittingEmptySubsequences: true) {
      let wordWidth = word.reduce(0) { $0 + $1.width }
      if width > 0, width + 1 + wordWidth <= columns {
        line.append(Self.space)
        width += 1
      } else if width > 0 {
        lines.append(SafeText(glyphs: line))
        (line, width) = ([], 0)
      }
      for glyph in word {
        if width + glyph.width > columns, width > 0 {
          lines.append(SafeText(glyphs: line))
          (line, width) = ([], 0)
        }
        line.append(glyph)
        width += glyph.width
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(SafeText(glyphs: line)) }
    return lines
  }

  /// The text in ASCII, for terminals that show nothing else: letters without their accents, signs
  /// in their plain form, `?` for the rest.
  public var transliterated: SafeText {
    SafeText(
      glyphs: glyphs.flatMap { glyph in
        Self.plain(glyph).unicodeScalars.map { Glyph(text: String($0), width: 1) }
      })
  }

  private static let space = Glyph(text: " ", width: 1)
  private static let ascii = (0x20...0x7E).map { String(UnicodeScalar(UInt8($0))) }

  /// What stands for a glyph in ASCII; as wide as the glyph wherever that can be.
  private static func plain(_ glyph: Glyph) -> String {
    if let first = glyph.text.unicodeScalars.first, first.isASCII { return String(first) }
    if let sign = plainSigns[glyph.text] { return sign }
    let letters = glyph.text._nfd.filter(\.isASCII).reduce(into: "") {
      $0.unicodeScalars.append($1)
    }
    return letters.isEmpty ? String(repeating: "?", count: glyph.width) : letters
  }

  private static let plainSigns: [String: String] = [
    "●": "*", "○": "o", "◐": "?", "·": ".", "★": "c", "▸": ">", "│": "|", "─": "-", "…": "~",
    "›": ">", "¶": "#", "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "đ": "d",
    "Đ": "D", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "ß": "s", "┼": "+", "├": "+",
    "┤": "+", "↑": "^", "↓": "v", "✓": "x", "◂": "<", "▾": "v", "▴": "^", "−": "-", "←": "<",
    "→": ">", "×": "x", "•": "*", "┬": "+", "┴": "+", "┌": "+", "┐": "+", "└": "+", "┘": "+",
    "═": "=", "║": "|", "≠": "#", "∩": "&", "∪": "|", "²": "2",
  ]

  /// Whether a scalar shows nothing, changes how others are shown, or is newer than Unicode 14.0:
  /// the C library of Debian 12 does not know how wide such a one is, nor do many terminals.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned: true
    default:
      scalar.properties.isDefaultIgnorableCodePoint
        || scalar.properties.age.map { $0 > (14, 0) } ?? true
    }
  }

  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
