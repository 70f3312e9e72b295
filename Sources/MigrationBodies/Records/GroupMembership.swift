/// A state's membership in a wider grouping (EU, ASEAN, African Union, ...), by which counts such as
/// "the EU member states" are read.
public struct GroupMembership: CatalogueRecord {
  enum Column: Int {
    case organisation, state, role, from, to, note, source
  }

  /// The table's name.
  public static let table = "groups"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "organisation", "state", "role", "from", "to", "note", "source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The grouping, by its identifier as an organisation.
  public var organisation: String { row[Column.organisation] }
  /// The state, by its identifier.
  public var state: String { row[Column.state] }
  /// Member, associate or participant.
  public var role: String { row[Column.role] }
  /// When it began; nil when not known.
  public var from: EDTFDate? { row.date(Column.from) }
  /// When it ended; nil when no end is known.
  public var to: EDTFDate? { row.date(Column.to) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
}
