/// A table of a package in the SQL of SQLite.
struct SQLTable {
  private let schema: Schema
  private let rows: Rows

  init(_ schema: Schema, _ package: DataPackage) {
    self.schema = schema
    rows = package.rows(of: schema)
  }

  /// The columns, those of one's own last.
  private var columns: [String] { rows.columns }

  /// Writes the table, its rows, and the tables of its lists.
  ///
  /// - Parameter put: Takes each piece, with its line end.
  func write<Failure: Error>(to put: (String) throws(Failure) -> Void) throws(Failure) {
    try put(definition)
    for list in lists { try put(definition(of: list)) }
    for row in 0..<rows.count {
      let cells = columns.indices.map { rows.text(row, $0) }
      let values = ["\(row + 1)"] + cells.map(SQL.text)
      try put(
        "INSERT INTO \(SQL.name(schema.table)) VALUES (\(values.joined(separator: ", ")));\n")
      for list in lists { try writeList(list, cells, of: row + 1, to: put) }
    }
  }

  /// A column's name: `from` and `to` are words of SQL.
  static func name(of column: String) -> String {
    switch column {
    case "from": "since"
    case "to": "until"
    default: column
    }
  }

  // MARK: - Definitions

  private func field(_ column: String) -> FieldDeclaration? {
    schema.fields.first { $0.name == column }
  }

  private var definition: String {
    let lines = columns.map { column in
      guard let field = field(column) else { return "  \(SQL.name(column)) TEXT" }
      return "  \(SQL.name(Self.name(of: column))) \(Self.type(of: field))"
        + (field.isRequired ? " NOT NULL" : "") + (field.isUnique ? " UNIQUE" : "")
        + Self.reference(of: field)
    }
    return "\nCREATE TABLE \(SQL.name(schema.table)) (\n  \"row\" INTEGER PRIMARY KEY,\n"
      + lines.joined(separator: ",\n") + "\n);\n"
  }

  private static func type(of field: FieldDeclaration) -> String {
    switch field.content {
    case .integer: "INTEGER"
    case .number: "NUMERIC"
    default: "TEXT"
    }
  }

  private static func reference(of field: FieldDeclaration) -> String {
    guard case .rows(let tables, areSeveral: false, _) = field.content, let table = tables.first
    else { return "" }
    return " REFERENCES \(SQL.name(table)) (\(SQL.name(key(of: table))))"
  }

  /// The column by which a table is referred to.
  private static func key(of table: String) -> String {
    Schema.named(table)?.key.first ?? "id"
  }

  // MARK: - Lists

  /// The columns whose cells list several values.
  private var lists: [FieldDeclaration] {
    columns.compactMap(field).filter { field in
      switch field.content {
      case .terms, .rows(_, areSeveral: true, _): true
      default: false
      }
    }
  }

  private func table(of list: FieldDeclaration) -> String { "\(schema.table)_\(list.name)" }

  private func definition(of list: FieldDeclaration) -> String {
    let values =
      list.referred.count == 1
      ? [
        "  \"value\" \(list.referred == ["objectives"] ? "INTEGER" : "TEXT") NOT NULL REFERENCES "
          + "\(SQL.name(list.referred[0])) (\(SQL.name(Self.key(of: list.referred[0]))))"
      ]
      : ["  \"value\" TEXT NOT NULL"]
        + list.referred.map { table in
          "  \(SQL.name(Self.one(of: table))) TEXT REFERENCES \(SQL.name(table)) (\"id\")"
        }
    return """

      CREATE TABLE \(SQL.name(table(of: list))) (
        "row" INTEGER NOT NULL REFERENCES \(SQL.name(schema.table)) ("row"),
        "position" INTEGER NOT NULL,
      \(values.joined(separator: ",\n")),
        PRIMARY KEY ("row", "position")
      );

      """
  }

  /// One of what a table has: `state`.
  private static func one(of table: String) -> String { String(table.dropLast()) }

  private func writeList<Failure: Error>(
    _ list: FieldDeclaration, _ cells: [String], of row: Int,
    to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard let place = columns.firstIndex(of: list.name), cells.indices.contains(place) else {
      return
    }
    for (position, value) in zip(1..., cells[place].split(separator: ";")) {
      let value = String(value)
      var values = ["\(row)", "\(position)", SQL.text(value)]
      if list.referred.count > 1 {
        values += list.referred.map {
          Self.isIdentifier(value, in: $0, list) ? SQL.text(value) : "NULL"
        }
      }
      try put(
        "INSERT INTO \(SQL.name(table(of: list))) VALUES (\(values.joined(separator: ", ")));\n")
    }
  }

  /// Whether a value leads to a row of one of several tables: states have capitals, organisations
  /// small letters.
  private static func isIdentifier(_ value: String, in table: String, _ list: FieldDeclaration)
    -> Bool
  {
    if case .rows(_, _, let word?) = list.content, word == value { return false }
    return (table == "states") == FieldDeclaration.Form.stateCode.isForm(of: value)
  }
}
