/// A subject that bodies and commitments deal with.
public struct Theme: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The label.
    public let label = Field<String>("label", .unique)
    /// What it covers.
    public let gloss = Field<String>("gloss", .required)
    /// The objectives of the Global Compact for Migration that it serves, by number.
    public let objectives = Field<[String]>("objectives", .references([Objective.self]))
    /// Words that documents use for it.
    public let terms = Field<[String]>("terms", .required)
  }

  /// The table's name.
  public static let table = "themes"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
