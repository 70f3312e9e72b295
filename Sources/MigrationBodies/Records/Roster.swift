/// One source's statement of who is in a body: a list, a count, or both.
public struct Roster: CatalogueRecord {
  enum Column: Int {
    case body, source, date, `of`, role, partyKind, complete, statedCount, note, completeByCount
  }

  /// The table's name.
  public static let table = "rosters"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "source", "date", "of", "role", "party_kind", "complete", "stated_count", "note",
    "complete_by_count",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
  /// The date it speaks of; nil when not known.
  public var date: EDTFDate? { row.date(Column.date) }
  /// What is counted, in words.
  public var words: String? { row.optional(Column.of) }
  /// The role that is listed or counted; nil when it is about something else.
  public var roleID: String? { row.optional(Column.role) }
  /// State, organisation or any.
  public var partyKind: String? { row.optional(Column.partyKind) }
  /// `true` or `false`; nil when not known whether the list is the whole.
  public var complete: String? { row.optional(Column.complete) }
  /// The count that the source states.
  public var statedCount: Int? { Int(row[Column.statedCount]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
  /// Whether the count that the source states is of the whole membership and equals the list.
  public var isCompleteByCount: Bool { row[Column.completeByCount] == "true" }
}
