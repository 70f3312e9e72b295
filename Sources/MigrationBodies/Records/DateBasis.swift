/// How the dates of a membership were found.
public enum DateBasis: String, CaseIterable, Sendable {
  /// A source states them.
  case stated
  /// They follow from lists and counts of other dates.
  case elimination
  /// They follow from a rule or an event.
  case inferred
}

extension DateBasis: KnownCellValue {}
