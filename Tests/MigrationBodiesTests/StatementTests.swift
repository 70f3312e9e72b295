import Testing

@testable import MigrationBodies

struct StatementTests {
  private func statement(_ rosters: String, memberships: String = "b,AA,,member,s\n") -> Statement {
    Catalogue.of(
      bodies: "id\na\nb\n", states: "id\nAA\nBB\n", organisations: "id\no\n",
      memberships: "body,state,organisation,role,source\n" + memberships,
      rosters: "body,date,role,party_kind,complete,stated_count\n" + rosters,
      sources: "id,as_of\ns,2019\nt,2020-03\nu,\n"
    ).statement(of: Ref(1))
  }

  @Test func `the stated counts are those of the body's own, by the newest source`() {
    let statement = statement(
      "b,2018,member,state,false,50\nb,2020-01,member,state,true,51\nb,2019,member,state,true,49\n"
        + "b,2020,member,organisation,false,2\nb,2021,observer,state,true,9\n"
        + "a,2022,member,state,true,7\nb,2022,participant,state,true,8\n")
    #expect(statement.role == .member)
    #expect(statement.statedStates == 51)
    #expect(statement.statedOrganisations == 2)
    #expect(statement.statedParties == nil)
  }

  @Test func `a count of either kind stands apart`() {
    let statement = statement("b,2018,member,any,false,53\n")
    #expect(statement.statedParties == 53)
    #expect(statement.statedStates == nil)
  }

  @Test(arguments: [
    ("b,2018,member,state,true,50\n", 50), ("b,2018,member,state,true,0\n", 0),
    // Beside a list that is not the whole, a smaller count may be that of a part.
    ("b,2018,member,state,false,50\n", 50), ("b,2018,member,state,false,1\n", 1),
    ("b,2018,member,state,false,0\n", nil),
    // Without a list it is of a part or of another time, unless it is as large.
    ("b,2018,member,state,,50\n", nil), ("b,2018,member,state,,1\n", 1),
    // A list without a count, a count of something else, nothing.
    ("b,2018,member,state,true,\n", nil), ("b,2018,,state,true,50\n", nil),
    ("b,2018,observer,state,true,50\n", nil), ("", nil),
  ])
  func `a stated count is one of the whole of the body's own`(roster: String, stated: Int?) {
    let statement = statement(roster)
    #expect(statement.listed == PartyCount(states: 1))
    #expect(statement.statedStates == stated)
    #expect(statement.differs == (stated.map { $0 != 1 } ?? false))
  }

  @Test(arguments: [
    ("b,2018,member,any,true,2\n", false), ("b,2018,member,any,true,3\n", true),
    ("b,2018,member,state,true,1\nb,2018,member,any,true,9\n", false),
    ("b,2018,member,organisation,true,2\n", true), ("b,2018,member,organisation,true,1\n", false),
    ("b,2018,member,state,true,1\nb,2018,member,organisation,true,1\n", false), ("", false),
  ])
  func `a body's list differs from what is stated in either kind, or in both together`(
    rosters: String, differs: Bool
  ) {
    let statement = statement(rosters, memberships: "b,AA,,member,s\nb,,o,member,s\n")
    #expect(statement.differs == differs)
    #expect(
      statement.remarks.contains("matches the stated count") == (!differs && !rosters.isEmpty))
  }

  @Test func `a count without a date gives way to one with a date`() {
    let rosters = ["b,,member,state,true,1\n", "b,1990,member,state,true,2\n"]
    #expect(statement(rosters.joined()).statedStates == 2)
    #expect(statement(rosters.reversed().joined()).statedStates == 2)
    #expect(statement(rosters[0]).statedStates == 1)
  }

  @Test func `the list is as new as the newest source that lists the body's own`() {
    let date = { (rows: String) in statement("", memberships: rows).listDate?.text }
    #expect(date("b,AA,,member,s\nb,BB,,member,t\n") == "2020-03")
    #expect(date("b,AA,,member,s\nb,BB,,observer,t\n") == "2019")
    #expect(date("b,AA,,member,u\n") == nil)
    #expect(date("a,AA,,member,t\nb,BB,,member,s\n") == "2019")
    // Who tells of one that joined does not make the list as new.
    #expect(
      date("b,AA,,member,s\nb,BB,,member,s\nb,,o,member,s\nb,CC,,member,t\n") == "2019")
  }

  @Test func `those beside the body's own are counted by role, without whoever serves it`() {
    let statement = statement(
      "b,2018,partner,organisation,,7\nb,2018,donor,state,true,4\nb,2018,observer,any,true,5\n",
      memberships: "b,AA,,member,s\nb,,o,observer,s\nb,BB,,observer,s\nb,BB,,host,s\n"
        + "b,AA,,chair,s\nb,AA,,co-chair,s\nb,BB,,former-chair,s\nb,,o,secretariat,s\n")
    #expect(statement.listed == PartyCount(states: 1))
    #expect(statement.beside.map(\.role) == [.observer, .donor])
    #expect(statement.beside.map(\.count) == [2, 0])
    #expect(statement.beside.map(\.stated) == [5, 4])
  }

  @Test func `a statement in words`() {
    func words(_ rosters: String, _ memberships: String) -> [String] {
      let statement = statement(rosters, memberships: memberships)
      return [statement.listedText] + statement.remarks
    }
    #expect(words("", "") == ["members not known"])
    #expect(words("", "b,AA,,host,s\n") == ["members not known"])
    #expect(words("", "b,AA,,member,s\n") == ["1 state", "list of 2019"])
    #expect(words("", "b,AA,,member,u\n") == ["1 state", "undated list"])
    #expect(
      words("b,2018,member,state,true,3\n", "b,AA,,signatory,s\nb,,o,signatory,s\n")
        == ["1 state, 1 organisation (signatories)", "list of 2019", "0 of 3 members listed"])
    #expect(
      words("b,2018,member,state,true,3\n", "b,AA,,member,s\nb,BB,,member,s\n")
        == ["2 states", "stated: 3 states", "list of 2019"])
    #expect(
      words("b,2018,observer,any,true,1\n", "b,,o,member,s\nb,BB,,observer,s\n")
        == ["1 organisation", "list of 2019", "1 observer"])
  }

  @Test func `the migration conference of ASEM lists the states that it states`() throws {
    let catalogue = Catalogue.real
    let statement = catalogue.statement(of: try #require(catalogue.bodies.ref("asem-migration")))
    #expect(statement.role == .member)
    #expect(statement.listed == PartyCount(states: 51))
    #expect(statement.statedStates == 51)
    #expect(statement.statedOrganisations == 2)
  }

  @Test func `the high-level forum lists eleven states and two organisations`() throws {
    let catalogue = Catalogue.real
    let body = try #require(catalogue.bodies.ref("hlf-migration-governance"))
    #expect(catalogue.memberCount(of: body) == PartyCount(states: 11, organisations: 2))
  }
}
