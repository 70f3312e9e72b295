/// A row for one's own tables: all its cells, of which some were corrected, or the key of a row that
/// is withdrawn.
///
/// It has all of them because an empty cell of one's own says that something is not known.
public struct OwnRow: Equatable, Sendable {
  /// Its table.
  public let schema: Schema
  /// What its cells say, in the order of the table's columns.
  let cells: [String]
  /// Whether the row with its key is taken away.
  let isWithdrawn: Bool

  /// The table's name.
  public var table: String { schema.table }

  /// A new row.
  ///
  /// - Parameter cells: What it says, by the columns' names.
  package init(of schema: Schema, _ cells: [String: String]) {
    self.init(schema, schema.fields.map { cells[$0.name] ?? "" }, isWithdrawn: false)
  }

  private init(_ schema: Schema, _ cells: [String], isWithdrawn: Bool) {
    (self.schema, self.cells, self.isWithdrawn) = (schema, cells, isWithdrawn)
  }

  /// The rows that correct a record: one in its place, or, where its key is another now, one that
  /// withdraws it and a new one.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - cells: What is corrected, by the columns' names.
  /// - Returns: Empty for what is in no table.
  /// - Throws: `Taken` where there is a row with the new key.
  package static func correcting(
    _ record: RecordID, in catalogue: Catalogue, setting cells: [String: String]
  ) throws(Taken) -> [OwnRow] {
    guard let record = catalogue.record(record) else { return [] }
    let (schema, rows) = (type(of: record).schema, record.row.table)
    let old = schema.fields.indices.map { record.row.text($0) }
    let new = OwnRow(
      schema, schema.fields.enumerated().map { cells[$1.name] ?? old[$0] }, isWithdrawn: false)
    let withdrawn = OwnRow(
      schema, old.enumerated().map { schema.keyPlaces.contains($0) ? $1 : "" }, isWithdrawn: true)
    guard new.key != withdrawn.key else { return [new] }
    if (0..<rows.count).contains(where: { rows.key($0) == new.key }) { throw Taken() }
    return [withdrawn, new]
  }

  /// Another row has the key already.
  package struct Taken: Error {}

  /// What identifies it, as `Rows.key` has it.
  private var key: String { schema.keyPlaces.map { cells[$0] }.joined(separator: "\0") }

  /// Rows of one table that say the same are the same.
  public static func == (left: OwnRow, right: OwnRow) -> Bool {
    left.table == right.table && left.cells == right.cells && left.isWithdrawn == right.isWithdrawn
  }

  /// A file of one's own with this row in it: in the place of the one with its key, else at the end.
  ///
  /// - Parameters:
  ///   - old: The file as it is; nil where there is none.
  ///   - package: The tables with it; what they say stands in columns that the file did not have.
  /// - Complexity: O(size of the table).
  public func file(over old: DataFile?, in package: DataPackage) -> [UInt8] {
    let all = package.rows(of: schema)
    let places = Dictionary((0..<all.count).map { (all.key($0), $0) }) { $1 }
    let rows = old.map { Rows($0.content, schema) }
    var columns = rows?.columns ?? schema.fields.map(\.name)
    if isWithdrawn, !columns.contains(Withdrawals.column) { columns.append(Withdrawals.column) }
    // What only the file has is taken away with its line.
    let isNoLine = isWithdrawn && places[key].map(all.isNew) ?? false
    var lines: [[String]] = []
    var isPlaced = isNoLine
    for row in 0..<(rows?.count ?? 0) {
      guard let rows, let old else { continue }
      if rows.key(row) == key {
        if !isNoLine {
          lines.append(
            line(columns) { $0 < rows.columns.count ? rows.text(row, $0) : "" })
        }
        isPlaced = true
        continue
      }
      let place = places[rows.key(row)]
      lines.append(
        columns.enumerated().map { column, name in
          guard column < rows.columns.count else { return "" }
          guard !old.content.names.contains(name), let place else { return rows.text(row, column) }
          return all.text(place, column)
        })
    }
    if !isPlaced { lines.append(line(columns) { _ in "" }) }
    return Array(
      ([columns] + lines).map { $0.map(\.asCSV).joined(separator: ",") + "\n" }.joined().utf8)
  }

  /// Its cells in the columns of a file.
  ///
  /// - Parameter other: What a column says that the table does not have.
  private func line(_ columns: [String], other: (Int) -> String) -> [String] {
    columns.enumerated().map { column, name in
      if column < cells.count { return cells[column] }
      if name == Withdrawals.column { return isWithdrawn ? Withdrawals.word : "" }
      return other(column)
    }
  }

  /// Whether the tables say the same, and no others over them something else.
  public func isShown(in package: DataPackage) -> Bool {
    let (rows, key) = (package.rows(of: schema), key)
    guard let row = (0..<rows.count).first(where: { rows.key($0) == key }) else {
      return isWithdrawn
    }
    return !isWithdrawn && cells.indices.allSatisfy { rows.text(row, $0) == cells[$0] }
  }
}
