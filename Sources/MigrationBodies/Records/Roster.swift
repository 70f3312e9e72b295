/// One source's statement of who is in a body: a list, a count, or both.
public struct Roster: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// The date it speaks of; nil when not known.
    public let date = Field<EDTFDate?>("date")
    /// What is counted, in words.
    public let words = Field<String?>("of")
    /// The role that is listed or counted; nil when it is about something else.
    public let roleID = Field<String?>("role", .term(Role.allCases.map(\.rawValue)))
    /// State, organisation or any.
    public let partyKind = Field<String?>(
      "party_kind", .term(["state", "organisation", "any"]), .required)
    /// `true` or `false`; nil when not known whether the list is the whole.
    public let complete = Field<String?>("complete", .boolean)
    /// The count that the source states.
    public let statedCount = Field<Int?>("stated_count", title: "Stated")
    /// What else one should know of it.
    public let note = Field<String?>("note")
    /// `true` where the count that the source states is of the whole membership and equals the list.
    public let completeByCount = Field<String?>("complete_by_count", .boolean)
  }

  /// The table's name.
  public static let table = "rosters"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table,
    key: ["body", "source", "date", "of", "role", "party_kind"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}

extension Roster {
  /// Whether the count that the source states is of the whole membership and equals the list.
  public var isCompleteByCount: Bool { self.completeByCount == "true" }
}
