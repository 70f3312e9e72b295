/// The columns of changes.
extension Columns {
  private static let change = ColumnMaker<Change> { record, _ in
    guard case .change(let change) = record else { return nil }
    return change
  }

  /// What changed; ◐ before what may lie in the span or not.
  static func changes(in scope: ChangeScope) -> [Column] {
    [
      change("sign", "", .fixed(1), isData: false) { change, _ in
        .text(scope.holds(change.date) == .in ? "" : "◐")
      },
      change("date", "Date", .fixed(10)) { change, _ in Cell(change.date) },
      change("body", "Body", scope.bodies.count == 1 ? .hidden : .fixed(18, from: 60)) {
        change, catalogue in Cell(change.body.map { catalogue.bodies[$0].shortName })
      },
      change("what", "What happened", .rest) { change, _ in .text(change.words) },
      change("kind", "Kind", .hidden) { change, _ in .text(change.kind.rawValue) },
      change("in_span", "In the span", .hidden) { change, _ in
        .text(scope.holds(change.date) == .in ? "yes" : "may be")
      },
      change("body_id", "Body's identifier", .hidden) { change, catalogue in
        Cell(change.body.map { catalogue.bodies[$0].id })
      },
      change("party", "Party", .hidden) { change, catalogue in
        Cell(change.party.map { catalogue.parties[$0].name })
      },
      change("party_id", "Party's code", .hidden) { change, catalogue in
        Cell(change.party.map { catalogue.parties[$0].id })
      },
      change("sources", "Sources", .hidden) { change, catalogue in
        .list(catalogue.evidence(for: .change(change)).map(\.source.id).unique)
      },
    ]
  }
}
