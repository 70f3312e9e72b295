/// How sure those who gathered a record are that its source says so.
public enum Confidence: String, CaseIterable, Sendable {
  case high
  case medium
  case low
}

extension Confidence: KnownCellValue {
  /// One of its terms.
  public static var content: FieldDeclaration.Content { .term(allCases.map(\.rawValue)) }
  /// The term in a cell; nil when the record does not say.
  public static func read(_ text: String) -> Confidence? { Confidence(rawValue: text) }
}
