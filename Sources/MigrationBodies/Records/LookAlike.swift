/// Something that is taken for a body of the catalogue, and is not in it.
public struct LookAlike: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// Its name.
    public let name = Field<String>("name", .unique)
    /// The body for which it is taken, by its identifier.
    public let body = Field<String>("not_the_same_as", .reference(Body.self), .required)
    /// What it is, in a line that tells it from the body.
    public let difference = Field<String>("difference", .required)
  }

  /// The table's name.
  public static let table = "look_alikes"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["name"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
