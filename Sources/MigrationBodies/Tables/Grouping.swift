/// The rows of a table by a key that they refer to: two flat arrays instead of an array of arrays.
struct Grouping: Sendable {
  private let starts: [Int32]
  private let rows: [Int32]

  /// Groups row `i` under `keys[i]`; rows keep their order, and a negative key is left out.
  ///
  /// - Complexity: O(rows + keys).
  init(_ keys: [Int32], keyCount: Int) {
    var starts = [Int32](repeating: 0, count: keyCount + 1)
    for key in keys where key >= 0 { starts[Int(key) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var next = starts
    var rows = [Int32](repeating: 0, count: Int(starts[keyCount]))
    for (row, key) in keys.enumerated() where key >= 0 {
      rows[Int(next[Int(key)])] = Int32(row)
      next[Int(key)] += 1
    }
    self.starts = starts
    self.rows = rows
  }

  /// The rows under a key, in the table's order.
  subscript(key: Int) -> ArraySlice<Int32> {
    rows[Int(starts[key])..<Int(starts[key + 1])]
  }
}
