/// Takes a line apart into words, as a shell does.
///
/// It goes by Unicode scalars, so that a mark that combines with a quotation mark or a blank hides
/// neither; places are counted in characters, as carets need them.
struct WordSplitter {
  /// The words that are complete; after `split()` all of them.
  private(set) var words: [TypedLine.Word] = []
  /// The quotation mark that has no end, and its place in characters; nil when all have one.
  private(set) var openMark: (letter: Unicode.Scalar, place: Int)?
  /// Whether the line ends within a word, and not with a blank.
  private(set) var endsInWord = false

  private let scalars: [Unicode.Scalar]
  /// The character in which each scalar stands.
  private let places: [Int]
  private let hasApostrophes: Bool
  private var index = 0
  private var word: (text: String.UnicodeScalarView, start: Int, isQuoted: Bool)?

  /// - Parameters:
  ///   - text: The line.
  ///   - hasApostrophes: Whether `'` between two letters is a letter, as for people, or a quotation
  ///     mark, as for a shell.
  init(_ text: String, hasApostrophes: Bool) {
    scalars = Array(text.unicodeScalars)
    places = text.enumerated().flatMap { place, character in
      repeatElement(place, count: character.unicodeScalars.count)
    }
    self.hasApostrophes = hasApostrophes
  }

  /// Splits the whole line.
  mutating func split() {
    while index < scalars.count {
      step(scalars[index])
      index += 1
    }
    endsInWord = word != nil
    endWord(before: (places.last ?? -1) + 1)
  }

  private mutating func step(_ scalar: Unicode.Scalar) {
    switch (scalar, openMark?.letter) {
    case (let mark, let open?) where mark == open: openMark = nil
    case ("\\", let open) where open != "'" && escapes(next, in: open):
      index += 1
      add(scalars[index])
    case (_, .some): add(scalar)
    case ("'", nil) where isApostrophe: add(scalar)
    case ("'", nil), ("\"", nil):
      beginWord()
      if scalar == "\"" { word?.isQuoted = true }
      openMark = (scalar, places[index])
    case (let blank, nil) where blank.properties.isWhitespace: endWord(before: places[index])
    default: add(scalar)
    }
  }

  private var next: Unicode.Scalar? { index + 1 < scalars.count ? scalars[index + 1] : nil }

  /// Whether `\` takes the meaning from what follows: between `"` it does so only from what has one.
  private func escapes(_ next: Unicode.Scalar?, in open: Unicode.Scalar?) -> Bool {
    guard let next else { return false }
    return open == nil || "\"\\$`".unicodeScalars.contains(next)
  }

  private var isApostrophe: Bool {
    guard hasApostrophes, let last = word?.text.last, let next else { return false }
    return last.properties.isAlphabetic && next.properties.isAlphabetic
      && scalars[index - 1] == last
  }

  private mutating func beginWord() {
    if word == nil { word = (String.UnicodeScalarView(), places[index], false) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    beginWord()
    word?.text.append(scalar)
  }

  private mutating func endWord(before end: Int) {
    guard let ended = word else { return }
    // A blank with a mark that combines with it is one character with the word's last letter.
    words.append(
      TypedLine.Word(
        String(ended.text), ended.start..<max(end, ended.start + 1), isQuoted: ended.isQuoted))
    word = nil
  }
}
