/// A page, document or data set that states a fact.
public struct Source: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: a body's with a number, or the name of a data set.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The title as the source has it.
    public let title = Field<String>("title", .required, title: "Source")
    /// Who publishes it.
    public let publisher = Field<String>("publisher")
    /// Its address; nil when it was read as a stored copy.
    public let url = Field<String?>(
      "url", .form(.address), has: ["address", "website"])
    /// The date it speaks of; nil when it does not say.
    public let asOf = Field<EDTFDate?>("as_of")
    /// What else one should know of it.
    public let note = Field<String?>("note", has: ["note"])
    /// What kind of publisher speaks; nil where it was not judged.
    public let grade = Field<SourceGrade?>("grade")
    /// The day it was read, or by which it was: what it says was said by then.
    public let retrieved = Field<EDTFDate?>("retrieved", title: "Read")
    /// The address of a lasting copy.
    public let archived = Field<String?>("archived", .form(.address), title: "Lasting copy")
    /// Who published the text first, where `publisher` keeps a copy of it.
    public let originalPublisher = Field<String?>(
      "original_publisher", title: "First published by")
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
