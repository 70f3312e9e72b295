/// A declaration, statement, plan or profile of a body.
public struct Document: CatalogueRecord {
  enum Column: Int {
    case id, bodies, title, kind, date, place, issuer, url, source, meeting, confidence
  }

  /// The table's name.
  public static let table = "documents"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "bodies", "title", "kind", "date", "place", "issuer", "url", "source", "meeting",
    "confidence",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier.
  public var id: String { row[Column.id] }
  /// The bodies it belongs to, by their identifiers.
  public var bodies: [String] { row.list(Column.bodies) }
  /// The title.
  public var title: String { row[Column.title] }
  /// Declaration, joint statement, communiqué, ...
  public var kind: String { row[Column.kind] }
  /// The date it was adopted or published.
  public var date: EDTFDate? { row.date(Column.date) }
  /// Where it was adopted.
  public var place: String? { row.optional(Column.place) }
  /// Who issued it.
  public var issuer: String? { row.optional(Column.issuer) }
  /// Its address.
  public var url: String? { row.optional(Column.url) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// The meeting at which it was adopted or issued, by its identifier.
  public var meeting: String? { row.optional(Column.meeting) }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
}
