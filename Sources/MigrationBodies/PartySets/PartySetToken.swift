/// A word or a sign of a set expression, and where it stands.
struct PartySetToken: Equatable {
  enum Kind: Equatable {
    /// Letters, digits, hyphens and whatever else is no sign: `bali-process.observer`.
    case word(String)
    /// A text in quotation marks.
    case quoted(String)
    /// A date with its `@`.
    case date(String)
    /// One of `( ) { } , & | ^`.
    case sign(Character)
  }

  let kind: Kind
  /// Where it stands, in characters.
  let range: Range<Int>
  /// Whether nothing stands between it and what is before it.
  let isAttached: Bool

  /// The tokens of a text.
  ///
  /// - Throws: A `QueryError` when a quotation mark is not closed.
  static func all(of text: String) throws(QueryError) -> [PartySetToken] {
    let letters = Array(text)
    var tokens: [PartySetToken] = []
    var start = 0
    while start < letters.count {
      if letters[start].isWhitespace {
        start += 1
        continue
      }
      let (kind, end) = try token(letters, at: start, of: text)
      let isAttached = start > 0 && !letters[start - 1].isWhitespace
      tokens.append(PartySetToken(kind: kind, range: start..<end, isAttached: isAttached))
      start = end
    }
    return tokens
  }

  private static func token(
    _ letters: [Character], at start: Int, of text: String
  ) throws(QueryError) -> (Kind, end: Int) {
    let letter = letters[start]
    if signs.contains(letter) { return (.sign(letter), start + 1) }
    if quotes.contains(letter) {
      guard let end = letters[(start + 1)...].firstIndex(where: quotes.contains) else {
        throw QueryError(
          text: text, range: start..<start + 1, problem: "this quotation mark is not closed",
          advice: "put another after the name")
      }
      return (.quoted(String(letters[start + 1..<end])), end + 1)
    }
    let end =
      letters[(start + 1)...].firstIndex {
        $0.isWhitespace || signs.contains($0) || quotes.contains($0) || $0 == "@"
      } ?? letters.count
    return letter == "@"
      ? (.date(String(letters[start + 1..<end])), end) : (.word(String(letters[start..<end])), end)
  }

  private static let signs: Set<Character> = ["(", ")", "{", "}", ",", "&", "|", "^"]
  private static let quotes: Set<Character> = ["\"", "“", "”"]
}
