/// How well a row matches what is looked for in texts: the best first.
struct Relevance {
  private let sought: [(words: SearchWords, isPhrase: Bool)]

  init(_ criterion: Criterion) { sought = criterion.soughtTexts }

  /// How well a record matches; more is better.
  ///
  /// Words next to one another count most, then whole words, then their beginnings; in the record's
  /// names (its sentence, its title) more than in the rest of its text, and a little by how often
  /// they stand there.
  func score(of record: Int, in text: SearchText) -> Int {
    text.withText(of: record) { names, all in
      sought.reduce(0) { $0 + Self.score($1.words, in: names) * 16 + Self.score($1.words, in: all) }
    }
  }

  private static func score(
    _ words: SearchWords, in text: UnsafeBufferPointer<UInt8>
  ) -> Int {
    guard words.matches(text) else { return 0 }
    var score = 1
    if SearchWords.find(words.joined, in: text) != nil { score += 4 }
    score += words.words.count { SearchWords.find($0, in: text, isWhole: true) != nil }
    return score * 4 + min(3, occurrences(of: words.joined, in: text))
  }

  private static func occurrences(of word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int {
    var (count, start) = (0, 0)
    while let place = SearchWords.find(word, in: text, from: start) {
      (count, start) = (count + 1, place.upperBound)
    }
    return count
  }
}
