import MigrationBodies

/// The widest cell of each column of a table, whatever rows a filter leaves: each column is measured
/// when it is first asked for, for a pane has no room for most of them.
struct ColumnNeeds: Sendable {
  private let columns: [Lazy<Int>]
  /// Of each column's cells how wide the text is, then the shorter ones; nil for a column without any.
  private let forms: [Lazy<[[Int]]>?]

  /// - Complexity: O(rows) for each column that is asked for, of the first thousand rows.
  init(of table: Table) {
    columns = table.columns.indices.map { index in
      Lazy {
        guard table.columns[index].width != .hidden else { return 0 }
        return table.allRows.prefix(1000).reduce(0) { widest, row in
          max(widest, SafeText.width(of: table.cell(of: row, column: index).text))
        }
      }
    }
    forms = table.columns.indices.map { index in
      guard table.columns[index].hasShorter else { return nil }
      return Lazy {
        table.allRows.prefix(1000).map { row in
          ([table.cell(of: row, column: index).text]
            + table.shorterTexts(of: row, column: index)).map(SafeText.width(of:))
        }
      }
    }
  }

  /// The cells of the screen that a column needs; 0 for one that is in no pane or has nothing in it.
  subscript(index: Int) -> Int { columns[index].value }

  /// The cells that a column fills of those that it has: where its widest text has no room, a shorter
  /// one may leave some empty.
  func filled(by index: Int, of width: Int) -> Int {
    guard self[index] > width else { return self[index] }
    return forms[index]?.value.reduce(0) { widest, widths in
      max(widest, widths.first { $0 <= width } ?? width)
    } ?? width
  }
}
