import Testing

@testable import MigrationBodies

/// A complete list goes on after its date, as a membership does.
struct CarriedListTests {
  private let b = Ref<Body>(0)

  private func catalogue(_ memberships: [String], _ rosters: [String]) -> Catalogue {
    Catalogue.of(
      bodies: "id,established\nb,1990\n", states: "id\nAA\nBB\n", organisations: "id\no\n",
      memberships: "body,state,organisation,role,from,to,source\n"
        + memberships.map { "b,\($0)\n" }.joined(),
      rosters: "body,source,date,role,party_kind,complete\n"
        + rosters.map { "b,\($0)\n" }.joined(),
      sources: "id,as_of\nold,1999\nmid,2005-03\nnew,2020-06-15\nnone,\n")
  }

  private func standing(
    of party: Int = 1, on date: String?, _ memberships: [String], _ rosters: [String]
  ) -> Standing {
    catalogue(["AA,,member,,,mid"] + memberships, rosters)
      .asOf(date.flatMap { EDTFDate($0) }).standing(of: Ref(party), in: b)
  }

  private let list = ["mid,2005-03,member,state,true"]

  @Test(arguments: [
    ("2004", Standing.notKnown), ("2005", .notKnown), ("2005-03", .notKnown),
    ("2005-03-10", .notKnown),
    ("2005-03-31", .out), ("2005-04", .out), ("2006", .out), ("2030", .out), ("200X", .notKnown),
  ])
  func `whom a complete list does not name is out from the last day of its date on`(
    date: String, expected: Standing
  ) {
    #expect(standing(on: date, [], list) == expected)
    #expect(standing(of: 0, on: date, [], list) != .out)
    // A list of states says nothing of organisations.
    #expect(standing(of: 2, on: date, [], list) == .notKnown)
  }

  @Test(arguments: [
    // It joined later: out until it may have.
    ("BB,,member,2010,,new", "2007", Standing.out), ("BB,,member,2010,,new", "2010", .notKnown),
    ("BB,,member,2010,,new", "2011", .in), ("BB,,member,2008/2012,,new", "2009", .notKnown),
    // Since when is not known: it may have joined the day after the list.
    ("BB,,member,,,new", "2007", .notKnown), ("BB,,observer,,,new", "2007", .notKnown),
    // It had left before the list; it left, but whether before is not known.
    ("BB,,member,1995,2001,new", "2007", .out),
    ("BB,,member,1995,2003/2009,new", "2007", .notKnown),
    // The list's own source names it in another role.
    ("BB,,observer,,2006,mid", "2008", .out), ("BB,,observer,,,mid", "2007", .in),
  ])
  func `whom something else names is out only while it cannot have joined`(
    term: String, date: String, expected: Standing
  ) {
    #expect(standing(on: date, [term], list) == expected)
  }

  @Test func `a complete list without a date has its source's, else it makes nobody out`() {
    #expect(standing(on: nil, [], ["none,,member,state,true"]) == .notKnown)
    #expect(standing(on: "2019", [], ["none,,member,state,true"]) == .notKnown)
    #expect(standing(on: "2019", [], ["mid,,member,state,true"]) == .out)
    #expect(standing(on: "2004", [], ["mid,,member,state,true"]) == .notKnown)
    #expect(standing(on: nil, [], ["none,,member,state,"]) == .notKnown)
  }

  /// The first day on which a list of a date says something, for each way to write a date; now is
  /// 2020-06-15.
  private static let closing: [(date: String, day: String)] = [
    ("2005-03-31", "2005-03-31"), ("2005-03", "2005-03-31"), ("2005", "2005-12-31"),
    ("2005/2007-02", "2007-02-28"), ("../2007", "2007-12-31"), ("200X", "2009-12-31"),
    ("2005~", "2005-12-31"), ("2005/..", "2020-06-15"), ("2020", "2020-06-15"),
    ("2025", "2020-06-15"),
  ]

  @Test func `whom a list names is in, and whom not is out, from one day on`() {
    let days = [
      "1999-01-01", "2005-03-30", "2005-03-31", "2005-12-30", "2005-12-31", "2007-02-27",
      "2007-02-28", "2007-12-30", "2007-12-31", "2009-12-30", "2009-12-31", "2020-06-14",
      "2020-06-15",
    ]
    for (date, first) in Self.closing {
      // The date is the list's own, whatever that of its source; or its source's.
      for source in ["old", "mid", "none"] {
        let catalogue = catalogue(
          ["AA,,member,,,\(source)"], ["\(source),\(date),member,state,true"])
        for day in days {
          let then = catalogue.asOf(EDTFDate(day))
          let isClosed = day >= first
          #expect(
            (then.standing(of: Ref(0), in: b) == .in) == isClosed, "\(date), \(source) on \(day)")
          #expect(
            (then.standing(of: Ref(1), in: b) == .out) == isClosed, "\(date), \(source) on \(day)")
        }
        #expect(catalogue.standing(of: Ref(1), in: b) == .out)
      }
    }
  }

  @Test func `a count beside a list is no list, and has no date for it`() {
    let catalogue = Catalogue.of(
      bodies: "id\nb\n", states: "id\nAA\nBB\n",
      memberships: "body,state,role,source\nb,AA,member,mid\n",
      rosters: """
        body,source,date,role,party_kind,complete,stated_count
        b,mid,1996,member,state,,7

        """,
      sources: "id,as_of\nmid,2005-03\nnew,2020-06-15\n")
    #expect(catalogue.asOf(EDTFDate("2000")).standing(of: Ref(0), in: b) == .notKnown)
    #expect(catalogue.asOf(EDTFDate("2006")).standing(of: Ref(0), in: b) == .in)
  }

  @Test func `a narrower date never contradicts the wider, whatever the lists`() {
    let terms =
      ["", "1995", "2003-05-02", "2000/2010", "../2004"].flatMap { from in
        ["", "1998", "2007-01-01", "2005/2012"].map { to in "BB,,member,\(from),\(to)" }
      }
    let narrowing = [
      ["199X", "1999", "1999-12", "1999-12-31"], ["200X", "2005", "2005-03", "2005-03-17"],
      ["2000/2004", "2003", "2003-05", "2003-05-02"], ["20XX", "2020", "2020-06", "2020-06-15"],
    ].map { $0.compactMap(EDTFDate.init) }
    var certain = 0
    for term in terms {
      for source in ["old", "mid", "new", "none"] {
        for date in ["1999", "2005-03", "2001-02-03", ""] {
          let catalogue = catalogue(
            ["\(term),\(source)"], ["mid,\(date),member,state,true"])
          for dates in narrowing {
            for (wide, narrow) in zip(dates, dates.dropFirst()) {
              let before = catalogue.asOf(wide).standing(of: Ref(1), in: b)
              guard before != .notKnown else { continue }
              certain += 1
              let after = catalogue.asOf(narrow).standing(of: Ref(1), in: b)
              if before != after {
                Issue.record(
                  "\(term),\(source) with \(date): \(before) in \(wide), \(after) in \(narrow)")
              }
            }
          }
        }
      }
    }
    #expect(certain > 500)
  }

  @Test func `of a role only what concerns the role counts`() {
    let catalogue = catalogue(
      ["AA,,member,,,mid", "BB,,observer,1995,1996,old", ",o,chair,2001,2003,new"],
      ["mid,2005-03,observer,any,true"])
    func standing(_ party: Int, _ scope: SeatScope, _ date: String) -> Standing {
      catalogue.asOf(EDTFDate(date)).standing(of: Ref(party), in: b, as: scope)
    }
    // It was an observer and is none any more; whether it is a member, no source says.
    #expect(standing(1, .role(.observer), "1995") == .notKnown)
    #expect(standing(1, .role(.observer), "2006") == .out)
    #expect(standing(1, .own, "2006") == .notKnown)
    #expect(standing(1, .any, "2006") == .notKnown)
    #expect(standing(0, .role(.observer), "2006") == .out)
    #expect(standing(0, .own, "2006") == .in)
    #expect(standing(0, .own, "1985") == .out)
    #expect(standing(2, .role(.chair), "2002") == .in)
    #expect(standing(2, .role(.chair), "2004") == .out)
  }

  @Test func `a former chair was in the chair`() {
    let catalogue = catalogue(["AA,,former-chair,2001,2003,new"], [])
    let then = catalogue.asOf(EDTFDate("2002"))
    #expect(then.standing(of: Ref(0), in: b, as: .role(.chair)) == .in)
    #expect(catalogue.standing(of: Ref(0), in: b, as: .role(.chair)) == .out)
  }
}
