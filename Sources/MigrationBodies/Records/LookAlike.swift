/// Something that is taken for a body of the catalogue, and is not in it.
public struct LookAlike: CatalogueRecord {
  enum Column: Int {
    case name, notTheSameAs, difference
  }

  /// The table's name.
  public static let table = "look_alikes"
  /// The table's columns, as `Column` has them.
  public static let columns = ["name", "not_the_same_as", "difference"]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// Its name.
  public var name: String { row[Column.name] }
  /// The body for which it is taken, by its identifier.
  public var body: String { row[Column.notTheSameAs] }
  /// What it is, in a line that tells it from the body.
  public var difference: String { row[Column.difference] }
}
