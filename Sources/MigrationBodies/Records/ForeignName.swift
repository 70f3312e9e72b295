/// A name of a state in another language, read only where no other name is found.
public struct ForeignName: CatalogueRecord {
  enum Column: Int {
    case state, name, languages, sources
  }

  /// The table's name.
  public static let table = "foreign_names"
  /// The table's columns, as `Column` has them.
  public static let columns = ["state", "name", "languages", "sources"]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The state, by its identifier.
  public var state: String { row[Column.state] }
  /// The name.
  public var text: String { row[Column.name] }
  /// The languages in which it is called so, by their ISO 639 codes.
  public var languages: [String] { row.list(Column.languages) }
  /// The sources, by their identifiers.
  public var sources: [String] { row.list(Column.sources) }
}
