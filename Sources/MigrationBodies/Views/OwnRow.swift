/// A row for one's own tables: all its cells, of which some were corrected.
///
/// It has all of them because an empty cell of one's own says that something is not known.
public struct OwnRow: Equatable, Sendable {
  /// Its table.
  public let schema: Schema
  /// What its cells say, in the order of the table's columns.
  let cells: [String]

  /// The table's name.
  public var table: String { schema.table }

  /// A row that a record is, with other cells.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - cells: What is corrected, by the columns' names.
  /// - Returns: nil for what is in no table.
  package init?(
    _ record: RecordID, in catalogue: Catalogue, setting cells: [String: String]
  ) {
    guard let record = catalogue.record(record) else { return nil }
    schema = type(of: record).schema
    self.cells = schema.fields.enumerated().map { place, field in
      cells[field.name] ?? record.row.text(place)
    }
  }

  /// A new row.
  ///
  /// - Parameter cells: What it says, by the columns' names.
  package init(of schema: Schema, _ cells: [String: String]) {
    self.schema = schema
    self.cells = schema.fields.map { cells[$0.name] ?? "" }
  }

  /// What identifies it, as `Rows.key` has it.
  private var key: String { schema.keyPlaces.map { cells[$0] }.joined(separator: "\0") }

  /// Rows of one table that say the same are the same.
  public static func == (left: OwnRow, right: OwnRow) -> Bool {
    left.table == right.table && left.cells == right.cells
  }

  /// A file of one's own with this row in it: in the place of the one with its key, else at the end.
  ///
  /// - Parameters:
  ///   - old: The file as it is; nil where there is none.
  ///   - package: The tables with it; what they say stands in columns that the file did not have.
  /// - Complexity: O(size of the table).
  public func file(over old: DataFile?, in package: DataPackage) -> [UInt8] {
    let key = key
    let names = schema.fields.map(\.name)
    let rows = old.map { Rows($0.content, schema) }
    let added = (rows?.columns ?? []).filter { !names.contains($0) }
    var lines = [(names + added).map(\.asCSV)]
    var isPlaced = false
    if let rows, let old {
      let all = package.rows(of: schema)
      let places = Dictionary((0..<all.count).map { (all.key($0), $0) }) { $1 }
      for row in 0..<rows.count {
        let isThis = rows.key(row) == key
        isPlaced = isPlaced || isThis
        lines.append(
          rows.columns.enumerated().map { column, name in
            if isThis, column < cells.count { return cells[column].asCSV }
            guard !old.content.names.contains(name), let place = places[rows.key(row)] else {
              return rows.text(row, column).asCSV
            }
            return all.text(place, column).asCSV
          })
      }
    }
    if !isPlaced { lines.append(cells.map(\.asCSV) + added.map { _ in "" }) }
    return Array(lines.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
  }

  /// Whether the tables say the same, and no others over them something else.
  public func isShown(in package: DataPackage) -> Bool {
    let (rows, key) = (package.rows(of: schema), key)
    return (0..<rows.count).contains { row in
      rows.key(row) == key && cells.indices.allSatisfy { rows.text(row, $0) == cells[$0] }
    }
  }
}
