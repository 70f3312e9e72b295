/// What of a text a query found.
extension Query {
  /// The parts of a text that the query's words and phrases found, to be marked where it is shown.
  ///
  /// - Parameter text: A cell as it is shown.
  /// - Returns: Ranges of characters, in order and apart from one another; none where the row was
  ///   found by something else.
  /// - Complexity: O(words × length of the text).
  public func highlights(in text: String) -> [Range<Int>] {
    let sought = criterion.soughtTexts
    guard !sought.isEmpty else { return [] }
    let folded = FoldedText(text)
    let found = folded.bytes.withUnsafeBufferPointer { bytes in
      sought.flatMap { words, isPhrase -> [Range<Int>] in
        if isPhrase { return Self.places(of: words.joined, in: bytes, isWhole: true) }
        let together = words.words.count > 1 ? [words.joined] : []
        return (words.words + together).flatMap { Self.places(of: $0, in: bytes) }
      }
    }
    return Self.merged(found.map(folded.characters(of:)))
  }

  private static func places(
    of word: [UInt8], in text: UnsafeBufferPointer<UInt8>, isWhole: Bool = false
  ) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var start = 0
    while let place = SearchWords.find(word, in: text, from: start, isWhole: isWhole) {
      places.append(place)
      start = place.upperBound
    }
    return places
  }

  /// Ranges that overlap or touch as one, in order.
  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    ranges.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { merged, range in
      if let last = merged.last, last.upperBound >= range.lowerBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
  }
}
