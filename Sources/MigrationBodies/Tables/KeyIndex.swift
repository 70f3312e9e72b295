import Glibc

/// Where the rows of a table are by their identifiers, which stand in its first column.
///
/// A table of places, looked up by a hash of the bytes; the identifiers themselves are read where
/// they are. A dictionary of texts would take each of them out of the file, which is most of what a
/// short command does.
struct KeyIndex: Sendable {
  /// For each slot the place of a row, or -1; at most half of them are taken.
  private var slots: [Int32]

  /// The rows of a table; of those of one identifier the last.
  ///
  /// - Complexity: O(rows).
  init(_ table: Rows) {
    var size = 16
    while size < 2 * table.count { size *= 2 }
    slots = [Int32](repeating: -1, count: size)
    for row in 0..<table.count {
      table.withBytes(row, 0) { slots[slot(of: $0, in: table)] = Int32(row) }
    }
  }

  /// The place of the row of an identifier; nil where there is none.
  func place(of identifier: UnsafeBufferPointer<UInt8>, in table: Rows) -> Int? {
    let row = slots[slot(of: identifier, in: table)]
    return row < 0 ? nil : Int(row)
  }

  /// The slot of an identifier: the one where it is, or the free one where it would be.
  private func slot(of identifier: UnsafeBufferPointer<UInt8>, in table: Rows) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: identifier.quickHash) & mask
    while slots[slot] >= 0,
      !table.withBytes(Int(slots[slot]), 0, { $0.hasSameBytes(as: identifier) })
    {
      slot = (slot + 1) & mask
    }
    return slot
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether both hold the same bytes.
  @inline(__always)
  func hasSameBytes(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let own = baseAddress, let others = other.baseAddress else { return true }
    return memcmp(own, others, count) == 0
  }

  /// A hash of the bytes (FNV-1a, its high bits folded in), for tables within one run.
  @inline(__always)
  var quickHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in self { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
