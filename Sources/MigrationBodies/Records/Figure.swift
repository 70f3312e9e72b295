/// A number that a source gives about a body.
public struct Figure: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// What is counted or measured.
    public let what = Field<String>("what", .required, title: "Figure")
    /// The number.
    public let value = Field<String>("value", .number, .required)
    /// Its unit, with "about" or "over" where the source says so.
    public let unit = Field<String?>("unit")
    /// The date it speaks of.
    public let asOf = Field<EDTFDate?>("as_of")
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "figures"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["body", "what", "as_of", "source"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
