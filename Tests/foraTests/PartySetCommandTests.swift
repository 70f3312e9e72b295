import Foundation
import MigrationBodies
import Testing

/// Set expressions, comparisons, overlaps and bridges as commands, on the real catalogue.
@Suite struct PartySetCommandTests {
  private func members(_ arguments: String..., stdin: String = "") throws -> Tool.Result {
    try Tool.run(["members"] + arguments, stdin: stdin)
  }

  @Test(arguments: PartySet.guide.entries)
  func `every example of the guide finds somebody`(entry: LanguageGuide.Entry) throws {
    let result = try Tool.shell(entry.example)
    #expect(result.status == 0, "\(entry.example): \(result.error)")
    #expect(!result.lines.isEmpty, "\(entry.example)")
    #expect(result.error == "", "\(entry.example)")
  }

  @Test func `who is in both the Bali Process and the Colombo Process`() throws {
    let result = try members("bali-process & colombo-process")
    #expect(result.status == 0)
    #expect(
      result.column(2) == [
        "AF", "BD", "KH", "CN", "IN", "ID", "NP", "PK", "PH", "LK", "TH", "VN",
      ])
    #expect(Set(result.column(1)) == ["in"])
    let other = try members("colombo-process & bali-process")
    #expect(other.column(2) == result.column(2))
  }

  @Test(arguments: [
    ("oecd & {CL, EE, CO, FR, CA}", "2009", ["CA", "FR"]),
    ("oecd & {CL, EE, CO, FR, CA}", "2011", ["CA", "CL", "EE", "FR"]),
    ("oecd", "1960", []), ("oecd & {IT, JP}", "1963", ["IT"]),
    ("council-of-europe & {RU, BY, GR}", "2010", ["GR", "RU"]),
    ("council-of-europe & {RU, GR, PT}", "1973", []),
    ("commonwealth & {IE, ZA, IN}", "1970", ["IN"]),
    ("apec & {HK, TW, VN, IN}", "1995", ["HK", "TW"]),
    ("g20 & {au, VN, ZA}", "2024", ["ZA", "au"]),
  ])
  func `a wider group is asked as a body is, with its dates`(
    expression: String, date: String, expected: [String]
  ) throws {
    let result = try members(expression, "--as-of", date)
    let rows = zip(result.column(1), result.column(2)).filter { $0.0 == "in" }.map(\.1)
    #expect(rows.sorted() == expected.sorted())
  }

  @Test func `a wider group is marked as one`() throws {
    let result = try Tool.run(["bodies", "--where", "kind:wider-group", "--columns", "id"])
    #expect(result.column(0) == ["apec", "commonwealth", "council-of-europe", "g20", "oecd"])
    let page = try Tool.run(["body", "oecd", "--format", "table"])
    #expect(page.lines.contains { $0.hasPrefix("Kind") && $0.hasSuffix(" wider group") })
  }

  @Test func `a day that another source has is taken over`() throws {
    let result = try members("asean", "--columns", "id,since,sources")
    let row = zip(result.column(0), zip(result.column(1), result.column(2)))
      .first { $0.0 == "VN" }
    #expect(row?.1.0 == "1995-07-28")
    #expect(row?.1.1 == "asean-1; asean-dates")
  }

  @Test func `who is in one of them but not in the other`() throws {
    let result = try members("bali-process ^ colombo-process")
    let rows = zip(result.column(2), result.column(1)).map { "\($0) \($1)" }
    #expect(rows.contains("AU in"))
    // UNHCR is a member of one; that it is none of the other, no source says.
    #expect(rows.contains("unhcr not known"))
    #expect(!rows.contains { $0.hasPrefix("VN") })
  }

  @Test func `who of Asia is in neither`() throws {
    let result = try members("region:asia - bali-process - colombo-process", "--format", "table")
    #expect(
      result.lines[0]
        == "(region:asia - bali-process) - colombo-process: no confirmed members · ◐ 19 uncertain")
    #expect(result.output.contains("◐ Kazakhstan"))
    #expect(result.output.contains("Bali Process: not named, no complete list"))
    #expect(!result.output.contains("Viet Nam"))
  }

  @Test func `who of ASEAN was missing in 2012`() throws {
    #expect(try members("asean - asean@2012").column(2) == ["TL"])
    #expect(try members("subregion:\"South-eastern Asia\" - asean @2012").column(2) == ["TL"])
    #expect(try members("asean@2012 - asean").status == 1)
  }

  @Test(arguments: [
    ["bali process"], ["bali", "process"], ["Bali Process"], ["bali-process"],
  ])
  func `the name of a body as a whole is the body, as before`(name: [String]) throws {
    let result = try Tool.run(["members"] + name)
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.output == (try members("bali-process").output))
    #expect(result.lines.count > 45)
  }

  @Test func `an expression may be several words, with or without quotation marks`() throws {
    let whole = try members("rcm - sica")
    #expect(whole.output == (try members("rcm", "-", "sica").output))
    #expect(whole.output == (try members("RCM  -  SICA").output))
    #expect(whole.column(2).sorted() == ["CA", "MX", "US"])
  }

  @Test func `a list on standard input is an operand`() throws {
    let list = "Members:\n1. Viet Nam\n2. Laos\n3. Korea\n4. Nobody\n"
    let result = try members("- & asean", stdin: list)
    #expect(result.status == 0)
    #expect(result.column(2) == ["LA", "VN"])
    #expect(result.error.contains("“3. Korea” can mean Republic of Korea (KR) or"))
    #expect(result.error.contains("“Nobody” leads to no party and is left out"))
    let alone = try members("-", stdin: list)
    #expect(alone.column(1) == ["in", "in", "not known", "not known"])
    #expect(try members("asean - -", stdin: "Laos").lines.count == 10)
    #expect(try members("-@2015 | asean", stdin: "Japan").column(2).contains("JP"))
    #expect(try members("- & asean", stdin: "").status == 1)
  }

  @Test func `a wrong expression has a caret under the wrong word`() throws {
    let result = try members("asean & colmbo-process")
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(
      result.error.split(separator: "\n").dropFirst() == [
        "  members 'asean & colmbo-process'", "                   ^^^^^^^^^^^^^^",
      ])
    #expect(result.error.hasPrefix("fora: no body is called “colmbo-process”; did you mean"))
    #expect(result.error.contains("did you mean Colombo Process (colombo-process)"))
  }

  @Test(arguments: [
    ["bali", "process", "&"], ["asean@x"], ["(asean"], ["(asean & add"], ["asean", "-add"],
    ["{Korea}"], ["viet nam & asean"],
  ])
  func `what is not understood ends with 2 and says what would be right`(words: [String]) throws {
    let result = try Tool.run(["members"] + words)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.hasPrefix("fora: "))
    #expect(result.error.contains("; "))
  }

  @Test func `nobody found is said, and ends with 1`() throws {
    let result = try members("asean & caricom")
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(result.error.contains("no party is confirmed in asean & caricom"))
    #expect(result.error.contains("--unnamed"))
    #expect(try members("asean & caricom", "--unnamed").status == 0)
  }

  @Test func `an explanation has each part, its size and the age of its evidence`() throws {
    let page = try members("rcm - sica @2020", "--explain", "--format", "table")
    #expect(page.status == 0)
    #expect(page.lines[0].hasPrefix("(rcm - sica)@2020: "))
    #expect(page.output.contains("\nrcm - sica"))
    #expect(page.output.contains("\n  rcm"))
    #expect(page.output.contains("RCM: members"))
    let plain = try members("rcm - sica", "--explain")
    #expect(plain.column(0) == ["rcm - sica", "rcm", "sica"])
    #expect(plain.column(1) == ["0", "1", "1"])
    #expect(plain.column(3) == ["3", "11", "8"])
  }

  @Test func `--out lists those too that the operands name and that are out`() throws {
    let result = try members("rcm - sica", "--out")
    #expect(result.column(1).filter { $0 == "in" }.count == 3)
    #expect(result.column(1).contains("out"))
  }

  @Test func `a citation keeps those apart that may be in`() throws {
    let result = try members("asean.any - asean", "--cite")
    #expect(result.status == 0)
    #expect(result.output.contains("No party is confirmed in “asean.any - asean”"))
    #expect(
      result.output.contains("Of 1 more it is not known whether it is in it: ASEAN Secretariat."))
  }

  // MARK: - compare, overlap, bridge

  @Test func `two bodies side by side`() throws {
    let result = try Tool.run(["compare", "bali-process", "colombo-process", "--format", "table"])
    #expect(
      result.lines[0]
        == "bali-process and colombo-process: 12 in both · 33 only bali-process · "
        + "0 only colombo-process · ? 4 not known")
    #expect(result.lines.contains { $0.hasPrefix("= Viet Nam ") })
    #expect(result.lines.contains { $0.hasPrefix("< Australia ") })
    let swapped = try Tool.run(["compare", "colombo process", "bali process"])
    let columns = zip(swapped.column(2), swapped.column(1)).map { "\($0) \($1)" }
    #expect(columns.contains("AU only second"))
    #expect(columns.contains("VN both"))
    let differences = try Tool.run(
      ["compare", "colombo-process", "bali-process", "--only-differences"])
    #expect(!differences.column(1).contains("both"))
    #expect(differences.lines.count == swapped.lines.count - 12)
  }

  @Test func `a body on two dates shows who joined`() throws {
    let result = try Tool.run(["compare", "asean@2012", "asean@2026", "--only-differences"])
    #expect(result.column(2) == ["TL"])
    #expect(result.column(1) == ["only second"])
    let none = try Tool.run(["compare", "saarc@2015", "saarc@2016", "--only-differences"])
    #expect(none.status == 1)
    #expect(none.error.contains("no difference"))
  }

  @Test func `three bodies have patterns that add up`() throws {
    let arguments = ["compare", "add", "colombo-process", "bali-process"]
    let page = try Tool.run(arguments + ["--signs", "--format", "table"])
    #expect(page.lines.contains { $0.hasPrefix("= Bangladesh") })
    let counts = page.lines.filter { $0.contains("  in ") || $0.contains(" in ") }
    #expect(counts.contains { $0.hasPrefix("●●●") && $0.contains(" 10 ") })
    #expect(try Tool.run(arguments).column(0).contains("Bangladesh"))
    #expect(try Tool.run(["compare", "asean"]).status == 2)
    #expect(try Tool.run(["compare", "asean", "states"]).status == 2)
  }

  @Test func `the overlap of bodies is symmetric, with a body's own number in the diagonal`() throws
  {
    let result = try Tool.run(["overlap", "asean", "saarc", "add", "--matrix", "--format", "json"])
    let rows =
      try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]] ?? []
    let ids = ["asean", "saarc", "abu_dhabi_dialogue"]
    let cells = rows.map { row in ids.map { row[$0] as? Int } }
    #expect(cells == [[11, 0, 5], [0, 8, 6], [5, 6, 17]])
    let nearest = try Tool.run(["overlap", "bali-process"])
    #expect(nearest.column(0).allSatisfy { $0 == "Bali Process" })
    #expect(nearest.column(1).contains("Colombo Process"))
    #expect(try Tool.run(["overlap", "asean@2012", "saarc"]).status == 2)
  }

  @Test func `what bodies share is nowhere nought where it is not known`() throws {
    let arguments = ["overlap", "bali-process", "apc", "colombo-process"]
    #expect(
      try Tool.run(arguments + ["--format", "table", "--matrix"]).output == """
        Members that 3 bodies share; a body's own number on the diagonal

        Shared           Bali Process  APC   CP
        Bali Process               49    ?  12+
        APC                         ?    ?    ?
        Colombo Process           12+    ?   12

        only those known to be in both are counted
        12+ that many for sure, and there may be more; ? there may be some, none for sure

        """)
    let names =
      "first_id,second_id,shared,jaccard,only_first,only_second,may_be,first_size,second_size"
    let csv = try Tool.run(arguments + ["--format", "csv", "--columns", names]).lines
    #expect(csv[1] == "bali-process,apc,,,,,49,49,")
    #expect(csv[2] == "bali-process,colombo-process,12,24,33,,4,49,12")
    let plain = try Tool.run(arguments + ["--columns", names]).lines
    #expect(plain[0] == "bali-process\tapc\t\t\t\t\t49\t49\t")
    let json = try Tool.run(arguments + ["--format", "json", "--columns", names]).lines
    #expect(json[1].contains("\"shared\": null, \"jaccard\": null, \"only_first\": null"))
    let markdown = try Tool.run(arguments + ["--format", "markdown", "--columns", "shared"]).output
    #expect(markdown.contains("| ? |") && markdown.contains("| 12+ |"))
  }

  @Test func `a body of which nobody is sure on a date has no number of members in data`() throws {
    let arguments = ["bodies", "--as-of", "1990", "--columns", "id,members"]
    let table = try Tool.run(arguments + ["--format", "table"]).lines
    let open = table.filter { $0.hasSuffix("?") }.compactMap { $0.split(separator: " ").first }
    #expect(!open.isEmpty)
    let plain = try Tool.run(arguments).lines
    let json = try Tool.run(arguments + ["--format", "jsonl"]).lines
    for id in open {
      #expect(plain.contains("\(id)\t"))
      #expect(json.contains("{\"id\": \"\(id)\", \"members\": null}"))
    }
    #expect(plain.allSatisfy { !$0.hasSuffix("?") && !$0.hasSuffix("+") })
  }

  @Test func `a bridge sits in most of the bodies`() throws {
    let result = try Tool.run(["bridge", "bali-process", "colombo-process", "add"])
    #expect(result.column(0).prefix(10) == Array(repeating: "3", count: 10)[...])
    #expect(
      result.column(0).compactMap { Int($0) }
        == result.column(0).compactMap { Int($0) }.sorted(by: >))
  }

  @Test func `a state is alone where its neighbours are in, and not known is kept apart`() throws {
    let result = try Tool.run(["bridge", "--alone", "Timor-Leste"])
    #expect(result.status == 0)
    #expect(Set(result.column(1)) == ["out", "not known"])
    #expect(result.column(1) == result.column(1).sorted(by: >))
    #expect(try Tool.run(["bridge", "--alone", "IOM"]).status == 2)
    #expect(try Tool.run(["bridge", "asean", "--alone", "TL"]).status == 2)
  }
}
