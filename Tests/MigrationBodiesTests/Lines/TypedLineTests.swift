import TestSupport
import Testing

@testable import MigrationBodies

/// How a line is taken apart into words, and put together again.
struct TypedLineTests {
  @Test(arguments: [
    ("members bali process", ["members", "bali", "process"]),
    ("  fora  members\u{A0}rcm\t\n", ["members", "rcm"]),
    ("bodies 'viet nam' \"lao pdr\"", ["bodies", "viet nam", "lao pdr"]),
    ("bodies member:\"viet nam\"", ["bodies", "member:viet nam"]),
    ("a\\ b c\\'d", ["a b", "c'd"]), ("'' \"\"", ["", ""]),
    ("\"a\\\"b\" \"a\\b\" 'a\\b'", ["a\"b", "a\\b", "a\\b"]),
    ("members a & (b | c) <d>", ["members", "a", "&", "(b", "|", "c)", "<d>"]),
    ("$HOME *.csv `ls` ~ ; #", ["$HOME", "*.csv", "`ls`", "~", ";", "#"]),
    ("state Côte d'Ivoire", ["state", "Côte", "d'Ivoire"]),
    (
      "state Lao People's Democratic Republic",
      ["state", "Lao", "People's", "Democratic", "Republic"]
    ),
    ("'it'\\''s'", ["it's"]), ("a\\", ["a\\"]), ("", []), ("fora", []),
  ])
  func `a line is split as a shell splits it`(line: String, words: [String]) throws {
    #expect(try TypedLine(typed: line).words.map(\.text) == words)
  }

  @Test func `the places of words are those in the line, with their quotation marks`() throws {
    let text = "fora bodies  \"é x\"y '\u{1F1FB}\u{1F1F3}'"
    let line = try TypedLine(typed: text)
    let letters = Array(text)
    #expect(line.words.map { String(letters[$0.range]) } == ["bodies", "\"é x\"y", "'🇻🇳'"])
    #expect(line.words.map(\.isQuoted) == [false, true, false])
  }

  @Test(arguments: [("members 'rcm", 8, "'"), ("a \"b c", 2, "\""), ("bodies x'", 8, "'")])
  func `a quotation mark without an end is an error at it`(line: String, place: Int, mark: String) {
    #expect {
      try TypedLine(typed: line)
    } throws: { error in
      guard let error = error as? QueryError else { return false }
      return error.range == place..<(place + 1) && error.sentence.contains("close it with \(mark)")
    }
  }

  @Test func `words from a shell are printed so that they are read back`() throws {
    let pieces = [
      "a", "Ï", " ", "'", "\"", "\\", "\u{301}", "\n", "\r\n", "\u{A0}", "&", "$", "-", "=", "{",
      "🇻🇳", "\u{200B}", "\0", "\u{FE0F}",
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<TestEffort.steps(of: 5000) {
      let words = (0...Int.random(in: 0..<4, using: &random)).map { _ in
        (0..<Int.random(in: 0..<5, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        }.joined()
      }
      let line = TypedLine(arguments: ["x"] + words)
      #expect(line.words.map(\.text) == ["x"] + words)
      #expect(try TypedLine(typed: line.text) == line)
      #expect(line.words.allSatisfy { $0.range.upperBound <= line.text.count })
    }
  }

  @Test func `any line is split or is an error`() {
    let pieces = ["a", " ", "'", "\"", "\\", "\u{301}", "=", "fora", "d'I", "\u{2028}"]
    var random = SeededGenerator(seed: 11)
    for _ in 0..<TestEffort.steps(of: 5000) {
      let text = (0..<Int.random(in: 0..<12, using: &random)).map { _ in
        pieces.randomElement(using: &random) ?? ""
      }.joined()
      do throws(QueryError) {
        let line = try TypedLine(typed: text)
        let words = ["x"] + line.words.map(\.text)
        #expect(TypedLine(arguments: words).words.map(\.text) == words)
      } catch {
        #expect(error.range.count == 1)
      }
    }
  }
}
