/// A declaration, statement, plan or profile of a body.
public struct Document: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The bodies it belongs to, by their identifiers.
    public let bodies = Field<[String]>("bodies", .references([Body.self]), .required)
    /// The title.
    public let title = Field<String>("title", .required, title: "Document")
    /// Declaration, joint statement, communiqué, ...
    public let kind = Field<String>(
      "kind",
      .term([
        "declaration", "joint-statement", "communique", "memorandum", "action-plan",
        "recommendations", "remarks", "press-release", "news", "profile", "report", "charter",
        "agreement",
      ]), .required)
    /// The date it was adopted or published.
    public let date = Field<EDTFDate?>("date")
    /// Where it was adopted.
    public let place = Field<String?>("place")
    /// Who issued it.
    public let issuer = Field<String?>("issuer")
    /// Its address.
    public let url = Field<String?>(
      "url", .form(.address), has: ["address", "website"])
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// The meeting at which it was adopted or issued, by its identifier.
    public let meeting = Field<String?>("meeting", .reference(Meeting.self))
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
  }

  /// The table's name.
  public static let table = "documents"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
