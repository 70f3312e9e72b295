import Foundation
import Testing

/// `--columns`, `--sort` and `--limit`.
@Suite struct RowOptionTests {
  @Test func `columns come in the order in which they are asked for, in every format`() throws {
    let arguments = ["members", "rcm", "--columns", "id,name", "--limit", "2"]
    #expect(try Tool.run(arguments).output == "BZ\tBelize\nCA\tCanada\n")
    #expect(try Tool.run(arguments + ["-fcsv"]).output == "id,name\nBZ,Belize\nCA,Canada\n")
    #expect(
      try Tool.run(arguments + ["-fjsonl"]).output
        == "{\"id\": \"BZ\", \"name\": \"Belize\"}\n{\"id\": \"CA\", \"name\": \"Canada\"}\n")
    #expect(
      try Tool.run(arguments + ["-ftable"]).output
        == """
        RCM: 11 states · matches the stated count · undated list, read by 2026-11-21 · \
        18 observers · ★ Belize since 2024 (as of 2024-07-21)

            Code  Name
        ● ★ BZ    Belize
        ●   CA    Canada

        ! sources disagree on 9 points: “fora body rcm” says on which
        2 of 29 rows shown, as --limit says

        """)
  }

  @Test func `a body's fields are its columns`() throws {
    #expect(
      try Tool.run(["body", "rcm", "--columns", "established,kind"]).output
        == "established\t1996-03\nkind\tregional consultative process\n")
  }

  @Test func `rows are sorted by number, by date, by name, unknown last either way`() throws {
    func column(_ arguments: String...) throws -> [String] {
      let name = arguments.last.map { String($0.drop { $0 == "-" }) } ?? ""
      let result = try Tool.run(arguments + ["--columns", name])
      #expect(result.status == 0, "\(arguments): \(result.error)")
      return result.lines
    }
    for (sort, isBefore) in [("members", (<)), ("-members", (>))] as [(String, (Int, Int) -> Bool)]
    {
      let members = try column("bodies", "--sort", sort)
      let known = members.prefix { !$0.isEmpty }.compactMap { Int($0) }
      let unknown = members.dropFirst(known.count)
      #expect(known.count > 50 && !unknown.isEmpty)
      #expect(known == known.sorted(by: isBefore))
      #expect(unknown.allSatisfy { $0.isEmpty })
    }
    // Those of which nothing is known are last either way.
    #expect(try column("state", "VN", "--sort", "-since").last == "")
    #expect(try column("state", "VN", "--sort", "since").last == "")
    // Söderköping between SICA and Tripoli: accents do not matter.
    let names = try column("bodies", "--sort", "name")
    let places = try ["SICA", "Söderköping Process", "Tripoli Process"].map { name in
      try #require(names.firstIndex(of: name), "\(name)")
    }
    #expect(places == places.sorted())
  }

  @Test(arguments: [
    ["bodies"], ["commitments"], ["parties"], ["meetings"], ["documents"], ["sources"],
    ["problems"], ["members", "rcm"], ["state", "VN"],
  ])
  func `every column is sorted the other way round with a hyphen, as the help writes it`(
    command: [String]
  ) throws {
    let columns = try Tool.run(command + ["--columns", "help"]).column(0)
    #expect(columns.count > 3)
    for column in columns {
      let rows = command + ["--columns", "\(column),id", "--sort"]
      let apart = try Tool.run(rows + ["-\(column),id"])
      #expect(apart.status == 0, "\(column): \(apart.error)")
      #expect(apart.lines.count > 5)
      let joined = try Tool.run(command + ["--columns", "\(column),id", "--sort=-\(column),id"])
      #expect(joined.output == apart.output, "\(column)")
      #expect(try Tool.run(rows + ["\(column),-id"]).status == 0)
      let plain = try Tool.run(rows + ["\(column),id"])
      #expect(plain.lines.sorted() == apart.lines.sorted())
      if Set(plain.column(0).filter { !$0.isEmpty }).count > 1 {
        #expect(plain.output != apart.output, "\(column)")
      }
    }
  }

  @Test(arguments: [
    "bodies", "commitments", "parties", "meetings", "documents", "sources", "problems",
  ])
  func `what is wrong with the value of an option is said of what was typed`(
    command: String
  ) throws {
    let help = try Tool.run(["help", command]).output
    let options = help.matches(of: /(--[a-z-]+) <[a-z]+>/).map { String($0.1) }
    #expect(Set(options).isSuperset(of: ["--where", "--sort", "--limit", "--columns", "--data"]))
    for option in Set(options) where !["--where", "--data"].contains(option) {
      let result = try Tool.run([command, option, "-zzz"])
      #expect(result.status == 2, "\(option)")
      #expect(result.output == "", "\(option)")
      #expect(!result.error.contains("\u{2212}"), "\(option): \(result.error)")
      #expect(
        result.error.contains("zzz”") || result.error.contains(option), "\(option): \(result.error)"
      )
    }
  }

  @Test func `sorting is stable and takes several columns`() throws {
    let result = try Tool.run(["bodies", "--sort", "kind,-year", "--columns", "kind,year"])
    let rows = result.lines.map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    // By what people read: “accord” is before “conf”, whatever their identifiers.
    let page = try Tool.run([
      "bodies", "--sort", "kind,-year", "--columns", "kind,year", "--format", "markdown",
    ]).lines.filter { $0.hasPrefix("| ") }
    let labels = page.dropFirst(2).map { $0.components(separatedBy: " | ")[1] }
    #expect(labels == labels.sorted() && labels.count == rows.count)
    #expect(Set(rows.map { $0[0] }).count > 3)
    for kind in Set(rows.map { $0[0] }) {
      let years = rows.filter { $0[0] == kind }.compactMap { Int($0[1]) }
      #expect(years == years.sorted(by: >))
    }
  }

  @Test(arguments: [
    (
      ["bodies", "--sort", "nothing"],
      """
      there is no column “nothing”; the columns are: name, kind, year, members, id, full_name, \
      acronym, status, established, regions, themes, may_be, states, organisations, problems, \
      sources
      """
    ),
    (
      ["members", "rcm", "--columns", "help,x"],
      "there is no column “help”; the columns are: name, roles, since, as_listed, id, alpha3, m49, party_kind, standing, until, sources, source_order"
    ),
    (
      ["body", "rcm", "--columns", "sumary"],
      "--columns: there is no column “sumary”; did you mean “summary”?"
    ),
    (
      ["bodies", "--columns", "name,,id"],
      "--columns: a name is missing; write names with commas between them"
    ),
    (
      ["body", "rcm", "--limit", "3"],
      "“body” has no option --limit; “fora help body” lists its options"
    ),
    (["bodies", "--limit", "-3"], "--limit cannot be “-3”; write a whole number from 1 on"),
    (["bodies", "--limit", "0"], "--limit cannot be “0”; write a whole number from 1 on"),
    (["bodies", "--color", "blue"], "--color cannot be “blue”; it can be auto, always or never"),
    (
      ["bodies", "--as-of", "soon"],
      "“soon” is not a valid date; write a day, a month or a year: 2012-06-30, 2012-06 or 2012"
    ),
  ])
  func `a wrong value is named with what would be right`(arguments: [String], line: String) throws {
    let result = try Tool.run(arguments)
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.split(separator: "\n").first ?? "" == "fora: \(line)")
  }

  @Test func `all columns are listed with a wrong one, and by help`() throws {
    let wrong = try Tool.run(["members", "rcm", "--columns", "nam"])
    #expect(
      wrong.error == """
        fora: there is no column “nam”; did you mean “name”? the columns are: name, roles, since, \
        as_listed, id, alpha3, m49, party_kind, standing, until, sources, source_order
          members rcm --columns nam
                                ^^^

        """)
    let help = try Tool.run(["members", "rcm", "--columns", "help"])
    #expect(help.status == 0)
    #expect(
      help.output == """
        name\tName
        roles\tRole
        since\tSince
        as_listed\tAs listed
        id\tCode
        alpha3\tAlpha-3
        m49\tM49
        party_kind\tParty
        standing\tStanding
        until\tUntil
        sources\tSources
        source_order\tSource's order

        """)
    #expect(try Tool.run(["check", "rcm", "--columns", "help"]).status == 0)
  }

  @Test func `rows that may not hold are not passed off as sure`() throws {
    let result = try Tool.run(
      ["members", "colombo-process", "--as-of", "2004", "--columns", "name"])
    #expect(
      result.error
        == "fora: 10 of 20 rows are uncertain or out: the column “standing” tells which\n")
    let told = try Tool.run(
      ["members", "colombo-process", "--as-of", "2004", "--columns", "name,standing"])
    #expect(told.error == "")
    let table = try Tool.run(
      ["members", "colombo-process", "--as-of", "2004", "--columns", "name", "-ftable"])
    #expect(table.error == "")
    #expect(table.output.contains("\n◐ Cambodia\n"))
  }

  @Test(arguments: ["name,id", "name, id", "name ,id", " name , id "])
  func `blanks around a name are no part of it`(columns: String) throws {
    let csv = try Tool.run(["bodies", "rcm", "--columns", columns, "-fcsv"])
    #expect(csv.status == 0)
    #expect(csv.output.hasPrefix("name,id"))
  }
}
