/// How many typing errors apart two words are.
enum EditDistance {
  /// The number of letters to add, drop, replace or swap with a neighbour to turn one word into the
  /// other (optimal string alignment); `limit` + 1 when it is more than `limit`.
  ///
  /// - Complexity: O(left × right).
  static func between(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in left.indices {
      var row = [i + 1]
      for j in right.indices {
        var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          cost = min(cost, beforeLast[j - 1] + 1)
        }
        row.append(cost)
      }
      guard row.contains(where: { $0 <= limit }) else { return limit + 1 }
      (beforeLast, last) = (last, row)
    }
    return min(last[right.count], limit + 1)
  }
}
