/// A person in the office in which a document or a report of a meeting names them.
public struct Official: CatalogueRecord {
  enum Column: Int {
    case name, office, state, organisation, capacity, body, document, meeting, source
  }

  /// The table's name.
  public static let table = "officials"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "name", "office", "state", "organisation", "capacity", "body", "document", "meeting", "source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The name as the source writes it.
  public var name: String { row[Column.name] }
  /// The office, in words.
  public var office: String { row[Column.office] }
  /// The state spoken for, by its identifier; nil when it is an organisation.
  public var state: String? { row.optional(Column.state) }
  /// The organisation spoken for, by its identifier; nil when it is a state.
  public var organisation: String? { row.optional(Column.organisation) }
  /// In which capacity the source names the person: speaker, head of delegation.
  public var capacity: String? { row.optional(Column.capacity) }
  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// The document, by its identifier.
  public var document: String? { row.optional(Column.document) }
  /// The meeting, by its identifier.
  public var meeting: String? { row.optional(Column.meeting) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
}
