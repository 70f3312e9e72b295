/// How a state voted on a document. A vote makes nobody a party.
public struct Vote: CatalogueRecord {
  enum Column: Int {
    case document, state, vote, source, confidence, note
  }

  /// The table's name.
  public static let table = "votes"
  /// The table's columns, as `Column` has them.
  public static let columns = ["document", "state", "vote", "source", "confidence", "note"]
  /// What a vote can be.
  static let votes = ["in-favour", "against", "abstained", "not-voting"]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The document, by its identifier.
  public var document: String { row[Column.document] }
  /// The state, by its identifier.
  public var state: String { row[Column.state] }
  /// How it voted.
  public var vote: String { row[Column.vote] }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
}
