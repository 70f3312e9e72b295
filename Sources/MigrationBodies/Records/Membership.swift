/// A party's role in a body over a time, as one source has it.
public struct Membership: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// The state, by its identifier; nil when the party is an organisation.
    public let state = Field<String?>("state", .reference(State.self))
    /// The organisation, by its identifier; nil when the party is a state.
    public let organisation = Field<String?>("organisation", .reference(Organisation.self))
    /// The role, as the table has it.
    public let roleID = Field<String>("role", .term(Role.allCases.map(\.rawValue)), .required)
    /// The name as the source spells it.
    public let asListed = Field<String?>("as_listed")
    /// When it began; nil when not known.
    public let from = Field<EDTFDate?>("from", title: "Since")
    /// When it ended; nil when no end is known.
    public let to = Field<EDTFDate?>("to", title: "Until")
    /// The source of the membership, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// The source of the dates where it is another one.
    public let dateSource = Field<String?>("date_source", .reference(Source.self))
    /// How the dates were found; nil where the source states them.
    public let dateBasis = Field<DateBasis?>("date_basis")
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// The table's name.
  public static let table = "memberships"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table,
    key: ["body", "state", "organisation", "role", "from"],
    exactlyOneOf: ["state", "organisation"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}

extension Membership {
  /// The role that it was: of a former chair that of a chair; nil for one that is no role.
  var heldRole: Role? {
    let role = Role(rawValue: self.roleID)
    return role == .formerChair ? .chair : role
  }
}
