import Testing

@testable import MigrationBodies

struct StandingTests {
  /// One body of 1990, four sources (1999, 2005, the newest of 2020, one without a date), and
  /// memberships.
  private func catalogue(_ memberships: [String], rosters: String = "") -> Catalogue {
    Catalogue.of(
      bodies: "id,established\nb,1990\n",
      states: "id,ended\nAA,\nBB,\nCC,\nSU,1991-12-26\n", organisations: "id\no\n",
      memberships: "body,state,organisation,role,from,to,source\n"
        + memberships.map { "b,\($0)\n" }.joined(),
      rosters: "body,source,date,role,party_kind,complete\n" + rosters,
      sources: "id,as_of\nold,1999\nmid,2005-03\nnew,2020-06-15\nnone,\n")
  }

  private let b = Ref<Body>(0)

  private static let roles = ["member", "observer", "chair", "former-chair"]
  private static let froms = ["", "1995", "2003-05-02", "2000/2010", "../2004", "2001/.."]
  private static let tos = ["", "1998", "2007-01-01", "2005/2012", "2025", "../2004"]
  private static let sources = ["old", "mid", "new", "none", "unheard-of"]

  /// Every membership of AA that these make.
  private static let terms: [String] = roles.flatMap { role in
    froms.flatMap { from in
      tos.flatMap { to in sources.map { "AA,,\(role),\(from),\(to),\($0)" } }
    }
  }

  /// Dates, each within the one before it in its row.
  private static let narrowing = [
    ["198X", "1989", "1989-05"], ["199X", "1999", "1999-12", "1999-12-31"],
    ["200X", "2005", "2005-03", "2005-03-17"], ["2000/2004", "2003", "2003-05", "2003-05-02"],
    ["200X", "2007", "2007-01-01"], ["20XX", "2020", "2020-06", "2020-06-15"],
    ["2020/..", "2025", "2025-12-31"], ["../1992", "1991", "1991-12-26"],
  ].map { $0.compactMap(EDTFDate.init) }

  @Test func `a narrower date never contradicts the wider`() {
    var certain = 0
    for term in Self.terms {
      let catalogue = catalogue([term])
      let membership = catalogue.memberships[0]
      for dates in Self.narrowing {
        for (wide, narrow) in zip(dates, dates.dropFirst()) {
          let before = catalogue.asOf(wide).standing(of: membership)
          let after = catalogue.asOf(narrow).standing(of: membership)
          if before == .notKnown { continue }
          certain += 1
          if before != after {
            Issue.record("\(term): \(before) in \(wide), \(after) in \(narrow)")
          }
        }
      }
    }
    #expect(certain > 1000)
  }

  @Test func `nobody is in before there is evidence for it`() {
    let evidence = ["old": Day(1999, 12, 31), "mid": Day(2005, 3, 31)]
    var count = 0
    for term in Self.terms {
      let catalogue = catalogue([term])
      let membership = catalogue.memberships[0]
      for date in Self.narrowing.joined() {
        guard catalogue.asOf(date).standing(of: membership) == .in else { continue }
        count += 1
        let first = date.earliest ?? .distantPast
        let seen = evidence[membership.source] ?? Day(2020, 6, 15)
        // Either its source had seen it, or the start that the source gives was past.
        let hasBegun = membership.from.map { first >= $0.latest ?? .distantFuture } ?? false
        if first < seen && !hasBegun { Issue.record("\(term) is in on \(date)") }
        if let to = membership.to?.latest, first > to { Issue.record("\(term) is in on \(date)") }
        // Of a former chair only the day on which it took the chair is sure.
        if membership.roleID == "former-chair", membership.to == nil,
          membership.from?.earliest != date.latest
        {
          Issue.record("\(term) is in on \(date)")
        }
      }
    }
    #expect(count > 1000)
  }

  @Test func `nobody is out between a start and an end that are sure`() {
    var count = 0
    for term in Self.terms {
      let catalogue = catalogue([term])
      let membership = catalogue.memberships[0]
      guard membership.roleID != "former-chair", let start = membership.from?.latest else {
        continue
      }
      for date in Self.narrowing.joined() {
        let first = date.earliest ?? .distantPast
        let last = date.latest ?? .distantFuture
        let isSure =
          start <= first
          && last <= membership.to.map { $0.earliest ?? .distantPast } ?? .distantFuture
        guard isSure else { continue }
        count += 1
        if catalogue.asOf(date).standing(of: membership) != .in {
          Issue.record("\(term) is not in on \(date)")
        }
      }
    }
    #expect(count > 1000)
  }

  @Test func `nobody is out of whom no source says an end, once it may have begun`() {
    var (out, others) = (0, 0)
    for term in Self.terms {
      let catalogue = catalogue([term])
      let membership = catalogue.memberships[0]
      guard membership.to == nil, membership.roleID != "former-chair" else { continue }
      for date in Self.narrowing.joined() {
        // No sooner than the body was founded.
        let begun = max(membership.from?.earliest ?? .distantPast, Day(1990, 1, 1))
        let mayHaveBegun = (date.latest ?? .distantFuture) >= begun
        let standing = catalogue.asOf(date).standing(of: membership)
        if (standing == .out) == mayHaveBegun { Issue.record("\(term): \(standing) on \(date)") }
        if standing == .out { out += 1 } else { others += 1 }
      }
    }
    #expect(out > 100 && others > 100)
  }

  @Test(arguments: ["old", "mid", "new", "none"])
  func `a former chair is out from its source's date on, and not known before`(source: String) {
    let catalogue = catalogue(["AA,,former-chair,,,\(source)"])
    let membership = catalogue.memberships[0]
    #expect(catalogue.standing(of: membership) == .out)
    #expect(catalogue.asOf(EDTFDate("1995")).standing(of: membership) == .notKnown)
    #expect(catalogue.kind(of: Seat(party: Ref(0), body: b)) == .out)
  }

  @Test func `what holds without a look at its dates holds by them`() {
    let catalogue = Catalogue.real
    let (years, settled) = (catalogue.joins.value.membershipYear, catalogue.settledYear)
    let quick = years.indices.filter { years[$0] < settled }
    #expect(quick.count > years.count / 2 && quick.count < years.count)
    for row in quick {
      let membership = catalogue.memberships[row]
      #expect(catalogue.standing(of: membership) == .in, "\(membership.body) \(row)")
    }
    #expect(catalogue.asOf(EDTFDate("2015")).settledYear == .min)
  }

  @Test func `now is the date of the newest evidence`() {
    for term in Self.terms {
      let catalogue = catalogue([term])
      let membership = catalogue.memberships[0]
      let then = catalogue.asOf(EDTFDate("2020-06-15"))
      if catalogue.standing(of: membership) != then.standing(of: membership) {
        Issue.record("\(term)")
      }
    }
    let real = Catalogue.real
    let then = real.asOf(real.newestEvidence)
    for membership in real.memberships
    where real.standing(of: membership) != then.standing(of: membership) {
      Issue.record("\(membership.body) \(membership.state ?? membership.organisation ?? "")")
    }
  }

  // MARK: - Counts and kinds

  @Test func `of several memberships what is sure counts, then what may be, in any order`() {
    let standings: [(term: String, standing: Standing)] = [
      ("AA,,member,1995,,old", .in), ("AA,,member,1995,1998,old", .out),
      ("AA,,member,2000/2010,,new", .notKnown), ("AA,,member,2010,,new", .out),
    ]
    let date = EDTFDate("2005")
    for first in standings {
      for second in standings {
        for third in standings {
          let terms = [first, second, third]
          let catalogue = catalogue(terms.map(\.term)).asOf(date)
          let best = [Standing.in, .notKnown].first { terms.map(\.standing).contains($0) } ?? .out
          let count = catalogue.memberCount(of: b)
          #expect(count.states == (best == .in ? 1 : 0))
          #expect(count.mayBe == (best == .notKnown ? 1 : 0))
          #expect(catalogue.standing(of: Ref(0), in: b) == best)
          let kinds: [Standing: SeatKind] = [.in: .principal, .notKnown: .mayBe, .out: .out]
          #expect(catalogue.kind(of: Seat(party: Ref(0), body: b)) == kinds[best])
        }
      }
    }
  }

  @Test func `nobody is in a body that did not exist, nor a state that is no more`() {
    let catalogue = catalogue(["AA,,member,,,new", "SU,,member,,,new"])
    #expect(catalogue.asOf(EDTFDate("1989")).standing(of: Ref(0), in: b) == .out)
    #expect(catalogue.asOf(EDTFDate("1990-06")).standing(of: Ref(0), in: b) == .notKnown)
    #expect(catalogue.asOf(EDTFDate("1989")).standing(of: Ref(1), in: b) == .out)
    #expect(catalogue.asOf(EDTFDate("1995")).standing(of: Ref(3), in: b) == .out)
    #expect(catalogue.asOf(EDTFDate("1991")).standing(of: Ref(3), in: b) == .notKnown)
  }

  @Test(arguments: [
    ("b,mid,2005,member,state,true\n", Standing.out), ("b,mid,2005,member,any,true\n", .out),
    ("b,mid,2005,member,state,false\n", .notKnown), ("b,mid,2005,member,state,\n", .notKnown),
    ("b,mid,2005,member,organisation,true\n", .notKnown),
    ("b,mid,2005,observer,state,true\n", .notKnown), ("b,mid,2004,member,state,true\n", .out),
    ("b,mid,2005-06,member,state,true\n", .out), ("b,mid,,member,state,true\n", .out),
    ("b,mid,2006,member,state,true\n", .notKnown), ("b,none,,member,state,true\n", .notKnown),
    ("b,mid,2004/2006,member,state,true\n", .notKnown),
    ("b,mid,2004/..,member,state,true\n", .notKnown), ("", .notKnown),
  ])
  func `a state that the whole list of a date does not name is out, else it is not known`(
    roster: String, expected: Standing
  ) {
    let catalogue = catalogue(["AA,,member,,,mid"], rosters: roster).asOf(EDTFDate("2005-12-31"))
    #expect(catalogue.standing(of: Ref(1), in: b) == expected)
    // Whom the list names is not out by it.
    #expect(catalogue.standing(of: Ref(0), in: b) != .out)
  }

  @Test func `before its body was founded nobody is in, whatever a source says`() {
    for from in ["1963", "1963-05-25", "../1980", "1980/..", ""] {
      for (founded, first) in [("1990", "1990-12-31"), ("1990-07-09", "1990-07-09")] {
        let catalogue = Catalogue.of(
          bodies: "id,established\nb,\(founded)\n", states: "id\nAA\n",
          memberships: "body,state,role,from,source\nb,AA,member,\(from),s\n",
          sources: "id,as_of\ns,1970\nnew,2020\n")
        for date in ["1980", "1989-12-31"] {
          #expect(catalogue.asOf(EDTFDate(date)).standing(of: Ref(0), in: b) == .out)
          #expect(catalogue.asOf(EDTFDate(date)).memberCount(of: b).total == 0)
          #expect(catalogue.asOf(EDTFDate(date)).statement(of: b).text.hasPrefix("founded 1990"))
        }
        // In the year of its founding nobody was in on all days, and it is said why.
        let year = catalogue.asOf(EDTFDate("1990"))
        #expect(year.standing(of: Ref(0), in: b) == .notKnown)
        #expect(year.statement(of: b).text.contains("founded 1990"))
        if from == "1963" {
          #expect(catalogue.asOf(EDTFDate(first)).standing(of: Ref(0), in: b) == .in)
        }
        #expect(catalogue.asOf(EDTFDate("1991")).standing(of: Ref(0), in: b) != .out)
        #expect(catalogue.asOf(EDTFDate("1991")).statement(of: b).founding == nil)
      }
    }
  }

  @Test func `what is known of an earlier date is said`() {
    func text(_ others: [String], on date: String) -> String {
      catalogue(["AA,,member,,,new", "BB,,member,,,new"] + others).asOf(EDTFDate(date))
        .statement(of: b).text
    }
    #expect(
      text([], on: "2016").contains(
        "◐ 2 listed later; none is known to have joined or left since 2016"))
    // One that is known to have come or gone since, whoever it was.
    for other in ["CC,,member,2018,,new", "CC,,member,1995,2018,new"] {
      #expect(text([other], on: "2016").contains("◐ 2 listed later ·"))
    }
    #expect(text(["CC,,member,2015/2018,,new"], on: "2016").contains("◐ 1 uncertain"))
    #expect(!text([], on: "2021").contains("later"))
  }

  @Test func `of any role one is never more certain than of each`() {
    let real = Catalogue.real
    for date in ["1995", "2012-06", "2024-12-31", nil] {
      let then = real.asOf(date.flatMap { EDTFDate($0) })
      for body in real.bodies.refs where body.index % 3 == 0 {
        let any = then.seating(in: body, as: .any).standings
        let roles = Role.held.map { then.seating(in: body, as: .role($0)).standings }
        for party in real.parties.indices {
          let parts = roles.map { $0[party] }
          #expect(any[party] == Standing.either(parts))
          #expect((any[party] == .out) == parts.allSatisfy { $0 == .out })
        }
      }
    }
  }

  @Test func `in the catalogue a narrower date never contradicts the wider`() {
    let real = Catalogue.real
    let years = ["200X", "2005", "2005-07", "2005-07-05"].compactMap { EDTFDate($0) }
    let seats = real.bodies.refs.flatMap { real.seats(in: $0) }
    let standings = years.map { year in
      let then = real.asOf(year)
      return seats.map { then.standing(of: $0.party, in: $0.body) }
    }
    for (wide, narrow) in zip(standings, standings.dropFirst()) {
      for (seat, (before, after)) in zip(seats, zip(wide, narrow))
      where before != .notKnown && before != after {
        Issue.record("\(real.parties[seat.party].id) in \(real.bodies[seat.body].id)")
      }
    }
    for standing in [Standing.in, .out, .notKnown] { #expect(standings[3].contains(standing)) }
  }
}
