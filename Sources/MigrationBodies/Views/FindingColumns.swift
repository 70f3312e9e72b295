/// The columns of findings.
extension Columns {
  private static let finding = ColumnMaker<Finding> { record, _ in
    guard case .finding(let finding) = record else { return nil }
    return finding
  }

  /// What the checks find; of one body without its name.
  static func findings(in scope: FindingScope) -> [Column] {
    scope.bodies.count == 1 ? listing(bodyWidth: .hidden) : listing(bodyWidth: .fixed(18, from: 60))
  }

  private static func listing(bodyWidth: Column.Width) -> [Column] {
    [
      finding("severity", "Severity", .fixed(8)) { finding, _ in .text(finding.severity.label) },
      finding("body", "Body", bodyWidth) { finding, catalogue in
        Cell(finding.body.map { catalogue.bodies[$0].shortName })
      },
      finding("finding", "What was found", .rest) { finding, _ in .text(finding.sentence) },
      finding("kind", "Kind", .hidden) { finding, _ in .text(finding.kind.rawValue) },
      finding("body_id", "Body's identifier", .hidden) { finding, catalogue in
        Cell(finding.body.map { catalogue.bodies[$0].id })
      },
      finding("rows", "Rows", .hidden) { finding, catalogue in
        .list(finding.rows.compactMap(catalogue.place(of:)))
      },
      finding("sources", "Sources", .hidden) { finding, _ in .list(finding.sources) },
    ]
  }
}

extension Catalogue {
  /// Where a record stands in the catalogue's files: the table and its identifier there, or, in a
  /// table without any, the record's number from 1; nil for what is in no table.
  public func place(of record: RecordID) -> String? {
    switch record {
    case .body(let ref): "bodies:\(bodies[ref].id)"
    case .party(let ref):
      "\(parties.isState(ref) ? "states" : "organisations"):\(parties[ref].id)"
    case .commitment(let ref): "commitments:\(commitments[ref].id)"
    case .meeting(let ref): "meetings:\(meetings[ref].id)"
    case .document(let ref): "documents:\(documents[ref].id)"
    case .problem(let ref): "problems:\(problems[ref].id)"
    case .source(let ref): "sources:\(sources[ref].id)"
    case .figure(let ref): "figures:\(ref.index + 1)"
    case .relation(let ref): "relations:\(ref.index + 1)"
    case .roster(let ref): "rosters:\(ref.index + 1)"
    case .membership(let ref): "memberships:\(ref.index + 1)"
    case .name(let ref): "names:\(ref.index + 1)"
    case .secretariat(let ref): "secretariats:\(ref.index + 1)"
    case .seat, .undertaking, .change, .finding, .listed, .setMember, .setPart, .compared, .overlap,
      .absence:
      nil
    }
  }
}
