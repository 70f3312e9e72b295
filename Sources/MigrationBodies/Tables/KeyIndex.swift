/// Where the rows of a table are by their identifiers, which stand in its first column and are read
/// where they are.
struct KeyIndex: Sendable {
  private var slots: HashSlots

  /// The rows of a table; of those of one identifier the last.
  ///
  /// - Complexity: O(rows).
  init(_ table: Rows) {
    slots = HashSlots(for: table.count)
    for row in 0..<table.count {
      table.withBytes(row, 0) { identifier in
        slots.set(row, of: identifier) { Self.has(identifier, $0, in: table) }
      }
    }
  }

  /// The place of the row of an identifier; nil where there is none.
  func place(of identifier: UnsafeBufferPointer<UInt8>, in table: Rows) -> Int? {
    slots.place(of: identifier) { Self.has(identifier, $0, in: table) }
  }

  @inline(__always)
  private static func has(
    _ identifier: UnsafeBufferPointer<UInt8>, _ row: Int, in table: Rows
  ) -> Bool {
    table.withBytes(row, 0) { $0.hasSameBytes(as: identifier) }
  }
}
