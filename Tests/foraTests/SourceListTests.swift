import Foundation
import MigrationBodies
import Testing

@testable import fora

/// `--sources`: numbers in the rows, and a list below them that explains every number once.
@Suite struct SourceListTests {
  static let commands = [
    ["bodies", "asia"], ["members", "saarc"], ["members", "rcm & sica"], ["state", "NP"],
    ["commitments", "--body", "rcm"], ["meetings", "--body", "rcm"],
    ["documents", "--body", "rcm"], ["problems", "--body", "rcm"], ["changes", "ecowas"],
    ["compare", "rcm", "sica"], ["check", "rcm"], ["resolve", "Nepal", "India"],
    ["bridge", "--alone", "TL"], ["parties", "islands"],
  ]

  @Test(arguments: commands)
  func `each number of a row is in the list, and each of the list in a row`(
    command: [String]
  ) throws {
    let result = try Tool.run(command + ["--sources", "-fmarkdown"])
    #expect(result.status == (command[0] == "check" ? 1 : 0))
    let table = try #require(PipeTable.tables(result.lines).first)
    #expect(table[0].last == "Sources")
    let used = table.dropFirst().flatMap { $0.last?.split(separator: " ") ?? [] }.map { Int($0) }
    let start = try #require(result.lines.firstIndex(of: "## Sources"))
    let list = result.lines[start...].compactMap { line in
      line.firstMatch(of: /^- \\\[([0-9]+)\\\] ./).flatMap { Int($0.1) }
    }
    #expect(list == Array(1...max(1, list.count)), "numbered from 1 on")
    #expect(Set(used) == Set(list.map { $0 }))
    // In the order in which the rows name them first.
    let first = used.compactMap(\.self).reduce(into: [Int]()) {
      if !$0.contains($1) { $0.append($1) }
    }
    #expect(first == list)
  }

  @Test(arguments: commands)
  func `the rows themselves are the same with sources and without`(command: [String]) throws {
    let without = try #require(try OrderedJSON(Tool.run(command + ["-fjson"]).output).elements)
    let with = try #require(
      try OrderedJSON(Tool.run(command + ["-fjson", "--sources"]).output).elements)
    #expect(with.map { $0.members.map { Array($0.dropLast()) } } == without.map(\.members))
    for row in with {
      #expect(row.names.last == "evidence")
      for claim in row["evidence"]?.elements ?? [] {
        #expect(
          claim.names == [
            "what", "spelling", "note", "source", "title", "publisher", "as_of", "url", "grade",
            "retrieved", "archived", "original_publisher",
          ])
      }
      let claims = row["evidence"]?.elements?.map { $0.members.map { "\($0)" } ?? "" } ?? []
      #expect(Set(claims).count == claims.count, "no claim twice")
    }
  }

  @Test(arguments: ["bali-process", "rabat-process", "joint-valletta-action-plan", "rcm", "imrf"])
  func `the page of a body lists each of its sources once, however long their names`(
    body: String
  ) throws {
    let page = try Tool.run(["body", body, "--sources", "-ftable"])
    #expect(page.status == 0)
    #expect(page.error == "")
    let start = try #require(page.lines.firstIndex(of: "Sources"))
    let markers = page.lines[start...].compactMap { $0.firstMatch(of: /^  \[([^ \]]+)\] +[^ ]/)?.1 }
    #expect(!markers.isEmpty)
    #expect(Set(markers).count == markers.count)
    let known = Set(Catalogue.embedded.sources.map(\.id))
    #expect(markers.allSatisfy { known.contains(String($0)) })
    let addresses = page.lines[start...].filter { $0.contains("://") }
    #expect(!addresses.isEmpty)
    #expect(addresses.allSatisfy { !$0.drop { $0 == " " }.contains(" ") }, "to copy in one piece")
  }

  @Test func `every body's page with sources is written, wide or narrow`() throws {
    let catalogue = Catalogue.embedded
    for body in catalogue.bodies.refs {
      let page = try #require(
        try BodyPage(body, of: catalogue, columns: ["summary"], hasSources: true))
      for columns in [nil, 20, 80] {
        let surroundings = Surroundings(isTerminal: true, columns: columns, showsUnicode: true)
        let text = page.text(WritingStyle(.table, in: surroundings))
        #expect(text.contains("\nSources\n"), "\(catalogue.bodies[body].id)")
        guard columns == 80, let start = text.range(of: "\nSources\n")?.upperBound else { continue }
        // An address is never broken.
        let list = text[start...].split(separator: "\n").filter { !$0.contains("://") }
        #expect(list.allSatisfy { $0.count <= 80 }, "\(catalogue.bodies[body].id)")
      }
    }
  }
}
