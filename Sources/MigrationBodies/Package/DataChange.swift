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
  /// The bodies to which the row belongs, by their identifiers; none where it belongs to all.
  public let bodies: [String]
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
    Schema.all.filter { tables.contains($0.table) }.flatMap { schema in
      TableDifference(rows(of: schema), other.rows(of: schema)).changes
    }
  }
}

/// Two states of a table side by side.
private struct TableDifference {
  private let old: Rows
  private let new: Rows
  private let columns: [String]

  init(_ old: Rows, _ new: Rows) {
    (self.old, self.new) = (old, new)
    columns = old.columns + new.columns.filter { !old.columns.contains($0) }
  }

  var changes: [DataChange] {
    guard old !== new else { return [] }
    var added: [String: Int] = [:]
    for row in 0..<new.count { added[new.key(row)] = row }
    let kept = (0..<old.count).compactMap { row in
      change(row, added.removeValue(forKey: old.key(row)))
    }
    return kept + added.values.sorted().compactMap { change(nil, $0) }
  }

  /// The change of a row, by its places in the old and the new; nil when nothing differs.
  private func change(_ before: Int?, _ after: Int?) -> DataChange? {
    let (was, now) = (cells(old, before), cells(new, after))
    let cells = columns.indices.compactMap { column in
      was[column].utf8.elementsEqual(now[column].utf8)
        ? nil : DataChange.Cell(column: columns[column], old: was[column], new: now[column])
    }
    let kind: DataChange.Kind = before == nil ? .added : after == nil ? .removed : .changed
    guard kind != .changed || !cells.isEmpty else { return nil }
    let key = old.schema.keyPlaces.map { (columns[$0], before == nil ? now[$0] : was[$0]) }
    return DataChange(
      kind: kind, table: old.schema.table,
      key: key.filter { !$0.1.isEmpty }.map { (column: $0, value: $1) },
      bodies: (bodies(was) + bodies(now)).unique, cells: cells)
  }

  /// The bodies to which a row belongs: itself, or those that it names.
  private func bodies(_ cells: [String]) -> [String] {
    let schema = old.schema
    let owners =
      schema.table == Body.table ? ["id"] : schema.fields.filter(Self.namesBodies).map(\.name)
    return owners.compactMap(columns.firstIndex(of:)).flatMap { place in
      cells[place].split(separator: ";").map(String.init)
    }
  }

  private static func namesBodies(_ field: FieldDeclaration) -> Bool {
    if case .rows([Body.table], _, _) = field.content { true } else { false }
  }

  /// What a row says in every column of the two.
  private func cells(_ rows: Rows, _ row: Int?) -> [String] {
    columns.map { name in
      guard let row, let place = rows.columns.firstIndex(of: name) else { return "" }
      return rows.text(row, place)
    }
  }
}
