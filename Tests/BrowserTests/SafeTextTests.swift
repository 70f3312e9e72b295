import Foundation
import MigrationBodies
import Testing

@testable import Browser

struct SafeTextTests {
  // MARK: - What a terminal could take for something else

  private static let hostile: [UInt32] =
    (0x00...0x1F).filter { ![0x09, 0x0A, 0x0D].contains($0) } + Array(0x7F...0x9F)
    // Bidirectional controls.
    + [0x061C, 0x200E, 0x200F] + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    // Zero-width, fillers, invisible operators, soft hyphen, interlinear annotation.
    + [0x00AD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x180E] + Array(0x200B...0x200D)
    + Array(0x2060...0x2064) + [0x3164, 0xFEFF, 0xFFA0] + Array(0xFFF9...0xFFFB)
    // Variation selectors and tags.
    + Array(0xFE00...0xFE0F) + [0xE0001] + Array(0xE0020...0xE007F) + [0xE0100, 0xE01EF]
    // Private, unassigned, no characters at all.
    + [0xE000, 0xF8FF, 0xF0000, 0x10FFFD, 0x0378, 0xFFFE, 0xFFFF, 0x1FFFE, 0x10FFFF]

  @Test(arguments: hostile)
  func `what shows nothing or acts is shown as its number`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let text = SafeText("a\(scalar)b")
    let number = String(format: "%04X", value)
    #expect(text.description == "a<U+\(number)>b")
    #expect(text.width == 2 + text.description.utf8.count - 2)
  }

  @Test(arguments: ["\t", "\n", "\r", "\u{2028}", "\u{2029}"])
  func `line breaks and tabs become spaces`(space: String) {
    #expect(SafeText("a\(space)b").description == "a b")
  }

  @Test func `an escape sequence is shown, not sent`() {
    #expect(SafeText("\u{1B}[2J\u{7}").description == "<U+001B>[2J<U+0007>")
    #expect(SafeText("\u{9B}31m").description == "<U+009B>31m")
  }

  @Test func `bytes that are no UTF-8 are shown as unknown`() {
    let text = String(decoding: [0x61, 0xFF, 0xC0, 0x80, 0x62], as: UTF8.self)
    #expect(SafeText(text).description == "a\u{FFFD}\u{FFFD}\u{FFFD}b")
  }

  /// Whether a scalar can be sent to a terminal.
  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !scalar.properties.isDefaultIgnorableCodePoint
    }
  }

  @Test func `no scalar of Unicode comes through as a control`() {
    for value in Array(0...0x1FFFF) + Array(0xE0000...0xE0FFF) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = SafeText(String(scalar))
      if !text.description.unicodeScalars.allSatisfy(Self.isPlain) || text.width == 0 {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }

  // MARK: - Combining marks

  @Test func `of a flood of marks a letter keeps four`() {
    let flood = String(repeating: "\u{301}\u{323}", count: 500)
    for base in ["a", "中", " ", "é"] {
      let text = SafeText(base + flood + "b")
      #expect(text.glyphs.map(\.width) == [base == "中" ? 2 : 1, 1])
      #expect(text.glyphs[0].text.unicodeScalars.count == 5)
    }
    let alone = SafeText(flood)
    #expect(alone.width == 1)
    #expect(alone.description == "\u{25CC}\u{301}\u{323}\u{301}\u{323}")
  }

  @Test func `every letter has its own four marks`() {
    let text = SafeText("a\u{301}\u{301}\u{301}b\u{301}\u{301}\u{301}\u{301}\u{301}")
    #expect(text.glyphs.map(\.text.unicodeScalars.count) == [4, 5])
  }

  @Test func `a composed and a decomposed letter are one glyph of the same width`() {
    for letter in ["é", "ệ", "Å", "한"] {
      let composed = SafeText(letter)
      let decomposed = SafeText(letter.decomposedStringWithCanonicalMapping)
      #expect(composed.glyphs.count == 1)
      #expect(decomposed.glyphs.count == 1)
      #expect(decomposed.width == composed.width)
    }
  }

  // MARK: - Laws

  /// Short texts of narrow, wide, combining, hostile letters and spaces.
  private static let texts: [String] = {
    let letters = ["a", "é", "中", "\u{301}", " ", "\u{202E}"]
    var texts = [""]
    var longest = [""]
    for _ in 0..<4 {
      longest = longest.flatMap { text in letters.map { text + $0 } }
      texts += longest
    }
    return texts
  }()

  @Test func `a text is as wide as its glyphs, and these as their letters`() {
    for text in Self.texts {
      let safe = SafeText(text)
      let letters = safe.description.unicodeScalars.reduce(0) { $0 + TextWidth.of($1) }
      if safe.width != safe.glyphs.reduce(0, { $0 + $1.width }) || safe.width != letters {
        Issue.record("\(text.debugDescription)")
      }
      if !safe.glyphs.allSatisfy({ (1...2).contains($0.width) }) {
        Issue.record("\(text.debugDescription)")
      }
    }
  }

  @Test func `what is safe stays as it is`() {
    for text in Self.texts {
      let safe = SafeText(text)
      if SafeText(safe.description) != safe { Issue.record("\(text.debugDescription)") }
    }
  }

  @Test func `a cut text fits, begins as the text does, and is cut no more`() {
    for text in Self.texts.map({ SafeText($0) }) {
      for columns in -1...9 {
        let cut = text.cut(to: columns)
        let isRight =
          text.width <= columns
          ? cut == text
          : columns <= 0
            ? cut.glyphs.isEmpty
            : cut.glyphs.last?.text == "…" && text.glyphs.starts(with: cut.glyphs.dropLast())
        if cut.width > max(0, columns) || cut.cut(to: columns) != cut || !isRight {
          Issue.record("\(text) cut to \(columns): \(cut)")
        }
      }
    }
  }

  @Test func `a text is cut as late as it can be`() {
    #expect(SafeText("abcd").cut(to: 3).description == "ab…")
    #expect(SafeText("abcd").cut(to: 4).description == "abcd")
    #expect(SafeText("中中中").cut(to: 4).description == "中…")
    #expect(SafeText("中中中").cut(to: 5).description == "中中…")
    #expect(SafeText("中").cut(to: 1).description == "…")
  }

  @Test func `wrapped lines fit and keep all letters in their order`() {
    for text in Self.texts.map({ SafeText($0) }) {
      for columns in 1...7 {
        let lines = text.wrapped(to: columns)
        let letters = lines.flatMap { $0.glyphs }.filter { $0.text != " " }
        let fits = lines.allSatisfy {
          // A wide letter in a single column has no place anywhere.
          $0.width <= columns || (columns == 1 && $0.glyphs.count == 1)
        }
        let isTrimmed = lines.allSatisfy {
          $0.glyphs.first?.text != " " && $0.glyphs.last?.text != " "
        }
        let isKept = letters == text.glyphs.filter { $0.text != " " }
        if !fits || !isTrimmed || !isKept || lines.isEmpty {
          Issue.record("\(text) wrapped to \(columns): \(lines)")
        }
      }
      #expect(text.wrapped(to: 0).isEmpty && text.wrapped(to: -1).isEmpty)
    }
  }

  @Test func `words that fit are not broken`() {
    #expect(
      SafeText("one two  three four").wrapped(to: 9).map(\.description)
        == ["one two", "three", "four"])
    #expect(
      SafeText("extraordinary a").wrapped(to: 5).map(\.description) == ["extra", "ordin", "ary a"])
    #expect(
      SafeText("a extraordinary").wrapped(to: 5).map(\.description) == [
        "a", "extra", "ordin", "ary",
      ])
    #expect(SafeText("中中中").wrapped(to: 5).map(\.description) == ["中中", "中"])
    #expect(SafeText("  ").wrapped(to: 5).map(\.description) == [""])
    for text in Self.texts.map({ SafeText($0) }) {
      let words = text.glyphs.split { $0.text == " " }.map(Array.init)
      let widest = words.map { $0.reduce(0) { $0 + $1.width } }.max() ?? 1
      let lines = text.wrapped(to: widest)
      let found = lines.flatMap { $0.glyphs.split { $0.text == " " }.map(Array.init) }
      if found != words { Issue.record("\(text)") }
    }
  }

  // MARK: - ASCII

  @Test func `transliterated text is ASCII, and stays as it is`() {
    for text in Self.texts + ["Việt Nam", "Đông", "中国", "مصر", "Ísland ß ø Ł", "●○◐·★▸│─…›¶–—‘’“”"]
    {
      let plain = SafeText(text).transliterated
      let isPrintable = plain.description.utf8.allSatisfy { (0x20...0x7E).contains($0) }
      if !isPrintable || plain.transliterated != plain || plain.width != plain.glyphs.count {
        Issue.record("\(text.debugDescription): \(plain)")
      }
    }
  }

  @Test(arguments: [
    ("Việt Nam", "Viet Nam"), ("Đông", "Dong"), ("Côte d’Ivoire", "Cote d'Ivoire"),
    ("São Tomé", "Sao Tome"), ("Łódź", "Lodz"), ("中国", "????"), ("¶4", "#4"), ("a…", "a~"),
    ("│─┼", "|-+"), ("", ""), ("plain", "plain"),
  ])
  func `letters lose their accents, signs their form`(text: String, plain: String) {
    #expect(SafeText(text).transliterated.description == plain)
  }

  @Test func `every sign on the screen is as wide in ASCII`() {
    for sign in "●○◐·★▸◂▾▴✓│─…›¶–—−×•‘’“”┼├┤┬┴┌┐└┘═║↑↓←→≠∩∪" {
      #expect(SafeText(String(sign)).width == 1)
      #expect(SafeText(String(sign)).transliterated.width == 1)
      #expect(SafeText(String(sign)).transliterated.description != "?" || sign == "◐", "\(sign)")
    }
  }

  // MARK: - The catalogue

  @Test func `every cell of every record is drawn without a control`() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Resources/catalogue").standardizedFileURL
    let catalogue = Catalogue(soundFiles: { table in
      (try? Data(contentsOf: folder.appending(path: "\(table).csv"))).map(Array.init)
    })
    var subjects: [View.Subject] = [.bodies, .parties, .commitments]
    for body in catalogue.bodies.refs {
      subjects += [
        .members(body), .meetings(body), .documents(body), .figures(body), .relations(body),
        .rosters(body), .problems(body),
      ]
    }
    for code in ["VN", "DE", "ES", "iom", "eu"] {
      let party = try #require(catalogue.parties.ref(code))
      subjects += [.seats(party), .undertakings(party)]
    }
    var cells = 0
    for subject in subjects {
      let table = Table(View(subject), of: catalogue)
      for row in table.rows.indices {
        for column in table.columns.indices {
          let text = SafeText(table.cell(row: row, column: column).text)
          cells += 1
          if !text.description.unicodeScalars.allSatisfy(Self.isPlain) {
            Issue.record("\(subject) \(row) \(table.columns[column].id)")
          }
        }
      }
    }
    #expect(cells > 40_000)
  }
}
