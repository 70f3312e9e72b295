/// Bodies side by side: a row a party, a column a body.
///
/// One body on two dates is compared as two bodies are.
public struct BodyComparison: Hashable, Sendable {
  /// What is compared, in the order of the columns.
  public var operands: [SeatOperand]
  /// Whether those are left out that are in all.
  public var onlyDifferences: Bool
  /// Whether the columns have signs only: parties by bodies, as a matrix.
  public var isNarrow: Bool

  /// Compares bodies.
  public init(_ operands: [SeatOperand], onlyDifferences: Bool = false, isNarrow: Bool = false) {
    self.operands = operands
    self.onlyDifferences = onlyDifferences
    self.isNarrow = isNarrow
  }
}

/// A party in several bodies: a row of a comparison.
public struct ComparedParty: Hashable, Sendable {
  /// The party.
  public let party: Ref<Party>
  /// The bodies.
  public let operands: [SeatOperand]
  /// Its standing in each.
  public let standings: [Standing]

  /// What kind of difference it is: `=` in all, `<` in the first only, `>` in the second only, `?`
  /// when one is not known; of more than two a sign for each, as `●·?`.
  public var pattern: String {
    guard standings.count == 2 else {
      return standings.map { $0 == .in ? "●" : $0 == .out ? "·" : "?" }.joined()
    }
    if standings.contains(.notKnown) { return "?" }
    return standings[0] == standings[1] ? "=" : standings[0] == .in ? "<" : ">"
  }

  /// The kind of difference in words: `both`, `only first`, `only second`, or `may be` where one is
  /// not known; of more than two the pattern.
  public var difference: String {
    guard standings.count == 2 else { return pattern }
    return switch (standings[0], standings[1]) {
    case (.notKnown, _), (_, .notKnown): "may be"
    case (.in, .in): "both"
    case (.in, .out): "only first"
    case (.out, .in): "only second"
    case (.out, .out): "neither"
    }
  }

  /// The sign that stands before the party: the pattern of two bodies; of more `=` in all, `?` when
  /// one is not known, `~` in some.
  public var sign: String {
    guard standings.count > 2 else { return pattern }
    return isInAll ? "=" : standings.contains(.notKnown) ? "?" : "~"
  }

  /// Whether it is known to be in all.
  public var isInAll: Bool { standings.allSatisfy { $0 == .in } }
}

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

extension Catalogue {
  /// The rows of a comparison: whom a source names in one of the bodies at least and who is not out
  /// of all, in the order of the first body, then of the others.
  func rows(of comparison: BodyComparison) -> [ComparedParty] {
    let all = compared(comparison)
    return comparison.onlyDifferences ? all.filter { !$0.isInAll } : all
  }

  private func compared(_ comparison: BodyComparison) -> [ComparedParty] {
    let seatings = comparison.operands.map { operand in
      (operand.date.map { asOf($0) } ?? self).seating(in: operand.body, as: operand.scope)
    }
    let parties = comparison.operands.flatMap { seats(in: $0.body).map(\.party) }.unique
    return parties.compactMap { party in
      let standings = seatings.map { $0.standings[party.index] }
      let isSomewhere = seatings.contains {
        $0.standings[party.index] != .out && !$0.unnamed[party.index]
      }
      guard isSomewhere else { return nil }
      return ComparedParty(party: party, operands: comparison.operands, standings: standings)
    }
  }

  /// How many parties stand in which of the bodies; those in all are counted in any case.
  public func counts(of comparison: BodyComparison) -> ComparisonCounts {
    let groups = Dictionary(grouping: compared(comparison), by: \.standings)
    func rank(_ standings: [Standing]) -> Int { standings.allSatisfy { $0 == .in } ? 0 : 1 }
    return ComparisonCounts(
      patterns: groups.map { ($1[0].pattern, $0, $1.count) }.sorted {
        (rank($0.1), -$0.2, $0.0) < (rank($1.1), -$1.2, $1.0)
      })
  }
}
