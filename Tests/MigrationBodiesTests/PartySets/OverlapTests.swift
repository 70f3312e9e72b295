import Testing

@testable import MigrationBodies

/// The numbers of two bodies against every way in which what is not known may turn out.
struct OverlapTests {
  /// A seating of parties whose standings are these; `?` names nobody.
  private func seating(_ signs: [Character]) -> Seating {
    var seating = Seating(
      standings: Standings(partyCount: signs.count), unnamed: PartyBits(partyCount: signs.count))
    for (party, sign) in signs.enumerated() {
      seating.standings[party] = sign == "i" ? .in : sign == "o" ? .out : .notKnown
      seating.unnamed[party] = sign == "?"
    }
    return seating
  }

  /// Every choice of so many signs.
  private func choices(_ count: Int) -> [[Character]] {
    (0..<count).reduce([[]]) { all, _ in all.flatMap { head in "iom?".map { head + [$0] } } }
  }

  /// Every way in which the parties of two bodies may turn out: whether each is in.
  ///
  /// Whom neither names is left as out: numbers that are sure of somebody do not count with those.
  ///
  /// - Parameter isOwn: Whether whom the other body names is left as out, too.
  private func outcomes(
    _ first: [Character], _ second: [Character], isOwn: Bool = false
  ) -> [(Set<Int>, Set<Int>)] {
    func ways(_ sign: Character, _ isNamed: Bool) -> [Bool] {
      switch sign {
      case "i": [true]
      case "o": [false]
      default: isNamed ? [true, false] : [false]
      }
    }
    return first.indices.reduce([([], [])]) { all, party in
      let isNamed = "im".contains(first[party]) || "im".contains(second[party])
      return all.flatMap { left, right in
        ways(first[party], isNamed && !(isOwn && first[party] == "?")).flatMap { isLeft in
          ways(second[party], isNamed && !(isOwn && second[party] == "?")).map { isRight in
            (isLeft ? left.union([party]) : left, isRight ? right.union([party]) : right)
          }
        }
      }
    }
  }

  @Test func `a number is the least that can turn out, and exact where no more may be`() {
    let all = choices(2)
    var exact = 0
    for first in all {
      for second in all {
        let counts = OverlapCounts(seating(first), seating(second))
        let checks: [(OverlapCounts.Count, Bool, (Set<Int>, Set<Int>) -> Int)] = [
          (counts.shared, false, { $0.intersection($1).count }),
          (counts.onlyFirst, false, { $0.subtracting($1).count }),
          (counts.onlySecond, false, { $1.subtracting($0).count }),
          (counts.first, true, { left, _ in left.count }), (counts.second, true, { $1.count }),
          (counts.union, false, { $0.union($1).count }),
        ]
        for (count, isOwn, value) in checks {
          let values = outcomes(first, second, isOwn: isOwn).map(value)
          #expect(values.allSatisfy { $0 >= count.sure }, "\(first) \(second)")
          guard !count.mayBeMore else { continue }
          exact += 1
          #expect(values.allSatisfy { $0 == count.sure }, "\(first) \(second)")
        }
      }
    }
    #expect(exact > 100)
  }

  @Test func `a percentage is the least that can turn out`() {
    let all = choices(3)
    var bounds = 0
    for first in all {
      for second in all {
        let counts = OverlapCounts(seating(first), seating(second))
        let outcomes = outcomes(first, second)
        let checks: [(OverlapCounts.Count?, (Set<Int>, Set<Int>) -> Set<Int>)] = [
          (counts.jaccard, { $0.union($1) }), (counts.firstInSecond, { left, _ in left }),
          (counts.secondInFirst, { $1 }),
        ]
        for (count, whole) in checks {
          guard let count else { continue }
          for (left, right) in outcomes {
            let all = whole(left, right).count
            guard all > 0, count.sure > 0 else { continue }
            let part = left.intersection(right).count
            bounds += count.mayBeMore ? 1 : 0
            // Exact ones are rounded, and only to all or nothing where it is that.
            #expect(100 * part / all + (count.mayBeMore ? 0 : 1) >= count.sure)
            if !count.mayBeMore { #expect((count.sure == 100) == (part == all)) }
          }
        }
      }
    }
    #expect(bounds > 100)
  }

  @Test(arguments: [
    ("??", "??", "?", "?", "?"), ("ii", "??", "?", "2", "?"), ("oo", "??", "0", "0", "?"),
    ("oo", "oo", "0", "0", "0"), ("ii", "ii", "2", "2", "2"), ("im", "ii", "1+", "1+", "2"),
    ("i?", "ii", "1+", "1", "2"), ("i?", "i?", "1", "1", "1"), ("mm", "oo", "0", "?", "0"),
  ])
  func `nought is nought only where it is known`(
    first: String, second: String, shared: String, left: String, right: String
  ) {
    let counts = OverlapCounts(seating(Array(first)), seating(Array(second)))
    #expect(counts.shared.cell.text == shared)
    #expect(counts.first.cell.text == left)
    #expect(counts.second.cell.text == right)
  }

  @Test func `a percentage of nobody is none, and of perhaps somebody not known`() {
    #expect(OverlapCounts(seating(["o"]), seating(["o"])).jaccard == nil)
    #expect(OverlapCounts(seating(["?"]), seating(["o"])).firstInSecond?.cell.text == "?")
    #expect(OverlapCounts(seating(["?"]), seating(["o"])).secondInFirst == nil)
    #expect(OverlapCounts(seating(["i"]), seating(["o"])).jaccard?.cell == .number(0))
    #expect(
      OverlapCounts(seating(["i", "?"]), seating(["i", "i"])).firstInSecond?.cell == .number(100))
  }

  @Test func `a number of which nothing is sure is no number in data, and sorts last`() {
    #expect(Cell(0, mayBeMore: true).data == .unknown)
    #expect(Cell(0, mayBeMore: false).data == .number(0))
    #expect(Cell(3, mayBeMore: true).data == .number(3))
    #expect(Cell(3, mayBeMore: true).text == "3+")
    #expect(Cell(0, mayBeMore: true).text == "?")
    #expect(Cell.SortKey(Cell(0, mayBeMore: true)) == nil)
    #expect(Cell.SortKey(Cell(3, mayBeMore: true)) == .number(3))
    for cell in [Cell.unknown, .text("x"), .number(0), .list(["a"])] { #expect(cell.data == cell) }
  }
}
