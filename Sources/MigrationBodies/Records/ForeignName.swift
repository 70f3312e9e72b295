/// A name of a state in another language, read only where no other name is found.
public struct ForeignName: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The state, by its identifier.
    public let state = Field<String>("state", .reference(State.self), .required)
    /// The name.
    public let text = Field<String>("name", .required)
    /// The languages in which it is called so, by their ISO 639 codes.
    public let languages = Field<[String]>("languages", .required)
    /// The sources, by their identifiers.
    public let sources = Field<[String]>("sources", .references([Source.self]), .required)
  }

  /// The table's name.
  public static let table = "foreign_names"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["state", "name"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
