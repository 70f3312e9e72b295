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
    case (.notKnown, _), (_, .notKnown): "uncertain"
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
