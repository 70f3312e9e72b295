import MigrationBodies

/// Which columns of a table a pane has room for, and how a row is drawn in them.
struct TableLayout {
  private let columns: [(index: Int, width: Int)]
  private let table: Table
  private let shorten: (String) -> String

  private static let gap = 1
  private static let leastRest = 10

  /// Lays out a table's columns in `width` columns of the screen.
  ///
  /// Columns that need a wider pane are left out, then from the right those that would leave the
  /// flexible one less than ten columns.
  ///
  /// - Parameter shorten: What to make of a cell's text, so that more of it has room.
  init(_ table: Table, width: Int, shorten: @escaping (String) -> String = { $0 }) {
    self.table = table
    self.shorten = shorten
    var shown = table.columns.indices.compactMap { index -> (index: Int, width: Int)? in
      switch table.columns[index].width {
      case .hidden: nil
      case .fixed(let columns, let from): width >= from ? (index, columns) : nil
      case .pane(let columns, let from, let below):
        (from..<below).contains(width) ? (index, columns) : nil
      case .rest: (index, -1)
      }
    }
    func rest() -> Int {
      width - shown.reduce(0) { $0 + max(0, $1.width) } - Self.gap * (shown.count - 1)
    }
    while rest() < Self.leastRest, let last = shown.lastIndex(where: { $0.width >= 0 }) {
      shown.remove(at: last)
    }
    let remainder = max(0, rest())
    columns = shown.map { ($0.index, $0.width < 0 ? remainder : $0.width) }
  }

  /// The line of a row.
  func line(row: Int) -> Line {
    var line = Line()
    var end = 0
    for (index, width) in columns {
      let column = table.columns[index]
      let text = SafeText(shorten(table.cell(row: row, column: index).text)).cut(to: width)
      if column.alignment == .right { line.pad(to: end + width - text.width) }
      line.pad(to: column.alignment == .left ? end : line.width)
      line.add(text, Self.ink(of: column, text))
      end += width + Self.gap
    }
    return line
  }

  private static func ink(of column: Column, _ text: SafeText) -> InkRole {
    switch (column.id, text.description) {
    case ("mark", _), ("presides", _): .warning
    case ("sign", "●"), ("sign", "★"): .inSign
    case ("sign", _): .besideSign
    case ("since", _), ("since_year", _), ("as_listed", _), ("as_listed_short", _), ("date", _),
      ("kind", _):
      .quiet
    default: .text
    }
  }
}
