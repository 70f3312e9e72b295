/// Texts that many rows of a table have, each folded once, whoever has it.
///
/// A word is looked for once in each of them, and not in every row.
struct SharedTexts: Sendable {
  /// A column of the table, and the number of the first of its texts.
  private struct Column {
    let cells: DistinctCells
    let first: Int
  }

  private var bytes: [UInt8] = []
  /// Where each text begins; at the end where the next would begin.
  private var starts: [UInt32] = [0]
  private var columns: [Column] = []

  /// How many texts each row has.
  var columnCount: Int { columns.count }

  /// Adds a column: for each thing that its cells say one text.
  ///
  /// - Parameter texts: What is searched of the column in a row.
  mutating func add(_ cells: DistinctCells, _ texts: (_ row: Int) -> [String]) {
    columns.append(Column(cells: cells, first: starts.count - 1))
    for row in cells.firstRows {
      for text in texts(Int(row)) { Folding.append(text, endedIn: &bytes) }
      starts.append(UInt32(bytes.count))
    }
  }

  /// For each row whether one of its texts has something; empty where none has it.
  ///
  /// - Parameter count: How many of the columns are looked at, the first ones.
  /// - Complexity: O(texts + rows).
  func rows(
    among count: Int, where hasIt: (UnsafeBufferPointer<UInt8>) -> Bool
  ) -> [Bool] {
    var rows: [Bool] = []
    for column in columns.prefix(count) {
      let texts = (0..<column.cells.count).map { withText(column.first + $0, hasIt) }
      guard texts.contains(true) else { continue }
      if rows.isEmpty { rows = Array(repeating: false, count: column.cells.numbers.count) }
      rows.withUnsafeMutableBufferPointer { rows in
        for (row, number) in column.cells.numbers.enumerated() where texts[Int(number)] {
          rows[row] = true
        }
      }
    }
    return rows
  }

  /// Calls `body` with each text of a row.
  ///
  /// - Parameter count: How many of the columns are looked at, the first ones.
  func forEachText(
    ofRow row: Int, among count: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    for column in columns.prefix(count) { withText(column.first + column.cells[row], body) }
  }

  private func withText<Result>(
    _ number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      body(UnsafeBufferPointer(rebasing: bytes[Int(starts[number])..<Int(starts[number + 1])]))
    }
  }
}
