/// An organisation that takes part in bodies.
public struct Organisation: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: lower case, words joined by hyphens.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The full name in English.
    public let name = Field<String>("name", .unique)
    /// The acronym in English.
    public let acronym = Field<String?>("acronym", has: ["acronym"])
    /// UN entity, intergovernmental, regional, financial, ...
    public let kind = Field<String>(
      "kind",
      .term([
        "un-entity", "intergovernmental", "regional", "development-agency", "foundation",
        "law-enforcement", "financial", "ngo", "group", "area",
      ]), .required)
    /// When it was set up.
    public let established = Field<EDTFDate?>("established")
    /// The city of its seat.
    public let city = Field<String?>("city")
    /// The state of its seat, by its identifier.
    public let country = Field<String?>("country", .reference(State.self), has: ["country"])
    /// The organisation it belongs to, by its identifier.
    public let parent = Field<String?>("parent", .reference(Organisation.self), title: "Part of")
    /// The address of its site.
    public let website = Field<String?>("website", .form(.address), title: "Site", has: ["website"])
    /// The body that is the same organisation, by its identifier.
    public let body = Field<String?>("body", .reference(Body.self))
    /// What else one should know of it.
    public let note = Field<String?>("note", has: ["note"])
    /// The sources of this record; without one it holds names only.
    public let sources = Field<[String]>("sources", .references([Source.self]))
  }

  /// The table's name.
  public static let table = "organisations"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }
}
