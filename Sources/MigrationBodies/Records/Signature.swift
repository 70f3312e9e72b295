/// When a state signed a document and bound itself to it.
public struct Signature: CatalogueRecord {
  enum Column: Int {
    case document, state, signed, ratified, deposited, source, confidence, note
  }

  /// The table's name.
  public static let table = "signatures"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "document", "state", "signed", "ratified", "deposited", "source", "confidence", "note",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The document, by its identifier.
  public var document: String { row[Column.document] }
  /// The state, by its identifier.
  public var state: String { row[Column.state] }
  /// When it signed; nil when it did not or it is not known.
  public var signed: EDTFDate? { row.date(Column.signed) }
  /// When it ratified or acceded; nil when it did not or it is not known.
  public var ratified: EDTFDate? { row.date(Column.ratified) }
  /// When its instrument was deposited; nil when it was not or it is not known.
  public var deposited: EDTFDate? { row.date(Column.deposited) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
}
