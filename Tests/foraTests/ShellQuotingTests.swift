import MigrationBodies
import Testing

/// What the browser copies, in a real shell.
struct ShellQuotingTests {
  private static let words = [
    "", "a", "it's", "'", "''", "\"", "\\", "\\\\", "\\'", "$HOME", "${x}", "$(id)", "`id`", "a b",
    " a ", "\t", "a\nb", "*", "?", "[a-z]*", "~", "~root", "!", "!!", "#", "# no", "&", "&&", "|",
    ";", "<x", ">x", "(x)", "{a,b}", "a=b", "%s\\n", "é", "e\u{301}", "東アジア", "\u{202E}x", "\u{7F}",
    "\u{1}", "-n", "--", "--where", "bali-process & colombo-process", "\"labour migration\" -x",
  ]

  @Test func `a shell reads quoted words as they were`() throws {
    let line = "printf '%s\\0' " + TypedLine(arguments: Self.words).text
    let result = try Tool.shell(line)
    #expect(result.status == 0)
    let read = result.output.split(separator: "\0", omittingEmptySubsequences: false).dropLast()
    #expect(read.map(String.init) == Self.words)
  }

  /// Words of random signs, the same each time: every sign of ASCII but NUL, and spaces, quotation
  /// marks and letters beyond it.
  private static let randomWords: [String] = {
    let ascii = (UInt8(1)...127).map { Unicode.Scalar($0) }
    let beyond = "\u{A0}\u{2003}\u{3000}\u{2019}\u{201C}\u{85}\u{2028}é東\u{1F600}".unicodeScalars
    let signs = ascii + ascii.filter { !$0.properties.isAlphabetic } + beyond
    var state: UInt64 = 2026
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % limit
    }
    return (0..<800).map { _ in
      String(String.UnicodeScalarView((0..<next(9)).map { _ in signs[next(signs.count)] }))
    }
  }()

  @Test func `every sign of ASCII is read back by bash, alone and among others`() throws {
    let alone = (UInt8(1)...127).map { String(Unicode.Scalar($0)) }
    let words = alone + alone.map { "a\($0)b" } + Self.randomWords
    let result = try Tool.shell("printf '%s\\0' " + TypedLine(arguments: words).text)
    #expect(result.status == 0)
    #expect(result.error == "")
    let read = result.output.split(separator: "\0", omittingEmptySubsequences: false).dropLast()
    #expect(read.count == words.count)
    for (word, read) in zip(words, read) {
      #expect(Array(read.utf8) == Array(word.utf8), "\(word.debugDescription)")
    }
  }

  @Test func `what is quoted the program itself reads as the shell does`() throws {
    for word in Self.randomWords {
      #expect(
        try TypedLine(typed: TypedLine(arguments: ["bodies", word]).text).words.map(\.text) == [
          "bodies", word,
        ])
    }
  }

  @Test(arguments: [
    ["bodies", "--where", "asia | \"labour migration\"", "--sort=-year"],
    ["members", "bali-process & colombo-process", "--as-of", "2015"],
    ["compare", "bali-process", "bali-process.observer@2015", "--only-differences"],
  ])
  func `a copied command runs as it is pasted`(words: [String]) throws {
    let pasted = try Tool.shell("fora " + TypedLine(arguments: words).text)
    let direct = try Tool.run(words)
    #expect(pasted.output == direct.output)
    #expect(pasted.status == direct.status)
    #expect(pasted.status < 2)
    #expect(!pasted.output.isEmpty)
  }
}
