import Testing

@testable import MigrationBodies

/// One way to find a body or a party, and one text where a name is not clear.
struct NameFinderTests {
  private let catalogue = Catalogue.real

  private func ids(_ text: String, in scope: NameFinder.Scope = .all) -> [String] {
    NameFinder(catalogue).hits(for: text, in: scope).map { hit in
      switch hit.record {
      case .body(let ref): catalogue.bodies[ref].id
      case .party(let ref): catalogue.parties[ref].id
      }
    }
  }

  @Test(arguments: [
    ("south korea", "KR"), ("vn", "VN"), ("VNM", "VN"), ("laos", "LA"), ("swaziland", "SZ"),
    ("côte d'ivoire", "CI"), ("unhcr", "unhcr"), ("deutschland", "DE"), ("viet", "VN"),
  ])
  func `any name of a party finds it first`(text: String, id: String) {
    #expect(ids(text, in: .parties).first == id)
  }

  @Test(arguments: [("bali", "bali-process"), ("colombo", "colombo-process"), ("rcm", "rcm")])
  func `a part of a name finds the body first`(text: String, id: String) {
    #expect(ids(text, in: .bodies).first == id)
  }

  @Test func `exact names come before beginnings, words and letters`() {
    for text in ["guinea", "korea", "asem", "congo", "union", "plan"] {
      let ranks = NameFinder(catalogue).hits(for: text).map(\.rank)
      #expect(ranks == ranks.sorted(), "\(text)")
    }
    let hits = NameFinder(catalogue).hits(for: "guinea", in: .states)
    #expect(hits.first?.rank == .exact)
    #expect(hits.contains { $0.rank == .beginning } && hits.contains { $0.rank == .words })
    #expect(ids("vtnm", in: .states).contains("VN"))
    #expect(NameFinder(catalogue).hits(for: "vtnm", hasLetters: false).isEmpty)
    #expect(ids("…").isEmpty)
  }

  @Test func `states come before organisations of the same rank`() {
    let hits = NameFinder(catalogue).hits(for: "can", in: .parties).filter { $0.rank == .exact }
    #expect(hits.map(\.record).first.map { record in
      if case .party(let ref) = record { catalogue.parties.isState(ref) } else { false }
    } == true)
  }

  @Test func `every own name of every record finds it as exact`() {
    let finder = NameFinder(catalogue)
    for ref in catalogue.parties.refs where ref.index % 7 == 0 {
      let hits = finder.hits(for: catalogue.parties[ref].name, hasLetters: false)
      #expect(hits.contains { $0.record == .party(ref) && $0.rank == .exact })
    }
  }

  @Test func `an unclear name has one text with its readings`() throws {
    let korea = #expect(throws: UnclearName.self) { try catalogue.party(meantBy: "korea") }
    #expect(korea?.problem == "“korea” can mean several")
    #expect(
      korea?.advice?.hasPrefix(
        "please say which: KR (Republic of Korea), KP (Democratic People's Republic of Korea); ")
        == true)
    let nobody = #expect(throws: UnclearName.self) { try catalogue.party(meantBy: "Viet Nma") }
    #expect(nobody?.problem == "no state or organisation is called “Viet Nma”")
    #expect(nobody?.advice == "did you mean: VN (Viet Nam)?")
    let plan = #expect(throws: UnclearName.self) { try catalogue.body(meantBy: "colombo plan") }
    #expect(plan?.problem == "no body is called “colombo plan”")
    #expect(plan?.advice?.hasPrefix("it is not colombo-process: ") == true)
  }

  @Test func `a note says how a name was read, and an identifier brings none`() throws {
    let colombo = try catalogue.body(meantBy: "colombo")
    #expect(catalogue.bodies[colombo.ref].id == "colombo-process")
    #expect(colombo.note?.contains("not the same: Colombo Plan") == true)
    #expect(try catalogue.body(meantBy: "colombo-process").note == nil)
    #expect(try catalogue.party(meantBy: "Samoa").note?.contains("American Samoa (AS)") == true)
    #expect(try catalogue.party(meantBy: "VN").note == nil)
  }
}
