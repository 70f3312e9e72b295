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
  /// The places of the key's columns.
  let keyPlaces: [Int]

  init(table: String, fields: [FieldDeclaration], key: [String], alternatives: [String]) {
    (self.table, self.fields, self.key, self.alternatives) = (table, fields, key, alternatives)
    keyPlaces = key.compactMap { name in fields.firstIndex { $0.name == name } }
  }

  /// The place of a column; nil when the table has none of that name.
  func place(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}
