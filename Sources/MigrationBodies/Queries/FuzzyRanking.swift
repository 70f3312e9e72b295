/// Names that somebody may mean who types some of their letters, in order: `vn` for Viet Nam.
///
/// For places where one picks by name. A filter never guesses so.
public struct FuzzyRanking: Sendable {
  /// A name that has the letters.
  public struct Match: Hashable, Sendable {
    /// Its place among the candidates.
    public let index: Int
    /// The characters of the name that were typed, in order.
    public let positions: [Int]
  }

  private let pattern: [UInt8]

  /// A ranking by what was typed; case, accents, punctuation and spaces do not matter.
  public init(_ pattern: String) {
    self.pattern = Array(Folding.squash(pattern).utf8)
  }

  /// The names that have the letters: those that are the pattern, those that begin with it, those
  /// where each run of letters begins a word, those that have it in one piece, the others; of
  /// equals those with fewer runs and gaps first, then the shorter, then as they came.
  ///
  /// - Returns: All candidates in their order when the pattern has no letter or digit.
  /// - Complexity: O(candidates × their length × length of the pattern).
  public func matches(among candidates: some Sequence<String>) -> [Match] {
    candidates.enumerated().compactMap { index, name in rank(name, index) }
      .sorted { $0.key < $1.key }.map(\.match)
  }

  private func rank(_ name: String, _ index: Int) -> (key: Key, match: Match)? {
    let folded = FoldedText(name)
    let letters = folded.bytes.indices.filter { folded.bytes[$0] != Self.space }
    guard let alignment = Alignment(of: pattern, in: folded.bytes, at: letters) else { return nil }
    let isPrefix = letters.prefix(pattern.count).map { folded.bytes[$0] } == pattern
    let kind = !isPrefix ? 2 : letters.count == pattern.count ? 0 : 1
    let places = isPrefix ? Array(letters.prefix(pattern.count)) : alignment.places
    let positions = places.map { folded.places[$0] }
    return (
      Key(kind: kind, cost: isPrefix ? 0 : alignment.cost, length: letters.count, index: index),
      Match(index: index, positions: positions.unique)
    )
  }

  private struct Key: Comparable {
    let kind: Int
    let cost: Int
    let length: Int
    let index: Int

    static func < (left: Key, right: Key) -> Bool {
      (left.kind, left.cost, left.length, left.index)
        < (right.kind, right.cost, right.length, right.index)
    }
  }

  private static let space = UInt8(ascii: " ")
}
