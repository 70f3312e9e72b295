import Testing

@testable import MigrationBodies

/// Who is bound by a document that speaks for all, and who is not.
struct TreatyTests {
  /// A treaty of 1951, an organisation of 1990, a compact without a list; AA to EE.
  private func catalogue(_ memberships: [String], kind: String = "agreement") -> Catalogue {
    Catalogue.of(
      bodies: """
        id,name,short_name,kind,established
        t,The Treaty,Treaty,agreement,1951-07-28
        o,The Organisation,Organisation,regional-organisation,1990
        c,The Compact,Compact,agreement,2018
        """,
      states: "id,name\nAA,Alphaland\nBB,Betaland\n",
      memberships: "body,state,role,from,to,source\n" + memberships.map { "\($0)\n" }.joined(),
      documents: """
        id,bodies,kind,date
        treaty,t,\(kind),1951-07-28
        later,t,\(kind),1967-01-31
        charter,o,\(kind),1995-01-01
        compact,c,declaration,2018-12-19
        """,
      commitments: """
        id,body,document,parties
        treaty-1,t,treaty,all
        later-1,t,later,all
        charter-1,o,charter,all
        compact-1,c,compact,all
        compact-2,c,compact,all
        """,
      sources: "id,as_of\ns,2026\n")
  }

  private func tie(
    _ document: String, _ memberships: [String], kind: String = "agreement", on date: String? = nil
  ) -> Undertaking.Tie? {
    let catalogue = catalogue(memberships, kind: kind).asOf(date.flatMap { EDTFDate($0) })
    return catalogue.undertakings(of: Ref(0)).first {
      catalogue.commitments[$0.commitment].document == document
    }?.tie
  }

  private static let day = EDTFDate("1954-06-23")

  @Test(arguments: [
    // Who joined after the treaty was made is bound since it joined, until it leaves.
    ("t,AA,member,1954-06-23,,s", nil, Undertaking.Tie.bound(since: day)),
    ("t,AA,member,1954-06-23,,s", "1954-06-23", .bound(since: day)),
    ("t,AA,member,1954-06-23,,s", "1954-06-22", nil), ("t,AA,member,1954-06-23,,s", "1950", nil),
    ("t,AA,member,1954-06-23,,s", "1954", .perhapsBound(since: day)),
    ("t,AA,member,1954-06-23,1990-01-01,s", "1990-01-01", .bound(since: day)),
    ("t,AA,member,1954-06-23,1990-01-01,s", "1990-01-02", nil),
    ("t,AA,member,1954-06-23,1990-01-01,s", nil, nil),
    ("t,AA,member,1954-06-23,2030,s", nil, .bound(since: day)),
    ("t,AA,member,2031,,s", nil, nil), ("t,BB,member,1960,,s", nil, nil),
    // Who has only signed is not known to be bound.
    ("t,AA,signatory,1951-07-28,,s\nt,BB,member,1960,,s", nil, .signed),
    // Where only signatories are recorded nothing is said of ratification.
    ("t,AA,signatory,1951-07-28,,s", nil, .adopter),
  ])
  func `a treaty binds its parties from the day recorded until they leave`(
    memberships: String, date: String?, expected: Undertaking.Tie?
  ) {
    #expect(tie("treaty", [memberships], on: date) == expected)
  }

  @Test func `who is a party without a day is bound too`() {
    #expect(tie("treaty", ["t,AA,member,,,s", "t,BB,member,1960,,s"]) == .bound(since: nil))
    #expect(
      tie("treaty", ["t,AA,member,,,s", "t,BB,member,1960,,s"], on: "2000")
        == .perhapsBound(since: nil))
  }

  @Test func `of a treaty it is said since when, not who sat in a body`() {
    let since = English.tie(.perhapsBound(since: Self.day))
    #expect(since == "uncertain: party to the treaty since 1954-06-23, not known whether already")
    #expect(
      English.tied([.perhapsBound(since: Self.day), .perhapsBound(since: nil)]) == [
        "◐ 2 by treaty, not known whether bound already"
      ])
  }

  @Test func `a later document of a treaty is not the treaty`() {
    #expect(tie("later", ["t,AA,member,1954-06-23,,s"]) == .adopter)
    #expect(tie("later", ["t,AA,member,1970,,s"]) == .later)
  }

  @Test(arguments: ["agreement", "charter"])
  func `of another document that is to be ratified no more is said than who was there`(
    kind: String
  ) {
    func tie(_ membership: String, on date: String? = nil) -> Undertaking.Tie? {
      self.tie("charter", [membership], kind: kind, on: date)
    }
    #expect(tie("o,AA,member,1990,,s") == .adopter)
    #expect(tie("o,AA,member,1990,2000,s") == .adopter)
    #expect(tie("o,AA,member,2001,,s") == .later)
    #expect(tie("o,AA,member,2001,2005,s") == nil)
    #expect(tie("o,AA,member,1990,1994,s") == nil)
    #expect(tie("o,AA,member,1995,,s") == .notKnown)
    #expect(tie("o,AA,member,2001,,s", on: "2000") == nil)
    #expect(tie("o,AA,observer,1990,,s") == nil)
  }

  @Test(arguments: ["declaration", "action-plan", "communique", ""])
  func `any other document binds nobody`(kind: String) {
    #expect(tie("charter", ["o,AA,member,1990,,s"], kind: kind) == .member)
    #expect(tie("charter", ["o,AA,member,2001,,s"], kind: kind) == nil)
    #expect(tie("treaty", ["t,AA,member,1954-06-23,,s"], kind: kind) == nil)
  }

  @Test func `what speaks for all of a body without a list is counted, and never none`() {
    let catalogue = catalogue(["o,AA,member,1990,,s", "t,BB,member,1960,,s"])
    let own = "2 commitments of Compact speak for all; no list says who that is"
    for body in [nil, Ref<Body>(2)] {
      let subject = View.Subject(CommitmentListing(body: body, party: Ref(0)))
      let answer = Answer(to: View(subject), in: catalogue)
      #expect(answer.notes.contains(own))
      #expect(body == nil || answer.nothing == [own])
    }
    let before = Answer(
      to: View(View.Subject(CommitmentListing(party: Ref(0))), date: EDTFDate("2017")),
      in: catalogue)
    #expect(!before.notes.contains(own))
  }

  @Test func `of a body that does not name a party it is said that it is not known`() {
    let subject = View.Subject(CommitmentListing(body: Ref(1), party: Ref(1)))
    let answer = Answer(to: View(subject), in: catalogue(["o,AA,member,1990,,s"]))
    #expect(answer.nothing.first?.contains("not known whether Betaland is one of them") == true)
  }

  @Test func `France is bound by the convention on refugees since it ratified`() throws {
    let real = Catalogue.real
    let body = try #require(real.bodies.ref("refugee-convention-1951"))
    let france = try #require(real.parties.ref("FR"))
    let answer = Answer(
      to: View(View.Subject(CommitmentListing(body: body, party: france))), in: real)
    #expect(answer.rows.count == real.commitments(of: body).count && !answer.rows.isEmpty)
    #expect(answer.heading.contains("as party to the treaty since 1954-06-23"))
  }
}
