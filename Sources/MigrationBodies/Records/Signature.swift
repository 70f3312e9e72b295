/// When a state signed a document and bound itself to it.
public struct Signature: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The document, by its identifier.
    public let document = Field<String>("document", .reference(Document.self), .required)
    /// The state, by its identifier.
    public let state = Field<String>("state", .reference(State.self), .required)
    /// When it signed; nil when it did not or it is not known.
    public let signed = Field<EDTFDate?>("signed")
    /// When it ratified or acceded; nil when it did not or it is not known.
    public let ratified = Field<EDTFDate?>("ratified")
    /// When its instrument was deposited; nil when it was not or it is not known.
    public let deposited = Field<EDTFDate?>("deposited")
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// The table's name.
  public static let table = "signatures"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["document", "state"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
