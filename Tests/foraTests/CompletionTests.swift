import Foundation
import Testing

@testable import fora

/// What a shell is offered.
@Suite struct CompletionTests {
  /// The letters at which bash breaks words.
  static let breaks = " \t\n\"'@><=;|&(:"

  /// What the program answers at the end of a line.
  static func answers(
    _ line: String, for shell: String = "bash", environment: [String: String] = [:]
  ) throws -> [String] {
    let result = try Tool.run(
      ["--complete", shell, "fora " + line] + (shell == "bash" ? [breaks] : []),
      environment: environment.merging(["LANG": "C.UTF-8"]) { one, _ in one })
    #expect(result.status == 0)
    #expect(result.error == "")
    return result.lines
  }

  /// A line and what bash puts at its end, the first where there are several.
  @Test(arguments: [
    ("m", ["members", "meetings"]), ("MEM", ["members"]), ("data ", ["export", "check", "diff"]),
    ("help data d", ["diff"]), ("completions z", ["zsh"]),
    ("members bal", ["bali-process"]), ("members BAL", ["bali-process"]),
    ("members soder", ["soderkoping-process"]), ("members Xyzzy", []),
    ("body 1951", ["1951\\ Refugee\\ Convention"]), ("members qqq", []),
    ("state viet", ["viet\\ Nam"]), ("state Lao P", ["People\\'s\\ Democratic\\ Republic", "PDR"]),
    ("commitments --party lao", ["lao\\ People\\'s\\ Democratic\\ Republic"]),
    ("state \"lao", ["lao People's Democratic Republic"]),
    ("state 'côte", ["côte d'\\''Ivoire"]), ("compare bali process colombo", ["colombo-process"]),
    // The letter at which bash breaks the word stays.
    ("bodies kind:regional-c", ["regional-consultative-process"]),
    ("bodies -kind:regional-c", ["regional-consultative-process"]),
    ("bodies 'kind:regional-c", ["kind:regional-consultative-process"]),
    ("bodies 'asia kind:regional-c", ["asia kind:regional-consultative-process"]),
    ("bodies member:\"lao", ["LA"]), ("bodies member:\"viet n", ["VN"]),
    ("bodies --where=kind:review", ["review-process"]),
    ("bodies --format=md", []), ("bodies --format=mark", ["markdown"]),
    ("bodies -f js", ["json", "jsonl"]), ("bodies -f JSONL", ["JSONL"]),
    ("members rcm --columns st", ["standing"]), ("bodies --columns name,ye", ["name,year"]),
    ("bodies --sort name,-y", ["name,-year"]), ("body rcm --columns sum", ["summary"]),
    // Expressions.
    ("members 'rcm & colom", ["rcm & colombo-process"]),
    ("members rcm \\& colom", ["colombo-process"]),
    ("members \"rcm - bali pr", ["rcm - bali process"]), ("members rcm.obs", ["rcm.observer"]),
    ("members rcm@2012-1", ["2012-10", "2012-11", "2012-12"]),
    ("members 'rcm & region:asi", ["rcm & region:asia"]),
    ("members 'subregion:South-e", ["subregion:\"South-eastern Asia\""]),
    ("members '{VN, Thai", ["{VN, Thailand"]),
    ("changes --since=199", ["1999", "1998", "1997"]), ("bodies --as-of 2012-06", ["2012-06"]),
    ("bodies traff", ["trafficking\\ in\\ persons"]), ("bodies obs", ["observer"]),
    ("members --expl", ["--explain"]), ("members --explain --expl", []),
    ("members --where a --whe", ["--where"]), ("members -- bal", ["bali-process"]),
    ("data check x", ["<files>"]), ("bodies --data=x", ["<files>"]), ("keys x", []),
    ("state VN --frob=x", []), ("data diff a b c", []),
  ])
  func `what can stand at the end of a line is offered`(line: String, words: [String]) throws {
    let answers = try Self.answers(line)
    #expect(Array(answers.prefix(words.isEmpty ? 1 : words.count)) == words)
  }

  @Test func `no names are offered for options`() throws {
    for line in ["members --", "members -", "state VN --", "--", "members rcm --o"] {
      let answers = try Self.answers(line)
      #expect(!answers.isEmpty && answers.allSatisfy { $0.hasPrefix("--") }, "\(line)")
    }
  }

  @Test func `zsh and fish are told what a word means`() throws {
    for shell in ["zsh", "fish"] {
      #expect(
        try Self.answers("members colombo", for: shell)
          == ["colombo-process\tColombo International Process"].map { _ in
            "colombo-process\t" + (try Self.name(of: "colombo-process"))
          })
      #expect(
        try Self.answers("bodies kind:regional-c", for: shell).first?.hasPrefix("kind:") == true)
    }
  }

  private static func name(of body: String) throws -> String {
    try Tool.run(["bodies", "id:\(body)", "--columns", "full_name"]).lines.first ?? ""
  }

  @Test(arguments: ["", "\"", "'"])
  func `a name from data cannot make the shell run anything`(mark: String) throws {
    let name = "a$(touch x)`id`\"'\\;&|<>(){}*?[]~#"
    let place = BashPlace("fora state \(mark)", breaks: Self.breaks)
    let insertion = try #require(place.insertion(of: name))
    let result = try Tool.shell("printf %s \(mark)\(insertion)\(mark)")
    #expect(result.output == name)
    #expect(BashPlace("fora state \"", breaks: Self.breaks).insertion(of: "a!b") == nil)
  }

  @Test func `what acts on a terminal or cannot be seen is never offered`() throws {
    let folder = try Folder()
    let names = [
      "zqa\u{1B}[2Jb", "zqa\u{202E}b", "zqa\u{200B}b", "zqa\u{E0041}b", "zqa\u{85}b", "zqab",
    ]
    let rows = names.enumerated().map { "zz-\($0),\($1),\($1),network,Ours.,bali-process-1\n" }
    try folder.write(
      "id,name,short_name,kind,summary,summary_source\n" + rows.joined(), to: "bodies.csv")
    for shell in ["bash", "zsh", "fish"] {
      let answers = try Self.answers("members --data \(folder.path) zq", for: shell)
      #expect(answers.map { $0.prefix { $0 != "\t" } } == ["zqab"])
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `the scripts are whole`(shell: String) throws {
    let result = try Tool.run(["completions", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("--complete \(shell)"))
    guard shell == "bash" else { return }
    let check = try Tool.shell("fora completions bash | bash -n")
    #expect(check.status == 0)
    #expect(check.error == "")
  }
}
