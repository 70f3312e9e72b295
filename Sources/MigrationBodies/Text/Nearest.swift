/// What somebody may have meant by a word that is not known.
public enum Nearest {
  /// More candidates are not looked at: it would take longer than finding the error by hand.
  private static let mostCandidates = 20_000

  /// The candidate with the fewest typing errors, if they are few; the first of equals.
  ///
  /// - Returns: nil when every candidate has more than a third of the word's letters wrong.
  /// - Complexity: O(candidates × length²).
  public static func of(_ word: String, among candidates: some Sequence<String>) -> String? {
    let lowered = Array(word.lowercased().utf8)
    guard !lowered.isEmpty, lowered.count <= 64 else { return nil }
    var best: String?
    var least = max(1, lowered.count / 3)
    for candidate in candidates.prefix(mostCandidates) where candidate != word {
      let distance = EditDistance.between(
        lowered, Array(candidate.lowercased().utf8), atMost: least)
      // Of a code of two letters every other is one error away.
      guard distance <= least, distance < max(1, lowered.count - 1) else { continue }
      if distance < least || best == nil { (best, least) = (candidate, distance) }
    }
    return best
  }
}
