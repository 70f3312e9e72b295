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
    sought.reduce(0) { sum, sought in
      var (inNames, inAll) = (Found(sought.words), Found(sought.words))
      text.withOwnText(of: record) { names, _ in inNames.look(in: names) }
      text.forEachText(of: record) { inAll.look(in: $0) }
      return sum + inNames.score * 16 + inAll.score
    }
  }

  /// What was found of words in texts, of which each word can be in another.
  private struct Found {
    private let words: SearchWords
    private var isJoined = false
    private var areThere: [Bool]
    private var areWhole: [Bool]
    private var count = 0

    init(_ words: SearchWords) {
      self.words = words
      areThere = words.words.map { _ in false }
      areWhole = areThere
    }

    mutating func look(in text: UnsafeBufferPointer<UInt8>) {
      let occurrences = Relevance.occurrences(of: words.joined, in: text)
      if occurrences > 0 { isJoined = true }
      count += occurrences
      // A word alone is the same as all words next to one another.
      let isAlone = words.words.count == 1
      for (place, word) in words.words.enumerated() where !areWhole[place] {
        guard isAlone ? occurrences > 0 : SearchWords.find(word, in: text) != nil else { continue }
        areThere[place] = true
        areWhole[place] = SearchWords.find(word, in: text, isWhole: true) != nil
      }
    }

    var score: Int {
      guard isJoined || areThere.allSatisfy(\.self) else { return 0 }
      return (1 + (isJoined ? 4 : 0) + areWhole.count(where: \.self)) * 4 + min(3, count)
    }
  }

  private static func occurrences(of word: [UInt8], in text: UnsafeBufferPointer<UInt8>) -> Int {
    var (count, start) = (0, 0)
    while let place = SearchWords.find(word, in: text, from: start) {
      (count, start) = (count + 1, place.upperBound)
    }
    return count
  }
}
