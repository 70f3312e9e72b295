import Foundation
import Testing

/// Tables of one's own with text that would act on a terminal, a spreadsheet or a page.
@Suite struct HostileDataTests {
  /// Each with the control or mark-up that must not come out as it is.
  static let texts = [
    "\u{1B}[2J\u{1B}[31mred", "\u{1B}]52;c;aGk=\u{7}copied", "bell \u{7} back\u{8}\u{8}",
    "\u{9B}2J eight bits", "\u{202E}gnp.exe", "\u{2066}isolated\u{2069}", "zero\u{200B}width",
    "tag \u{E0041}\u{E007F}", "\u{FEFF}mark", "line\u{2028}paragraph\u{2029}",
    "=HYPERLINK(\"http://x\",\"y\")", "+1+cmd|' /C calc'!A0", "@SUM(A1:A9)", "-2+3",
    "<script>alert(1)</script>", "[link](javascript:alert(1))", "![x](http://x.org/y.png)",
    "a | b | c", "`code` *bold* _it_ ~no~", "\\| \\\\ \\", "quote \" and ' and “",
    "{\"json\": [1]}", "comma, semicolon; tab", "%s %n $(id) `id`",
    "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}",
  ]

  private static func quoted(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\"\""))\""
  }

  /// What a command answers in a format that lists sources with these titles.
  private static func run(_ format: String) throws -> Tool.Result {
    let folder = try Folder()
    let rows = texts.enumerated().map { "zz-\($0 + 100),\(quoted($1)),zzown\n" }
    try folder.write("id,title,publisher\n" + rows.joined(), to: "sources.csv")
    let result = try Tool.run([
      "sources", "zzown", "--columns", "title,id", "--data", folder.path, "-f\(format)",
    ])
    #expect(result.status == 0, "\(result.error)")
    return result
  }

  /// Whether a text holds nothing that acts, but for what ends lines and parts cells.
  private static func isInert(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      if scalar == "\n" || scalar == "\t" { return true }
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: return false
      default: return true
      }
    }
  }

  @Test(arguments: ["json", "jsonl"])
  func `json gives programs the text itself, and no control`(format: String) throws {
    let output = try Self.run(format).output
    #expect(Self.isInert(output))
    let rows =
      try format == "json"
      ? #require(OrderedJSON(output).elements)
      : output.split(separator: "\n").map { try OrderedJSON(String($0)) }
    #expect(rows.count == Self.texts.count)
    for (row, text) in zip(rows, Self.texts) {
      #expect(row["title"]?.string.map { Array($0.utf8) } == Array(text.utf8))
    }
  }

  @Test func `csv gives a file the text itself, but for what a spreadsheet would run`() throws {
    let records = CSVReader.records(try Self.run("csv").output)
    #expect(records.count == Self.texts.count + 1)
    for (number, (record, text)) in zip(records.dropFirst(), Self.texts).enumerated() {
      let isRun = "=+-@".contains(text.first ?? "a")
      #expect(Array(record[0].utf8) == Array(((isRun ? "'" : "") + text).utf8))
      #expect(record[1] == "zz-\(number + 100)")
    }
  }

  @Test func `plain and tsv have a line for each, in which nothing acts`() throws {
    let plain = try Self.run("plain")
    let tsv = try Self.run("tsv")
    for result in [plain, tsv] {
      #expect(Self.isInert(result.output))
      #expect(result.lines.allSatisfy { $0.count { $0 == "\t" } == 1 })
    }
    try #require(plain.lines.count == Self.texts.count)
    for (line, text) in zip(tsv.lines.dropFirst(), plain.lines) {
      #expect(line == ("=+-@".contains(text.first ?? "a") ? "'" : "") + text)
    }
    #expect(plain.column(0)[0] == "<U+001B>[2J<U+001B>[31mred")
    #expect(plain.column(0)[4] == "<U+202E>gnp.exe")
  }

  @Test(arguments: [40, 80, 200])
  func `a table stays within the terminal, and nothing in it acts`(width: Int) throws {
    let folder = try Folder()
    let rows = Self.texts.enumerated().map { "zz-\($0 + 100),\(Self.quoted($1)),zzown\n" }
    try folder.write("id,title,publisher\n" + rows.joined(), to: "sources.csv")
    let result = try Tool.run(
      ["sources", "zzown", "--data", folder.path, "-ftable"],
      environment: ["LANG": "C.UTF-8", "COLUMNS": "\(width)"])
    #expect(Self.isInert(result.output))
    #expect(!result.output.contains("\t"))
    #expect(result.lines.allSatisfy { $0.count <= width })
    // Two lines above the titles, and what is too long for its line goes on in the next.
    #expect(result.lines.count >= Self.texts.count + 3)
  }

  @Test func `markdown read back as a page does it has the texts and no more cells`() throws {
    let markdown = try Self.run("markdown")
    #expect(Self.isInert(markdown.output))
    let table = try #require(PipeTable.tables(markdown.lines).first)
    let plain = try Self.run("plain")
    #expect(table.dropFirst().map { $0.joined(separator: "\t") } == plain.lines)
    // Nothing in it begins mark-up, a link or HTML.
    #expect(markdown.output.firstMatch(of: /[^\\][<`*_]/) == nil)
  }

  @Test(arguments: texts.prefix(5) + [texts[10], texts[14], texts[20]])
  func `what is typed is shown and never acts`(text: String) throws {
    for words in [["members", text], ["state", text], ["bodies", "--columns", text]] {
      let result = try Tool.run(words)
      #expect(result.status == 2, "\(words)")
      #expect(result.output == "", "\(words)")
      #expect(Self.isInert(result.error), "\(words): \(result.error.debugDescription)")
      #expect(result.error.hasPrefix("fora: "))
    }
  }

  @Test func `an error in a hostile table shows the value, and where it is`() throws {
    let folder = try Folder()
    try folder.write("id,title\n\u{1B}[31m,\u{202E}x\n", to: "sources.csv")
    for format in ["table", "plain", "csv", "json", "markdown"] {
      let result = try Tool.run(["data", "check", folder.path, "-f\(format)"])
      #expect(result.status == 3)
      #expect(result.error == "fora: 1 error\n")
      // A file gets what the file has; all else is safe wherever it is shown.
      #expect(Self.isInert(result.output) == (format != "csv"))
    }
    let use = try Tool.run(["bodies", "--data", folder.path])
    #expect(Self.isInert(use.error))
    #expect(use.error.contains("<U+001B>[31m"))
  }

  @Test func `a file's name is shown and never acts`() throws {
    let folder = try Folder()
    try folder.write("id,title\nX,\n", to: "\u{1B}[31m/sources.csv")
    let result = try Tool.run(["bodies", "--data", folder.path("\u{1B}[31m")])
    #expect(result.status == 3)
    #expect(Self.isInert(result.error))
    #expect(result.error.contains("<U+001B>[31m/sources.csv:2: "))
  }
}
