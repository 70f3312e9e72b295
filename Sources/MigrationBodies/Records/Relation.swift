/// How a body hangs together with another body, a state or an organisation.
public struct Relation: CatalogueRecord {
  enum Column: Int {
    case body, kind, relatedBody, state, organisation, how, source
  }

  /// The table's name.
  public static let table = "relations"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "body", "kind", "related_body", "state", "organisation", "how", "source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The body, by its identifier.
  public var body: String { row[Column.body] }
  /// Association, related or successor.
  public var kind: String { row[Column.kind] }
  /// The other body, by its identifier.
  public var relatedBody: String? { row.optional(Column.relatedBody) }
  /// The state, by its identifier.
  public var state: String? { row.optional(Column.state) }
  /// The organisation, by its identifier.
  public var organisation: String? { row.optional(Column.organisation) }
  /// How they hang together.
  public var how: String { row[Column.how] }
  /// The source, by its identifier.
  public var source: String { row[Column.source] }
}
