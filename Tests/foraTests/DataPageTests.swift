import Foundation
import MigrationBodies
import Testing

/// What `fora data diff` and `fora data check` write: laws over all pairs of small packages, and the
/// same errors in every format.
@Suite struct DataPageTests {
  /// Packages of one table, each a little different from the others.
  private static let packages = [
    "id,title\na,A\nb,B\n", "id,title\nb,B\na,A\n", "id,title\na,A\n",
    "id,title,publisher\na,\"A, a\",\nc,C,P\n",
  ]

  /// A row of the answer as csv.
  private struct Line: Hashable {
    var change, table, key, column, old, new: String

    init(_ cells: [String]) {
      (change, table, key) = (cells[0], cells[1], cells[2])
      (column, old, new) = (cells[3], cells[4], cells[5])
    }

    /// What is said of it when old and new change places.
    var reversed: Line {
      var line = self
      (line.old, line.new) = (new, old)
      line.change = ["added": "removed", "removed": "added"][change] ?? change
      return line
    }
  }

  private static func lines(_ folder: Folder, _ old: Int, _ new: Int) throws -> [Line] {
    let result = try Tool.run(
      ["data", "diff", folder.path("\(old)"), folder.path("\(new)"), "-fcsv"])
    let records = CSVReader.records(result.output)
    #expect(records.first == ["change", "table", "key", "column", "old", "new"])
    #expect(result.status == (records.count == 1 ? 0 : 1), "1 says that there is a difference")
    #expect(result.error == "")
    return records.dropFirst().map(Line.init)
  }

  private static func packages(in folder: Folder) throws {
    for (number, text) in packages.enumerated() {
      try folder.write(text, to: "\(number)/sources.csv")
    }
  }

  @Test func `the way back is the way there turned round`() throws {
    let folder = try Folder()
    try Self.packages(in: folder)
    for old in Self.packages.indices {
      for new in Self.packages.indices where old <= new {
        let there = try Self.lines(folder, old, new)
        let back = try Self.lines(folder, new, old)
        #expect(Set(there.map(\.reversed)) == Set(back), "\(old) and \(new)")
        #expect(there.isEmpty == (old == new || new == 1), "the order of rows is no difference")
      }
    }
  }

  @Test func `what changed, from one to the next, is what is written of it`() throws {
    let folder = try Folder()
    try Self.packages(in: folder)
    let lines = try Self.lines(folder, 0, 3)
    let cells = lines.map { "\($0.change) \($0.key) \($0.column): \($0.old)→\($0.new)" }
    #expect(
      cells == [
        "changed id=a title: A→A, a", "removed id=b id: b→", "removed id=b title: B→",
        "added id=c id: →c", "added id=c title: →C", "added id=c publisher: →P",
      ])
  }

  @Test(arguments: ["jsonl", "json", "markdown", "tsv", "plain", "table"])
  func `every format has each change`(format: String) throws {
    let folder = try Folder()
    try Self.packages(in: folder)
    let result = try Tool.run(
      ["data", "diff", folder.path("0"), folder.path("3"), "--format", format])
    #expect(result.status == 1)
    let lines = try Self.lines(folder, 0, 3)
    switch format {
    case "json", "jsonl":
      let objects =
        format == "json"
        ? try #require(try OrderedJSON(result.output).elements)
        : try result.lines.map(OrderedJSON.init)
      let read = objects.flatMap { object in
        (object["cells"]?.elements ?? []).map { cell in
          [
            object["change"]?.string, object["table"]?.string,
            object["key"]?.members?.map { "\($0.name)=\($0.value.cell(""))" }.joined(
              separator: ";"),
            cell["column"]?.string, cell["old"]?.string, cell["new"]?.string,
          ].map { $0 ?? "?" }
        }
      }
      #expect(read.map(Line.init) == lines)
    case "markdown":
      let table = try #require(PipeTable.tables(result.lines).first)
      #expect(table.dropFirst().map(Line.init) == lines)
      #expect(result.lines[0].hasSuffix(": 1 row added, 1 row removed, 1 row changed"))
    case "table":
      #expect(result.lines[0].hasSuffix(": 1 row added, 1 row removed, 1 row changed"))
      #expect(result.lines.filter { $0.hasPrefix("  ") && $0.dropFirst(2).first != " " }.count == 3)
      #expect(result.output.contains("\n      title: “A” → “A, a”\n"))
    default:
      let rows = result.lines.dropFirst(format == "tsv" ? 1 : 0).map {
        Line($0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
      #expect(rows == lines)
    }
  }

  @Test func `by body each row counts for every body that it is of`() throws {
    let folder = try Folder()
    let header = "id,body,other_bodies,title,date,source\n"
    try folder.write(
      header + "x,rcm,,A,2001,rcm-1\ny,sacm,,B,2002,sacm-1\n", to: "old/meetings.csv")
    try folder.write(
      header + "x,rcm,sacm,A,2001,rcm-1\nz,rcm,,C,2003,rcm-1\n", to: "new/meetings.csv")
    let documents = "id,bodies,title,kind,source\n"
    try folder.write(documents, to: "old/documents.csv")
    try folder.write(documents + "d,rcm;sacm,D,report,rcm-1\n", to: "new/documents.csv")
    let sources = "id,title\n"
    try folder.write(sources + "s,S\n", to: "old/sources.csv")
    try folder.write(sources + "s,T\n", to: "new/sources.csv")
    func run(_ format: String) throws -> Tool.Result {
      try Tool.run(
        ["data", "diff", folder.path("old"), folder.path("new"), "--by-body", "-f", format])
    }
    let table = try run("table")
    #expect(table.status == 1)
    #expect(
      table.lines.dropFirst(2) == [
        "rcm: meetings +1 ~1; documents +1", "sacm: meetings ~1 -1; documents +1", "sources ~1",
      ])
    let cells = CSVReader.records(try run("csv").output)
    #expect(
      cells == [
        ["body", "table", "added", "changed", "removed"], ["rcm", "meetings", "1", "1", "0"],
        ["rcm", "documents", "1", "0", "0"], ["sacm", "meetings", "0", "1", "1"],
        ["sacm", "documents", "1", "0", "0"], ["", "sources", "0", "1", "0"],
      ])
    let json = try #require(try OrderedJSON(run("json").output).elements)
    #expect(json.count == 5)
    #expect(json.first?["changed"]?.cell("") == "1")
  }

  @Test func `two tables that are not the same table cannot be compared`() throws {
    let folder = try Folder()
    try folder.write("id,title\na,A\n", to: "sources.csv")
    try folder.write("id,label,gloss,terms\nx,X,The x.,x\n", to: "themes.csv")
    let result = try Tool.run(
      ["data", "diff", folder.path("sources.csv"), folder.path("themes.csv")])
    #expect(result.status == 2)
    #expect(result.output == "")
    #expect(result.error.hasSuffix("have no table in common; name two of the same table\n"))
  }

  @Test func `a file is compared with its own table alone`() throws {
    let folder = try Folder()
    try folder.write("id,title\na,A\n", to: "sources.csv")
    let result = try Tool.run(
      ["data", "diff", folder.path("sources.csv"), "built-in", "--format", "csv"])
    let records = CSVReader.records(result.output).dropFirst()
    #expect(Set(records.map { $0[1] }) == ["sources"])
    #expect(records.contains { $0 == ["removed", "sources", "id=a", "title", "A", ""] })
    #expect(records.contains { $0[0] == "added" && $0[2] == "id=bali-process-1" })
  }

  // MARK: - Check

  private static let wrong = "id,title,as_of\na,A,soon\nb,,2024\n=x,\"T,\n2\",\"20\n24\"\n"

  @Test func `an error is the same in every format`() throws {
    let folder = try Folder()
    try folder.write(Self.wrong, to: "sources.csv")
    func check(_ format: String) throws -> Tool.Result {
      let result = try Tool.run(["data", "check", folder.path, "--format", format])
      #expect(result.status == 3)
      #expect(result.error == "fora: 4 errors\n")
      return result
    }
    let json = try #require(try OrderedJSON(check("json").output).elements)
    let names = ["file", "line", "column_number", "column", "value", "problem", "advice"]
    #expect(json.allSatisfy { $0.names == names })
    let cells = json.map { row in names.map { row[$0]?.cell(";") ?? "?" } }
    #expect(
      cells.map { Array($0[1...4]) } == [
        ["2", "3", "as_of", "soon"], ["3", "2", "title", ""], ["4", "1", "id", "=x"],
        ["5", "3", "as_of", "20\n24"],
      ])
    let csv = CSVReader.records(try check("csv").output)
    #expect(csv[0] == names)
    #expect(csv.dropFirst().map { $0.map { $0 == "'=x" ? "=x" : $0 } } == cells)
    let flat = cells.map { $0.map { $0.replacing("\n", with: " ") } }
    let plain = try check("plain").lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(plain == flat)
    #expect(PipeTable.tables(try check("markdown").lines) == [[names] + flat])
    let page = try check("table").lines
    #expect(page.count == 4)
    for (line, cells) in zip(page, flat) {
      #expect(line.hasPrefix("\(cells[0]):\(cells[1]): column \(cells[2]) (\(cells[3])): "))
      #expect(line.hasSuffix("\(cells[5]); \(cells[6])"))
      #expect(cells[4].isEmpty || line.contains("“\(cells[4])”"))
    }
  }

  @Test func `of very many errors a hundred are shown, and all are counted`() throws {
    let folder = try Folder()
    try folder.write("id,title\n" + (1...150).map { "x\($0),\n" }.joined(), to: "sources.csv")
    let check = try Tool.run(["data", "check", folder.path, "--format", "jsonl"])
    #expect(check.lines.count == 100)
    #expect(check.error == "fora: 150 errors, 100 shown\n")
    let use = try Tool.run(["bodies", "--data", folder.path])
    #expect(use.error.split(separator: "\n").count == 101)
    #expect(use.error.hasSuffix("\nand 50 more\n"))
  }

  @Test(arguments: ["table", "markdown", "csv", "json", "plain", "jsonl"])
  func `sound files are named to people, and are no errors to programs`(format: String) throws {
    let folder = try Folder()
    try folder.write("id,title\na,A\nb,B\n", to: "sources.csv")
    try folder.write("id,title\nc,C\n", to: "sources-more.csv")
    let result = try Tool.run(["data", "check", folder.path, "--format", format])
    #expect(result.status == 0)
    #expect(result.error == "")
    let rows = [
      "\(folder.path("sources-more.csv")): 1 row, sound",
      "\(folder.path("sources.csv")): 2 rows, sound",
    ]
    switch format {
    case "table": #expect(result.lines == rows)
    case "markdown": #expect(result.lines == rows.map { "- \($0)" })
    case "csv":
      #expect(result.lines == ["file,line,column_number,column,value,problem,advice"])
    case "json": #expect(result.output == "[]\n")
    default: #expect(result.output == "")
    }
  }

  @Test func `the built-in tables are sound by themselves`() throws {
    let folder = try Folder()
    #expect(try Tool.run(["data", "export", folder.path("all")]).status == 0)
    let check = try Tool.run(["data", "check", folder.path("all"), "--only-data", "-ftable"])
    #expect(check.status == 0)
    #expect(check.lines.count == Schema.all.count)
    #expect(check.lines.allSatisfy { $0.hasSuffix(", sound") })
  }
}
