import Testing

/// Colours: where, and that they only repeat what the text says.
@Suite struct ColorTests {
  private static let question = "fora members colombo-process --format table"

  private static func isColoured(_ line: String, _ environment: [String: String] = [:]) throws
    -> Bool
  {
    let result = try Tool.shell(
      line, environment: environment.merging(["LANG": "C.UTF-8"]) { first, _ in first })
    #expect(result.status == 0)
    return result.output.contains("\u{1B}[")
  }

  /// Runs a line in a terminal.
  private static func inTerminal(_ line: String) -> String {
    "script --quiet --return --command '\(line)' /dev/null"
  }

  @Test func `a pipe has none unless they are forced`() throws {
    #expect(try !Self.isColoured(Self.question, ["TERM": "xterm-256color"]))
    #expect(try Self.isColoured("\(Self.question) --color always"))
    #expect(try Self.isColoured(Self.question, ["CLICOLOR_FORCE": "1"]))
    #expect(try !Self.isColoured(Self.question, ["CLICOLOR_FORCE": "0"]))
    #expect(try !Self.isColoured(Self.question, ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]))
    #expect(try !Self.isColoured("\(Self.question) --color never", ["CLICOLOR_FORCE": "1"]))
    #expect(try Self.isColoured("\(Self.question) --color always", ["NO_COLOR": "1"]))
  }

  @Test(arguments: [
    (["TERM": "xterm"], "", true), (["TERM": "dumb"], "", false), ([:], "", true),
    (["TERM": "xterm", "NO_COLOR": "1"], "", false),
    (["TERM": "xterm", "NO_COLOR": ""], "", true),
    (["TERM": "xterm", "CLICOLOR": "0"], "", false),
    (["TERM": "xterm", "CLICOLOR": "1"], "", true),
    (["TERM": "dumb", "CLICOLOR": "0"], " --color always", true),
    (["TERM": "xterm"], " --color never", false),
  ])
  func `a terminal has them unless something speaks against it`(
    environment: [String: String], option: String, isColoured: Bool
  ) throws {
    var environment = environment
    // Some `script` sets TERM where there is none.
    if environment["TERM"] == nil { environment["TERM"] = "xterm-256color" }
    #expect(
      try Self.isColoured(Self.inTerminal("fora members rcm\(option)"), environment) == isColoured)
  }

  @Test(arguments: ["plain", "csv", "tsv", "json", "jsonl", "markdown"])
  func `only tables have them`(format: String) throws {
    let line = "fora members rcm --color always --format"
    #expect(try !Self.isColoured("\(line) \(format)"))
    #expect(try Self.isColoured("\(line) table"))
  }

  @Test(arguments: [
    "members colombo-process --as-of 2004 --sources", "bodies asia", "body rcm", "state VN --out",
    "changes ecowas --since 2020", "keys", "compare bali-process colombo-process",
    "members rcm --cite",
  ])
  func `without its colours a page is the page without colours`(question: String) throws {
    let plain = try Tool.shell("COLUMNS=80 fora \(question) --format table").output
    let coloured = try Tool.shell("COLUMNS=80 fora \(question) --format table --color always")
      .output
    // Sentences have none.
    #expect((coloured != plain) == !question.hasSuffix("--cite"))
    #expect(coloured.replacing(/\u{1B}\[[0-9]*m/, with: "") == plain)
  }

  @Test func `signs have the colours of the browser`() throws {
    let result = try Tool.run(
      [
        "members", "colombo-process", "--as-of", "2004", "--columns", "id", "-ftable", "--color",
        "always",
      ])
    #expect(result.lines.first?.hasPrefix("\u{1B}[1mColombo Process") ?? false)
    #expect(result.lines.contains("\u{1B}[32m●\u{1B}[0m VN"))
    #expect(result.lines.contains("\u{1B}[36m◐\u{1B}[0m KH"))
  }
}
