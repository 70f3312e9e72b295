/// A table of the data package: its columns, and by which of them a row is the same row.
public struct Schema: Sendable {
  /// The table's name: its file without `.csv`.
  public let table: String
  /// Its columns in their order.
  public let fields: [FieldDeclaration]
  /// The columns that make a row the same row in another package; overlays and differences go by
  /// them.
  public let key: [String]
  /// Columns of which a row fills exactly one; empty where there are none such.
  let alternatives: [String]

  /// The tables of the data package, in the order of its description.
  ///
  /// The same stands in `datapackage.json` for other programs; a test keeps the two together.
  public static let all: [Schema] = records.map { $0.schema }

  private static let records: [any CatalogueRecord.Type] = [
    Source.self, State.self, Organisation.self, Name.self, AmbiguousName.self,
    GroupMembership.self, Body.self, LookAlike.self, Secretariat.self, Relation.self,
    Membership.self, Roster.self, CrossCheck.self, Meeting.self, Document.self, Commitment.self,
    Figure.self, Problem.self, Theme.self, Objective.self,
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

  /// The place of a column; nil when the table has none of that name.
  func place(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// The header of a table without rows.
  var header: [UInt8] { Array((fields.map(\.name).joined(separator: ",") + "\n").utf8) }
}
