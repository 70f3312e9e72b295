import MigrationBodies

/// Columns and rows as every format for programs writes them; cells are made when asked for.
struct Sheet {
  /// A column's name.
  struct Heading {
    /// Its name in data: `as_listed`.
    let id: String
    /// What people read above it: `As listed`.
    let title: String
    /// Whether it holds numbers, which stand at the right.
    var isNumeric = false

    init(_ id: String, _ title: String? = nil, isNumeric: Bool = false) {
      (self.id, self.title, self.isNumeric) = (id, title ?? id, isNumeric)
    }
  }

  /// The columns in order.
  let headings: [Heading]
  /// How many rows there are.
  let count: Int
  /// The cells of a row, one a column.
  let cells: (Int) -> [Cell]
  /// The object of a row, for the formats of JSON.
  let object: (Int) -> JSON

  /// A sheet whose cells, and where they are not the same, objects are made row by row.
  init(
    _ headings: [Heading], count: Int, object: ((Int) -> JSON)? = nil,
    cells: @escaping (Int) -> [Cell]
  ) {
    self.headings = headings
    self.count = count
    self.cells = cells
    self.object =
      object ?? { row in .object(zip(headings.map(\.id), cells(row)).map { ($0, JSON($1)) }) }
  }

  /// A sheet of rows that are there already.
  init(_ headings: [Heading], _ rows: [[Cell]]) {
    self.init(headings, count: rows.count) { rows[$0] }
  }
}
