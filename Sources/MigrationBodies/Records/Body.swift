/// Anything states meet in about migration.
public struct Body: CatalogueRecord {
  enum Column: Int {
    case id, name, shortName, acronym, kind, status, successor, regions, established, founding,
      establishedSource, themes, summary, summarySource
  }

  /// The table's name.
  public static let table = "bodies"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "name", "short_name", "acronym", "kind", "status", "successor", "regions", "established",
    "founding", "established_source", "themes", "summary", "summary_source",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// The identifier: lower case, words joined by hyphens.
  public var id: String { row[Column.id] }
  /// The full name.
  public var name: String { row[Column.name] }
  /// What staff call it: at most 28 characters.
  public var shortName: String { row[Column.shortName] }
  /// The acronym.
  public var acronym: String? { row.optional(Column.acronym) }
  /// What kind of body it is, as the table has it.
  public var kindID: String { row[Column.kind] }
  /// Active, dormant, ended or succeeded; nil when no source says.
  public var status: String? { row.optional(Column.status) }
  /// The body that took over, by its identifier.
  public var successor: String? { row.optional(Column.successor) }
  /// The regions whose states meet in it.
  public var regions: [String] { row.list(Column.regions) }
  /// When it was founded.
  public var established: EDTFDate? { row.date(Column.established) }
  /// What founded it.
  public var founding: String? { row.optional(Column.founding) }
  /// The source of its founding, by its identifier.
  public var establishedSource: String? { row.optional(Column.establishedSource) }
  /// What a source names as its focus, by the identifiers of themes.
  public var themes: [String] { row.list(Column.themes) }
  /// What it is for and how it works.
  public var summary: String { row[Column.summary] }
  /// The source of the summary, by its identifier.
  public var summarySource: String? { row.optional(Column.summarySource) }
}
