/// How many typing errors apart two words are.
enum EditDistance {
  /// The number of letters to add, drop, replace or swap with a neighbour to turn one word into the
  /// other (optimal string alignment); `limit` + 1 when it is more than `limit`.
  ///
  /// - Complexity: O(left × limit).
  static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
    left.withUnsafeBufferPointer { left in
      right.withUnsafeBufferPointer { between(left, $0, atMost: limit) }
    }
  }

  /// The same of words within a buffer; nothing is allocated on the heap for words of usual length.
  static func between(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    let width = right.count + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: 3 * width) { cells in
      for column in 0..<width { cells[column] = column }
      // Where the rows of this letter and of the two before it begin.
      var (beforeLast, last, row) = (2 * width, 0, width)
      for i in left.indices {
        // Farther from the diagonal there are more errors than the limit.
        let (first, end) = (max(0, i - limit), min(right.count, i + limit + 1))
        cells[row + first] = first == 0 ? i + 1 : limit + 1
        var best = cells[row + first]
        for j in first..<end {
          var cost = min(
            cells[last + j + 1] + 1, cells[row + j] + 1,
            cells[last + j] + (left[i] == right[j] ? 0 : 1))
          if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
            cost = min(cost, cells[beforeLast + j - 1] + 1)
          }
          cells[row + j + 1] = cost
          best = min(best, cost)
        }
        if end < right.count { cells[row + end + 1] = limit + 1 }
        guard best <= limit else { return limit + 1 }
        (beforeLast, last, row) = (last, row, beforeLast)
      }
      return min(cells[last + right.count], limit + 1)
    }
  }
}
