import Foundation
import Testing

/// The commands on the real catalogue: what is asked most, and what the project promises.
@Suite struct CommandTests {
  @Test func `bodies lists all bodies with ten and more columns`() throws {
    let result = try Tool.run(["bodies"])
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.lines.count > 80)
    #expect(result.column(0).contains("Bali Process"))
    #expect(result.column(4).contains("bali-process"))
    #expect(Set(result.lines.map { $0.filter { $0 == "\t" }.count }).count == 1)
  }

  @Test(arguments: ["viet nam", "Việt Nam", "vietnam", "VIET NAM", "viet-nam"])
  func `a filter ignores case, accents and spaces`(filter: String) throws {
    let result = try Tool.run(["bodies", filter])
    #expect(result.status == 0)
    #expect(result.output == (try Tool.run(["bodies", "viet nam"]).output))
    #expect(result.column(4).contains("one-un-initiative-vietnam"))
  }

  @Test func `a filter may be several words`() throws {
    let one = try Tool.run(["bodies", "asia labour"])
    let several = try Tool.run(["bodies", "asia", "labour"])
    #expect(one.output == several.output)
    #expect(one.lines.count > 1)
    #expect(one.lines.count < (try Tool.run(["bodies", "asia"]).lines.count))
  }

  @Test func `asem-migration shows 51 states in the order of its source`() throws {
    let result = try Tool.run(["members", "asem-migration", "--sort", "source_order"])
    #expect(result.status == 0)
    let rows = result.lines.map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    let members = rows.filter { $0[1].hasPrefix("member") && $0[7] == "state" }
    #expect(
      members.map { $0[4] }
        == """
        AU AT BD BE BN BG KH CN HR CY CZ DK EE FI FR DE GR HU IN ID IE IT JP KZ KR LA LV LT LU MY
        MT MN MM NL NZ NO PK PH PL PT RO RU SG SK SI ES SE CH TH GB VN
        """.split { $0.isWhitespace }.map(String.init))
  }

  @Test func `hlf-migration-governance shows 11 states and two organisations`() throws {
    let result = try Tool.run(["members", "hlf-migration-governance"])
    #expect(result.column(7).filter { $0 == "state" }.count == 11)
    #expect(result.column(7).filter { $0 == "organisation" }.count == 2)
    let page = try Tool.run(["members", "hlf-migration-governance", "--format", "table"])
    #expect(
      page.lines.first
        == "HLF Migration Governance: 11 states, 2 organisations (participants)"
        + " · list of 2025-09-17")
  }

  @Test(arguments: [
    ["Lao PDR"], ["Lao", "PDR"], ["la"], ["LAO"], ["418"], ["Laos"],
    ["Lao People's Democratic Republic"],
  ])
  func `every name of a state gives the same answer`(name: [String]) throws {
    let result = try Tool.run(["state"] + name)
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.output == (try Tool.run(["state", "LA"]).output))
    #expect(result.lines.count > 5)
  }

  @Test func `state takes an organisation`() throws {
    let result = try Tool.run(["state", "IOM"])
    #expect(result.status == 0)
    #expect(result.column(4).contains("bali-process"))
  }

  @Test func `commitments can be those of a body, those that concern a party, and both`() throws {
    func ids(_ arguments: String...) throws -> Set<String> {
      let result = try Tool.run(["commitments", "--format", "json"] + arguments)
      #expect(result.status == 0)
      let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
      return Set((rows as? [[String: Any]] ?? []).compactMap { $0["id"] as? String })
    }
    let body = try ids("--body", "colombo-process")
    let party = try ids("--party", "Viet Nam")
    #expect(!body.isEmpty)
    #expect(!party.isEmpty)
    #expect(try ids("--party", "VN", "--body", "Colombo Process") == body.intersection(party))
    #expect(try ids("technical", "--body", "colombo-process").isStrictSubset(of: body))
  }

  @Test func `body tells of members, meetings and disagreements`() throws {
    let result = try Tool.run(["body", "Bali", "Process", "--format", "table"])
    #expect(result.status == 0)
    #expect(result.lines.contains { $0.hasPrefix("Members         45 states") })
    #expect(result.output.contains("“fora members bali-process”"))
    #expect(result.output.contains("\n! What sources disagree on: "))
  }

  @Test(arguments: [
    ["members", "bali-process"], ["state", "VN"], ["body", "bali-process"],
    ["commitments", "--body", "bali-process"], ["bodies", "bali"],
  ])
  func `sources are named with their address`(arguments: [String]) throws {
    let page = try Tool.run(arguments + ["--sources", "--format", "table"])
    #expect(page.output.contains("\nSources\n"))
    #expect(page.output.contains("https://"))
    for format in ["plain", "csv", "json"] {
      let result = try Tool.run(arguments + ["--sources", "--format", format])
      #expect(result.status == 0)
      #expect(result.output.contains("https://"))
    }
  }

  @Test func `a body whose members nobody lists has none in no format`() throws {
    let data = Data(try Tool.run(["bodies", "--format", "json"]).output.utf8)
    let rows = try JSONSerialization.jsonObject(with: data) as? [[String: Any]] ?? []
    let unknown = try #require(rows.first { $0["members"] is NSNull })
    let id = try #require(unknown["id"] as? String)
    let page = try Tool.run(["body", id, "--format", "json"])
    let body = try JSONSerialization.jsonObject(with: Data(page.output.utf8)) as? [String: Any]
    #expect(body?["commitments"] != nil)
    #expect(!(try Tool.run(["members", id, "--format", "table"]).output.contains("0 states")))
  }
}
