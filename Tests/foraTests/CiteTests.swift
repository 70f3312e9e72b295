import Foundation
import MigrationBodies
import Testing

@testable import fora

/// `--cite`: sentences for a note, which say no more than is known.
@Suite struct CiteTests {
  private static let end = " Retrieved with fora, edition 2026.12, data to 2026-10-10.\n"

  @Test func `members are cited with count, date, names and what differs`() throws {
    #expect(
      try Tool.run(["members", "colombo-process", "--cite"]).output
        == "According to “Abu Dhabi Dialogue on Contractual Labour for Cooperation between "
        + "Countries of Origin and Destination in Asia” (International Labour Organization, "
        + "2008-01-24) and “India moots more member states for Colombo Process” (The Tribune, "
        + "2024-06-29), the Colombo Process had 12 member States as at 2024-06-29: Bangladesh, "
        + "China, India, Indonesia, Nepal, Pakistan, Philippines, Sri Lanka, Thailand, Viet Nam, "
        + "Afghanistan and Cambodia. Sources disagree on 8 points about this body. The newest "
        + "dated list is of 2024-06-29; later changes are not known. Beside them, 8 participants "
        + "are listed." + Self.end)
  }

  @Test func `on a date who may be is named apart`() throws {
    #expect(
      try Tool.run(["members", "colombo-process", "--as-of", "2004", "--cite"]).output
        == "According to “Abu Dhabi Dialogue on Contractual Labour for Cooperation between "
        + "Countries of Origin and Destination in Asia” (International Labour Organization, "
        + "2008-01-24) and “India moots more member states for Colombo Process” (The Tribune, "
        + "2024-06-29), the Colombo Process had 10 member States as at 2004: Bangladesh, China, "
        + "India, Indonesia, Nepal, Pakistan, Philippines, Sri Lanka, Thailand and Viet Nam. It "
        + "is not known whether Cambodia was a member then. Sources disagree on 8 points about "
        + "this body. Of 9 others it is not known whether they took part in another role."
        + Self.end)
  }

  @Test func `an undated list and another count are said`() throws {
    let text = try Tool.run(["members", "asem-migration", "--cite"]).output
    #expect(text.contains(", the ASEM DGs of Immigration had 51 member States: Australia, "))
    #expect(
      text.hasSuffix(
        " The newest count that a source states is another: 51 States and 2 organisations. No "
          + "source gives the date of its list. Sources disagree on 9 points about this body."
          + Self.end))
  }

  @Test func `a date is said only of those whom a dated source names`() throws {
    let text = try Tool.run(["members", "dgicm", "--cite"]).output
    #expect(text.contains(" had 10 member States: Brunei Darussalam, "))
    #expect(
      text.contains(" 9 of them are named only by undated sources; the others as at 2024-08. "))
    // On a date nobody is in by a source without one.
    #expect(
      try Tool.run(["members", "dgicm", "--as-of", "2024-08", "--cite"]).output
        .contains(" had 1 member State as at 2024-08: Viet Nam."))
  }

  @Test func `changes are cited with their dates`() throws {
    #expect(
      try Tool.run([
        "changes", "ecowas", "--since", "2020", "--where", "kind:left | kind:document", "--cite",
      ]).output
        == "The catalogue has 4 of 21 changes, filter: kind:left | kind:document: 2025-01-29, "
        + "Burkina Faso left, a member until then; 2025-01-29, Mali left, a member until then; "
        + "2025-01-29, Niger left, a member until then; 2025-01-29, press release: Statement on "
        + "the withdrawal of Burkina Faso, Mali and Niger. Sources: “Burkina Faso, Mali and Niger "
        + "cease to be ECOWAS members by 29 January 2025” (allAfrica, 2024-12-16), “ECOWAS "
        + "responds as Alliance of Sahel States unveils new passport” (Global African Times, "
        + "2025-01) and “Economic Community of West African States (copy of the Wikipedia "
        + "article)” (Wikipedia, as kept by isauravmanitripathi/One-Time-Use-Files (GitHub), text "
        + "of Wikipedia, 2025-08)." + Self.end)
  }

  @Test func `what a row says beside its name is cited with it`() throws {
    func cited(_ words: String...) throws -> String { try Tool.run(words + ["--cite"]).output }
    let chairs = try cited("chairs", "rcm")
    #expect(
      chairs.contains(
        "in the chair as of 2024-07-21: Belize (since 2024, as of 2024-07-21). Out: Panama (since "
          + "2012, until 2012); "))
    #expect(try cited("meetings", "--body", "bali-process").contains("(2002-02-26, Bali);"))
    #expect(try cited("overlap", "rcm", "sacm").contains("RCM and SACM ("))
    #expect(try cited("objectives").contains("Data for policy ("))
    let dates = try cited("state", "viet nam", "--compared-with", "2010")
    #expect(dates.contains(" Joined: ACTIP (since 2017-"))
    #expect(dates.contains(" Stayed: ") && dates.contains(" Not known: "))
  }

  @Test func `commitments are told document by document, with their places`() throws {
    let text = try Tool.run(
      ["commitments", "trafficking", "--body", "asean", "--cite"]
    ).output
    #expect(text.hasPrefix("Commitments of ASEAN in the catalogue: 21 of 48 commitments, "))
    #expect(text.contains("(2004-11-29): Set up a network of contact points"))
    #expect(text.contains("(paragraph 2)"))
  }

  @Test func `of more commitments than can be told the places are named`() throws {
    let text = try Tool.run(["commitments", "--body", "asean", "--cite"]).output
    #expect(text.hasPrefix("The catalogue has 48 commitments of ASEAN"))
    #expect(!text.contains("Set up a network of contact points"))
  }

  @Test func `a date after the newest data is said to be one`() throws {
    let text = try Tool.run(["members", "asean", "--as-of", "2030", "--cite"]).output
    #expect(text.contains(" 2030 is after the newest data, of 2026-10-10: it is answered as if"))
  }

  @Test func `a set names who is in and who may be apart`() throws {
    let text = try Tool.run(
      ["members", "(bali-process & colombo-process) @2004", "--cite"]
    ).output
    #expect(
      text.hasPrefix(
        "No party is confirmed in “(bali-process & colombo-process)@2004”. "))
    #expect(text.contains(" Of 11 more it is not known whether they are in it: Bangladesh, "))
  }

  @Test func `it wraps on a page, and is one line in a pipe`() throws {
    let page = try Tool.shell("COLUMNS=60 fora members rcm --cite -ftable")
    #expect(page.lines.count > 5)
    #expect(page.lines.allSatisfy { $0.count <= 60 })
    let line = try Tool.run(["members", "rcm", "--cite"])
    #expect(line.lines.count == 1)
    #expect(page.lines.joined(separator: " ") == line.lines[0])
    #expect(try Tool.run(["members", "rcm", "--cite", "-fmarkdown"]).lines.count == 1)
  }

  @Test func `as json it has the sentences and the sources`() throws {
    let text = try Tool.run(["members", "rcm", "--cite", "--format", "json"]).output
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let sentences = try #require(json["sentences"] as? [String])
    let retrieval = try #require(json["retrieval"] as? String)
    #expect(json["citation"] as? String == (sentences + [retrieval]).joined(separator: " "))
    #expect((json["sources"] as? [[String: Any]])?.first?["source"] as? String == "rcm-1")
  }

  @Test func `of nothing nothing is cited`() throws {
    let result = try Tool.run(["commitments", "xyzzy", "--cite"])
    #expect(result.status == 1)
    #expect(!result.output.contains("Retrieved"))
  }

  @Test func `own tables are said to be so`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "fora-cite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let themes = folder.appendingPathComponent("themes.csv")
    try Data("id,label,gloss,objectives,terms\nseas,Seas,The seas.,,sea\n".utf8).write(to: themes)
    let text = try Tool.run(["members", "rcm", "--cite", "--data", themes.path])
    #expect(
      text.output.hasSuffix(
        " Retrieved with fora, edition 2026.12 with local changes, data to 2026-10-10.\n"),
      "\(text.error)")
  }

  /// The law behind all of it: nobody is named among the sure who is not sure, on any date.
  @Test(arguments: ["", "1998", "2005", "2012-06", "2024"])
  func `the first sentence of every body names the sure ones and nobody else`(date: String) throws {
    let catalogue = Catalogue.embedded.asOf(EDTFDate(date))
    for body in catalogue.bodies.refs {
      let sentences = Citation(membersOf: body, in: catalogue).sentences
      let count = catalogue.memberCount(of: body)
      let first = try #require(sentences.first)
      let id = catalogue.bodies[body].id
      #expect(first.last == ".", "\(id): \(first)")
      #expect(!first.contains("  "), "\(id): \(first)")
      if count.total == 0 {
        // None is confirmed, nothing is known, or the body was founded later.
        let isNone = ["No ", "It is not known", "Nobody was in "].contains(where: first.hasPrefix)
        #expect(isNone, "\(id): \(first)")
        continue
      }
      let sure = catalogue.seats(in: body).filter { seat in
        catalogue.memberships(of: seat).contains {
          $0.roleID == catalogue.principalRole(of: body)?.rawValue
            && catalogue.standing(of: $0) == .in
        }
      }
      #expect(sure.count == count.total)
      let names = sure.map { catalogue.parties[$0.party].name }
      #expect(first.hasSuffix(": \(Sentence.list(names))."), "\(id): \(first)")
      let open = sentences.filter { $0.hasPrefix("It is not known whether") }
      #expect(open.isEmpty == (count.mayBe == 0), "\(id)")
    }
  }
}
