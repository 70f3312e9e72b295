/// Another name of a state, an organisation or a body.
public struct Name: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The state it names, by its identifier.
    public let state = Field<String?>("state", .reference(State.self))
    /// The organisation it names, by its identifier.
    public let organisation = Field<String?>("organisation", .reference(Organisation.self))
    /// The body it names, by its identifier.
    public let body = Field<String?>("body", .reference(Body.self))
    /// The name.
    public let text = Field<String>("name", .required)
    /// Alias, former, endonym, translation, acronym or identifier.
    public let kind = Field<String>(
      "kind", .term(["alias", "former", "endonym", "translation", "acronym", "identifier"]),
      .required)
    /// The ISO 639 code of its language.
    public let language = Field<String?>("language", .form(.language))
    /// When the name came into use.
    public let from = Field<EDTFDate?>("from")
    /// When the name went out of use.
    public let to = Field<EDTFDate?>("to")
  }

  /// The table's name.
  public static let table = "names"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table,
    key: ["state", "organisation", "body", "name"],
    exactlyOneOf: ["state", "organisation", "body"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
