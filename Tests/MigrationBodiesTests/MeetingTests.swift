import Testing

@testable import MigrationBodies

/// Whose meeting it is, and whether it was held.
struct MeetingTests {
  private func catalogue(_ meetings: [String], documents: [String] = []) -> Catalogue {
    Catalogue.of(
      bodies: "id,name,short_name\nb,Body,B\nc,Council,C\nd,Dialogue,D\n",
      documents: "id,bodies,kind,title,date,meeting\n" + documents.map { "\($0)\n" }.joined(),
      sources: "id,title,as_of\nold,Before,2020-06-15\nnew,After,2020-08\nundated,None,\n",
      meetings: "id,body,other_bodies,title,date,announced,source\n"
        + meetings.map { "\($0)\n" }.joined())
  }

  private func titles(_ subject: View.Subject, in catalogue: Catalogue) -> [String] {
    subject.listing.rows(in: catalogue).compactMap { row in
      if case .meeting(let ref) = row { catalogue.meetings[ref].title } else { nil }
    }
  }

  // MARK: - Whose

  private static let joint = ["j,b,c,Joint,2020-07-02,,new", "o,d,,Other,2020-07-03,,new"]

  @Test func `a meeting of two bodies is one row, in the list of each`() throws {
    let catalogue = catalogue(Self.joint)
    #expect(titles(.meetings(nil), in: catalogue) == ["Joint", "Other"])
    #expect(titles(.meetings(Ref(0)), in: catalogue) == ["Joint"])
    #expect(titles(.meetings(Ref(1)), in: catalogue) == ["Joint"])
    #expect(titles(.meetings(Ref(2)), in: catalogue) == ["Other"])
    for (filter, expected) in [("body:b", 1), ("body:c", 1), ("body:d", 1), ("body:b body:c", 1)] {
      let query = try Query(filter, for: .meetings(nil), in: catalogue)
      #expect(catalogue.table(.meetings(nil)).filtered(by: query).rows.count == expected)
    }
    let bodies = try #require(catalogue.detail(of: .meeting(Ref(0)))).fields
      .filter { $0.id.hasPrefix("body") }
    #expect(bodies.count == 2)
  }

  @Test func `it is one change, whichever of its bodies is asked for`() {
    let catalogue = catalogue(Self.joint)
    func count(_ bodies: [Int]) -> Int {
      catalogue.changes(in: ChangeScope(bodies: bodies.map { Ref($0) }, hasMeetings: true))
        .changes.count
    }
    #expect([count([0]), count([1]), count([0, 1]), count([2]), count([])] == [1, 1, 1, 1, 2])
  }

  @Test func `those of a body stand in the order of time`() {
    let catalogue = catalogue([
      "1,c,b,Third,2021-02,,new", "2,b,,Second,2020-07-02,,new", "3,b,,Undated,,,new",
      "4,b,,First,2020-06,,new",
    ])
    #expect(titles(.meetings(Ref(0)), in: catalogue) == ["Undated", "First", "Second", "Third"])
  }

  /// What is recorded as two meetings of two bodies on one day is not one: it has another title.
  @Test func `no meeting of the catalogue stands under two bodies in two rows`() {
    let all = Catalogue.real.meetings
    let same = Dictionary(grouping: all.refs) { ref in
      [all[ref].title, all[ref].date?.text ?? "", all[ref].city ?? ""]
    }
    #expect(all.count > 500)
    #expect(same.values.filter { $0.count > 1 }.isEmpty)
    #expect(all.count { !$0.otherBodies.isEmpty } > 5)
    for meeting in all { #expect(meeting.bodies.unique == meeting.bodies) }
  }

  // MARK: - Whether

  @Test(arguments: [
    ("2020-07-01,,old", [], true), ("2020-06-15,,old", [], false), ("2020-06,,old", [], false),
    ("2020-07,,new", [], false), ("2020-09,,new", [], true), ("2020-07-01,,undated", [], false),
    ("2020-07-01,true,new", [], true),
    // A document that came out of it says that it was held; a paper made for it does not.
    ("2020-07-01,,old", ["p,b,declaration,Text,2020-07-02,m"], false),
    ("2020-07-01,,old", ["p,b,report,Text,2020-07,m"], false),
    ("2020-07-01,,old", ["p,b,report,Text,2020-06-20,m"], true),
    ("2020-07-01,,old", ["p,b,report,Text,,m"], true),
    ("2020-07-01,,old", ["p,b,declaration,Text,2020-07-02,x"], true),
  ])
  func `a meeting of which only an older source speaks was announced`(
    meeting: String, documents: [String], isAnnounced: Bool
  ) {
    let catalogue = catalogue(["m,b,,First,\(meeting)"], documents: documents)
    #expect(catalogue.isAnnounced(catalogue.meetings[0]) == isAnnounced)
    let met = catalogue.changes(in: ChangeScope(hasMeetings: true)).changes
      .filter { $0.kind == .meeting }.map(\.words)
    #expect(met == ["\(isAnnounced ? "was to meet" : "met"): First"])
    let table = catalogue.table(.meetings(nil))
    let said = table.allColumns.first { $0.id == "announced" }?.cell(table.rows[0], catalogue)
    #expect(said?.text == (isAnnounced ? "announced" : ""))
    #expect(said?.data == (isAnnounced ? .text("true") : .unknown))
  }
}
