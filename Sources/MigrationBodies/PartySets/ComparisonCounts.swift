/// How many parties stand in which of the compared bodies.
public struct ComparisonCounts: Sendable {
  /// The patterns that there are, each with the standings that it stands for and how many parties
  /// have it: first in all, then by number.
  public let patterns: [(pattern: String, standings: [Standing], count: Int)]

  /// How many are in all.
  public var inAll: Int { count { $0.allSatisfy { $0 == .in } } }
  /// How many are in one and known to be in none of the others.
  public func only(_ operand: Int) -> Int {
    count { standings in
      standings.indices.allSatisfy { standings[$0] == ($0 == operand ? .in : .out) }
    }
  }
  /// How many there are of whom not all is known.
  public var mayBe: Int { count { $0.contains(.notKnown) } }

  private func count(_ fits: ([Standing]) -> Bool) -> Int {
    patterns.reduce(0) { $0 + (fits($1.standings) ? $1.count : 0) }
  }
}

/// What is compared, as of a date; nil for now.
struct DatedOperands: Hashable {
  let operands: [SeatOperand]
  let date: EDTFDate?
}
