/// A second source compared with a list, and what it said.
public struct CrossCheck: CatalogueRecord {
  enum Column: Int {
    case body, `of`, result, sources
  }

  /// The table's name.
  public static let table = "cross_checks"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "of", "result", "sources",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// What was compared.
  public var subject: String? { row.optional(Column.of) }
  /// What the comparison showed.
  public var result: String { row[Column.result] }
  /// The sources compared, by their identifiers.
  public var sources: [String] { row.list(Column.sources) }
}
