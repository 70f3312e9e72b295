import Testing

@testable import MigrationBodies

/// Who presides over a body when several have taken its chair and no source says an end.
struct ChairTests {
  /// A body of 1990 with these chairs, each `party,role,from,to,source`.
  private func catalogue(_ chairs: [String], others: String = "") -> Catalogue {
    Catalogue.of(
      bodies: "id,established\nb,1990\nc,1990\n", states: "id,name\nAA,AA\nBB,BB\nCC,CC\n",
      memberships: "body,state,role,from,to,source\n" + chairs.map { "b,\($0)\n" }.joined()
        + others,
      sources: "id,as_of\nold,1999\nmid,2005-03\nnew,2020-06-15\nnone,\nbare,\n")
  }

  private func standings(_ chairs: [String], on date: String? = nil) -> [Standing] {
    let catalogue = catalogue(chairs).asOf(date.flatMap(EDTFDate.init))
    return catalogue.memberships.map { catalogue.standing(of: $0) }
  }

  /// What stands of the first of two chairs now, whichever of the two comes first in the table.
  private func first(_ one: String, _ two: String, on date: String? = nil) -> Standing {
    let standing = standings([one, two], on: date)[0]
    #expect(standings([two, one], on: date)[1] == standing)
    return standing
  }

  @Test func `who was there by some day is not followed by who came before it`() throws {
    let catalogue = Catalogue.real
    let body = try #require(catalogue.bodies.ref("five-plus-five"))
    let chairs = catalogue.chairs(of: body)
    let seen = try #require(
      chairs.first { catalogue.memberships[$0].from?.text == "../2019-01-18" })
    #expect(catalogue.next(after: seen) == nil)
    #expect(seen == chairs.last)
  }

  @Test func `a chair without an end is sure until another takes the chair`() {
    let one = "AA,chair,2000,,old"
    let two = "BB,chair,2010-05,,new"
    #expect(first(one, two, on: "2005") == .in)
    #expect(first(one, two, on: "2010-04-30") == .in)
    #expect(first(one, two, on: "2010-05-01") == .notKnown)
    #expect(first(one, two, on: "2010-05-31") == .notKnown)
    #expect(first(one, two, on: "2010") == .notKnown)
    // Once the other has surely taken it, it is over.
    #expect(first(one, two, on: "2010-06-01") == .out)
    #expect(first(one, two) == .out)
    #expect(first(two, one) == .in)
    #expect(first(two, one, on: "2009") == .out)
  }

  @Test(arguments: ["chair", "co-chair", "former-chair"])
  func `whoever presides makes an earlier chair doubtful, also when it has left`(role: String) {
    #expect(first("AA,chair,2000,,old", "BB,\(role),2010,2011,new", on: "2010") == .notKnown)
    // A co-chair may have sat beside the other.
    let after: Standing = role == "co-chair" ? .notKnown : .out
    #expect(first("AA,chair,2000,,old", "BB,\(role),2010,2011,new") == after)
    #expect(first("AA,co-chair,2000,,old", "BB,\(role),2010,,new") == .notKnown)
  }

  @Test func `whom the source of a chair calls a former one did not follow it`() {
    let now = "AA,chair,2010-11,,new"
    // By its date alone it could have come later in the year.
    #expect(first(now, "BB,former-chair,2010,2010-11,new") == .in)
    #expect(first(now, "BB,former-chair,2010,,new") == .in)
    #expect(first("AA,chair,2010-05-02,,new", "BB,former-chair,2010-05,,new") == .in)
    // Another source, and a date that is surely later, leave it in doubt.
    #expect(first(now, "BB,former-chair,2010,2010-11,mid") == .notKnown)
    #expect(first(now, "BB,former-chair,2010-12,2011,new") != .in)
    #expect(first(now, "BB,chair,2010,,new") == .notKnown)
  }

  @Test(arguments: ["member", "observer", "host", "secretariat", "donor"])
  func `no other role has a successor`(role: String) {
    #expect(first("AA,\(role),2000,,old", "BB,\(role),2010,,new") == .in)
    #expect(first("AA,chair,2000,,old", "BB,\(role),2010,,new") == .in)
    #expect(first("AA,\(role),2000,,old", "BB,chair,2010,,new") == .in)
  }

  @Test func `an end that a source says goes before a doubt`() {
    #expect(first("AA,chair,2000,2008,old", "BB,chair,2010,,new") == .out)
    // One that was only announced does not.
    #expect(first("AA,chair,2000,2030,old", "BB,chair,2010,,new", on: "2009") == .in)
    #expect(first("AA,chair,2000,2030,old", "BB,chair,2010,,new") == .out)
    #expect(first("AA,former-chair,2000,,old", "BB,chair,2010,,new") == .out)
  }

  @Test func `a chair until a year goes on to its end where that was announced`() {
    for (source, expected) in [("old", Standing.in), ("mid", .notKnown), ("none", .notKnown)] {
      #expect(standings(["AA,chair,2000,2005,\(source)"], on: "2005-06-01") == [expected])
      #expect(standings(["AA,chair,2000,2005,\(source)"], on: "2006") == [.out])
    }
    #expect(standings(["AA,chair,2019,2020,mid"]) == [.in])
  }

  @Test func `a source that saw a chair after another had begun is not overruled`() {
    #expect(first("AA,chair,2000,,new", "BB,chair,2010,,old") == .notKnown)
    #expect(first("AA,chair,2000,,none", "BB,chair,2010,,new") == .notKnown)
    // One source that has both says that one followed the other.
    #expect(first("AA,chair,2000,,none", "BB,chair,2010,,none") == .out)
  }

  @Test func `the same party, another body, and whoever came before change nothing`() {
    #expect(first("AA,chair,2000,,old", "AA,chair,2010,,new") == .in)
    #expect(first("AA,chair,2010,,new", "BB,chair,2000,,old") == .in)
    let catalogue = catalogue(["AA,chair,2000,,old"], others: "c,BB,chair,2010,,new\n")
    #expect(catalogue.standing(of: catalogue.memberships[0]) == .in)
  }

  @Test(arguments: [("2006", "2006"), ("2006", "2006-01"), ("2006-05", "2006-05"), ("", "")])
  func `who may have begun at the same time stays beside the other`(one: String, two: String) {
    #expect(first("AA,chair,\(one),,new", "BB,co-chair,\(two),,new") == .in)
    #expect(first("BB,co-chair,\(two),,new", "AA,chair,\(one),,new") == .in)
  }

  @Test func `of two whose order is not known neither is sure`() {
    #expect(first("AA,chair,2010,,new", "BB,chair,2010-05,,new") == .notKnown)
    #expect(first("BB,chair,2010-05,,new", "AA,chair,2010,,new") == .notKnown)
    #expect(first("BB,chair,2010-05,,new", "AA,chair,2010,,new", on: "2010-05") == .notKnown)
  }

  @Test func `a chair without a start counts from the date of its source`() {
    #expect(first("AA,chair,,,mid", "BB,chair,2004,,new") == .in)
    #expect(first("AA,chair,,,mid", "BB,chair,2010,,new") == .out)
    #expect(first("AA,chair,,,mid", "BB,chair,2010,,new", on: "2010") == .notKnown)
    #expect(first("AA,chair,,,mid", "BB,chair,2010,,new", on: "2007") == .in)
    #expect(first("AA,chair,,,mid", "BB,chair,2010,,new", on: "2000") == .notKnown)
    // A later sighting of another is a later chair too.
    #expect(first("AA,chair,2000,,old", "BB,chair,,,mid") == .out)
    #expect(first("AA,chair,2000,,old", "BB,chair,,,mid", on: "2004") == .in)
    #expect(first("AA,chair,,,mid", "BB,chair,,,mid") == .in)
  }

  @Test func `without any date nothing says who came later`() {
    #expect(first("AA,chair,,,none", "BB,chair,2004,,new") == .notKnown)
    #expect(first("AA,chair,,,none", "BB,chair,2004,2005,new") == .notKnown)
    #expect(first("BB,chair,2004,,new", "AA,chair,,,none") == .in)
    // Two that nothing tells apart, one source that names both, and one alone.
    #expect(first("AA,chair,,,none", "BB,chair,,,bare") == .in)
    #expect(first("AA,chair,,,none", "BB,chair,2004,,none") == .in)
    #expect(standings(["AA,chair,,,none"]) == [.in])
    #expect(first("AA,chair,,,none", "BB,former-chair,,,new") == .in)
  }

  private static let froms = ["", "1995", "2003-05-02", "2000/2010", "../2004", "2003"]
  private static let sources = ["old", "mid", "new", "none"]
  private static let days = ["1992", "1999-12-31", "2003", "2003-05-02", "2004-02", "2015"]

  /// Every pair of open chairs of two parties that these make.
  private static let pairs: [(String, String)] = {
    let all = froms.flatMap { from in sources.map { "\(from),,\($0)" } }
    return all.flatMap { one in all.map { ("AA,chair,\(one)", "BB,chair,\($0)") } }
  }()

  @Test func `another chair makes doubtful what was sure, and nothing else`() {
    var doubted = 0
    for (one, two) in Self.pairs {
      let (alone, both) = (catalogue([one]), catalogue([one, two]))
      for day in [nil] + Self.days.map(EDTFDate.init) {
        let was = alone.asOf(day).standing(of: alone.memberships[0])
        let now = both.asOf(day).standing(of: both.memberships[0])
        if was != now {
          doubted += 1
          if was != .in || now == .in { Issue.record("\(one) beside \(two)") }
        }
      }
    }
    #expect(doubted > 100)
  }

  @Test func `of two that began on different days at most one is sure at last`() {
    var count = 0
    for (one, two) in Self.pairs {
      let catalogue = catalogue([one, two])
      let starts = catalogue.memberships.map(\.from)
      guard let first = starts[0]?.earliest, let second = starts[1]?.earliest, first != second
      else {
        continue
      }
      let sure = catalogue.memberships.count { catalogue.standing(of: $0) == .in }
      if sure > 1 { Issue.record("\(one) and \(two)") }
      count += sure
    }
    #expect(count > 50)
  }

  @Test func `every way to ask for a chair says the same`() throws {
    let catalogue = catalogue(["AA,chair,2000,2010,old", "BB,chair,2010,,new"])
    let body = Ref<Body>(0)
    let seats = catalogue.seats(in: body)
    #expect(seats.map { catalogue.presides($0) } == [false, true])
    #expect(catalogue.roles(catalogue.memberships(of: seats[0])) == ["former chair"])
    let chairs = catalogue.count(of: body, role: .chair)
    #expect((chairs.states, chairs.mayBe, chairs.statesMayBe) == (1, 0, 0))
    let seating = catalogue.seating(in: body, as: .role(.chair)).standings
    #expect([seating[0], seating[1]] == [.out, .in])
    func rows(_ filter: String) throws -> (sure: Int, mayBe: Int) {
      let query = try Query(filter, for: .members(body), in: catalogue)
      let table = catalogue.table(.members(body)).filtered(by: query)
      return (table.rows.count, table.mayMatchCount)
    }
    #expect(try rows("role:chair") == (1, 0))
    #expect(try rows("until:2010") == (1, 0))
    #expect(try rows("until:2015") == (0, 0))
    #expect(catalogue.chairLines(of: body) == ["BB since 2010"])
    let listed = catalogue.table(.chairs(body))
    #expect(listed.rows == [.membership(Ref(0)), .membership(Ref(1))])
    #expect(catalogue.next(after: Ref(0)) == Ref(1) && catalogue.next(after: Ref(1)) == nil)
  }

  @Test(arguments: [
    // Times that touch, or may.
    ("AA,chair,2000,2009,old", "BB,chair,2010,,new", true),
    ("AA,chair,2000,2010,old", "BB,chair,2010-05,,new", true),
    ("AA,chair,2000,2010-05-03,old", "BB,chair,2010-05-04,,new", true),
    ("AA,former-chair,2009,,old", "BB,chair,2010,,new", true),
    ("AA,former-chair,,2010-05,old", "BB,former-chair,2010-05,2011,new", true),
    // Somebody else may have sat between.
    ("AA,chair,2000,2008,old", "BB,chair,2010,,new", false),
    ("AA,chair,2000,,old", "BB,chair,2010,,new", false),
    ("AA,former-chair,2000,,old", "BB,chair,2010,,new", false),
    ("AA,chair,2000,2010-05-03,old", "BB,chair,2010-05-06,,new", false),
    // It sat beside the other, or came before, or when it came is not known.
    ("AA,co-chair,2010-05,2011,old", "BB,co-chair,2010-05,2011,new", false),
    ("AA,former-chair,,2010-05,old", "BB,former-chair,,2010-05,new", false),
    ("AA,chair,2010,2011,old", "BB,chair,2005,2008,new", false),
    ("AA,chair,2000,2010,old", "BB,chair,,,new", false),
    ("AA,chair,,,old", "BB,chair,2010,,new", false),
    ("AA,chair,2000,2009,old", "AA,chair,2010,,new", false),
    ("AA,chair,2000,2009,old", "BB,member,2010,,new", false),
  ])
  func `who followed is told where nobody else may have sat between`(
    one: String, two: String, isNext: Bool
  ) {
    for rows in [[one, two], [two, one]] {
      let catalogue = catalogue(rows)
      let (first, second) = rows[0] == one ? (0, 1) : (1, 0)
      #expect(catalogue.next(after: Ref(first)) == (isNext ? Ref(second) : nil))
      #expect(catalogue.next(after: Ref(second)) == nil)
    }
  }

  @Test func `a former chair without an end was one on its first day, may have been, and is none`()
  {
    let one = "AA,former-chair,2000-05-02,,mid"
    for other in ["BB,member,,,new", "BB,co-chair,2010-05,,new", "BB,chair,1995,,new"] {
      #expect(first(one, other, on: "2000-05-01") == .out)
      #expect(first(one, other, on: "2000-05-02") == .in)
      #expect(first(one, other, on: "2000-05") == .notKnown)
      // Its source may speak of its time as well as look back.
      #expect(first(one, other, on: "2005-03-31") == .notKnown)
      #expect(first(one, other, on: "2012") == .notKnown)
      #expect(first(one, other, on: "2020-06-15") == .out)
      #expect(first(one, other) == .out)
    }
    let later = "BB,chair,2010-05,,new"
    #expect(first(one, later, on: "2010-05-31") == .notKnown)
    #expect(first(one, later, on: "2010-06-01") == .out)
    // When one without a start sat is not known.
    #expect(first("AA,former-chair,,,mid", later, on: "2012") == .notKnown)
    #expect(first("AA,former-chair,,,mid", later) == .out)
  }

  @Test(arguments: [
    ("AA,chair,2000,,old", "as of 1999"), ("AA,chair,2000,,none", "undated source"),
    ("AA,chair,,,mid", "as of 2005-03"), ("AA,co-chair,2000,,mid", "as of 2005-03"),
    ("AA,chair,2020,,new", nil), ("AA,chair,2000,2030,old", nil),
  ])
  func `a chair by an old source is said to be there as of then, wherever one is told`(
    chair: String, asOf: String?
  ) throws {
    let catalogue = catalogue([chair, "BB,member,,,new"])
    let body = Ref<Body>(0)
    let words = asOf?.replacing("as of", with: "source of") ?? "no words"
    let listed = Answer(to: View(.chairs(body)), in: catalogue)
    #expect(listed.heading.contains(asOf ?? "in the chair now"))
    #expect(listed.heading.contains("in the chair now") == (asOf == nil))
    #expect(
      listed.notes.contains { $0.contains("does not say who chairs now") } == (asOf != nil))
    let until = try #require(listed.columns.first { $0.id == "until_or_as_of" })
    #expect(
      until.cell(listed.rows[0], catalogue).text == asOf
        ?? (chair.contains("2030") ? "2030 announced" : ""))
    let members = Answer(to: View(.members(body)), in: catalogue)
    #expect(members.heading.contains("★ AA"))
    #expect(members.heading.contains("(\(asOf ?? "as of"))") == (asOf != nil))
    #expect(catalogue.chairLines(of: body)[0].contains(words) == (asOf != nil))
    let party = try #require(catalogue.parties.ref("AA"))
    let bodies = Answer(to: View(.seats(party)), in: catalogue)
    #expect(bodies.notes.contains { $0.contains(asOf ?? "who chairs") } == (asOf != nil))
    let brief = catalogue.brief(on: .body(body))
    let row = try #require(brief.claims.first { $0.section == English.chairs && !$0.cells.isEmpty })
    #expect(row.cells[3] == asOf ?? (chair.contains("2030") ? "2030 announced" : ""))
    #expect(row.text.contains(words) == (asOf != nil))
  }

  @Test func `on a date the source is held against the date`() {
    let catalogue = catalogue(["AA,chair,2000,,mid"])
    func isOld(_ date: String) -> Bool {
      catalogue.asOf(EDTFDate(date)).sight(ofChairs: [catalogue.memberships[0]]).isOld
    }
    #expect(!isOld("2001") && !isOld("2006-03-31") && isOld("2006-04-01"))
  }

  @Test func `nobody chairs a body that is over, nor is it one of those to bridge or to join`()
    throws
  {
    let catalogue = Catalogue.of(
      bodies: "id,short_name,status\na,Alpha,\nb,Beta,ended",
      states: """
        id,name,status,subregion
        AA,AA,un-member,East
        BB,BB,un-member,East
        """,
      memberships: """
        body,state,role,from,source
        a,AA,member,2000,s
        b,AA,member,2000,s
        b,AA,chair,2000,s
        """, sources: "id,as_of\ns,2020")
    let (over, party) = (Ref<Body>(1), try #require(catalogue.parties.ref("AA")))
    #expect(!catalogue.lacksChair(over) && catalogue.chairsNow(of: over).refs.isEmpty)
    #expect(!catalogue.presides(Seat(party: party, body: over)))
    #expect(!Answer(to: View(.chairs(nil)), in: catalogue).heading.contains("in the chair"))
    let state = Answer(to: View(.seats(party)), in: catalogue)
    #expect(state.heading.hasSuffix("takes part in 1 body: member · in 1 body that is over"))
    #expect(state.notes.contains("· over, and not counted: Beta"))
    #expect(state.rows == [0, 1].map { .seat(Seat(party: party, body: Ref($0))) })
    #expect(state.rows.map { state.columns[0].cell($0, catalogue).text } == ["●", "·"])
    #expect(catalogue.bridges(of: []).map { $0.operands.map(\.body) } == [[Ref(0)]])
    #expect(catalogue.bridges(of: [over]).count == 1)
    let other = try #require(catalogue.parties.ref("BB"))
    #expect(catalogue.absences(of: other).map(\.body) == [Ref(0)])
  }

  @Test func `in the catalogue India is found in the chair that it has until 2026`() throws {
    let real = Catalogue.real
    for subject in [View.Subject.bodies, .chairs(nil)] {
      let query = try Query("chair:india", for: subject, in: real)
      let rows = real.table(subject).filtered(by: query).rows
      #expect(!rows.isEmpty)
    }
    let body = try #require(real.bodies.ref("colombo-process"))
    #expect(real.chairLines(of: body).contains { $0.hasPrefix("India since 2024-05") })
  }

  @Test func `a former chair without a start stands at its end`() {
    let catalogue = catalogue([
      "AA,chair,2024,,new", "BB,former-chair,,2020,new", "CC,former-chair,2018,2019,new",
    ])
    let order = catalogue.chairs(of: Ref(0)).map { catalogue.memberships[$0].state }
    #expect(order == ["CC", "BB", "AA"])
  }

  @Test func `chairs are listed of every body that has some, in the order of time`() {
    let real = Catalogue.real
    let rows = real.table(.chairs(nil)).rows
    #expect(Set(rows).count == rows.count && rows.count > 100)
    let all = real.memberships.count { membership in
      Role.leading.contains { $0.rawValue == membership.roleID }
    }
    #expect(rows.count == all)
  }

  @Test func `in the catalogue of those who followed one another one at most is in the chair`() {
    let real = Catalogue.real
    var count = 0
    for body in real.bodies.refs {
      let sure = real.joins.value.membershipsByBody[body.index].map { real.memberships[Int($0)] }
        .filter { Role(rawValue: $0.roleID)?.presides == true && real.standing(of: $0) == .in }
      let starts = Set(sure.filter { $0.to == nil }.compactMap { $0.from?.earliest })
      #expect(starts.count <= 1, "\(real.bodies[body].id)")
      count += starts.count
    }
    #expect(count > 5)
  }
}
