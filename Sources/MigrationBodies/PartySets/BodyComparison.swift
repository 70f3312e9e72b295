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

extension Catalogue {
  /// The rows of a comparison: whom a source names in one of the bodies at least and who is not out
  /// of all, by name.
  func rows(of comparison: BodyComparison) -> [ComparedParty] {
    let all = compared(comparison)
    return comparison.onlyDifferences ? all.filter { !$0.isInAll } : all
  }

  private func compared(_ comparison: BodyComparison) -> [ComparedParty] {
    let seatings = comparison.operands.map { operand in
      (operand.date.map { asOf($0) } ?? self).seating(in: operand.body, as: operand.scope)
    }
    let parties = comparison.operands.flatMap { seats(in: $0.body).map(\.party) }.unique
    return byName(parties).compactMap { party in
      let standings = seatings.map { $0.standings[party.index] }
      let isSomewhere = seatings.contains {
        $0.standings[party.index] != .out && !$0.unnamed[party.index]
      }
      guard isSomewhere else { return nil }
      return ComparedParty(party: party, operands: comparison.operands, standings: standings)
    }
  }

  /// How many parties stand in which of the bodies; those in all are counted in any case.
  ///
  /// - Complexity: O(parties × bodies), once a date.
  public func counts(of comparison: BodyComparison) -> ComparisonCounts {
    store.comparisons.value(DatedOperands(operands: comparison.operands, date: date)) {
      makeCounts(of: comparison)
    }
  }

  private func makeCounts(of comparison: BodyComparison) -> ComparisonCounts {
    let groups = Dictionary(grouping: compared(comparison), by: \.standings)
    func rank(_ standings: [Standing]) -> Int { standings.allSatisfy { $0 == .in } ? 0 : 1 }
    return ComparisonCounts(
      patterns: groups.map { ($1[0].pattern, $0, $1.count) }.sorted {
        (rank($0.1), -$0.2, $0.0) < (rank($1.1), -$1.2, $1.0)
      })
  }
}
