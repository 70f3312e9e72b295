import Foundation
import MigrationBodies
import Testing

@testable import fora

/// `fora --version` in its formats.
@Suite struct VersionTests {
  @Test func `people get the version first`() throws {
    for format in ["table", "plain"] {
      #expect(
        try Tool.run(["--version", "--format", format]).output == """
          fora 0.2.0
          data edition 2026.12, to 2026-10-10

          """)
    }
    #expect(try Tool.run(["--version"]).lines.first == "fora 0.2.0")
  }

  @Test func `info has what there is, how old it is, and where`() throws {
    let home = try Folder()
    let text = try Tool.run(
      ["info", "--format", "table"], environment: ["LANG": "C.UTF-8", "HOME": home.path]
    ).output
    #expect(
      text.hasPrefix(
        """
        fora 0.2.0
        data edition 2026.12, to 2026-10-10
        1444 sources, 250 states, 249 organisations, 3491 names, 9396 foreign names, \
        34 ambiguous names, 139 bodies, 19 look alikes, 66 secretariats, \
        305 relations, 4399 memberships, 557 rosters, 76 cross checks, \
        535 meetings, 377 documents, 1087 commitments, 386 votes, 61 signatures, \
        5 officials, 231 figures, 604 problems, 39 themes and 23 objectives
        oldest source 1952-01-17 and 252 sources undated

        program         \(Tool.url.resolvingSymlinksInPath().path)
        configuration   ~/.config/fora/config (not there)

        """))
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(
          Tool.run(["info", "--format", "json"], environment: ["HOME": home.path]).output.utf8))
        as? [String: Any])
    let paths = try #require(json["paths"] as? [String: Any])
    #expect(paths["state"] as? String == home.path(".local/state/fora"))
    #expect(paths["own_tables"] is NSNull)
  }

  @Test func `programs get the numbers of the catalogue`() throws {
    let text = try Tool.run(["--version", "--format", "json"]).output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(json["version"] as? String == "0.2.0")
    #expect(json["edition"] as? String == "2026.12")
    #expect(json["newest_evidence"] as? String == "2026-10-10")
    #expect(json["oldest_evidence"] as? String == "1952-01-17")
    let rows = try #require(json["rows"] as? [String: Int])
    #expect(rows.count == Schema.all.count)
    #expect(rows["bodies"] == Catalogue.embedded.bodies.count)
    #expect(rows["memberships"] == Catalogue.embedded.memberships.count)
  }

  @Test func `the edition is that of the data package`() throws {
    #expect(Edition.name == "2026.12")
    #expect(Edition.created.count == 10)
  }

  @Test func `a wrong format is said`() throws {
    let result = try Tool.run(["--version", "--format", "xml"])
    #expect(result.status == 2)
    #expect(
      result.error == """
        fora: --format cannot be “xml”; it can be table, plain, csv, tsv, xlsx, json, jsonl, markdown or html
          --version --format xml
                             ^^^

        """)
  }
}
