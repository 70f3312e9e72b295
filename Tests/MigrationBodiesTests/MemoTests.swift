import Testing

@testable import MigrationBodies

/// Values that are kept, up to a number.
struct MemoTests {
  @Test func `a value is made once and kept`() {
    let memo = Memo<Int, Int>(atMost: 3)
    var made = 0
    for _ in 0..<5 {
      let value = memo.value(7) {
        made += 1
        return 49
      }
      #expect(value == 49)
    }
    #expect(made == 1)
  }

  @Test func `however many are asked for, no more are kept than it may have, and each is right`() {
    for most in 1...5 {
      let memo = Memo<Int, Int>(atMost: most)
      for key in 0..<1000 {
        #expect(memo.value(key % 13) { key % 13 * 2 } == key % 13 * 2)
        #expect(memo.count <= most)
      }
    }
  }
}
