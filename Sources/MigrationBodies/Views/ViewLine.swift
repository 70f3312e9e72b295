/// A view as the command that gives the same rows: `members bali-process --out --as-of 2015`.
///
/// It is what the browser copies, keeps as a bookmark and reads back; every view has one, and the
/// program understands it after its own name.
public struct ViewLine: Hashable, Sendable {
  /// The words of the command, each as the command gets it.
  public let words: [String]

  /// Creates a line of words.
  public init(_ words: [String]) { self.words = words }

  /// The line as a shell takes it: words with signs of the shell in quotation marks.
  public var text: String { words.map(Self.quoted).joined(separator: " ") }

  /// A word as a shell takes it.
  public static func quoted(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte || "-_./:,=+%".utf8.contains(byte)
        || byte >= 0x80
    }
    // There are spaces beyond ASCII too: one that does not break, as pages of the web have it.
    return isPlain && !word.isEmpty && !word.contains(where: \.isWhitespace)
      ? word : "'\(word.replacing("'", with: "'\\''"))'"
  }

  /// The commands that list rows: each is a view.
  public static let commands = [
    "bodies", "parties", "members", "state", "commitments", "meetings", "documents", "sources",
    "problems", "changes", "check", "compare", "overlap", "bridge",
  ]

  /// Whether the options among the words of a line are those that a view can have; a format, say, is
  /// for an answer that is written.
  public static func isView(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      guard word.hasPrefix("--"), let name = word.dropFirst(2).split(separator: "=").first else {
        return true
      }
      return !ViewReader.optionsOfAnswers.contains(String(name))
    }
  }

  /// A line as somebody types it who is in no shell, made one that a shell would take: of `members
  /// bali-process & "colombo process"` the expression is one word, its quotation marks in it.
  public static func spoken(_ line: String) -> String {
    let words = line.split(separator: " ", maxSplits: 1)
    guard words.count == 2, words[0] == "members", !words[1].contains("'") else { return line }
    let rest = String(words[1])
    let end = rest.indices.first { rest[$0...].hasPrefix(" --") } ?? rest.endIndex
    return "members \(quoted(String(rest[..<end])))\(rest[end...])"
  }

  /// Splits a line into words as a shell does: at spaces, with single and double quotation marks
  /// and `\`; nothing is expanded.
  ///
  /// - Throws: A `QueryError` where a quotation mark has no end.
  public static func words(of text: String) throws(QueryError) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: (mark: Character, place: Int)?
    var letters = Array(text)[...]
    while let letter = letters.popFirst() {
      let place = letters.startIndex - 1
      switch (letter, quote?.mark) {
      case (let mark, let open?) where mark == open: quote = nil
      case ("\\", let open) where open != "'" && !letters.isEmpty:
        word = (word ?? "") + String(letters.removeFirst())
      case (_, .some): word = (word ?? "") + String(letter)
      case ("'", nil), ("\"", nil):
        quote = (letter, place)
        word = word ?? ""
      case (let blank, nil) where blank.isWhitespace:
        if let ended = word { words.append(ended) }
        word = nil
      default: word = (word ?? "") + String(letter)
      }
    }
    if let quote {
      throw QueryError(
        text: text, range: quote.place..<(quote.place + 1),
        problem: "the quotation mark has no end", advice: "close it with \(quote.mark)")
    }
    return words + [word].compactMap(\.self)
  }
}
