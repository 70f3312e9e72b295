import Foundation
import Testing

/// What each shell is offered for each kind of word: the words are those that the command takes.
@Suite struct CompletionLineTests {
  /// What the program answers for the last word of a line, without the empty last line.
  private static func words(
    _ line: [String], of argument: String = "positional@0", for shell: String = "fish",
    environment: [String: String] = [:]
  ) throws -> [String] {
    let last = line.last ?? ""
    let result = try Tool.run(
      ["---completion", line[0], "--", argument, String(line.count), String(last.count), "fora"]
        + line,
      environment: environment.merging(["LANG": "C.UTF-8", "SAP_SHELL": shell]) { $1 })
    #expect(result.status == 0)
    #expect(result.error == "")
    // Such a line tells zsh that there is no more.
    return result.lines.filter { !$0.isEmpty && $0 != " " }
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
    let offered = try Self.words(command + ["--columns", ""], of: "--columns")
    #expect(offered.map(Self.word) == help.column(0))
    // With a comma before them the others follow.
    let first = help.column(0)[0]
    let next = try Self.words(command + ["--columns", "\(first),"], of: "--columns")
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
      let other = try Self.words(line, for: shell).map { text in
        switch shell {
        case "zsh":
          // What follows the first colon without a backslash is what it means.
          String(text.replacing("\\:", with: "\u{1}").prefix { $0 != ":" }).replacing(
            "\u{1}", with: ":")
        case "bash": text.replacing("\\", with: "")
        default: Self.word(text)
        }
      }
      #expect(!fish.isEmpty, "\(line)")
      #expect(other == fish, "\(line)")
    }
  }

  @Test func `one's own bodies are offered too, and a wrong table breaks nothing`() throws {
    let folder = try Folder()
    try folder.write(
      "id,name,short_name,kind,summary,summary_source\n"
        + "zz-own,My Own $(id) Body,Zz Own,network,Ours.,bali-process-1\n", to: "bodies.csv")
    let line = ["members", "--data", folder.path, "zz"]
    #expect(try Self.words(line) == ["zz-own\tZz Own"])
    #expect(
      try Self.words(["members", "zz"], environment: ["FORA_DATA": folder.path])
        == ["zz-own\tZz Own"])
    #expect(
      try Self.words(["members", "--data", folder.path, "My"], for: "bash") == [
        "My Own \\$\\(id\\) Body"
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

  /// Shells other than bash, how each is started with its script, and where it is installed.
  private static let shells = [
    (
      "/usr/bin/fish",
      "fish --private -C 'function fish_prompt; echo -n rea''dy:; end; fora completions fish | source'"
    ),
    ("/usr/bin/zsh", "zsh -f"),
  ].filter { FileManager.default.fileExists(atPath: $0.0) }

  @Test(.enabled(if: TmuxSession.isUsable), arguments: shells)
  func `a shell that is installed completes a body with Tab`(
    path: String, start: String
  ) async throws {
    let session = try await TmuxSession(columns: 100, rows: 24)
    try session.enter(start)
    if start.hasPrefix("zsh") {
      try session.type("PS1='ready> '; autoload -U compinit; compinit -u -D")
      try session.press("Enter")
      try session.type("source <(fora completions zsh); compdef _fora fora; echo sour''ced")
      try session.press("Enter")
      try await session.wait(for: "sourced")
    } else {
      try await session.wait(for: "ready:")
    }
    try session.type("fora members coloma")
    try session.press("BSpace", "Tab")
    try await session.wait(for: "fora members colombo-process")
  }

  @Test func `bash offers the commands, the options of each and the formats`() throws {
    let result = try Tool.shell(
      """
      source <(fora completions bash)
      drive() {
        COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
        COMPREPLY=(); _fora fora "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
        (IFS=' '; echo "${COMPREPLY[*]}")
      }
      drive fora ''; drive fora members --; drive fora data ''; drive fora members --format ''
      """)
    #expect(result.error == "")
    try #require(result.lines.count == 4)
    let answers = result.lines.map { Set($0.split(separator: " ").map(String.init)) }
    #expect(answers[0].isSuperset(of: HelpTests.commands))
    #expect(answers[1].isSuperset(of: ["--where", "--explain", "--cite", "--as-of", "--data"]))
    #expect(answers[2].isSuperset(of: ["export", "check", "diff"]))
    #expect(answers[3] == ["table", "plain", "csv", "tsv", "json", "jsonl", "markdown"])
  }
}
