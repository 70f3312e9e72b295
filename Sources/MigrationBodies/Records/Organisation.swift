/// An organisation that takes part in bodies.
public struct Organisation: CatalogueRecord {
  enum Column: Int {
    case id, name, acronym, kind, established, city, country, parent, website, body, note, sources
  }

  /// The table's name.
  public static let table = "organisations"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "name", "acronym", "kind", "established", "city", "country", "parent", "website", "body",
    "note", "sources",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: lower case, words joined by hyphens.
  public var id: String { row[Column.id] }
  /// The full name in English.
  public var name: String { row[Column.name] }
  /// The acronym in English.
  public var acronym: String? { row.optional(Column.acronym) }
  /// UN entity, intergovernmental, regional, financial, ...
  public var kind: String { row[Column.kind] }
  /// When it was set up.
  public var established: EDTFDate? { row.date(Column.established) }
  /// The city of its seat.
  public var city: String? { row.optional(Column.city) }
  /// The state of its seat, by its identifier.
  public var country: String? { row.optional(Column.country) }
  /// The organisation it belongs to, by its identifier.
  public var parent: String? { row.optional(Column.parent) }
  /// The address of its site.
  public var website: String? { row.optional(Column.website) }
  /// The body that is the same organisation, by its identifier.
  public var body: String? { row.optional(Column.body) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
  /// The sources of this record; without one it holds names only.
  public var sources: [String] { row.list(Column.sources) }
}
