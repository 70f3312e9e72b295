/// A second source compared with a list, and what it said.
public struct CrossCheck: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// What was compared.
    public let subject = Field<String?>("of")
    /// What the comparison showed.
    public let result = Field<String>("result", .required)
    /// The sources compared, by their identifiers.
    public let sources = Field<[String]>("sources", .references([Source.self]), .required)
  }

  /// The table's name.
  public static let table = "cross_checks"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["body", "of", "sources"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
