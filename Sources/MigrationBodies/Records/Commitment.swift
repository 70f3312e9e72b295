/// What a document's paragraph commits, recommends, calls for or reports.
public struct Commitment: CatalogueRecord {
  enum Column: Int {
    case id, body, document, paragraph, parties, modality, summary, themes, objectives, source
    case confidence, note
  }

  /// The table's name.
  public static let table = "commitments"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "body", "document", "paragraph", "parties", "modality", "summary", "themes", "objectives",
    "source", "confidence", "note",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: the document and a number.
  public var id: String { row[Column.id] }
  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// The document, by its identifier.
  public var document: String { row[Column.document] }
  /// The paragraph; nil when the document has none or it is not known.
  public var paragraph: String? { row.optional(Column.paragraph) }
  /// `all`, or the parties by their identifiers.
  public var parties: [String] { row.list(Column.parties) }
  /// How it binds: commits, agrees, recommends, ...
  public var modality: String { row[Column.modality] }
  /// What it says, in one sentence.
  public var summary: String { row[Column.summary] }
  /// Its themes, by their identifiers.
  public var themes: [String] { row.list(Column.themes) }
  /// The objectives of the Global Compact for Migration that it serves, by number.
  public var objectives: [String] { row.list(Column.objectives) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
}
