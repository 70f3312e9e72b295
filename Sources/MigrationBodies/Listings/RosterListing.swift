/// The lists and counts of a body's membership.
package struct RosterListing: Listing {
  /// The body.
  package let body: Ref<Body>

  package var rowKind: RowKind { .rosters }
  package var noun: String { "list or count" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.refs(in: catalogue.rosters, of: body, \.body).map(RecordID.roster)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func name(in catalogue: Catalogue) -> String {
    name(English.listsAndCounts, of: body, in: catalogue)
  }
}

extension View.Subject {
  /// The lists and counts of a body's membership.
  package static func rosters(_ body: Ref<Body>) -> View.Subject {
    View.Subject(RosterListing(body: body))
  }
}

extension RowKind {
  /// Lists and counts.
  static let rosters = RowKind(
    "lists and counts", fields: [.body, .role, .source, .grade, .year, .date])
}

// MARK: - Columns

extension RosterListing {
  private static let roster = ColumnMaker<Roster> { record, catalogue in
    guard case .roster(let ref) = record else { return nil }
    return catalogue.rosters[ref]
  }

  fileprivate static let columns = roster.all(
    [
      roster(\.date, .fixed(10), title: "As of"),
      roster(\.statedCount, .fixed(6), alignment: .right),
      roster("of", "Of", .rest) { roster, _ in
        Cell(roster.words ?? roster.roleID.map { "(a list: \(Vocabulary.words($0)))" })
      },
      roster(\.complete, .fixed(8, from: 60)), roster(\.roleID),
      roster(\.partyKind, title: "Parties"), roster(\.note), roster(\.source),
    ], without: "body")
}
