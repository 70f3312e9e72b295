/// A person in the office in which a document or a report of a meeting names them.
public struct Official: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The name as the source writes it.
    public let name = Field<String>("name", .required)
    /// The office, in words.
    public let office = Field<String>("office", .required)
    /// The state spoken for, by its identifier; nil when it is an organisation.
    public let state = Field<String?>("state", .reference(State.self))
    /// The organisation spoken for, by its identifier; nil when it is a state.
    public let organisation = Field<String?>("organisation", .reference(Organisation.self))
    /// In which capacity the source names the person: speaker, head of delegation.
    public let capacity = Field<String?>("capacity")
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// The document, by its identifier.
    public let document = Field<String?>("document", .reference(Document.self))
    /// The meeting, by its identifier.
    public let meeting = Field<String?>("meeting", .reference(Meeting.self))
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "officials"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["name", "office", "body", "document", "meeting"],
    exactlyOneOf: ["state", "organisation"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The state or organisation spoken for, by its identifier.
  public var partyID: String? { self.state ?? self.organisation }
}
