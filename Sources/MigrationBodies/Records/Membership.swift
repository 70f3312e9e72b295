/// A party's role in a body over a time, as one source has it.
public struct Membership: CatalogueRecord {
  enum Column: Int {
    case body, state, organisation, role, asListed, from, to, source, dateSource, dateBasis
    case confidence, note
  }

  /// The table's name.
  public static let table = "memberships"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "state", "organisation", "role", "as_listed", "from", "to", "source", "date_source",
    "date_basis", "confidence", "note",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// The state, by its identifier; nil when the party is an organisation.
  public var state: String? { row.optional(Column.state) }
  /// The organisation, by its identifier; nil when the party is a state.
  public var organisation: String? { row.optional(Column.organisation) }
  /// The role, as the table has it.
  public var roleID: String { row[Column.role] }
  /// The name as the source spells it.
  public var asListed: String? { row.optional(Column.asListed) }
  /// When it began; nil when not known.
  public var from: EDTFDate? { row.date(Column.from) }
  /// When it ended; nil when no end is known.
  public var to: EDTFDate? { row.date(Column.to) }
  /// The source of the membership, by its identifier.
  public var source: String { row[Column.source] }
  /// The source of the dates where it is another one.
  public var dateSource: String? { row.optional(Column.dateSource) }
  /// How the dates were found; stated where the table does not say.
  public var dateBasis: DateBasis { DateBasis(rawValue: row[Column.dateBasis]) ?? .stated }
  /// How sure it is that the source says so; nil where it was not judged.
  public var confidence: Confidence? { Confidence(rawValue: row[Column.confidence]) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
}
