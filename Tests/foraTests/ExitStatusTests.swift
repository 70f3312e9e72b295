import Foundation
import Testing

/// The table of exit statuses in the README, for each command: 0 found, 1 nothing found, 2 not
/// understood, 3 bad data; and what standard output and standard error have then.
@Suite struct ExitStatusTests {
  /// A command with its words and the status that they end with.
  struct Case: CustomTestStringConvertible, Sendable {
    let words: [String]
    let status: Int32

    init(_ status: Int32, _ words: String...) { (self.status, self.words) = (status, words) }

    var testDescription: String { "\(words.joined(separator: " ")) → \(status)" }
  }

  /// What is said is for a person: it begins with the program's name and ends its line.
  private static func check(_ error: String, _ words: [String]) {
    guard !error.isEmpty else { return }
    #expect(error.hasPrefix("fora: "), "\(words)")
    #expect(error.hasSuffix("\n"), "\(words)")
    #expect(!error.hasSuffix("\n\n"), "\(words)")
    #expect(!error.contains("Error:"), "\(words): the library's own words")
    #expect(!error.contains("Usage:"), "\(words): the library's own words")
  }

  @Test(arguments: [
    Case(0, "bodies", "asia"), Case(0, "body", "rcm"), Case(0, "members", "rcm"),
    Case(0, "members", "rcm & sica"), Case(0, "state", "VN"), Case(0, "commitments", "recruitment"),
    Case(0, "parties", "nepal"), Case(0, "meetings", "--body", "rcm"),
    Case(0, "documents", "--body", "rcm"), Case(0, "sources", "--body", "rcm"),
    Case(0, "problems", "--body", "rcm"), Case(0, "changes", "rcm"), Case(0, "resolve", "Nepal"),
    Case(0, "compare", "rcm", "sica"), Case(0, "overlap", "rcm", "sica"),
    Case(0, "bridge", "rcm", "sica"), Case(0, "keys"), Case(0, "--version"),
    Case(0, "completions", "fish"), Case(0, "data", "diff", "built-in", "built-in"),
    Case(0, "browse", "--play", "", "--size", "80x24"), Case(0, "help", "query"),
  ])
  func `what is found is on standard output, and nothing is complained of`(it: Case) throws {
    let result = try Tool.run(it.words)
    #expect(result.status == it.status)
    #expect(result.error == "")
    #expect(it.words[0] == "data" || !result.output.isEmpty)
    #expect(result.output.isEmpty || result.output.hasSuffix("\n"))
  }

  @Test(arguments: [
    Case(1, "bodies", "xyzzy"), Case(1, "members", "rcm", "--where", "xyzzy"),
    Case(1, "members", "rcm & saarc"), Case(1, "state", "VN", "--where", "xyzzy"),
    Case(1, "commitments", "xyzzy"), Case(1, "commitments", "--party", "VN", "xyzzy"),
    Case(1, "parties", "xyzzy"), Case(1, "meetings", "xyzzy"), Case(1, "documents", "xyzzy"),
    Case(1, "sources", "xyzzy"), Case(1, "problems", "xyzzy"),
    Case(1, "changes", "rcm", "--until", "1700"), Case(1, "resolve", "Xyzzy"),
    Case(1, "resolve", "Nepal", "--against", "rcm"), Case(1, "bookmarks"),
    Case(1, "compare", "saarc@2015", "saarc@2016", "--only-differences"),
    Case(1, "overlap", "rcm", "--where", "xyzzy"), Case(1, "bridge", "rcm", "--where", "xyzzy"),
    Case(1, "bookmarks", "--remove", "x"),
  ])
  func `what is not found is 1 and said`(it: Case) throws {
    let result = try Tool.run(it.words)
    #expect(result.status == it.status)
    #expect(!result.error.isEmpty)
    Self.check(result.error, it.words)
  }

  @Test(arguments: [
    Case(1, "check", "rcm"), Case(0, "check", "rcm", "--severity", "error", "--kind", "date-order"),
  ])
  func `a check has found something or not, and says it on standard output alone`(
    it: Case
  ) throws {
    let result = try Tool.run(it.words)
    #expect(result.status == it.status)
    #expect(result.error == "")
    #expect(result.output.isEmpty == (it.status == 0))
  }

  /// Every command that takes `--format` has a wrong one, an option that there is not, and words
  /// that lead nowhere.
  static let misunderstood: [Case] = {
    let needed = [
      "members": "rcm", "body": "rcm", "state": "VN", "resolve": "Nepal", "data diff": "a b",
      "data check": "a", "compare": "rcm sica",
    ]
    let commands = [
      "bodies", "body", "members", "state", "commitments", "parties", "meetings", "documents",
      "sources", "problems", "changes", "check", "resolve", "compare", "overlap", "bridge", "keys",
      "bookmarks", "data check", "data diff",
    ]
    func words(_ command: String) -> [String] {
      "\(command) \(needed[command] ?? "")".split(separator: " ").map(String.init)
    }
    return commands.flatMap { command in
      [["--format", "xls"], ["--no-such-option"]].map { more in
        Case(words: words(command) + more)
      }
    }
  }()

  @Test(arguments: misunderstood)
  func `a wrong option or format is 2, with nothing on standard output`(it: Case) throws {
    let result = try Tool.run(it.words)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.split(separator: "\n").count == 3, "a sentence, and its place in the line")
    Self.check(result.error, it.words)
    let option = it.words.last == "xls" ? "“xls”" : "--no-such-option"
    #expect(result.error.contains(option), "it says what is wrong")
    let help = it.words.last == "xls" ? "it can be table, plain, " : "fora help \(it.words[0])"
    #expect(result.error.contains(help), "it says what would be right")
  }

  @Test(arguments: [
    Case(2, "body", "xyzzy"), Case(2, "members", "xyzzy"), Case(2, "members", "rcm &"),
    Case(2, "state", "xyzzy"), Case(2, "commitments", "--body", "xyzzy"),
    Case(2, "commitments", "--party", "xyzzy"), Case(2, "meetings", "--body", "xyzzy"),
    Case(2, "documents", "--body", "xyzzy"), Case(2, "sources", "--body", "xyzzy"),
    Case(2, "problems", "--body", "xyzzy"), Case(2, "changes", "xyzzy"), Case(2, "check", "xyzzy"),
    Case(2, "compare", "rcm", "xyzzy"), Case(2, "compare", "rcm"), Case(2, "overlap", "xyzzy"),
    Case(2, "bridge", "xyzzy"), Case(2, "bridge", "--alone", "xyzzy"),
    Case(
      2, "resolve", "Nepal",
      "--against", "xyzzy"),
    Case(2, "bodies", "year>=soon"), Case(2, "bodies", "(asia"), Case(2, "bodies", "nofield:x"),
    Case(2, "members", "rcm", "--may-match"), Case(2, "overlap", "rcm", "--matrix"),
    Case(2, "bookmarks", "--import", "/nowhere/x"),
    Case(2, "bookmarks", "--import", "a", "--remove", "b"), Case(2, "manual"),
    Case(2, "completions", "tcsh"), Case(2, "browse", "--play", "", "--size", "wide"),
    Case(2, "browse", "--play", "<Nokey>"), Case(2, "bodies", "--as-of", "2020-13"),
    Case(2, "meetings", "--as-of", "2020"), Case(2, "--view", "nonsense"),
    Case(2, "bodies", "--null", "--format", "json"), Case(2, "keys", "--color", "red"),
    Case(2, "members", "rcm", "--explain", "--where", "role:member"),
  ])
  func `what is not understood is 2, with nothing on standard output`(it: Case) throws {
    let result = try Tool.run(it.words)
    #expect(result.status == it.status)
    #expect(result.output == "")
    #expect(!result.error.isEmpty)
    Self.check(result.error, it.words)
  }

  @Test(arguments: [
    ["bodies"], ["body", "rcm"], ["members", "rcm"], ["state", "VN"], ["commitments"], ["parties"],
    ["meetings"], ["documents"], ["sources"], ["problems"], ["changes"], ["check"],
    ["resolve", "Nepal"], ["compare", "rcm", "sica"], ["overlap", "rcm"], ["bridge"], ["--version"],
    ["browse", "--play", ""], ["--view", "bodies"], ["data", "export", "/nowhere/at/all"],
  ])
  func `data that is not sound is 3 for every command, and nothing is answered`(
    command: [String]
  ) throws {
    let folder = try Folder()
    try folder.write("id,title\nBad Id,\n", to: "sources.csv")
    let path = folder.path("sources.csv")
    let result = try Tool.run(command + ["--data", path])
    #expect(result.status == 3)
    #expect(result.output == "")
    Self.check(result.error, command)
    #expect(result.error.hasPrefix("fora: \(path):2: column 1 (id): “Bad Id” is no identifier; "))
    #expect(result.error.split(separator: "\n").count == 2, "each error has its line")
  }
}

extension ExitStatusTests.Case {
  fileprivate init(words: [String]) { (self.words, status) = (words, 2) }
}
