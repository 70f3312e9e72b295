import Foundation
import MigrationBodies
import Testing

@testable import fora

/// The four formats, on the real catalogue.
@Suite struct FormatTests {
  static let commands = [
    ["bodies", "asia"], ["body", "colombo-process"], ["members", "colombo-process"],
    ["state", "VN"], ["commitments", "recruitment"],
    ["changes", "--since", "2024"],
  ]

  @Test(arguments: commands)
  func `json is read back, with numbers, arrays and nulls`(command: [String]) throws {
    let result = try Tool.run(command + ["--format", "json"])
    #expect(result.status == 0)
    let value = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    if command[0] == "body" {
      let body = try #require(value as? [String: Any])
      #expect((body["members"] as? [[String: Any]])?.count ?? 0 > 10)
    } else {
      let rows = try #require(value as? [[String: Any]])
      #expect(!rows.isEmpty)
      // Every object has all keys.
      #expect(Set(rows.map { Set($0.keys) }).count == 1)
    }
  }

  @Test func `json has the columns in order`() throws {
    let result = try Tool.run([
      "members", "hlf-migration-governance", "--sort", "source_order", "--format", "json",
    ])
    #expect(
      result.lines[1] == """
        {"name": "Brunei Darussalam", "roles": ["participant"], "since": "2023-06-26", "as_listed": [], \
        "id": "BN", "alpha3": "BRN", "m49": "096", "party_kind": "state", "standing": "in", \
        "until": null, "sources": ["asean-7", "hlf-migration-governance-4", \
        "hlf-migration-governance-5"], "source_order": 1},
        """)
    #expect(result.lines.first == "[")
    #expect(result.lines.last == "]")
  }

  @Test(arguments: commands)
  func `csv has as many cells in every record as in its header`(command: [String]) throws {
    let result = try Tool.run(command + ["--format", "csv"])
    #expect(result.status == 0)
    let records = CSVReader.records(result.output)
    #expect(records.count > 1)
    #expect(Set(records.map(\.count)).count == 1)
  }

  @Test func `csv and json say the same`() throws {
    let csv = CSVReader.records(
      try Tool.run(["commitments", "recruitment", "--format", "csv"]).output)
    let json = try JSONSerialization.jsonObject(
      with: Data(try Tool.run(["commitments", "recruitment", "--format", "json"]).output.utf8))
    let rows = try #require(json as? [[String: Any]])
    #expect(rows.count == csv.count - 1)
    for (row, record) in zip(rows, csv.dropFirst()) {
      for (key, cell) in zip(csv[0], record) {
        switch row[key] {
        case let text as String: #expect(cell == text)
        case let texts as [String]: #expect(cell == texts.joined(separator: ";"))
        default: #expect(cell == "")
        }
      }
    }
  }

  @Test func `csv does not let a spreadsheet run a telephone number`() throws {
    let secretariat = try #require(
      Catalogue.embedded.secretariats.first { $0.phone?.hasPrefix("+") ?? false })
    let output = try Tool.run(["body", secretariat.body, "--format", "csv"]).output
    let cells = CSVReader.records(output).joined()
    #expect(cells.contains("'\(secretariat.phone ?? "")"))
    #expect(!cells.contains { $0.hasPrefix("+") })
  }

  @Test(arguments: commands)
  func `plain has no titles and no decoration`(command: [String]) throws {
    let result = try Tool.run(command + ["--format", "plain"])
    #expect(result.status == 0)
    #expect(result.output == (try Tool.run(command).output), "plain is what a pipe gets")
    #expect(!result.output.contains("●"))
    #expect(!result.lines.isEmpty)
    #expect(result.lines.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: commands, [120, 80, 60, 40, 20])
  func `a table is no wider than the terminal`(command: [String], columns: Int) throws {
    let result = try Tool.run(
      command + ["--format", "table"],
      environment: ["LANG": "C.UTF-8", "COLUMNS": String(columns)])
    #expect(result.status == 0)
    // A command or an address is not broken: it is there to be copied.
    let lines = result.lines.filter { !$0.contains("“fora ") && !$0.contains("://") }
    #expect(lines.count > 2)
    #expect(lines.allSatisfy { $0.count <= max(columns, command[0] == "body" ? 40 : 0) })
    #expect(result.lines.allSatisfy { $0.last != " " })
  }

  @Test func `a table has a heading, titles and signs`() throws {
    let result = try Tool.run(
      ["members", "hlf-migration-governance", "--format", "table"],
      environment: ["LANG": "C.UTF-8", "COLUMNS": "80"])
    #expect(
      result.output == """
        HLF Migration Governance: 11 states, 2 organisations (participants) · list of
        2025-09-17

          Name                         Role               Since       As listed
        ● ASEAN Secretariat            participant        2023-06-26
        ● Brunei Darussalam            participant        2023-06-26
        ● Cambodia                     participant        2023-06-26  Kingdom of Cambod…
        ● China                        participant; host  2023-06-26  People's Republic…
        ● Indonesia                    participant        2023-06-26  Republic of Indon…
        ● International Organization…  participant        2023-06-26  IOM
        ● Lao People's Democratic Re…  participant        2023-06-26  Lao PDR
        ● Malaysia                     participant        2023-06-26
        ● Myanmar                      participant        2023-06-26  Republic of the U…
        ● Philippines                  participant        2023-06-26  Republic of the P…
        ● Singapore                    participant        2023-06-26  Republic of Singa…
        ● Thailand                     participant        2023-06-26  Kingdom of Thaila…
        ● Viet Nam                     participant        2023-06-26  Socialist Republi…

        4 more are out; --out lists them
        ! sources disagree on 5 points: “fora body hlf-migration-governance” says on
        which

        """)
  }

  @Test func `a terminal without Unicode gets ASCII, a file the original`() throws {
    let environment = ["LC_ALL": "C"]
    let page = try Tool.run(["state", "TR", "--format", "table"], environment: environment)
    #expect(page.output.utf8.allSatisfy { $0 < 0x80 })
    #expect(page.output.hasPrefix("Turkiye (TR)"))
    #expect(page.output.contains("\n* "))
    let csv = try Tool.run(["members", "budapest-process", "-fcsv"], environment: environment)
    #expect(csv.output.contains("Türkiye"))
    let error = try Tool.run(["members", "x"], environment: environment).error
    #expect(error.hasPrefix("fora: no body is called \"x\""))
  }

  @Test(arguments: [
    [:], ["LANG": "C.UTF-8"], ["LANG": "xx_YY.UTF-8"], ["LC_ALL": "", "LANG": "C.utf8"],
  ])
  func `Unicode is shown wherever nothing speaks against it`(environment: [String: String]) throws {
    let page = try Tool.run(["state", "TR", "--format", "table"], environment: environment)
    #expect(page.output.hasPrefix("Türkiye (TR)"))
  }
}

/// Reads CSV as RFC 4180 has it; the tests' own, so that it shares no error with the program.
enum CSVReader {
  /// The records of a file and their cells.
  static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var cell = ""
    var isQuoted = false
    var letters = text.unicodeScalars[...]
    while let letter = letters.popFirst() {
      switch (letter, isQuoted) {
      case ("\"", true) where letters.first == "\"":
        letters.removeFirst()
        cell.unicodeScalars.append("\"")
      case ("\"", _): isQuoted.toggle()
      case (",", false):
        record.append(cell)
        cell = ""
      case ("\n", false):
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.unicodeScalars.append(letter)
      }
    }
    return records
  }
}
