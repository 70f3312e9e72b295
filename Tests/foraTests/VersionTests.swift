import Foundation
import MigrationBodies
import Testing

@testable import fora

/// `fora --version` in its formats.
@Suite struct VersionTests {
  @Test func `people get sentences`() throws {
    #expect(
      try Tool.run(["--version", "--format", "table"]).output == """
        fora 0.1.0, data edition 2026.11
        907 sources, 250 states, 248 organisations, 3273 names, 26 ambiguous names, 316 groups, 95 bodies, \
        23 look alikes, 61 secretariats, 236 relations, 2907 memberships, 393 rosters, 30 cross checks, \
        428 meetings, 254 documents, 648 commitments, 171 figures, 431 problems, 39 themes and 23 objectives
        data to 2026-06-24, oldest source 1985-07-06 and 198 sources undated

        """)
  }

  @Test func `programs get the numbers of the catalogue`() throws {
    let text = try Tool.run(["--version", "--format", "json"]).output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "0.1.0")
    #expect(json["edition"] as? String == "2026.11")
    #expect(json["newest_evidence"] as? String == "2026-06-24")
    #expect(json["oldest_evidence"] as? String == "1985-07-06")
    let rows = try #require(json["rows"] as? [String: Int])
    #expect(rows.count == Schema.all.count)
    #expect(rows["bodies"] == Catalogue.embedded.bodies.count)
    #expect(rows["memberships"] == Catalogue.embedded.memberships.count)
  }

  @Test func `a pipe gets a line that begins with the version`() throws {
    let result = try Tool.run(["--version"])
    #expect(result.lines.count == 1)
    #expect(result.column(0) == ["0.1.0"])
    #expect(result.column(1) == ["2026.11"])
  }

  @Test func `the edition is that of the data package`() throws {
    #expect(Edition.name == "2026.11")
    #expect(Edition.created.count == 10)
  }

  @Test func `a wrong format is said`() throws {
    let result = try Tool.run(["--version", "--format", "xml"])
    #expect(result.status == 2)
    #expect(
      result.error == """
        fora: --format cannot be “xml”; it can be table, plain, csv, tsv, json, jsonl or markdown
          --version --format xml
                             ^^^

        """)
  }
}
