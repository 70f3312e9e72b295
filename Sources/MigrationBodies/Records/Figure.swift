/// A number that a source gives about a body.
public struct Figure: CatalogueRecord {
  enum Column: Int {
    case body, what, value, unit, asOf, source
  }

  /// The table's name.
  public static let table = "figures"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "what", "value", "unit", "as_of", "source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// What is counted or measured.
  public var what: String { row[Column.what] }
  /// The number.
  public var value: String { row[Column.value] }
  /// Its unit, with "about" or "over" where the source says so.
  public var unit: String? { row.optional(Column.unit) }
  /// The date it speaks of.
  public var asOf: EDTFDate? { row.date(Column.asOf) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
}
