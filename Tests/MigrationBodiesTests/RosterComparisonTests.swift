import Testing

@testable import MigrationBodies

struct RosterComparisonTests {
  private typealias Finding = RosterComparison.Finding

  /// The findings of a list against a body, as `VN missing`.
  private func findings(_ text: String, _ body: String, in catalogue: Catalogue) throws -> [String]
  {
    let list = try ResolvedList(text: text, in: catalogue)
    let ref = try #require(catalogue.bodies.ref(body))
    return RosterComparison(list, with: ref, in: catalogue).lines.map { line in
      let id = line.party.map { catalogue.parties[$0].id } ?? "-"
      return "\(id) \(line.finding?.rawValue ?? "unread")"
    }
  }

  /// M a member, O an observer, L one that left, U one of which it is not known whether it was
  /// there in 2010, N no one; A ends no longer exists.
  private static let small = Catalogue.of(
    bodies: "id,name,short_name\nb,Body,Body\n",
    states: """
      id,name
      MM,Memberland
      OO,Observia
      LL,Leaveland
      UU,Unclearia
      NN,Nowhereland

      """,
    memberships: """
      body,state,role,from,to,source
      b,MM,member,2000,,s
      b,OO,observer,2000,,s
      b,LL,member,2000,2005,s
      b,UU,member,,,s

      """,
    sources: "id,as_of\ns,2020\n")

  @Test func `every list of a small catalogue is compared as its rules say`() throws {
    let catalogue = Self.small.asOf(EDTFDate("2010"))
    let names = ["Memberland", "Observia", "Leaveland", "Unclearia", "Nowhereland"]
    let ids = ["MM", "OO", "LL", "UU", "NN"]
    let listed = ["as listed", "other role", "not in it", "not known", "no source names it"]
    let unlisted = ["missing", nil, nil, "may be missing", nil]
    for chosen in 1..<(1 << names.count) {
      let on = names.indices.filter { chosen & (1 << $0) != 0 }
      let off = names.indices.filter { chosen & (1 << $0) == 0 }
      let expected =
        on.map { "\(ids[$0]) \(listed[$0])" }
        + off.compactMap { index in unlisted[index].map { "\(ids[index]) \($0)" } }
      let text = on.map { names[$0] }.joined(separator: "\n")
      #expect(try findings(text, "b", in: catalogue) == expected)
    }
  }

  @Test func `a heading says which roles are compared`() throws {
    let catalogue = Self.small.asOf(EDTFDate("2010"))
    #expect(
      try findings("Observers:\nObservia", "b", in: catalogue) == ["OO as listed"])
    #expect(
      try findings("Observers:\nMemberland", "b", in: catalogue)
        == ["MM other role", "OO missing"])
    #expect(
      try findings("Members:\nMemberland, Unclearia\nObservers: Nowhereland", "b", in: catalogue)
        == ["MM as listed", "UU not known", "NN no source names it", "OO missing"])
  }

  @Test func `now, who is named without dates is in`() throws {
    #expect(
      try findings("Memberland; Unclearia", "b", in: Self.small)
        == ["MM as listed", "UU as listed"])
  }

  @Test func `an unread name has no finding, and hides no member that it may mean`() throws {
    let catalogue = Catalogue.of(
      bodies: "id,name,short_name\nb,Body,Body\n",
      states: "id,name\nAA,Alphaland\nBB,Betaland\n",
      memberships: "body,state,role,source\nb,AA,member,s\n",
      ambiguousNames: "name,usually,could_be,why\nTheland,,AA;BB,Two states.\n")
    #expect(
      try findings("Theland\nXyz", "b", in: catalogue)
        == ["- unread", "- unread", "AA may be missing"])
  }

  @Test func `a party that is listed twice is counted once, and one that is missing has its role`()
    throws
  {
    let catalogue = Catalogue.of(
      bodies: "id,name,short_name\nb,Body,Body\n",
      states: "id,name\nAA,Alphaland\nBB,Betaland\nCC,Deltaland\nDD,Cetaland\n",
      memberships: "body,state,role,source\nb,AA,member,s\nb,CC,member,s\nb,DD,member,s\n"
        + "b,BB,observer,s\n")
    let list = try ResolvedList(
      text: "Alphaland\nAlphaland\nXyz\nObservers:\nAlphaland", in: catalogue)
    let comparison = RosterComparison(list, with: Ref(0), in: catalogue)
    #expect(comparison.count(.same) == 1)
    #expect(comparison.count(.missing) == 3)
    let sentences = comparison.sentences(list, in: catalogue)
    #expect(
      sentences.contains(
        "In the body and not on the list, 3: Betaland (observer), Cetaland and Deltaland."))
  }

  @Test func `members are signatories or participants where a body has no members`() throws {
    let catalogue = Catalogue.of(
      bodies: "id,name,short_name\nb,Body,Body\n", states: "id,name\nAA,Alphaland\n",
      memberships: "body,state,role,source\nb,AA,signatory,s\n")
    for heading in ["", "Members:", "Participants:", "Signatories:"] {
      #expect(try findings("\(heading)\nAlphaland", "b", in: catalogue) == ["AA as listed"])
    }
    #expect(
      try findings("Observers:\nAlphaland", "b", in: catalogue) == ["AA other role"])
  }

  @Test func `a list of the Colombo Process with one missing, a stranger and a participant`() throws
  {
    let members = """
      Members (13): Afghanistan, Bangladesh, Cambodia, China, India, Indonesia, Nepal, Pakistan,
      the Philippines, Sri Lanka, Thailand, Malaysia and Japan
      """
    let found = try findings(members, "colombo-process", in: .real)
    #expect(
      found.filter { !$0.hasSuffix("as listed") } == [
        "MY other role", "JP not a member", "VN missing",
      ])
    #expect(found.count == 14)
  }

  @Test func `the members of each body, given as a list, are as listed`() throws {
    let catalogue = Catalogue.real
    var count = 0
    for body in catalogue.bodies.refs {
      let role = catalogue.principalRole(of: body)?.rawValue
      let seats = catalogue.seats(in: body).filter { seat in
        catalogue.memberships(of: seat).contains {
          $0.roleID == role && catalogue.standing(of: $0) == .in
        } && catalogue.standing(of: seat.party, in: body) == .in
      }
      guard !seats.isEmpty else { continue }
      let text = seats.map { catalogue.parties[$0.party].id }.joined(separator: "\n")
      let list = try ResolvedList(text: text, in: catalogue)
      let comparison = RosterComparison(list, with: body, in: catalogue)
      let others = comparison.lines.filter {
        $0.finding != .same && $0.finding != .mayBeMissing
      }
      #expect(others.isEmpty, "\(catalogue.bodies[body].id): \(others.map(\.roles))")
      count += comparison.lines.count { $0.finding == .same }
    }
    #expect(count > 1000)
  }
}
