/// What was typed, letter by letter, and how far it has been read.
struct QueryText {
  /// What was typed.
  let text: String
  private let letters: [Character]
  /// The place of the next letter.
  private(set) var place = 0

  init(_ text: String) {
    self.text = text
    letters = Array(text)
  }

  /// The next letter; nil at the end.
  var next: Character? { letter(0) }

  /// A letter so many places on; nil beyond the end.
  func letter(_ offset: Int) -> Character? {
    letters.indices.contains(place + offset) ? letters[place + offset] : nil
  }

  /// The letters of a part.
  subscript(range: Range<Int>) -> String { String(letters[range]) }

  /// Goes on by some letters.
  mutating func skip(_ count: Int = 1) { place = min(place + count, letters.count) }

  /// Goes back, or on, to a place.
  mutating func go(to place: Int) { self.place = place }

  /// Goes on over letters as long as they are of a kind, and returns them.
  @discardableResult
  mutating func take(while isWanted: (Character) -> Bool) -> String {
    let start = place
    while let letter = next, isWanted(letter) { place += 1 }
    return self[start..<place]
  }

  /// Goes on over spaces.
  mutating func skipSpaces() { take { $0.isWhitespace } }

  /// The error about a part of the text.
  func error(_ range: Range<Int>, _ problem: String, _ advice: String?) -> QueryError {
    QueryError(text: text, range: range, problem: problem, advice: advice)
  }

  /// Whether a letter opens or closes a phrase; word processors have more than one.
  static func isQuote(_ letter: Character) -> Bool { "\"“”„«»".contains(letter) }

  /// Whether a letter is a hyphen or a dash, which before a term mean that it must not be there.
  static func isDash(_ letter: Character) -> Bool { "-‐‑−–—".contains(letter) }

  /// Whether a word ends before a letter.
  static func endsWord(_ letter: Character) -> Bool {
    letter.isWhitespace || "()|".contains(letter) || isQuote(letter)
  }
}
