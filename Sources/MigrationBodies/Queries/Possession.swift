/// What can be known of a row or not: `has:chair`.
enum Possession: String, CaseIterable, Sendable {
  case acronym, address, chair, city, commitments, country, date, documents, end, meetings
  case members, note, objective, paragraph, party, problem, secretariat, source, status
  case successor, theme, website, body

  /// The rows that can have it.
  var rows: Set<RowKind> {
    switch self {
    case .acronym: [.bodies, .seats, .parties, .members]
    case .address: [.documents, .sources]
    case .chair, .secretariat, .successor, .meetings: [.bodies, .seats]
    case .city: [.meetings]
    case .country: [.meetings, .parties]
    case .commitments: [.bodies, .seats, .documents]
    case .date:
      [.bodies, .members, .seats, .commitments, .meetings, .documents, .sources, .changes]
    case .documents, .members: [.bodies, .seats]
    case .end: [.members, .seats, .meetings]
    case .note: [.parties, .sources]
    case .objective, .paragraph: [.commitments]
    case .party: [.commitments, .changes, .findings]
    case .problem: [.bodies, .members, .seats]
    case .source:
      [
        .bodies, .parties, .members, .seats, .commitments, .meetings, .documents, .problems,
        .changes, .findings,
      ]
    case .status: [.bodies, .seats]
    case .theme: [.bodies, .seats, .commitments]
    case .website: [.bodies, .seats, .parties, .documents, .sources]
    case .body: [.parties, .changes, .findings, .sources]
    }
  }

  /// What such rows can have, in order.
  static func of(_ rows: RowKind) -> [Possession] { allCases.filter { $0.rows.contains(rows) } }
}
