import Testing

@testable import MigrationBodies

/// What sets, comparisons and overlaps say of a small catalogue whose answers are worked out here by
/// hand.
struct PartySetResultTests {
  private let catalogue = Catalogue.of(
    bodies: "id,name,short_name,acronym\nwhole,Whole,Whole,W\nopen,Open,Open,\nlate,Late,Late,L\n",
    states: """
      id,name,status,subregion
      AA,Alphaland,un-member,South
      BB,Betaland,un-member,South
      CC,Gammaland,un-member,South
      DD,Deltaland,un-member,North
      EE,Epsiland,territory,South
      """,
    organisations: "id,name\norg,Organisation\n",
    memberships: """
      body,state,organisation,role,from,to,source
      whole,CC,,member,2001,,new
      whole,AA,,member,,,new
      open,BB,,member,,,new
      open,AA,,member,2003,,new
      open,CC,,observer,,,new
      late,DD,,member,2015,,new
      late,BB,,member,2015,,new
      """,
    rosters: "body,source,date,role,party_kind,complete\nwhole,new,2020,member,state,true\n",
    sources: "id,title,as_of\nnew,New,2020-06-15\n")

  private func result(_ text: String, on date: String? = nil) throws -> SetResult {
    catalogue.asOf(date.flatMap { EDTFDate($0) }).result(of: try PartySet(text, in: catalogue))
  }

  private func ids(_ refs: [Ref<Party>]) -> String {
    refs.map { catalogue.parties[$0].id }.joined(separator: " ")
  }

  @Test(arguments: [
    // By name; AA of whole is the only one known to be in both.
    ("whole", "AA CC", "", "org"), ("whole & open", "AA", "", "CC org"),
    ("open & whole", "AA", "", "CC org"),
    // CC is an observer of open; that it is no member, no source says.
    ("whole - open", "", "CC", "org"), ("open - whole", "BB", "", "DD EE org"),
    ("whole | open", "AA BB CC", "", "DD EE org"), ("whole ^ open", "BB", "CC", "DD EE org"),
    ("open.observer", "CC", "", "AA BB DD EE org"), ("open.any & whole", "AA CC", "", "org"),
    // A list of members says nothing of observers.
    ("{DD} - whole", "DD", "", ""), ("{DD} - whole.observer", "", "DD", ""),
    ("{DD} - whole.any", "", "DD", ""),
    ("{BB, AA, org} - whole", "BB", "org", ""), ("subregion:South & whole", "AA CC", "", ""),
    ("at least 2 of (whole, open, late)", "AA BB", "", "DD EE CC org"),
  ])
  func `a set has those that are in, those that may be, and those whom nobody names`(
    text: String, isIn: String, mayBe: String, unnamed: String
  ) throws {
    let result = try result(text)
    #expect(ids(result.isIn) == isIn)
    #expect(ids(result.mayBe) == mayBe)
    #expect(ids(result.unnamed) == unnamed)
  }

  @Test func `a date goes with what it is attached to`() throws {
    #expect(ids(try result("late").isIn) == "BB DD")
    #expect(ids(try result("late@2010").isIn) == "")
    #expect(ids(try result("late - late@2010").isIn) == "BB DD")
    #expect(ids(try result("(late - late@2010) @2016").isIn) == "BB DD")
    #expect(ids(try result("late", on: "2010").out) == "BB DD")
    #expect(ids(try result("late@2016", on: "2010").isIn) == "BB DD")
    #expect(ids(try result("open@2002").mayBe) == "BB")
    #expect(ids(try result("open@2003").mayBe) == "AA BB")
  }

  @Test func `who may be in says why`() throws {
    func why(_ text: String) throws -> [String] {
      catalogue.rows(of: try PartySet(text, in: catalogue)).flatMap { row in
        row.doubts.map {
          "\(catalogue.parties[row.party].id) \(catalogue.words(of: $0, about: row.party))"
        }
      }
    }
    #expect(try why("whole - open") == ["CC Open: named as observer only; no complete list"])
    #expect(try why("subregion:North - open") == ["DD Open: not named, no complete list"])
    #expect(
      try why("open@2002") == [
        "BB Open 2002: member in a list of 2020-06-15, since when is not known"
      ])
    #expect(try why("open & {AA} @2003") == ["AA Open 2003: member since 2003"])
    #expect(try why("whole & open") == [])
  }

  @Test func `the silent bodies are those that leave the unnamed open`() throws {
    #expect(try result("whole & open").silent.map { $0.title(in: catalogue) } == ["Whole", "Open"])
    #expect(try result("open & {DD}").silent.map { $0.title(in: catalogue) } == ["Open"])
    #expect(try result("whole & {DD}").silent.isEmpty)
  }

  @Test func `a list that may mean several leaves each in doubt`() throws {
    let list = PartyList([Ref(0), Ref(0)], mayBe: [Ref(1), Ref(0)])
    #expect(list.parties == [Ref(0)])
    #expect(list.mayBe == [Ref(1)])
    let set = try PartySet("- & open", in: catalogue, list: list)
    let result = catalogue.result(of: set)
    #expect(ids(result.isIn) == "AA")
    #expect(ids(result.mayBe) == "BB")
  }

  @Test func `a row has the sources of its seats, or of the list that leaves it out`() throws {
    let rows = catalogue.rows(of: try PartySet("open - whole", in: catalogue))
    let evidence = catalogue.evidence(for: .setMember(rows[0]))
    #expect(evidence.map(\.what) == ["member", "complete list of Whole without it"])
  }

  @Test func `a set is explained step by step`() throws {
    let parts = catalogue.parts(of: try PartySet("(whole | late) - open @2018", in: catalogue))
    let lines = parts.map {
      "\($0.depth) \($0.expression.text(in: catalogue)) \($0.isIn) \($0.mayBe) \($0.unnamed)"
    }
    #expect(
      lines == [
        "0 (whole | late) - open 0 3 2", "1 whole | late 3 1 2", "2 whole 1 1 4", "2 late 2 0 4",
        "1 open 1 1 4",
      ])
    #expect(parts.allSatisfy { $0.date == EDTFDate("2018") })
    #expect(catalogue.age(of: .body(Ref(0), .own)) == "2020-06-15")
    #expect(catalogue.age(of: .body(Ref(0), .role(.host))) == "no list")
    #expect(catalogue.age(of: .states) == nil)
  }

  // MARK: - Comparisons

  private func compared(_ comparison: BodyComparison) -> [String] {
    catalogue.rows(of: comparison).map { "\($0.pattern) \(catalogue.parties[$0.party].id)" }
  }

  private func operand(_ body: Int, _ date: String? = nil) -> SeatOperand {
    SeatOperand(Ref(body), date: date.flatMap { EDTFDate($0) })
  }

  @Test func `two bodies are compared party by party`() {
    let comparison = BodyComparison([operand(0), operand(1)])
    #expect(compared(comparison) == ["= AA", "> BB", "? CC"])
    let counts = catalogue.counts(of: comparison)
    #expect([counts.inAll, counts.only(0), counts.only(1), counts.mayBe] == [1, 0, 1, 1])
    #expect(
      compared(BodyComparison([operand(0), operand(1)], onlyDifferences: true)) == ["> BB", "? CC"])
    #expect(compared(BodyComparison([operand(1), operand(0)])) == ["= AA", "< BB", "? CC"])
  }

  @Test func `a body is compared with itself on another date`() {
    #expect(
      compared(BodyComparison([operand(2, "2010"), operand(2, "2016")])) == ["> BB", "> DD"])
    #expect(
      compared(BodyComparison([operand(2, "2015"), operand(2)])) == ["? BB", "? DD"])
  }

  @Test func `more bodies have a pattern each, which are counted`() {
    let comparison = BodyComparison([operand(0), operand(1), operand(2)])
    #expect(compared(comparison) == ["●●? AA", "·●● BB", "·?● DD", "●?? CC"])
    let counts = catalogue.counts(of: comparison)
    #expect(counts.patterns.map(\.count).reduce(0, +) == 4)
    #expect(counts.mayBe == 3)
  }

  @Test func `a cell has sign, role and since when`() {
    func cell(_ party: Int, _ operand: SeatOperand) -> String {
      catalogue.reading(of: Ref(party), in: operand).text
    }
    #expect(cell(0, operand(1)) == "● member 2003")
    #expect(cell(0, operand(1, "2003")) == "◐ member 2003")
    #expect(cell(2, operand(1)) == "○ observer")
    #expect(cell(3, operand(0)) == "·")
    #expect(cell(3, operand(1)) == "?")
    #expect(cell(2, SeatOperand(Ref(1), .any)) == "○ observer")
    #expect(cell(2, SeatOperand(Ref(1), .role(.observer))) == "● observer")
  }

  // MARK: - Overlaps, bridges, absences

  @Test func `two bodies share what is known to be in both`() {
    let counts = catalogue.counts(of: Overlap(first: Ref(0), second: Ref(1)))
    let texts = [
      counts.shared, counts.onlyFirst, counts.onlySecond, counts.first, counts.second, counts.union,
      counts.jaccard, counts.firstInSecond, counts.secondInFirst,
    ].map { $0?.cell.text }
    #expect(texts == ["1+", "?", "1", "2", "2", "3", "33+", "50+", "50+"])
    #expect(counts.mayBe == 1)
  }

  @Test func `overlap is symmetric, and a body shares all with itself`() {
    let real = Catalogue.real
    for first in real.bodies.refs where first.index % 7 == 0 {
      for second in real.bodies.refs {
        let counts = real.counts(of: Overlap(first: first, second: second))
        let other = real.counts(of: Overlap(first: second, second: first))
        #expect(counts.shared == other.shared && counts.jaccard == other.jaccard)
        #expect(counts.mayBe == other.mayBe && counts.onlyFirst == other.onlySecond)
        #expect(counts.firstInSecond == other.secondInFirst)
        #expect(counts.shared.sure + counts.onlyFirst.sure <= counts.first.sure)
      }
      let own = real.counts(of: Overlap(first: first, second: first))
      #expect(own.shared == own.first && own.onlyFirst.sure == 0)
      #expect(own.shared.sure == real.memberCount(of: first).total)
    }
  }

  @Test func `the nearest of a body come first, all pairs without one`() {
    let nearest = catalogue.overlaps(of: [Ref(1)])
    #expect(nearest.map(\.second) == [Ref(0), Ref(2)])
    #expect(catalogue.overlaps(of: []).count == 2)
    #expect(catalogue.overlaps(of: [Ref(0), Ref(1), Ref(2), Ref(0)]).count == 3)
    let real = Catalogue.real
    let parts = real.overlaps(of: [Ref(15)]).map { overlap in
      let counts = real.counts(of: overlap)
      return Double(counts.shared.sure) / Double(counts.mostInEither)
    }
    #expect(parts == parts.sorted(by: >))
    #expect(parts.count > 10)
  }

  @Test func `a bridge sits in most of the bodies`() {
    let rows = catalogue.bridges(of: [Ref(0), Ref(1), Ref(2)])
    let lines = rows.map { row in
      "\(catalogue.parties[row.party].id) \(row.standings.count { $0 == .in })"
    }
    #expect(lines == ["AA 2", "BB 2", "DD 1", "CC 1"])
    #expect(catalogue.bridges(of: []).map(\.party) == rows.map(\.party))
  }

  @Test func `a state is alone where its neighbours are in and it is not`() {
    #expect(ids(catalogue.neighbours(of: Ref(1))) == "AA CC")
    #expect(catalogue.neighbours(of: Ref(5)).isEmpty)
    // Both neighbours of BB are in Whole, whose list is complete.
    #expect(catalogue.absences(of: Ref(1)) == [Absence(party: Ref(1), body: Ref(0))])
    // Of Open, CC is known as an observer only, and both its neighbours are members.
    #expect(catalogue.absences(of: Ref(2)) == [Absence(party: Ref(2), body: Ref(1))])
    #expect(catalogue.absences(of: Ref(3)).isEmpty)
  }
}
