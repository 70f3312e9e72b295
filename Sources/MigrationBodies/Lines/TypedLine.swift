/// A line of the command language and the words in it.
///
/// It is what a shell hands to the program, or what somebody types who is in no shell: in the
/// palette, after `--view`, in a bookmark. Both have the same words and so the same meaning.
public struct TypedLine: Hashable, Sendable {
  /// A word, as a shell hands it to a program.
  public struct Word: Hashable, Sendable {
    /// The word without the quotation marks around it.
    public let text: String
    /// Where it stands in the line, in characters, with its quotation marks.
    public let range: Range<Int>
    /// Whether it has double quotation marks in the line, which an expression keeps.
    public let isQuoted: Bool

    /// Creates a word.
    public init(_ text: String, _ range: Range<Int>, isQuoted: Bool = false) {
      (self.text, self.range, self.isQuoted) = (text, range, isQuoted)
    }
  }

  /// The line; of words that came from a shell, as a shell would take them.
  public let text: String
  /// The words in order, without `fora` before them.
  public let words: [Word]

  /// Splits a line that somebody typed into words, as a shell does: at blanks, with `'…'`, `"…"`
  /// and `\`; nothing is expanded.
  ///
  /// `&`, `|`, `(` and the like are letters, and an apostrophe between two letters is one:
  /// `state Côte d'Ivoire`.
  ///
  /// - Throws: A `QueryError` where a quotation mark has no end.
  public init(typed text: String) throws(QueryError) {
    var splitter = WordSplitter(text, hasApostrophes: true)
    splitter.split()
    if let mark = splitter.openMark {
      throw LineFault.openQuotation(mark.letter).error(in: text, mark.place..<(mark.place + 1))
    }
    self.init(text: text, words: splitter.words)
  }

  /// The line of words that a shell has split already; it is also how words are printed, so that a
  /// shell and `init(typed:)` read the same words back.
  public init(arguments: [String]) {
    let text = arguments.map(Self.quoted).joined(separator: " ")
    var splitter = WordSplitter(text, hasApostrophes: true)
    splitter.split()
    self.init(text: text, words: splitter.words)
  }

  private init(text: String, words: [Word]) {
    self.text = text
    self.words = Array(words.first?.text == "fora" ? words.dropFirst() : words[...])
  }

  /// A word as a shell takes it: in quotation marks where it has a sign of the shell's.
  public static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".", "/", ":", ",", "=", "+", "%": true
      // There are blanks beyond ASCII too: one that does not break, as pages of the web have it.
      default: !scalar.isASCII && !scalar.properties.isWhitespace
      }
    }
    guard !isPlain || word.isEmpty else { return word }
    let letters = word.unicodeScalars.map { $0 == "'" ? "'\\''" : String($0) }
    return "'\(letters.joined())'"
  }
}

extension TypedLine {
  /// A word as an expression has it: with the quotation marks of the line.
  func source(of word: Word) -> String {
    let source = Array(text)[word.range]
    // What has signs of the shell's beside them would mean something else in an expression.
    guard source.contains(where: { "'\\".contains($0) }) else { return String(source) }
    return word.text.contains("\"") ? word.text : "\"\(word.text)\""
  }

  /// Whether one pair of quotation marks stands around the whole of a word.
  func isWrapped(_ word: Word) -> Bool {
    let source = String(Array(text)[word.range]).replacing("\\\"", with: "")
    return source.count { $0 == "\"" } == 2 && source.first == "\"" && source.last == "\""
  }
}
