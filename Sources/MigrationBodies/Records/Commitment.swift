/// What a document's paragraph commits, recommends, calls for or reports.
public struct Commitment: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: the document and a number.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The body, by its identifier.
    public let body = Field<String>("body", .reference(Body.self), .required)
    /// The document, by its identifier.
    public let document = Field<String>("document", .reference(Document.self), .required)
    /// The paragraph; nil when the document has none or it is not known.
    public let paragraph = Field<String?>("paragraph", has: ["paragraph"])
    /// `all`, or the parties by their identifiers.
    public let parties = Field<[String]>(
      "parties", .references([State.self, Organisation.self], word: "all"), .required)
    /// How it binds: commits, agrees, recommends, ...
    public let modality = Field<String>(
      "modality",
      .term([
        "commits", "agrees", "supports", "encourages", "recommends", "calls-on", "emphasises",
        "reports", "appreciates",
      ]), .required)
    /// What it says, in one sentence.
    public let summary = Field<String>("summary", .required, title: "Commitment")
    /// Its themes, by their identifiers.
    public let themes = Field<[String]>("themes", .references([Theme.self]), has: ["theme"])
    /// The objectives of the Global Compact for Migration that it serves, by number.
    public let objectives = Field<[String]>(
      "objectives", .references([Objective.self]), has: ["objective"])
    /// The source, by its identifier.
    public let source = Field<String>("source", .reference(Source.self), .required)
    /// How sure it is that the source says so; nil where it was not judged.
    public let confidence = Field<Confidence?>("confidence")
    /// What else one should know of it.
    public let note = Field<String?>("note")
  }

  /// The table's name.
  public static let table = "commitments"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
