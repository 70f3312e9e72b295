/// How a body hangs together with another body, a state or an organisation.
public struct Relation: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// Association, related or successor.
    public let kind = Field<String>(
      "kind", .term(["association", "related", "successor"]), .required)
    /// The other body, by its identifier.
    public let relatedBody = Field<String?>("related_body", .reference(Body.self))
    /// The state, by its identifier.
    public let state = Field<String?>("state", .reference(State.self))
    /// The organisation, by its identifier.
    public let organisation = Field<String?>("organisation", .reference(Organisation.self))
    /// How they hang together.
    public let how = Field<String>("how", .required)
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "relations"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table,
    key: ["body", "kind", "related_body", "state", "organisation"],
    exactlyOneOf: ["related_body", "state", "organisation"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
