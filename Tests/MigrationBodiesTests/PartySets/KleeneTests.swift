import Testing

@testable import MigrationBodies

/// The laws of three-valued sets, over every set of two parties.
struct KleeneTests {
  private static let values: [Standing] = [.in, .notKnown, .out]

  /// Every set of two parties.
  private static let sets: [Standings] = values.flatMap { first in
    values.map { second in
      var set = Standings(partyCount: 2)
      set[0] = first
      set[1] = second
      return set
    }
  }

  /// Everybody.
  private static let all: Standings = {
    var all = Standings(partyCount: 2)
    all[0] = .in
    all[1] = .in
    return all
  }()

  private func not(_ set: Standings) -> Standings { Self.all - set }

  @Test func `a set keeps what is put into it`() {
    for party in [0, 63, 64, 499] {
      for value in Self.values {
        var set = Standings(partyCount: 500)
        set[party] = .in
        set[party] = value
        #expect(set[party] == value)
        #expect(set.isIn.count == (value == .in ? 1 : 0))
        #expect(set.notKnown.count == (value == .notKnown ? 1 : 0))
      }
    }
  }

  @Test func `both is the least of two, either the greatest`() {
    let rank: [Standing: Int] = [.out: 0, .notKnown: 1, .in: 2]
    for left in Self.sets {
      for right in Self.sets {
        for party in 0..<2 {
          let ranks = [rank[left[party]] ?? 0, rank[right[party]] ?? 0]
          #expect(rank[(left & right)[party]] == ranks.min())
          #expect(rank[(left | right)[party]] == ranks.max())
        }
      }
    }
  }

  @Test func `both, either and one of two are commutative`() {
    for left in Self.sets {
      for right in Self.sets {
        #expect(left & right == right & left)
        #expect(left | right == right | left)
        #expect(left ^ right == right ^ left)
      }
    }
  }

  @Test func `not both is either not, and the other way round`() {
    for left in Self.sets {
      for right in Self.sets {
        #expect(not(left & right) == not(left) | not(right))
        #expect(not(left | right) == not(left) & not(right))
        #expect(left - right == left & not(right))
        #expect(left ^ right == (left | right) & not(left & right))
      }
    }
  }

  @Test func `both, either and one of two are associative, both and either distribute`() {
    for first in Self.sets {
      for second in Self.sets {
        for third in Self.sets {
          #expect((first & second) & third == first & (second & third))
          #expect((first | second) | third == first | (second | third))
          #expect((first ^ second) ^ third == first ^ (second ^ third))
          #expect(first & (second | third) == (first & second) | (first & third))
          #expect(first | (second & third) == (first | second) & (first | third))
          #expect(first - (second | third) == (first - second) - third)
        }
      }
    }
  }

  @Test func `at least one is either, at least all is both`() {
    for first in Self.sets {
      #expect(not(not(first)) == first)
      for second in Self.sets {
        for third in Self.sets {
          let three = [first, second, third]
          func atLeast(_ least: Int) -> Standings {
            Standings.atLeast(least, of: three, partyCount: 2)
          }
          #expect(atLeast(1) == first | second | third)
          #expect(atLeast(2) == (first & second) | (second & third) | (first & third))
          #expect(atLeast(3) == first & second & third)
        }
      }
    }
  }

  @Test func `what comes to be known never contradicts what was said before`() {
    // Each set may turn out to be any that has the same in what is known of it.
    func outcomes(_ set: Standings) -> [Standings] {
      Self.sets.filter { other in
        (0..<2).allSatisfy {
          other[$0] != .notKnown && (set[$0] == .notKnown || set[$0] == other[$0])
        }
      }
    }
    for left in Self.sets {
      for right in Self.sets {
        for (a, b) in outcomes(left).flatMap({ a in outcomes(right).map { (a, $0) } }) {
          let steps: [(Standings, Standings)] = [
            (left & right, a & b), (left | right, a | b), (left - right, a - b),
            (left ^ right, a ^ b),
          ]
          for (before, after) in steps {
            for party in 0..<2 where before[party] != .notKnown {
              #expect(before[party] == after[party])
            }
          }
        }
      }
    }
  }
}
