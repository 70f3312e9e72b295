/// An objective of the Global Compact for Migration.
public struct Objective: CatalogueRecord {
  enum Column: Int {
    case number, label, gloss, sources
  }

  /// The table's name.
  public static let table = "objectives"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "number", "label", "gloss", "sources",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// Its number, 1 to 23.
  public var number: String { row[Column.number] }
  /// A short label.
  public var label: String { row[Column.label] }
  /// What it asks for.
  public var gloss: String { row[Column.gloss] }
  /// The sources, by their identifiers.
  public var sources: [String] { row.list(Column.sources) }
}
