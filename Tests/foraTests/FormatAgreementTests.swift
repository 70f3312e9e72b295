import Foundation
import Testing

/// Whatever the format, an answer has the same rows with the same cells: each format is read back
/// here by rules that share nothing with the program.
@Suite struct FormatAgreementTests {
  /// Every command that lists, each with something to list.
  static let commands = [
    ["bodies", "asia"], ["members", "colombo-process"],
    ["members", "bali-process - colombo-process"], ["members", "asean @2012", "--explain"],
    ["state", "VN"], ["commitments", "recruitment"], ["commitments", "--party", "NP", "skills"],
    ["sources", "colombo"], ["changes", "sacm"],
    ["check", "rcm", "--severity", "note"], ["resolve", "Laos", "Korea", "Bangaldesh", "Xyzzy"],
    ["compare", "rcm", "sica"], ["overlap", "rcm", "sica", "sacm"],
    ["bridge", "--alone", "TL"],
  ]

  private static func output(_ command: [String], _ format: String) throws -> String {
    let result = try Tool.run(command + ["--format", format])
    #expect(result.status < 2, "\(command) as \(format): \(result.error)")
    return result.output
  }

  /// What a spreadsheet would run gets an apostrophe.
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, "=+-@\t\r".unicodeScalars.contains(first) else {
      return cell
    }
    return cell.wholeMatch(of: /[+-]?[0-9]+(\.[0-9]+)?/) == nil ? "'" + cell : cell
  }

  private static func flat(_ cell: String) -> String {
    cell.replacing("\n", with: " ").replacing("\t", with: " ")
  }

  private static func tabbed(_ text: String) -> [[String]] {
    text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }

  @Test(arguments: commands)
  func `json, jsonl, csv, tsv and plain have the same cells`(command: [String]) throws {
    let rows = try #require(try OrderedJSON(try Self.output(command, "json")).elements)
    let names = try #require(rows.first?.names)
    #expect(rows.allSatisfy { $0.names == names }, "every object has all columns, in one order")
    #expect(!names.isEmpty)
    let cells = rows.map { row in names.map { row[$0]?.cell(";") ?? "" } }

    let lines = try Self.output(command, "jsonl").split(separator: "\n").map(String.init)
    #expect(try lines.map(OrderedJSON.init) == rows)

    let text = try Self.output(command, "csv")
    #expect(Self.isShortest(text), "quoted only where RFC 4180 asks for it")
    let csv = CSVReader.records(text)
    #expect(csv.first == names)
    #expect(Array(csv.dropFirst()) == cells.map { $0.map(Self.guarded) })

    let tsv = Self.tabbed(try Self.output(command, "tsv"))
    #expect(tsv.first == names)
    #expect(Array(tsv.dropFirst()) == cells.map { $0.map { Self.flat(Self.guarded($0)) } })

    let plain = Self.tabbed(try Self.output(command, "plain"))
    #expect(plain == rows.map { row in names.map { Self.flat(row[$0]?.cell("; ") ?? "") } })
  }

  /// What a page says for the kinds of bodies, of which data has the identifiers.
  private static let kinds = [
    "bodies": [
      "agreement": "accord", "conference-series": "conf", "global-process": "global",
      "international-organisation": "int org", "interregional-forum": "forum",
      "regional-consultative-process": "rcp", "regional-organisation": "org",
      "review-process": "review", "wider-group": "wider", "working-group": "group",
    ],
    "state": [
      "conference-series": "conference series", "global-process": "global process",
      "international-organisation": "international organisation",
      "interregional-forum": "interregional forum",
      "regional-consultative-process": "regional consultative process",
      "regional-organisation": "regional organisation", "review-process": "review process",
      "wider-group": "wider group", "working-group": "working group",
    ],
  ]

  // A page says ? where data has nothing, so that overlaps are not compared here.
  @Test(arguments: commands.filter { $0[0] != "overlap" })
  func `markdown has the same rows, all columns when they are asked for`(
    command: [String]
  ) throws {
    let names = try Tool.run(command + ["--columns", "help"])
    #expect(names.status == 0, "a question about columns is answered")
    #expect(names.error == "")
    let ids = names.column(0)
    #expect(Set(ids).count == ids.count, "no column has the name of another")
    let plain = Self.tabbed(
      try Self.output(command + ["--columns", ids.joined(separator: ",")], "plain"))
    let page = try Self.output(command + ["--columns", ids.joined(separator: ",")], "markdown")
    let table = try #require(
      PipeTable.tables(page.split(separator: "\n").map(String.init)).first)
    // Before them stand signs, which are no columns of data.
    #expect(table.first.map { Array($0.suffix(ids.count)) } == names.column(1))
    let kinds = Self.kinds[command[0]] ?? [:]
    let shown = plain.map { row in
      zip(ids, row).map { id, cell in
        // A date that is open to the past, and the years of a span of days.
        if cell.hasPrefix("../") { return "by \(cell.dropFirst(3))" }
        let ends = cell.split(separator: "/").filter { $0.wholeMatch(of: /[0-9-]{7,10}/) != nil }
        if ends.count == 2 { return ends.map { $0.prefix(4) }.joined(separator: "/") }
        guard id == "kind" else { return cell }
        return kinds[cell]
          ?? (["changes", "check"].contains(command[0]) ? cell.replacing("-", with: " ") : cell)
      }
    }
    #expect(table.dropFirst().map { Array($0.suffix(ids.count)) } == shown)
    #expect(Set(table.map(\.count)).count == 1)
  }

  @Test(arguments: commands.prefix(4))
  func `with --null there is a NUL for each line feed and no other difference`(
    command: [String]
  ) throws {
    let plain = try Self.output(command, "plain")
    let null = try Tool.run(command + ["-0"]).output
    #expect(plain.contains("\n"))
    #expect(!plain.contains("\0"))
    #expect(null.split(separator: "\0").count == plain.split(separator: "\n").count)
    #expect(null.replacing("\0", with: "\n") == plain)
    #expect(!null.contains("\n"))
  }

  /// Written again from its cells in the shortest form there is, a text is the same.
  private static func isShortest(_ csv: String) -> Bool {
    let again = CSVReader.records(csv).map { record in
      record.map { cell in
        cell.contains { ",\"\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
      }.joined(separator: ",") + "\n"
    }
    return again.joined() == csv && csv.hasSuffix("\n") && !csv.contains("\r")
  }
}
