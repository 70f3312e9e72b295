/// Another name of a state, an organisation or a body.
public struct Name: CatalogueRecord {
  enum Column: Int {
    case state, organisation, body, name, kind, language, from, to
  }

  /// The table's name.
  public static let table = "names"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "state", "organisation", "body", "name", "kind", "language", "from", "to",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The state it names, by its identifier.
  public var state: String? { row.optional(Column.state) }
  /// The organisation it names, by its identifier.
  public var organisation: String? { row.optional(Column.organisation) }
  /// The body it names, by its identifier.
  public var body: String? { row.optional(Column.body) }
  /// The name.
  public var text: String { row[Column.name] }
  /// Alias, former, endonym, translation, acronym or identifier.
  public var kind: String { row[Column.kind] }
  /// The ISO 639 code of its language.
  public var language: String? { row.optional(Column.language) }
  /// When the name came into use.
  public var from: EDTFDate? { row.date(Column.from) }
  /// When the name went out of use.
  public var to: EDTFDate? { row.date(Column.to) }
}
