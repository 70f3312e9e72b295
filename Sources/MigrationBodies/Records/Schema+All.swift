extension Schema {
  /// The tables of the data package, in the order of its description.
  ///
  /// The same stands in `datapackage.json` for other programs; a test keeps the two together.
  public static let all: [Schema] = records.map { $0.schema }

  private static let records: [any CatalogueRecord.Type] = [
    Source.self, State.self, Organisation.self, Name.self, ForeignName.self, AmbiguousName.self,
    Body.self, LookAlike.self, Secretariat.self, Relation.self,
    Membership.self, Roster.self, CrossCheck.self, Meeting.self, Document.self, Commitment.self,
    Vote.self, Signature.self, Official.self, Figure.self, Problem.self, Theme.self, Objective.self,
  ]

  /// The schema of a table; nil when there is no such table.
  public static func named(_ table: String) -> Schema? { all.first { $0.table == table } }

  /// The schema of a file by its name: `memberships.csv`, or `memberships-2024.csv` for a part.
  public static func ofFile(_ name: String) -> Schema? {
    guard name.hasSuffix(".csv"), let stem = name.dropLast(4).split(separator: "-").first else {
      return nil
    }
    return named(String(stem))
  }

  /// The name of a table's file that may have been meant; nil when none is near.
  public static func nearestFile(to name: String) -> String? {
    let stem = name.lowercased().split(separator: ".").first.map(String.init) ?? ""
    return Nearest.of(stem, among: all.lazy.map(\.table)).map { "\($0).csv" }
  }
}
