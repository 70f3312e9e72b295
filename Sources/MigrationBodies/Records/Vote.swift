/// How a state voted on a document.
///
/// A vote makes nobody a party.
public struct Vote: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The document, by its identifier.
    public let document = Field<String>("document", .reference(Document.self), .required)
    /// The state, by its identifier.
    public let state = Field<String>("state", .reference(State.self), .required)
    /// How it voted.
    public let vote = Field<String>("vote", .term(Vote.votes), .required)
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// What a vote can be.
  static let votes = ["in-favour", "against", "abstained", "not-voting"]

  /// The table's name.
  public static let table = "votes"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, key: ["document", "state"], Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
