import Testing

@testable import MigrationBodies

/// The titles by which people tell the columns of a table apart.
struct ColumnTitleTests {
  private let catalogue = Catalogue.real

  /// A subject of every kind.
  private func subjects() throws -> [View.Subject] {
    let bodies = Array(catalogue.bodies.refs.prefix(5))
    let party = try #require(catalogue.parties.ref("VN"))
    let date = EDTFDate("2015")
    let operands = bodies.map { SeatOperand($0) } + [SeatOperand(bodies[0], date: date)]
    let set = try PartySet("bali-process & rcm.observer | bali-process@2015", in: catalogue)
    return [
      .bodies, .parties, .members(bodies[0]), .seats(party), .commitments,
      .bodyCommitments(bodies[0]), .undertakings(party), .meetings(nil), .meetings(bodies[0]),
      .documents(nil), .documents(bodies[0]), .sources(nil), .sources(bodies[0]),
      .statedBy(Ref(0)), .figures(bodies[0]), .relations(bodies[0]), .rosters(bodies[0]),
      .problems(nil), .problems(bodies[0]), .changes(ChangeScope()),
      .changes(ChangeScope(bodies: [bodies[0]])), .findings(FindingScope()), .partySet(set),
      .explanation(set), .comparison(BodyComparison(operands)),
      .comparison(BodyComparison(operands, isNarrow: true)), .overlap([]),
      .overlapMatrix(catalogue.bodies.refs), .bridge([]), .bridge(bodies), .alone(party),
    ]
  }

  @Test func `no two columns of a subject have the same title`() throws {
    for subject in try subjects() {
      let columns = subject.listing.columns(in: catalogue)
      // Signs have none; what stands in for another column in a pane may have that one's.
      let titles = columns.filter { $0.formOf == nil }.map(\.title).filter { !$0.isEmpty }
      let repeated = Dictionary(grouping: titles) { $0 }.filter { $1.count > 1 }.keys.sorted()
      #expect(repeated == [], "\(subject)")
    }
  }

  @Test func `every column of data has a title and a name of its own`() throws {
    for subject in try subjects() {
      let columns = subject.listing.columns(in: catalogue)
      #expect(columns.filter(\.isData).allSatisfy { !$0.title.isEmpty })
      #expect(Set(columns.map(\.id)).count == columns.count, "\(subject)")
    }
  }
}
