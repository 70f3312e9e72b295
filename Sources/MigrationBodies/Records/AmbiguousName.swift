/// A name that can mean more than one state.
public struct AmbiguousName: CatalogueRecord {
  enum Column: Int {
    case name, usually, couldBe, why
  }

  /// The table's name.
  public static let table = "ambiguous_names"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "name", "usually", "could_be", "why",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The name.
  public var text: String { row[Column.name] }
  /// The state it usually means, by its identifier.
  public var usually: String? { row.optional(Column.usually) }
  /// The states it can mean, by their identifiers.
  public var readings: [String] { row.list(Column.couldBe) }
  /// What tells them apart.
  public var why: String { row[Column.why] }
}
