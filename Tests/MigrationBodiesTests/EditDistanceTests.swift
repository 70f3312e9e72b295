import TestSupport
import Testing

@testable import MigrationBodies

struct EditDistanceTests {
  private func distance(_ left: String, _ right: String, atMost limit: Int = 9) -> Int {
    EditDistance.between(Array(left.utf8), Array(right.utf8), atMost: limit)
  }

  /// The definition, without a table and without a limit.
  private func plainDistance(_ left: ArraySlice<Character>, _ right: ArraySlice<Character>) -> Int {
    guard let a = left.last, let b = right.last else { return left.count + right.count }
    let shortLeft = left.dropLast()
    let shortRight = right.dropLast()
    if a == b { return plainDistance(shortLeft, shortRight) }
    var least =
      1
      + min(
        plainDistance(shortLeft, right), plainDistance(left, shortRight),
        plainDistance(shortLeft, shortRight))
    if let c = shortLeft.last, let d = shortRight.last, a == d, b == c {
      least = min(least, 1 + plainDistance(shortLeft.dropLast(), shortRight.dropLast()))
    }
    return least
  }

  private static let words = everyText(of: ["a", "b", "c"], upTo: 4)

  @Test func `the distance is that of the definition, up to any limit`() {
    for left in Self.words {
      for right in Self.words where left.count + right.count < 8 {
        let plain = plainDistance(Array(left)[...], Array(right)[...])
        for limit in 0...4 where distance(left, right, atMost: limit) != min(plain, limit + 1) {
          Issue.record("\(left) \(right) at most \(limit)")
        }
      }
    }
  }

  @Test func `only a word itself is at no distance, and both ways are as far`() {
    for left in Self.words {
      for right in Self.words {
        let there = distance(left, right)
        if (there == 0) != (left == right) { Issue.record("\(left) \(right)") }
        if there != distance(right, left) { Issue.record("\(left) \(right)") }
      }
    }
  }

  @Test func `no way round is shorter among words without swapped letters`() {
    // Swaps break the law: ca to ac to abc is 2, ca to abc 3.
    #expect(distance("ca", "ac") + distance("ac", "abc") < distance("ca", "abc"))
    let words = everyText(of: ["a", "b"], upTo: 3).filter { $0 == String($0.sorted()) }
    for a in words {
      for b in words {
        for c in words where distance(a, b) + distance(b, c) < distance(a, c) {
          Issue.record("\(a) \(b) \(c)")
        }
      }
    }
  }

  @Test(arguments: [
    ("vietnam", "vietnma", 1), ("vietnam", "veitnam", 1), ("vietnam", "vietam", 1),
    ("vietnam", "vietnaam", 1), ("vietnam", "vietnan", 1), ("kitten", "sitting", 3), ("", "abc", 3),
  ])
  func `a typing error counts one`(left: String, right: String, expected: Int) {
    #expect(distance(left, right) == expected)
  }
}
