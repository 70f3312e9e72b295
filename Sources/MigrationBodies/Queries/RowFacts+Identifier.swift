/// By what a row is told from all others.
extension RowFacts {
  /// The identifier of the record that the row stands for; nil where it has none of its own.
  var identifier: String? {
    if let body { return catalogue.bodies[body].id }
    if let party { return catalogue.parties[party].id }
    return switch record {
    case .commitment, .undertaking: commitment?.id
    case .meeting: meeting?.id
    case .document: document?.id
    case .source: source?.id
    case .problem(let ref): catalogue.problems[ref].id
    default: nil
    }
  }
}

extension Table {
  /// The query that finds some rows of the table, and no others, by their identifiers.
  ///
  /// - Returns: nil for no rows, and for rows that have no identifiers: changes, findings, pairs.
  /// - Complexity: O(rows).
  public func query(for rows: [RecordID]) -> Query? {
    let identifiers = rows.compactMap { identifier(of: $0) }
    guard !rows.isEmpty, identifiers.count == rows.count else { return nil }
    let text = identifiers.unique.map { "id:\(FieldTest.quoted($0))" }.joined(separator: " | ")
    return try? Query(text, for: view.subject, in: catalogue)
  }
}
