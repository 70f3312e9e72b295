/// A disagreement between sources, kept as data.
public struct Problem: CatalogueRecord {
  enum Column: Int {
    case id, body, kind, text, sources
  }

  /// The table's name.
  public static let table = "problems"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "body", "kind", "text", "sources",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: the body and a number.
  public var id: String { row[Column.id] }
  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// Count, membership, chair, date, name, status, document, ...
  public var kind: String { row[Column.kind] }
  /// What disagrees; sources are named as `[identifier]`.
  public var text: String { row[Column.text] }
  /// The sources that disagree, by their identifiers.
  public var sources: [String] { row.list(Column.sources) }
}
