/// A state or area: ISO 3166-1, the UN observers, and states that are no more.
public struct State: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// ISO 3166-1 alpha-2, or the ISO 3166-3 code of a state that is no more.
    public let id = Field<String>("id", .form(.stateCode), .unique, title: "Code")
    /// ISO 3166-1 alpha-2.
    public let alpha2 = Field<String>("alpha2", .form(.twoCapitals))
    /// ISO 3166-1 alpha-3.
    public let alpha3 = Field<String>("alpha3", .form(.threeCapitals), title: "ISO alpha-3")
    /// The UN M49 code: three digits.
    public let m49 = Field<String?>("m49", .form(.threeDigits), title: "UN M49")
    /// The short name that the United Nations uses.
    public let name = Field<String>("name", .unique)
    /// The name for narrow columns: at most 20 characters.
    public let shortName = Field<String>("short_name", .unique)
    /// The formal name.
    public let formalName = Field<String>("formal_name")
    /// The name in French.
    public let frenchName = Field<String>("french_name", title: "In French")
    /// The name in Spanish.
    public let spanishName = Field<String>("spanish_name", title: "In Spanish")
    /// UN member, UN observer, territory, other or historic.
    public let status = Field<String>(
      "status", .term(["un-member", "un-observer", "territory", "other", "historic"]), .required)
    /// The region (UN M49).
    public let region = Field<String>(
      "region", .term(["africa", "americas", "asia", "europe", "oceania"]))
    /// The subregion (UN M49).
    public let subregion = Field<String>("subregion")
    /// The day it joined the United Nations; nil when it is no member.
    public let memberOfUNSince = Field<EDTFDate?>("un_member_since", title: "In the UN since")
    /// The state that administers the territory, by its identifier.
    public let administeredBy = Field<String?>("administered_by", .reference(State.self))
    /// The date it ceased to exist; nil when it exists.
    public let ended = Field<EDTFDate?>("ended")
    /// The states that followed it, by their identifiers.
    public let successors = Field<[String]>("successors", .references([State.self]))
    /// What else one should know of it.
    public let note = Field<String?>("note", has: ["note"])
    /// The sources of this record.
    public let sources = Field<[String]>("sources", .references([Source.self]), .required)
  }

  /// The table's name.
  public static let table = "states"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
