/// A set of parties: a bit each, by their places in the catalogue.
struct PartyBits: Hashable, Sendable {
  private var words: [UInt64]

  /// No party of so many.
  init(partyCount: Int) {
    words = [UInt64](repeating: 0, count: (partyCount + 63) / 64)
  }

  /// Whether a party is in the set.
  subscript(party: Int) -> Bool {
    get { words[party >> 6] & Self.bit(party) != 0 }
    set {
      if newValue {
        words[party >> 6] |= Self.bit(party)
      } else {
        words[party >> 6] &= ~Self.bit(party)
      }
    }
  }

  /// How many parties are in the set.
  var count: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }

  /// All parties of the kinds, states and organisations, of which one is in the set; all where it is
  /// empty.
  func kinds(stateCount: Int) -> PartyBits {
    let count = words.count * 64
    let hasStates = (0..<min(stateCount, count)).contains { self[$0] }
    let hasOthers = (min(stateCount, count)..<count).contains { self[$0] }
    var kinds = self
    for party in 0..<count {
      kinds[party] = hasStates == hasOthers || (party < stateCount) == hasStates
    }
    return kinds
  }

  static func & (left: Self, right: Self) -> Self { left.combined(right, &) }
  static func | (left: Self, right: Self) -> Self { left.combined(right, |) }
  static func - (left: Self, right: Self) -> Self { left.combined(right) { $0 & ~$1 } }

  private func combined(_ other: Self, _ combine: (UInt64, UInt64) -> UInt64) -> Self {
    var result = self
    for index in words.indices { result.words[index] = combine(words[index], other.words[index]) }
    return result
  }

  private static func bit(_ party: Int) -> UInt64 { 1 << UInt64(party & 63) }
}
