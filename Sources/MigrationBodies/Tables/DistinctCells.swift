/// A column's cells as numbers: rows that say the same have the same one.
///
/// A million commitments are of some hundred documents: what follows from a cell is worked out once
/// for each thing that is said.
struct DistinctCells: Sendable {
  /// For each row the number of what it says.
  let numbers: [Int32]
  /// For each number the first row that says so.
  let firstRows: [Int32]

  /// The cells of a column.
  ///
  /// - Complexity: O(rows).
  init(_ table: Rows, _ column: Int) {
    var (numbers, firstRows): ([Int32], [Int32]) = ([], [])
    var slots = HashSlots(for: 256)
    numbers.reserveCapacity(table.count)
    table.forEach(in: column) { row, bytes in
      func isNumber(_ number: Int) -> Bool {
        table.withBytes(Int(firstRows[number]), column) { $0.hasSameBytes(as: bytes) }
      }
      // Neighbouring rows mostly say the same.
      if let last = numbers.last, isNumber(Int(last)) { return numbers.append(last) }
      if let known = slots.insert(firstRows.count, of: bytes, isAt: isNumber) {
        return numbers.append(Int32(known))
      }
      numbers.append(Int32(firstRows.count))
      firstRows.append(Int32(row))
      guard firstRows.count == slots.capacity else { return }
      slots = HashSlots(for: 2 * firstRows.count)
      for (number, row) in firstRows.enumerated() {
        table.withBytes(Int(row), column) { slots.set(number, of: $0) { _ in false } }
      }
    }
    (self.numbers, self.firstRows) = (numbers, firstRows)
  }

  /// The number of what a row says.
  subscript(row: Int) -> Int { Int(numbers[row]) }

  /// How many things are said.
  var count: Int { firstRows.count }
}
