/// A subject that bodies and commitments deal with.
public struct Theme: CatalogueRecord {
  enum Column: Int {
    case id, label, gloss, objectives, terms
  }

  /// The table's name.
  public static let table = "themes"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "label", "gloss", "objectives", "terms",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier.
  public var id: String { row[Column.id] }
  /// The label.
  public var label: String { row[Column.label] }
  /// What it covers.
  public var gloss: String { row[Column.gloss] }
  /// The objectives of the Global Compact for Migration that it serves, by number.
  public var objectives: [String] { row.list(Column.objectives) }
  /// Words that documents use for it.
  public var terms: [String] { row.list(Column.terms) }
}
