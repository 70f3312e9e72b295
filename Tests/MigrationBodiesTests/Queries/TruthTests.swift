import Testing

@testable import MigrationBodies

/// Kleene's logic: what is not known stays so, unless the other side decides.
struct TruthTests {
  private let all: [Truth] = [.no, .notKnown, .yes]

  @Test func `not known is decided only by the other side`() {
    #expect((Truth.notKnown & .no) == .no)
    #expect((Truth.notKnown & .yes) == .notKnown)
    #expect((Truth.notKnown | .yes) == .yes)
    #expect((Truth.notKnown | .no) == .notKnown)
    #expect(!Truth.notKnown == .notKnown)
    #expect(!Truth.yes == .no)
    #expect(!Truth.no == .yes)
  }

  @Test func `the laws of and, or and not hold`() {
    for a in all {
      #expect(!(!a) == a)
      for b in all {
        #expect((a & b) == (b & a))
        #expect((a | b) == (b | a))
        #expect(!(a & b) == (!a | !b))
        #expect(!(a | b) == (!a & !b))
        for c in all {
          #expect(((a & b) & c) == (a & (b & c)))
          #expect((a & (b | c)) == ((a & b) | (a & c)))
          #expect((a | (b & c)) == ((a | b) & (a | c)))
        }
      }
    }
  }

  @Test func `any and all are or and and of many`() {
    for a in all {
      for b in all {
        #expect([a, b].any { $0 } == (a | b))
        #expect([a, b].all { $0 } == (a & b))
      }
    }
    #expect([Truth]().any { $0 } == .no)
    #expect([Truth]().all { $0 } == .yes)
  }

  @Test func `a comparison holds when it holds of every value, and is not known of some`() {
    for sign in ValueComparison<Int>.Sign.allCases {
      for first in 1...4 {
        for last in first...4 where sign == .equal || first == last {
          let comparison = ValueComparison(sign: sign, text: "", first: first, last: last)
          for low in 0...5 {
            for high in low...5 {
              let each = (low...high).map { value in
                switch sign {
                case .equal: first <= value && value <= last
                case .less: value < first
                case .atMost: value <= last
                case .greater: value > last
                case .atLeast: value >= first
                }
              }
              let expected: Truth =
                !each.contains(false) ? .yes : each.contains(true) ? .notKnown : .no
              let found = comparison.holds(from: low, to: high)
              // Of a span round the value neither end tells that none of it is the value.
              #expect(found == expected || sign == .equal && found == .notKnown && low < first)
            }
          }
        }
      }
    }
  }
}
