import Foundation
import Testing

/// `fora check` on the real catalogue.
@Suite struct CheckCommandTests {
  private func page(_ arguments: String..., columns: Int = 80) throws -> Tool.Result {
    try Tool.run(
      ["check", "--format", "table"] + arguments,
      environment: ["LANG": "C.UTF-8", "COLUMNS": "\(columns)"])
  }

  private func rows(_ arguments: String...) throws -> [[String: Any]] {
    let result = try Tool.run(["check", "--format", "json"] + arguments)
    let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
    return try #require(rows as? [[String: Any]])
  }

  @Test func `the migration conference of ASEM`() throws {
    let result = try page("asem-migration", "--kind", "count")
    #expect(result.status == 1)
    #expect(result.error == "")
    #expect(
      result.output == """
        ASEM DGs of Immigration: 2 warnings found

        Severity  What was found
        warning   no member organisations are listed; [asem-profile] (undated) counts 2
        warning   [asem-profile] (undated) counts 19 countries of Asia; of the 51
                  listed, 18 are there by UN M49, 23 outside the 28 in the European
                  Union

        """)
  }

  @Test func `what is not listed is counted`() throws {
    let result = try page("asem-migration")
    #expect(
      result.output.wholeMatch(
        of: /(?s)ASEM .*: \d+ warnings found\n.*\nnot listed: \d notes; see .*\n/) != nil)
  }

  @Test func `the status tells whether anything of the severity was found`() throws {
    #expect(try Tool.run(["check", "asem-migration", "--severity", "error"]).status == 0)
    #expect(try Tool.run(["check", "asem-migration", "--severity", "warning"]).status == 1)
    #expect(try Tool.run(["check", "asem-migration", "--severity", "note"]).status == 1)
    let fine = try page("asem-migration", "--kind", "date-order")
    #expect(fine.status == 0)
    #expect(fine.output == "Nothing found in ASEM DGs of Immigration: no error and no warning.\n")
    for (format, output) in [("json", "[]\n"), ("plain", "")] {
      let empty = try Tool.run(
        ["check", "asem-migration", "--kind", "date-order", "--format", format])
      #expect(empty.output == output)
      #expect(empty.status == 0)
      #expect(empty.error == "")
    }
  }

  @Test func `each severity lists what the graver ones list`() throws {
    let counts = try ["error", "warning", "note"].map { try rows("--severity", $0).count }
    #expect(counts == counts.sorted())
    #expect(counts[1] > 50)
    #expect(try rows().count == counts[1])
    #expect(
      Set(try rows("--severity", "note").compactMap { $0["severity"] as? String })
        .isSubset(of: ["error", "warning", "note"]))
  }

  @Test func `rows are named as they stand in the files`() throws {
    let row = try #require(try rows("asem-migration", "--kind", "count").first)
    #expect(row["rows"] as? [String] == ["rosters:87"])
    #expect(row["sources"] as? [String] == ["asem-profile"])
    #expect(row["body_id"] as? String == "asem-migration")
    #expect(row["kind"] as? String == "count")
  }

  @Test func `sources are named with their address`() throws {
    let result = try page("bali-process", "--kind", "count", "--sources")
    #expect(result.output.contains("\nSources\n"))
    #expect(result.output.contains("https://"))
  }

  @Test(arguments: [120, 80, 40])
  func `a table is no wider than the terminal, and nothing of it is cut`(columns: Int) throws {
    let result = try page("--kind", "old", columns: columns)
    #expect(result.lines.allSatisfy { $0.count <= columns })
    #expect(result.lines.contains { $0.contains("warning") })
  }

  @Test(arguments: [
    (
      ["xyzzy"],
      """
      fora: no body is called “xyzzy”
        check xyzzy
              ^^^^^

      """
    ),
    (
      ["--kind", "typo"],
      """
      fora: --kind cannot be “typo”; it can be count, lists, disagreement, chair, after-end, \
      before-founding, date-order, name, reference, undated, old, nobody, missing or no-start
        check --kind typo
                     ^^^^

      """
    ),
    (
      ["--severity", "bad"],
      """
      fora: --severity cannot be “bad”; it can be error, warning or note
        check --severity bad
                         ^^^

      """
    ),
  ])
  func `what cannot be answered is said, and where`(arguments: [String], error: String) throws {
    let result = try Tool.run(["check"] + arguments)
    #expect(result.status == 2)
    #expect(result.error == error)
    #expect(result.output == "")
  }
}
