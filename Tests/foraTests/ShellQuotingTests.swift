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
    let line = "printf '%s\\0' " + ViewLine(Self.words).text
    let result = try Tool.shell(line)
    #expect(result.status == 0)
    let read = result.output.split(separator: "\0", omittingEmptySubsequences: false).dropLast()
    #expect(read.map(String.init) == Self.words)
  }

  @Test(arguments: [
    ["bodies", "--where", "asia | \"labour migration\"", "--sort=-year"],
    ["members", "bali-process & colombo-process", "--as-of", "2015"],
    ["compare", "bali-process", "bali-process.observer@2015", "--only-differences"],
  ])
  func `a copied command runs as it is pasted`(words: [String]) throws {
    let pasted = try Tool.shell("fora " + ViewLine(words).text)
    let direct = try Tool.run(words)
    #expect(pasted.output == direct.output)
    #expect(pasted.status == direct.status)
    #expect(pasted.status < 2)
    #expect(!pasted.output.isEmpty)
  }
}
