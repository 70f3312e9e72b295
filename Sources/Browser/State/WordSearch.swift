import MigrationBodies

/// Finds texts by how their words begin, in any order: `fi write` finds "write the rows to a file".
///
/// For texts of several words, in which letters here and there would find nearly everything; names
/// are found by `FuzzyRanking`.
struct WordSearch {
  /// How well a candidate is found; the least is the best.
  private struct Rank: Comparable {
    /// The last of its texts that is needed.
    var text = 0
    /// How far from the beginnings of the texts the words stand.
    var distance = 0
    /// Whether that text has more words than were typed.
    var hasMore = 0

    static func < (left: Rank, right: Rank) -> Bool {
      (left.text, left.distance, left.hasMore) < (right.text, right.distance, right.hasMore)
    }
  }

  /// The words typed, folded.
  private let typed: [String]

  /// A search for what was typed; case, accents and punctuation do not matter.
  init(_ text: String) { typed = Folding.fold(text).split(separator: " ").map(String.init) }

  /// The indices of the candidates in whose texts every word typed begins a word, the best first:
  /// those found in their first text before those found in their second, and so on.
  ///
  /// - Returns: None where no word is typed.
  func matches(among candidates: [[String]]) -> [Int] {
    guard !typed.isEmpty else { return [] }
    return candidates.enumerated().compactMap { index, texts in
      rank(texts).map { (rank: $0, index: index) }
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.index)
  }

  private func rank(_ texts: [String]) -> Rank? {
    let texts = texts.map { Folding.fold($0).split(separator: " ") }
    var rank = Rank()
    for word in typed {
      guard let text = texts.firstIndex(where: { $0.contains { $0.hasPrefix(word) } }),
        let place = texts[text].firstIndex(where: { $0.hasPrefix(word) })
      else { return nil }
      rank.text = max(rank.text, text)
      rank.distance += place
    }
    rank.hasMore = texts[rank.text].count > typed.count ? 1 : 0
    return rank
  }

  /// The places of the letters in a text that the words typed begin its words with.
  func letters(in text: String) -> [Int] {
    let letters = Array(text)
    var found: [Int] = []
    var start = 0
    for word in letters.split(omittingEmptySubsequences: false, whereSeparator: Self.isBetweenWords)
    {
      let folded = Folding.fold(String(word))
      let length = typed.filter(folded.hasPrefix).map(\.count).max() ?? 0
      found += start..<(start + min(length, word.count))
      start += word.count + 1
    }
    return found
  }

  private static func isBetweenWords(_ letter: Character) -> Bool {
    !letter.isLetter && !letter.isNumber
  }
}
