import Testing

@testable import MigrationBodies

struct LookAlikeTests {
  private let catalogue = Catalogue.real

  @Test func `no look-alike is a name of a body, and each names one`() {
    #expect(catalogue.lookAlikes.count >= 15)
    for other in catalogue.lookAlikes {
      #expect(catalogue.bodies.ref(other.body) != nil, "\(other.name)")
      if case .found(let body, _) = catalogue.resolveBody(other.name) {
        Issue.record("\(other.name) is \(catalogue.bodies[body].id)")
      }
      #expect(catalogue.lookAlike(called: other.name.uppercased())?.name == other.name)
      #expect(other.difference.hasSuffix("."))
    }
  }

  @Test(arguments: [("Colombo Process", nil), ("colombo-plan", "Colombo Plan"), ("", nil)])
  func `a look-alike is found by its name alone`(name: String, expected: String?) {
    #expect(catalogue.lookAlike(called: name)?.name == expected)
  }

  @Test(arguments: [
    ("asem", ["asem", "asem-labour-employment-ministers", "asem-migration"]),
    ("colom", ["colombo-process"]), ("", []), ("…", []), ("qqq", []),
  ])
  func `a part of a name fits its bodies`(text: String, expected: [String]) {
    let found = catalogue.bodies(fitting: text).map { catalogue.bodies[$0].id }
    #expect(Set(found).isSuperset(of: expected))
    if expected.isEmpty { #expect(found == []) }
  }

  @Test func `bodies whose names go on from what was typed are named`() throws {
    let asem = try #require(catalogue.bodies.ref("asem"))
    #expect(
      catalogue.bodies(goingOnFrom: "ASEM", but: asem).map { catalogue.bodies[$0].id }
        == ["asem-labour-employment-ministers", "asem-migration"])
    #expect(catalogue.bodies(goingOnFrom: "Asia-Europe Meeting", but: asem) == [])
  }
}
