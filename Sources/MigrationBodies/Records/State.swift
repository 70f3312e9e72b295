/// A state or area: ISO 3166-1, the UN observers, and states that are no more.
public struct State: CatalogueRecord {
  enum Column: Int {
    case id, alpha2, alpha3, m49, name, shortName, formalName, frenchName, spanishName, status,
      region, subregion, unMemberSince, administeredBy, ended, successors, note, sources
  }

  /// The table's name.
  public static let table = "states"
  /// The table's columns, as `Column` has them.
  public static let columns = [
    "id", "alpha2", "alpha3", "m49", "name", "short_name", "formal_name", "french_name",
    "spanish_name", "status", "region", "subregion", "un_member_since", "administered_by", "ended",
    "successors", "note", "sources",
  ]

  let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// ISO 3166-1 alpha-2, or the ISO 3166-3 code of a state that is no more.
  public var id: String { row[Column.id] }
  /// ISO 3166-1 alpha-2.
  public var alpha2: String { row[Column.alpha2] }
  /// ISO 3166-1 alpha-3.
  public var alpha3: String { row[Column.alpha3] }
  /// The UN M49 code: three digits.
  public var m49: String? { row.optional(Column.m49) }
  /// The short name that the United Nations uses.
  public var name: String { row[Column.name] }
  /// The name for narrow columns: at most 20 characters.
  public var shortName: String { row[Column.shortName] }
  /// The formal name.
  public var formalName: String { row[Column.formalName] }
  /// The name in French.
  public var frenchName: String { row[Column.frenchName] }
  /// The name in Spanish.
  public var spanishName: String { row[Column.spanishName] }
  /// UN member, UN observer, territory, other or historic.
  public var status: String { row[Column.status] }
  /// The region (UN M49).
  public var region: String { row[Column.region] }
  /// The subregion (UN M49).
  public var subregion: String { row[Column.subregion] }
  /// The day it joined the United Nations; nil when it is no member.
  public var memberOfUNSince: EDTFDate? { row.date(Column.unMemberSince) }
  /// The state that administers the territory, by its identifier.
  public var administeredBy: String? { row.optional(Column.administeredBy) }
  /// The date it ceased to exist; nil when it exists.
  public var ended: EDTFDate? { row.date(Column.ended) }
  /// The states that followed it, by their identifiers.
  public var successors: [String] { row.list(Column.successors) }
  /// What else one should know of it.
  public var note: String? { row.optional(Column.note) }
  /// The sources of this record.
  public var sources: [String] { row.list(Column.sources) }
}
