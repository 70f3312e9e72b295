/// A state's membership in a wider grouping (EU, ASEAN, African Union, ...), by which counts such as
/// "the EU member states" are read.
public struct GroupMembership: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The grouping, by its identifier as an organisation.
    public let organisation = Field<String>(
      "organisation", .reference(Organisation.self), .required)
    /// The state, by its identifier.
    public let state = Field<String>("state", .reference(State.self), .required)
    /// Member, associate or participant.
    public let role = Field<String>(
      "role", .term(["member", "associate", "participant"]), .required)
    /// When it began; nil when not known.
    public let from = Field<EDTFDate?>("from", title: "Since")
    /// When it ended; nil when no end is known.
    public let to = Field<EDTFDate?>("to", title: "Until")
    /// What else one should know of it.
    public let note = Field<String?>("note")
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "groups"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["organisation", "state", "role", "from"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
