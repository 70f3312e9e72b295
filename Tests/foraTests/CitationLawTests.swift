import MigrationBodies
import Testing

@testable import fora

/// `--cite` of each command that has it: whole sentences, whose numbers and names are those of the
/// rows.
@Suite struct CitationLawTests {
  static let commands = [
    ["bodies", "asia"], ["body", "rcm"], ["members", "saarc"], ["members", "rcm & sica"],
    ["state", "NP"], ["commitments", "recruitment"], ["commitments", "--party", "NP", "skills"],
    ["meetings", "--body", "rcm"],
    ["problems", "--body", "rcm"],
    ["changes", "ecowas", "--since", "2020"], ["check", "rcm"], ["resolve", "Nepal", "India"],
    ["compare", "rcm", "sica"], ["overlap", "rcm", "sica"],
    ["bridge", "--alone", "TL"],
  ]

  private static func object(_ command: [String]) throws -> OrderedJSON {
    try OrderedJSON(try Tool.run(command + ["--cite", "-fjson"]).output)
  }

  @Test(arguments: commands)
  func `a citation is whole sentences, with sources that there are`(
    command: [String]
  ) throws {
    let object = try Self.object(command)
    #expect(object.names == ["citation", "sentences", "retrieval", "sources"])
    let sentences = try #require(object["sentences"]).strings
    let retrieval = try #require(object["retrieval"]?.string)
    let text = (sentences + [retrieval]).joined(separator: " ")
    #expect(object["citation"]?.string == text)
    for sentence in sentences {
      #expect(".?!”".contains(sentence.last ?? " "), "\(sentence)")
      #expect(!sentence.hasPrefix(" ") && !sentence.contains("  "), "\(sentence)")
      #expect(!sentence.contains("“fora "), "no advice for a terminal: \(sentence)")
      #expect(!sentence.contains { "◐●○·★".contains($0) }, "no signs: \(sentence)")
      #expect(!sentence.contains(".."), "\(sentence)")
    }
    #expect(retrieval.hasPrefix("Retrieved with fora, edition "))
    let plain = try Tool.run(command + ["--cite"])
    #expect(plain.output == text + "\n")
    #expect(plain.error == "")
    // A check that finds something says so by its status, cited or not.
    #expect(plain.status == (command[0] == "check" ? 1 : 0))
    try Self.check(sources: try #require(object["sources"]?.elements))
  }

  /// Each source is in the catalogue, as it is there, and named once.
  private static func check(sources: [OrderedJSON]) throws {
    let ids = sources.map { $0["source"]?.string ?? "?" }
    #expect(Set(ids).count == ids.count)
    #expect(!ids.isEmpty)
    let known = Dictionary(uniqueKeysWithValues: Catalogue.embedded.sources.map { ($0.id, $0) })
    for source in sources {
      let record = try #require(known[source["source"]?.string ?? ""])
      #expect(source["title"]?.string == record.title)
      #expect(source["as_of"]?.string == record.asOf?.text)
      #expect(source["url"]?.string == record.url)
    }
  }

  @Test(arguments: ["saarc", "sica", "rcm", "asean", "hlf-migration-governance", "mercosur"])
  func `the members that are cited are those of the table, with their number`(
    body: String
  ) throws {
    let rows = CSVReader.records(
      try Tool.run(["members", body, "--columns", "name,roles,standing", "-fcsv"]).output
    ).dropFirst()
    let first = try #require(try Self.object(["members", body])["sentences"]?.strings.first)
    let role = first.contains(" as participants") ? "participant" : "member"
    let members = rows.filter { $0[1].split(separator: ";").contains { $0 == role } }
    let names = try #require(first.split(separator: ": ").last)
    for row in members { #expect(names.contains(row[0]), "\(row[0])") }
    for row in rows where !members.contains(row) {
      #expect(!names.contains(row[0]), "\(row[0])")
    }
    let states = first.firstMatch(of: /had ([0-9]+) (?:member )?States?/)?.1
    let others = first.firstMatch(of: /and ([0-9]+) organisations?/)?.1
    #expect((states.flatMap { Int($0) } ?? 0) + (others.flatMap { Int($0) } ?? 0) == members.count)
  }

  @Test(arguments: [
    ["meetings", "--body", "rcm"], ["documents", "--body", "rcm"], ["problems", "--body", "rcm"],
    ["sources", "--body", "rcm"], ["parties", "islands"], ["bodies", "asia"],
  ])
  func `a list that is cited begins with the number of its rows`(command: [String]) throws {
    let count = try Tool.run(command).lines.count
    let first = try #require(try Self.object(command)["sentences"]?.strings.first)
    #expect(first.hasPrefix("\(count) "), "\(first)")
  }

  @Test func `changes are cited each with its date and body's words`() throws {
    let command = ["changes", "ecowas", "--since", "2022"]
    let rows = CSVReader.records(
      try Tool.run(command + ["--columns", "date,what", "-fcsv"]).output
    ).dropFirst()
    let text = try Tool.run(command + ["--cite"]).output
    for row in rows { #expect(text.contains("\(row[0]), \(row[1])"), "\(row)") }
    #expect(text.hasPrefix("The catalogue has \(rows.count) changes of ECOWAS since 2022: "))
  }

  @Test(arguments: ["2000", "2012-06", "2024-01-01"])
  func `a date that is asked for is in the first sentence`(date: String) throws {
    for command in [["members", "saarc"], ["state", "NP"], ["compare", "saarc", "bali-process"]] {
      let first = try #require(
        try Self.object(command + ["--as-of", date])["sentences"]?.strings.first)
      #expect(first.contains(" as at \(date)"), "\(first)")
    }
  }

  @Test(arguments: [
    (["bodies", "xyzzy"], "no match for “xyzzy”\n"),
    (["members", "rcm & saarc"], "no party is "),
    (["changes", "rcm", "--until", "1700"], "no "),
    (["state", "NP", "--where", "xyzzy"], "no match for “xyzzy”\n"),
  ])
  func `of nothing there is no citation, in any format`(
    command: [String], reason: String
  ) throws {
    for format in ["plain", "table", "markdown"] {
      let result = try Tool.run(command + ["--cite", "--format", format])
      #expect(result.status == 1)
      #expect(result.output == "")
      #expect(result.error.hasPrefix("fora: \(reason)"))
    }
  }

  @Test(arguments: [40, 72, 80])
  func `on a page it is as wide as asked, and the same words`(width: Int) throws {
    let command = ["members", "saarc", "--cite"]
    let page = try Tool.run(
      command + ["-ftable"], environment: ["LANG": "C.UTF-8", "COLUMNS": "\(width)"])
    #expect(page.lines.allSatisfy { $0.count <= width })
    let text = try Tool.run(command).output
    #expect(page.lines.joined(separator: " ") + "\n" == text)
    let csv = CSVReader.records(try Tool.run(command + ["-fcsv"]).output)
    #expect(csv == [["citation"], [String(text.dropLast())]])
  }

  @Test(arguments: [
    ["members", "saarc", "--columns", "name"], ["members", "saarc", "--sort", "name"],
    ["bodies", "asia", "--limit", "2"], ["body", "rcm", "--columns", "name"],
  ])
  func `columns, order and a number of rows are not left unheard`(command: [String]) throws {
    let result = try Tool.run(command + ["--cite"])
    #expect(result.status == 2)
    #expect(result.output == "")
    let line = command.joined(separator: " ")
    let indent = String(repeating: " ", count: line.count + 3)
    #expect(
      result.error == """
        fora: --cite says what is known in sentences; --columns, --sort and --limit are for rows
          \(line) --cite
        \(indent)^^^^^^

        """)
  }
}
