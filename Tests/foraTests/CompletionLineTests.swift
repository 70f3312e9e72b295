import Foundation
import MigrationBodies
import Testing

/// What each shell is offered for each kind of word: the words are those that the command takes.
@Suite struct CompletionLineTests {
  /// What the program answers for the last word of a line.
  private static func words(
    _ line: [String], for shell: String = "fish", environment: [String: String] = [:]
  ) throws -> [String] {
    try CompletionTests.answers(
      line.joined(separator: " "), for: shell, environment: environment)
  }

  private static func word(_ line: String) -> String { String(line.prefix { $0 != "\t" }) }

  @Test(arguments: ["body", "members", "changes", "compare"])
  func `every body that is offered is one that the command knows`(command: String) throws {
    let offered = try Self.words([command, ""]).map(Self.word)
    #expect(offered.sorted() == (try Tool.run(["bodies", "--columns", "id"]).lines.sorted()))
  }

  @Test(arguments: ["state", "resolve"])
  func `every party that is offered leads to one`(command: String) throws {
    let offered = try Self.words([command, ""]).map(Self.word)
    #expect(offered.count > 200)
    #expect(offered.count == (try Tool.run(["parties"]).lines.count))
    let result = try Tool.run(
      ["resolve", "--columns", "match"],
      stdin: offered.map { "\"\($0)\"" }.joined(separator: "\n"))
    #expect(result.lines.count == offered.count)
    #expect(!result.lines.contains("unresolved"))
  }

  @Test(arguments: [
    ["bodies"], ["members", "rcm"], ["state", "VN"], ["commitments"], ["parties"], ["meetings"],
    ["changes"], ["check"], ["body", "rcm"],
  ])
  func `the columns that are offered are those that help lists`(command: [String]) throws {
    let help = try Tool.run(command + ["--columns", "help"])
    let offered = try Self.words(command + ["--columns", ""])
    #expect(offered.map(Self.word) == help.column(0))
    // With a comma before them the others follow.
    let first = help.column(0)[0]
    let next = try Self.words(command + ["--columns", "\(first),"])
    #expect(next.map(Self.word) == help.column(0).dropFirst().map { "\(first),\($0)" })
  }

  @Test(arguments: ["bodies", "meetings", "commitments"])
  func `fields that are offered for a filter are fields that it understands`(
    command: String
  ) throws {
    var count = 0
    for start in ["y", "s", "t"] {
      for offered in try Self.words([command, start]).map(Self.word)
      where [":", ">=", "<=", "=", ">", "<"].contains(where: offered.hasSuffix) {
        count += 1
        let value = offered.hasSuffix(":") ? "x" : "2012"
        let result = try Tool.run([command, "--where", offered + value])
        #expect(!result.error.contains("there is no field"), "\(offered)")
      }
    }
    #expect(count >= 2)
  }

  @Test(arguments: ["region:", "kind:", "role:", "member:v", "theme:h", "status:"])
  func `values that are offered for a field are values that it takes`(start: String) throws {
    let offered = try Self.words(["bodies", start]).map(Self.word)
    #expect(!offered.isEmpty)
    for word in offered.prefix(2) {
      #expect(word.hasPrefix(start.prefix { $0 != ":" }))
      let result = try Tool.run(["bodies", "--where", word])
      #expect(result.status < 2, "\(word): \(result.error)")
      let not = try Self.words(["bodies", "-\(start)"]).map(Self.word)
      #expect(not.contains("-\(word)"))
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell is offered the same words as the others`(shell: String) throws {
    for line in [["members", "r"], ["state", "n"], ["bodies", "region:a"]] {
      let fish = try Self.words(line).map(Self.word)
      #expect(!fish.isEmpty, "\(line)")
      let other = try Self.words(line, for: shell).map(Self.word)
      let start = shell == "bash" && line[1].contains(":") ? "region:" : ""
      #expect(other.map { start + $0.replacing("\\", with: "") } == fish, "\(line)")
    }
  }

  @Test func `one's own bodies are offered too, and a wrong table breaks nothing`() throws {
    let folder = try Folder()
    try folder.write(
      "id,name,short_name,kind,summary,summary_source\n"
        + "zz-own,My Own $(id) Body,Zz Own,network,Ours.,bali-process-1\n", to: "bodies.csv")
    let line = ["members", "--data", folder.path, "zz"]
    #expect(try Self.words(line).map(Self.word) == ["zz-own"])
    #expect(
      try Self.words(["body", "zz"], environment: ["FORA_DATA": folder.path])
        == ["zz-own\tZz Own"])
    #expect(
      try Self.words(["members", "--data", folder.path, "My"], for: "bash") == [
        "My\\ Own\\ \\$\\(id\\)\\ Body"
      ])
    try folder.write("id\n", to: "bodies.csv")
    #expect(try Self.words(["members", "--data", folder.path, "rc"]).map(Self.word) == ["rcm"])
  }

  @Test(
    .enabled(
      if: ["/bin/zsh", "/usr/bin/zsh"].contains { FileManager.default.fileExists(atPath: $0) }))
  func `zsh reads its script`() throws {
    let result = try Tool.shell(
      "fora completions zsh | grep -q compdef && zsh -n <(fora completions zsh)")
    #expect(result.status == 0)
    #expect(result.error == "")
  }

  @Test func `the commands, the options of each and the formats are offered`() throws {
    #expect(Set(try Self.words([""]).map(Self.word)).isSuperset(of: HelpTests.commands))
    #expect(
      Set(try Self.words(["help", ""]).map(Self.word))
        .isSuperset(of: HelpTopic.all.map(\.word) + ["query"]))
    #expect(
      Set(try Self.words(["members", "--"]).map(Self.word))
        .isSuperset(of: ["--where", "--explain", "--cite", "--as-of", "--data", "--help"]))
    #expect(
      try Self.words(["members", "--format", ""])
        == ["table", "plain", "csv", "tsv", "xlsx", "json", "jsonl", "markdown", "html"])
  }
}
