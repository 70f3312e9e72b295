/// Rows that belong to no body of the catalogue, so that no body shows them.
struct StrayCheck {
  let catalogue: Catalogue

  /// A finding for each table that has such rows.
  var findings: [Finding] {
    [
      finding(
        "memberships",
        catalogue.strayMemberships.map { (catalogue.memberships[$0].body, .membership($0)) }),
      finding(in: catalogue.rosters, { [$0.body] }, RecordID.roster),
      finding(in: catalogue.meetings, \.bodies, RecordID.meeting),
      finding(in: catalogue.documents, { $0.bodies.isEmpty ? [""] : $0.bodies }, RecordID.document),
      finding(in: catalogue.commitments, { [$0.body] }, RecordID.commitment),
      finding(in: catalogue.figures, { [$0.body] }, RecordID.figure),
      finding(in: catalogue.officials, { [$0.body] }, RecordID.official),
      finding(in: catalogue.relations, { [$0.body] }, RecordID.relation),
      finding(in: catalogue.problems, { [$0.body] }, RecordID.problem),
      finding(in: catalogue.secretariats, { [$0.body] }, RecordID.secretariat),
    ].compactMap(\.self)
  }

  private func finding<Record: CatalogueRecord>(
    in records: Records<Record>, _ bodies: (Record) -> [String],
    _ row: (Ref<Record>) -> RecordID
  ) -> Finding? {
    finding(
      Record.table,
      records.refs.flatMap { ref in bodies(records[ref]).map { ($0, row(ref)) } })
  }

  private func finding(_ table: String, _ rows: [(body: String, row: RecordID)]) -> Finding? {
    let lost = rows.filter { catalogue.bodies.ref($0.body) == nil }
    guard !lost.isEmpty else { return nil }
    let bodies = lost.map { $0.body.isEmpty ? "(none)" : $0.body }.unique
    return Finding(
      kind: .reference, severity: .error, body: nil,
      sentence: "\(table): \(lost.count) \(lost.count == 1 ? "row belongs" : "rows belong")"
        + " to a body that the catalogue does not have: \(bodies.joined(separator: ", "))",
      rows: lost.map(\.row).unique,
      sources: lost.flatMap { catalogue.evidence(for: $0.row).map(\.source.id) }.unique)
  }
}
