/// Who runs a body from day to day, and how to reach them.
public struct Secretariat: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// What the secretariat is called.
    public let name = Field<String>("name")
    /// The state that hosts it, by its identifier.
    public let state = Field<String?>("state", .reference(State.self))
    /// The organisation that hosts it, by its identifier.
    public let organisation = Field<String?>("organisation", .reference(Organisation.self))
    /// The postal address.
    public let address = Field<String?>("address")
    /// The e-mail address.
    public let email = Field<String?>("email")
    /// The telephone numbers.
    public let phone = Field<String?>("phone")
    /// The fax numbers.
    public let fax = Field<String?>("fax")
    /// The address of its site.
    public let website = Field<String?>("website", .form(.address))
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "secretariats"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["body"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
