/// A meeting of a body.
public struct Meeting: CatalogueRecord {
  enum Column: Int {
    case id, body, title, date, end, city, country, source, announced, confidence, note
  }

  /// The table's name.
  public static let table = "meetings"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "body", "title", "date", "end", "city", "country", "source", "announced",
    "confidence", "note",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: the body and the date.
  public var id: String { row[Column.id] }
  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// What the meeting is called.
  public var title: String { row[Column.title] }
  /// Its (first) day.
  public var date: EDTFDate? { row.date(Column.date) }
  /// Its last day; nil when it is one day or not known.
  public var end: EDTFDate? { row.date(Column.end) }
  /// The city.
  public var city: String? { row.optional(Column.city) }
  /// The state, by its identifier.
  public var country: String? { row.optional(Column.country) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// Whether its source speaks before the day, and nothing read says that it was held.
  public var isAnnounced: Bool { row[Column.announced] == "true" }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
}
