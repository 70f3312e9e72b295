/// A disagreement between sources, kept as data.
public struct Problem: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: the body and a number.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// Count, membership, chair, date, name, status, document, ...
    public let kind = Field<String>(
      "kind",
      .term([
        "count", "membership", "chair", "date", "name", "status", "document", "meeting", "figure",
        "source", "other",
      ]), .required)
    /// What disagrees; sources are named as `[identifier]`.
    public let text = Field<String>("text", .required, title: "Problem")
    /// The sources that disagree, by their identifiers.
    public let sources = Field<[String]>("sources", .references([Source.self]), .required)
  }

  /// The table's name.
  public static let table = "problems"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
