import TestSupport
import Testing

@testable import MigrationBodies

struct SeatTests {
  /// Now is the middle of 2020.
  private static let now = "id,as_of\ns,2020-06-15\nold,1999\n"

  /// A catalogue of one body `b` with states A to D, organisation `o`, and memberships.
  private func catalogue(_ memberships: String) -> Catalogue {
    Catalogue.of(
      bodies: "id\na\nb\n", states: "id\nAA\nBB\nCC\nDD\n", organisations: "id\no\n",
      memberships: "body,state,organisation,role,as_listed,from,to,source\n" + memberships,
      sources: Self.now)
  }

  private let b = Ref<Body>(1)

  private func seat(_ party: Int) -> Seat { Seat(party: Ref(party), body: b) }

  private func parties(_ seats: [Seat]) -> [Int] { seats.map(\.party.index) }

  // MARK: - Who sits where

  @Test func `seats stand in the order of the list, each party once`() {
    let catalogue = catalogue(
      "b,CC,,member,,,,s\nb,,o,observer,,,,s\na,DD,,member,,,,s\nb,AA,,member,,,,s\n"
        + "b,CC,,chair,,,,s\n")
    #expect(parties(catalogue.seats(in: b)) == [2, 4, 0])
    #expect(parties(catalogue.seats(in: Ref(0))) == [3])
    #expect(catalogue.seats(of: Ref(2)).map(\.body) == [b])
    #expect(catalogue.seats(of: Ref(1)) == [])
    #expect(catalogue.memberships(of: seat(2)).map(\.roleID) == ["member", "chair"])
    #expect(catalogue.memberships(of: seat(1)).isEmpty)
  }

  @Test func `a party of two bodies has them in the bodies' order`() {
    let catalogue = catalogue("b,AA,,member,,,,s\na,AA,,member,,,,s\n")
    #expect(Set(catalogue.seats(of: Ref(0)).map(\.body.index)) == [0, 1])
  }

  @Test func `a membership of nobody known, or in no known body, is nobody's`() {
    let catalogue = catalogue("b,XX,,member,,,,s\nx,AA,,member,,,,s\nb,BB,,member,,,,s\n")
    #expect(parties(catalogue.seats(in: b)) == [1])
    #expect(catalogue.seats(of: Ref(0)) == [])
    #expect(catalogue.memberCount(of: b) == PartyCount(states: 1))
  }

  // MARK: - The role that counts

  @Test func `a body counts its own by the first of member, signatory and participant`() {
    for roles in everyText(of: ["m", "s", "p", "o"], upTo: 3) {
      let rows = zip(roles, ["AA", "BB", "CC"]).map { letter, state in
        let role = ["m": "member", "s": "signatory", "p": "participant"][letter] ?? "observer"
        return "b,\(state),,\(role),,,,s\n"
      }
      let catalogue = catalogue(rows.joined())
      let expected: Role? =
        roles.contains("m")
        ? .member : roles.contains("s") ? .signatory : roles.contains("p") ? .participant : nil
      #expect(catalogue.principalRole(of: b) == expected)
      let counted = expected.map { role in
        rows.filter { $0.contains(",\(role.rawValue),") }.count
      }
      #expect(catalogue.memberCount(of: b).total == counted ?? 0)
    }
  }

  @Test func `the number of members is not known where nobody is known to be one`() {
    let catalogue = catalogue("b,AA,,host,,,,s\n")
    let table = Table(View(.bodies), of: catalogue)
    for id in ["members", "states", "organisations"] {
      let column = table.columns.firstIndex { $0.id == id } ?? 0
      #expect(table.cell(row: 0, column: column) == .unknown)
      #expect(table.cell(row: 1, column: column) == .unknown)
    }
    let statement = catalogue.statement(of: b)
    #expect(statement.role == nil)
    #expect(statement.statedStates == nil)
    #expect(statement.listDate == nil)
  }

  // MARK: - What is over

  private static let terms: [(role: String, to: String, standing: Standing)] = [
    ("member", "", .in), ("member", "2019", .out), ("observer", "", .in),
    ("observer", "2020-06-14", .out), ("chair", "2018", .out), ("chair", "2021", .in),
    ("chair", "2020", .notKnown), ("former-chair", "", .out),
  ]

  @Test func `a seat is over when all its memberships are, and principal when one of now is`() {
    // A member of old, so that the body counts by members whatever the others are.
    let member = "b,DD,,member,,,,s\n"
    for first in Self.terms {
      for second in Self.terms {
        let terms = [first, second]
        let rows = terms.map { "b,AA,,\($0.role),,,\($0.to),s\n" }.joined()
        let current = terms.filter { $0.standing == .in }
        let expected: SeatKind =
          current.contains { $0.role == "member" }
          ? .principal
          : !current.isEmpty
            ? .beside : terms.contains { $0.standing == .notKnown } ? .mayBe : .out
        let catalogue = catalogue(member + rows)
        #expect(catalogue.kind(of: seat(0)) == expected)
        #expect(
          catalogue.memberCount(of: b) == PartyCount(states: expected == .principal ? 2 : 1))
        #expect(catalogue.presides(seat(0)) == current.contains { $0.role == "chair" })
      }
    }
  }

  @Test(arguments: [
    ("", Standing.in), ("2019", .out), ("2020-06-14", .out), ("2020-06-15", .in),
    ("2020-06", .notKnown), ("2020", .notKnown), ("2021", .in), ("2019/2020", .notKnown),
    ("2018/2019", .out), ("../2019", .out), ("2019/..", .notKnown),
  ])
  func `a membership is over when its end is certainly past`(to: String, standing: Standing) {
    let catalogue = catalogue("b,AA,,member,,2001,\(to),s\n")
    #expect(catalogue.standing(of: catalogue.memberships[0]) == standing)
  }

  @Test func `nothing is over where no source has a date`() {
    let catalogue = Catalogue.of(
      bodies: "id\nb\n", states: "id\nAA\n",
      memberships: "body,state,role,to\nb,AA,member,1990\n", sources: "id,as_of\ns,\n")
    #expect(catalogue.newestEvidence == nil)
    #expect(catalogue.standing(of: catalogue.memberships[0]) == .notKnown)
  }

  @Test(arguments: [
    ("s1,2019\ns2,2020-05\ns3,2020\n", "2020-05"), ("s1,2020-05-02\ns2,2020-05\n", "2020-05-02"),
    ("s1,\ns2,2001~\n", "2001~"), ("s1,../2030\ns2,1990\n", "1990"),
    ("s1,2019\ns2,\"2020-05\"\ns3,2018\n", "2020-05"), ("s1,\"2020\"\ns2,2019\n", "2020"),
    ("s1,202X\ns2,2019\n", "202X"), ("s1,2019/2021\ns2,2020\n", "2020"),
  ])
  func `now is the newest date of a source`(sources: String, now: String) {
    #expect(Catalogue.of(sources: "id,as_of\n" + sources).newestEvidence?.text == now)
  }

  @Test func `what is over comes last in a list, all else by name`() {
    let catalogue = catalogue(
      "b,CC,,member,,,2001,s\nb,DD,,member,,,,s\nb,AA,,former-chair,,,,s\nb,BB,,observer,,,,s\n")
    let rows = Table(View(.members(b)), of: catalogue).rows
    #expect(rows == [3, 1, 0, 2].map { .seat(seat($0)) })
  }

  // MARK: - What is read from a seat

  @Test func `roles stand once each, and those of the past say so`() {
    let catalogue = catalogue(
      "b,AA,,member,,,,s\nb,AA,,chair,,2010,2011,s\nb,AA,,chair,,2014,2015,s\n"
        + "b,AA,,former-chair,,2001,,s\nb,AA,,co-chair,,,,s\nb,AA,,member,,1990,1995,s\n"
        + "b,AA,,something-new,,,,s\n")
    #expect(
      catalogue.roles(catalogue.memberships(of: seat(0))) == [
        "member", "former chair", "co-chair", "something-new",
      ])
  }

  @Test func `since and until are those of now before those that are over`() {
    let catalogue = catalogue(
      "b,AA,,member,,1990,1995,s\nb,AA,,member,,2003,,s\nb,BB,,member,,1990,1995,s\n"
        + "b,CC,,member,,,,s\n")
    func span(_ party: Int) -> [String?] {
      let span = catalogue.span(of: catalogue.memberships(of: seat(party)))
      return [span.from?.text, span.to?.text]
    }
    #expect(span(0) == ["2003", nil])
    #expect(span(1) == ["1990", "1995"])
    #expect(span(2) == [nil, nil])
    #expect(span(3) == [nil, nil])
  }

  @Test func `spellings stand once each, in the order of the sources`() {
    let catalogue = catalogue(
      "b,AA,,member,Alpha,,,s\nb,AA,,chair,,,,s\nb,AA,,host,ALPHA,,,s\nb,AA,,donor,Alpha,,,s\n")
    #expect(catalogue.spellings(of: seat(0)) == ["Alpha", "ALPHA"])
  }
}
