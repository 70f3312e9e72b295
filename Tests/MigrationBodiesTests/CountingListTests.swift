import Testing

@testable import MigrationBodies

/// A list that is known to be whole because it has as many as its source counts.
struct CountingListTests {
  private let members = ["AA,member,2000,,mid", "BB,member,2001,,mid"]
  /// The list of `members`, with its own count.
  private let list = "mid,2005-03,member,state,,2,true,members"

  /// What is known of `CC`, which no source names, on a date.
  private func standing(
    on date: String, _ memberships: [String], _ rosters: [String]
  ) -> Standing {
    Catalogue.of(
      bodies: "id,established\nb,1990\n", states: "id\nAA\nBB\nCC\n",
      memberships: "body,state,role,from,to,source\n" + memberships.map { "b,\($0)\n" }.joined(),
      rosters:
        "body,source,date,role,party_kind,complete,stated_count,complete_by_count,of\n"
        + rosters.map { "b,\($0)\n" }.joined(),
      sources: "id,as_of\nmid,2005-03\nnew,2020-06-15\nnone,\n"
    ).asOf(EDTFDate(date)).standing(of: Ref(2), in: Ref(0))
  }

  @Test(arguments: [
    ("2004", Standing.notKnown), ("2005-03-30", .notKnown), ("2005-03-31", .out), ("2019", .out),
  ])
  func `it closes from the last day of its date on`(date: String, expected: Standing) {
    #expect(standing(on: date, members, [list]) == expected)
  }

  @Test(arguments: [
    // Not said to be whole; another number than are listed; without a date.
    "mid,2005-03,member,state,,2,,members", "mid,2005-03,member,state,,3,true,members",
    "none,,member,state,,2,true,members",
  ])
  func `it closes only where the roster says so, as many are listed, and it is dated`(
    roster: String
  ) {
    #expect(standing(on: "2010", members, [roster]) == .notKnown)
  }

  @Test(arguments: [
    ("new,2020,member,state,,3,,members", Standing.notKnown),
    ("new,2020,member,state,,2,,members", .out),
    // Those at a meeting, and another role, are no other count of the whole.
    ("new,2020,member,state,,1,,states represented at the meeting", .out),
    ("new,2020,observer,state,,7,,observers", .out),
  ])
  func `it does not close where another source counts the whole otherwise`(
    other: String, expected: Standing
  ) {
    #expect(standing(on: "2010", members, [list, other]) == expected)
  }

  @Test(arguments: [
    ("AA,member,2000,2008,mid", "2007", Standing.out),
    ("AA,member,2000,2008,mid", "2010", .notKnown),
    ("AA,member,2000,,mid", "2010", .out),
  ])
  func `it closes nothing after somebody is known to have left`(
    first: String, date: String, expected: Standing
  ) {
    #expect(standing(on: date, [first, members[1]], [list]) == expected)
  }

  @Test func `it closes nothing after somebody is known to have joined`() {
    let later = "AA,observer,1999,,mid\nb,AA,member,2008,,new"
    #expect(standing(on: "2007", members + [later], [list]) == .out)
    #expect(standing(on: "2010", members + [later], [list]) == .notKnown)
  }

  @Test func `it says of nobody that it is in, and contradicts nothing`() throws {
    let real = Catalogue.real
    let text = String(decoding: try #require(catalogueFile("rosters.csv")), as: UTF8.self)
    #expect(text.hasPrefix("body,") && text.prefix { $0 != "\n" }.hasSuffix(",complete_by_count"))
    let without = Catalogue(soundFiles: { table in
      table == "rosters"
        ? Array(text.replacing(",true\n", with: ",\n").utf8) : catalogueFile("\(table).csv")
    })
    var closed = 0
    for body in real.bodies.refs {
      for party in real.parties.refs {
        let (new, old) = (real.standing(of: party, in: body), without.standing(of: party, in: body))
        guard new != old else { continue }
        #expect(
          new == .out && old == .notKnown, "\(real.bodies[body].id), \(real.parties[party].id)")
        closed += 1
      }
    }
    #expect(closed > 500)
  }
}
