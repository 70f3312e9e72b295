/// Anything states meet in about migration.
public struct Body: CatalogueRecord {
  /// Its fields, in the order of the file.
  public struct Fields: Sendable {
    /// The identifier: lower case, words joined by hyphens.
    public let id = Field<String>("id", .form(.identifier), .unique)
    /// The full name.
    public let name = Field<String>("name", .unique)
    /// What staff call it: at most 28 characters.
    public let shortName = Field<String>("short_name", .unique)
    /// The acronym.
    public let acronym = Field<String?>("acronym", has: ["acronym"])
    /// What kind of body it is, as the table has it.
    public let kindID = Field<String>(
      "kind",
      .term([
        "regional-consultative-process", "interregional-forum", "global-process",
        "regional-organisation", "international-organisation", "working-group", "conference-series",
        "review-process", "network", "agreement", "wider-group",
      ]), .required)
    /// Active, dormant, ended or succeeded; nil when no source says.
    public let status = Field<String?>(
      "status", .term(["active", "dormant", "ended", "succeeded"]), has: ["status"])
    /// The body that took over, by its identifier.
    public let successor = Field<String?>(
      "successor", .reference(Body.self), has: ["successor"])
    /// The regions whose states meet in it.
    public let regions = Field<[String]>(
      "regions", .terms(["africa", "americas", "asia", "europe", "oceania", "mena", "global"]))
    /// When it was founded.
    public let established = Field<EDTFDate?>("established")
    /// What founded it.
    public let founding = Field<String?>("founding", title: "Origin")
    /// The source of its founding, by its identifier.
    public let establishedSource = Field<String?>("established_source", .reference(Source.self))
    /// What a source names as its focus, by the identifiers of themes.
    public let themes = Field<[String]>("themes", .references([Theme.self]), has: ["theme"])
    /// What it is for and how it works.
    public let summary = Field<String>("summary", .required)
    /// The source of the summary, by its identifier.
    public let summarySource = Field<String?>("summary_source", .reference(Source.self), .required)
  }

  /// The table's name.
  public static let table = "bodies"
  /// What it declares: its fields, and by which a row is the same row.
  public static let declaration = RecordDeclaration(
    of: table, Fields())

  /// The row that it reads.
  public let row: Row

  /// Reads a row; nothing is copied.
  public init(_ row: Row) { self.row = row }

  /// All its names, with those beyond its own table.
  func names(with others: [String]) -> [String] {
    [self.shortName, self.name, self.acronym ?? "", self.id] + others
  }
}
