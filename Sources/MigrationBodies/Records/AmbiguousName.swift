/// A name that can mean more than one state.
public struct AmbiguousName: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The name.
    public let text = Field<String>("name", .unique)
    /// The state it usually means, by its identifier.
    public let usually = Field<String?>("usually", .reference(State.self))
    /// The states it can mean, by their identifiers.
    public let readings = Field<[String]>("could_be", .references([State.self]), .required)
    /// What tells them apart.
    public let why = Field<String>("why", .required)
  }

  /// The table's name.
  public static let table = "ambiguous_names"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["name"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
