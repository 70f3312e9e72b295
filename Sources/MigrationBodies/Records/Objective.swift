/// An objective of the Global Compact for Migration.
public struct Objective: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// Its number, 1 to 23.
    public let number = Field<String>("number", .integer, .unique)
    /// A short label.
    public let label = Field<String>("label", .unique)
    /// What it asks for.
    public let gloss = Field<String>("gloss", .required)
    /// The sources, by their identifiers.
    public let sources = Field<[String]>("sources", .references([Source.self]), .required)
  }

  /// The table's name.
  public static let table = "objectives"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["number"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
