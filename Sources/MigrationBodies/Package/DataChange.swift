/// How a row of one package differs from the row with its key in another.
public struct DataChange: Equatable, Sendable {
  /// What became of the row.
  public enum Kind: String, Sendable {
    case added, removed, changed
  }

  /// A column and what it says.
  public struct Cell: Equatable, Sendable {
    /// The column's name.
    public let column: String
    /// What the old row says; "" when it says nothing or there is none.
    public let old: String
    /// What the new row says; "" when it says nothing or there is none.
    public let new: String
  }

  /// What became of the row.
  public let kind: Kind
  /// The table.
  public let table: String
  /// The columns of its key that are not empty, and what they say.
  public let key: [(column: String, value: String)]
  /// The cells that differ; of a row that was added or removed all that say something.
  public let cells: [Cell]

  /// Whether two changes are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.kind == right.kind && left.table == right.table && left.cells == right.cells
      && left.key.elementsEqual(right.key, by: ==)
  }
}

extension DataPackage {
  /// What is different in another package: table by table, first what was removed or changed in the
  /// order of this one, then what was added in the order of the other.
  ///
  /// Rows are the same by their key; the order of rows and of columns is no difference.
  ///
  /// - Parameter tables: The tables to compare.
  /// - Complexity: O(size of the tables that are not the same byte for byte).
  public func changes(
    to other: DataPackage, in tables: some Collection<String> = Schema.all.map(\.table)
  ) -> [DataChange] {
    Schema.all.filter { tables.contains($0.table) }.flatMap { schema -> [DataChange] in
      let old = bytes(of: schema.table)
      let new = other.bytes(of: schema.table)
      return old == new
        ? [] : TableDifference(schema, KeyedRows(old, schema), KeyedRows(new, schema)).changes
    }
  }
}

/// The rows of a table by their keys.
private struct KeyedRows {
  let bytes: [UInt8]
  let columns: TableMerge.Columns
  private(set) var order: [String] = []
  private(set) var rows: [String: [Range<Int>]] = [:]

  init(_ bytes: [UInt8], _ schema: Schema) {
    self.bytes = bytes
    var scanner = CSVScanner(bytes)
    var record = CSVScanner.Record()
    _ = scanner.next(&record)
    columns = TableMerge.Columns(record, of: bytes)
    let places = columns.places(of: schema.key)
    while scanner.next(&record) {
      let key = TableMerge.key(record.cells, of: bytes, at: places)
      order.append(key)
      rows[key] = record.cells
    }
  }

  func text(_ row: [Range<Int>]?, _ place: Int) -> String {
    guard let row, place >= 0 else { return "" }
    return CSVCell.text(of: bytes[row[place]])
  }
}

/// Two states of a table side by side.
private struct TableDifference {
  let schema: Schema
  let old: KeyedRows
  let new: KeyedRows
  let columns: [String]
  let oldPlaces: [Int]
  let newPlaces: [Int]

  init(_ schema: Schema, _ old: KeyedRows, _ new: KeyedRows) {
    self.schema = schema
    self.old = old
    self.new = new
    columns = old.columns.names + new.columns.names.filter { !old.columns.names.contains($0) }
    oldPlaces = old.columns.places(of: columns)
    newPlaces = new.columns.places(of: columns)
  }

  var changes: [DataChange] {
    old.order.compactMap { key in
      change(key, new.rows[key] == nil ? .removed : .changed)
    }
      + new.order.filter { old.rows[$0] == nil }.compactMap { change($0, .added) }
  }

  /// The change of a row; nil when nothing differs.
  private func change(_ key: String, _ kind: DataChange.Kind) -> DataChange? {
    let before = old.rows[key]
    let after = new.rows[key]
    let cells = columns.indices.compactMap { column -> DataChange.Cell? in
      let was = old.text(before, oldPlaces[column])
      let now = new.text(after, newPlaces[column])
      return was.utf8.elementsEqual(now.utf8)
        ? nil : DataChange.Cell(column: columns[column], old: was, new: now)
    }
    guard kind != .changed || !cells.isEmpty else { return nil }
    let values = key.split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    return DataChange(
      kind: kind, table: schema.table,
      key: zip(schema.key, values).filter { !$1.isEmpty }.map { (column: $0, value: $1) },
      cells: cells)
  }
}
