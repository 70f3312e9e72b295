/// A field by which rows are filtered: `region:asia`, `members>20`.
enum QueryField: String, CaseIterable, Sendable, CustomStringConvertible {
  case member, party, chair, body, name, role, kind, status, region, subregion, country
  case theme, objective, modality, document, source, grade, severity
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
    case .role, .kind, .status, .region, .subregion, .theme, .objective, .modality, .grade,
      .severity:
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

  /// The field as it is typed.
  var description: String { rawValue }

  /// The fields that a name or its beginning means; the one of this very name alone.
  static func called(_ name: String) -> [QueryField] {
    let name = name.lowercased()
    return QueryField(rawValue: name).map { [$0] }
      ?? allCases.filter { $0.rawValue.hasPrefix(name) }
  }
}
