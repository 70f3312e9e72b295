/// A page, document or data set that states a fact.
public struct Source: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: a body's with a number, or the name of a data set.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The title as the source has it.
    public let title = Field<String>("title", .required)
    /// Who publishes it.
    public let publisher = Field<String>("publisher")
    /// Its address; nil when it was read as a stored copy.
    public let url = Field<String?>("url", .form(.address))
    /// The date it speaks of; nil when it does not say.
    public let asOf = Field<EDTFDate?>("as_of")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// The table's name.
  public static let table = "sources"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
