import TestSupport
import Testing

@testable import MigrationBodies

/// What a line says, by what its command declares.
struct TypedCommandTests {
  private static func meaning(_ line: String) throws(QueryError) -> [String] {
    try TypedCommand(typed: line).meaning
  }

  @Test(arguments: [
    ["bodies asia --format csv", "--format csv bodies asia", "bodies --format=csv asia"],
    ["bodies asia -f csv", "bodies -fcsv asia", "bodies asia -f=CSV", "bodies asia --format Csv"],
    ["bodies asia --sort -members", "bodies --sort=-members asia"],
    [
      "members bali process --out", "members --out bali process", "fora members bali --out process",
    ],
    ["data check a --only-data", "--only-data data check a", "data --only-data check -- a"],
    ["keys -0", "keys --null", "Keys --null"],
    ["--version --format json", "version -f json", "--format json --version"],
    ["bodies -labour --cite", "bodies --cite -- -labour"],
  ])
  func `options stand anywhere and have all the usual forms`(lines: [String]) throws {
    for line in lines { #expect(try Self.meaning(line) == (try Self.meaning(lines[0])), "\(line)") }
  }

  @Test(arguments: [
    ("bodies -labour", ["bodies", "-labour"]), ("bodies asia -(a", ["bodies", "asia\u{1}-(a"]),
    ("bodies -\"viet nam\"", ["bodies", "-viet nam"]),
    ("bodies asia --where -x", ["bodies", "asia", "where=-x"]),
    ("bodies --where labour asia", ["bodies", "asia", "where=labour"]),
    ("bodies --where a --where b", ["bodies", "", "where=a", "where=b"]),
    ("bodies -- --cite", ["bodies", "--cite"]), ("bodies -", ["bodies", "-"]),
    ("bodies -s0", ["bodies", "-s0"]),
    ("members rcm -s0", ["members", "rcm", "sources=", "null="]),
    ("members - & rcm", ["members", "- & rcm"]), ("members -{VN}", ["members", "-{VN}"]),
    (
      "members asean & \"colombo process\" --out",
      ["members", "asean & \"colombo process\"", "out="]
    ),
    (
      "members region:\"South-eastern Asia\" - asean",
      ["members", "region:\"South-eastern Asia\" - asean"]
    ),
    ("members \"colombo process\"", ["members", "colombo process"]),
    ("members 'asean & \"bali process\"'", ["members", "asean & \"bali process\""]),
    ("members \"asean & \\\"bali process\\\"\"", ["members", "asean & \"bali process\""]),
    ("state 'Lao PDR'", ["state", "Lao PDR"]), ("", ["fora", ""]), ("data", ["data", ""]),
    ("--view 'members rcm'", ["fora", "", "view=members rcm"]),
    ("help data check", ["help", "data\u{1}check"]),
  ])
  func `a line has one meaning`(line: String, meaning: [String]) throws {
    #expect(try Self.meaning(line) == meaning)
  }

  @Test(arguments: ["members --help", "members rcm -h --nonsense", "--help members", "bodies -h x"])
  func `help is given whatever else is wrong`(line: String) throws {
    let typed = try TypedCommand(typed: line)
    #expect(typed.has(.help))
    #expect(!typed.declaration.isProgram)
  }

  @Test func `of an option given twice the last holds`() throws {
    let typed = try TypedCommand(typed: "bodies --format csv -fjson")
    #expect(typed.value(.format)?.text == "json")
  }

  /// A wrong line, its wrong part, and what is said.
  @Test(arguments: [
    ("bdies asia", "bdies", "there is no command “bdies”; did you mean “bodies”?"),
    (
      "frobnicate", "frobnicate", "there is no command “frobnicate”; “fora help” lists the commands"
    ),
    ("data chek x", "chek", "“data” has no command “chek”; did you mean “data check”?"),
    ("data x", "x", "“data” has no command “x”; it has check and diff"),
    ("bodies --fromat csv", "--fromat", "“bodies” has no option --fromat; did you mean --format?"),
    ("bodies asia --json", "--json", "“bodies” has no option --json; write --format json"),
    ("bodies --CSV", "--CSV", "“bodies” has no option --CSV; write --format csv"),
    ("bodies --yaml", "--yaml", "“bodies” has no option --yaml; write --format json"),
    ("keys --always", "--always", "“keys” has no option --always; write --color always"),
    ("bodies -x", "-x", "“bodies” has no option -x; “fora help bodies” lists its options"),
    (
      "members rcm -format csv", "-format",
      "“members” has no option -format; did you mean --format?"
    ),
    (
      "state -Laos", "-Laos",
      "“state” has no option -Laos; if it is no option, write “--” before it; “fora help state” lists"
        + " its options"
    ),
    (
      "data check x --sources", "--sources",
      "“data check” has no option --sources; “fora help data check” lists its options"
    ),
    ("--frob", "--frob", "there is no option --frob; “fora help” lists its options"),
    ("bodies --sort", "--sort", "--sort needs a value; write “--sort <names>”"),
    ("bodies --sort --cite", "--sort", "--sort needs a value; write “--sort <names>”"),
    ("bodies --where -s x", "--where", "--where needs a value; write “--where <filter>”"),
    ("bodies --color", "--color", "--color needs a value; it can be auto, always or never"),
    ("bodies --cite=yes", "--cite=yes", "--cite takes no value; write --cite without “=yes”"),
    (
      "bodies -f cvs", "cvs",
      "--format cannot be “cvs”; did you mean csv? it can be table, plain, csv, tsv, xlsx, "
        + "json, jsonl, markdown or html"
    ),
    ("bodies --color=no", "no", "--color cannot be “no”; it can be auto, always or never"),
    ("members", "", "“members” needs a body; as in: members bali process"),
    ("members --out", "", "“members” needs a body; as in: members bali process"),
    ("data diff a", "", "“data diff” needs a new; “fora help data diff” says more"),
    (
      "data diff a b c", "c",
      "“data diff” takes only one old and one new; leave “c” out; “fora help data diff” says more"
    ),
    ("keys x", "x", "“keys” takes options only; leave “x” out; “fora help keys” says more"),
    (
      "members --version", "--version",
      "“members” has no option --version; “fora help members” lists its options"
    ),
  ])
  func `an error says where it is and what would be right`(
    line: String, part: String, sentence: String
  ) throws {
    let error = #expect(throws: QueryError.self) { try TypedCommand(typed: line) }
    #expect(error?.sentence == sentence)
    #expect(error.map { String(Array($0.text)[$0.range]) } == part)
    #expect(error?.text == line)
  }

  @Test func `the same words from a shell give the same error`() throws {
    let line = TypedLine(arguments: ["bodies", "viet nam", "--json"])
    let error = #expect(throws: QueryError.self) { try TypedCommand(line, of: .small) }
    #expect(error?.lines.dropLast() == ["bodies 'viet nam' --json", "                  ^^^^^^"])
  }

  @Test(arguments: [
    ("members asean & colmbo", "colmbo"), ("members 'asean & colmbo'", "colmbo"),
    ("members   asean   &   colmbo", "colmbo"), ("members asean & \"colmbo\" x", "colmbo"),
  ])
  func `an error in an expression is shown in the line`(line: String, part: String) throws {
    let typed = try TypedCommand(typed: line)
    let letters = Array(typed.expression)
    let start = try #require(letters.indices.first { letters[$0...].starts(with: part) })
    let inner = QueryError(
      text: typed.expression, range: start..<(start + part.count), problem: "x")
    let error = typed.error(inner, in: typed.words)
    #expect(String(Array(line)[error.range]) == part)
    #expect(error.text == line)
  }

  @Test func `an expression with nothing behind it is wrong at its end`() throws {
    let typed = try TypedCommand(typed: "members asean & --out")
    let inner = QueryError(text: typed.expression, range: 7..<7, problem: "x")
    #expect(typed.error(inner, in: typed.words).range == 15..<15)
  }

  @Test func `values are dates, numbers and names, or an error at the value`() throws {
    let typed = try TypedCommand(
      typed: "bodies --as-of '30 June 2012' --limit 3 --columns 'name, id' --sort=-name,id")
    #expect(try typed.date(.asOf)?.text == "2012-06-30")
    #expect(try typed.count(.limit) == 3)
    #expect(try typed.names(.columns) == ["name", "id"])
    #expect(try typed.sortKeys() == [.init("name", isDescending: true), .init("id")])
    let wrong = try TypedCommand(typed: "bodies --as-of=2012-13 --limit 0 --columns a,,b")
    let date = #expect(throws: QueryError.self) { try wrong.date(.asOf) }
    #expect(date?.range == 15..<22)
    #expect(date?.problem == "“2012-13” is not a valid date")
    #expect(throws: QueryError.self) { try wrong.count(.limit) }
    #expect(throws: QueryError.self) { try wrong.names(.columns) }
  }

  @Test func `what is read and printed is read as the same`() {
    let pieces = [
      "bodies", "members", "state", "data", "check", "diff", "help", "keys", "version", "asia",
      "-labour", "-x", "-s", "-fcsv", "-f", "csv", "--format", "--format=json", "--where",
      "--where=-x", "--sort", "-name", "--cite", "--out", "--", "-", "-{VN}", "&", "\"a - b\"",
      "'it''s'", "region:\"x y\"", "\"a \\\" b\"", "--view", "--data", "x=y", "--help", "''",
      "d'Ivoire", "-(", "\u{301}", "--=", "---", "-=", "fora", "'a\nb'", "--version",
    ]
    var random = SeededGenerator(seed: 3)
    var readCount = 0
    for _ in 0..<TestEffort.steps(of: 5000) {
      let command =
        ["bodies", "members", "state", "data check", "help", "keys"]
        .randomElement(using: &random) ?? ""
      let line =
        ([command]
        + (0...Int.random(in: 0..<7, using: &random)).map { _ in
          pieces.randomElement(using: &random) ?? ""
        })
        .joined(separator: " ")
      do throws(QueryError) {
        let typed = try TypedCommand(typed: line)
        readCount += 1
        #expect(try TypedCommand(typed.printed, of: .small).meaning == typed.meaning, "\(line)")
        #expect(try TypedCommand(typed: typed.printed.text).meaning == typed.meaning, "\(line)")
      } catch {
        #expect(error.range.upperBound <= error.text.count)
        #expect(!error.problem.isEmpty)
      }
    }
    #expect(
      readCount > TestEffort.steps(of: 1000), "too few lines are right for the law to be tried")
  }
}
