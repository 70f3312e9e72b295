import MigrationBodies

/// The widest cell of each column of a table, whatever rows a filter leaves: each column is measured
/// when it is first asked for, for a pane has no room for most of them.
struct ColumnNeeds: Sendable {
  private let columns: [Lazy<Int>]

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
  }

  /// The cells of the screen that a column needs; 0 for one that is in no pane or has nothing in it.
  subscript(index: Int) -> Int { columns[index].value }
}
