/// A field by which rows are filtered: `region:asia`, `members>20`.
enum QueryField: String, CaseIterable, Sendable, CustomStringConvertible {
  case member, party, chair, body, name, role, kind, status, region, subregion, country
  case theme, objective, modality, document, source, severity
  case year, date, established, since, until
  case members, states, organisations
  case has, id

  /// What is compared with it.
  enum Form: Sendable {
    case party, body, term, words, document, source, year, date, number, possession, identifier
  }

  /// What is compared with it.
  var form: Form {
    switch self {
    case .member, .party, .chair, .country: .party
    case .body: .body
    case .role, .kind, .status, .region, .subregion, .theme, .objective, .modality, .severity:
      .term
    case .name: .words
    case .document: .document
    case .source: .source
    case .year: .year
    case .date, .established, .since, .until: .date
    case .members, .states, .organisations: .number
    case .has: .possession
    case .id: .identifier
    }
  }

  /// Whether its values have an order, so that they can be more or less.
  var hasOrder: Bool { [.year, .date, .number].contains(form) }

  /// The rows that have it.
  var rows: Set<RowKind> {
    switch self {
    case .member: [.bodies, .seats, .parties, .members]
    case .party:
      [.bodies, .seats, .parties, .members, .commitments, .changes, .relations, .findings]
    case .chair, .established, .members, .states, .organisations: [.bodies, .seats]
    case .body: Set(RowKind.allCases).subtracting([.steps])
    case .source: Set(RowKind.allCases).subtracting([.steps, .pairs])
    case .name: [.bodies, .parties, .members, .seats, .meetings, .documents, .sources]
    case .role: [.bodies, .parties, .members, .seats, .rosters]
    case .kind:
      [
        .bodies, .parties, .members, .seats, .commitments, .documents, .problems, .changes,
        .findings, .relations,
      ]
    case .status: [.bodies, .parties, .members, .seats]
    case .region:
      [
        .bodies, .parties, .members, .seats, .commitments, .meetings, .documents, .problems,
        .changes, .findings,
      ]
    case .subregion: [.parties, .members, .meetings]
    case .country: [.parties, .meetings]
    case .theme, .objective: [.bodies, .seats, .commitments, .documents]
    case .modality: [.commitments]
    case .document: [.commitments, .documents]
    case .severity: [.findings]
    case .year:
      [
        .bodies, .members, .seats, .commitments, .meetings, .documents, .sources, .changes,
        .figures, .rosters,
      ]
    case .date:
      [.commitments, .meetings, .documents, .sources, .changes, .figures, .rosters]
    case .since, .until: [.members, .seats]
    case .id:
      [
        .bodies, .parties, .members, .seats, .commitments, .meetings, .documents, .sources,
        .problems,
      ]
    case .has:
      Set(RowKind.allCases).subtracting([
        .figures, .relations, .rosters, .records, .steps, .pairs,
      ])
    }
  }

  /// The fields that such rows have, in order.
  static func of(_ rows: RowKind) -> [QueryField] { allCases.filter { $0.rows.contains(rows) } }

  /// The field as it is typed.
  var description: String { rawValue }

  /// The fields that a name or its beginning means; the one of this very name alone.
  static func called(_ name: String) -> [QueryField] {
    let name = name.lowercased()
    return QueryField(rawValue: name).map { [$0] }
      ?? allCases.filter { $0.rawValue.hasPrefix(name) }
  }
}
