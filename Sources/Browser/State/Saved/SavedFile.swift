/// The text of a file that the browser saves: a first line that says what it is, then a line each.
///
///     # fora bookmarks 1
///
/// Empty lines and lines that begin with `#` say nothing; lines end with LF or CRLF.
public enum SavedFile {
  /// The most bytes that a file may have: a longer one was not written by the program.
  public static let mostBytes = 1 << 20

  /// A line that says something.
  struct Line {
    let text: String
    /// Its place in the file, from 1.
    let number: Int
  }

  /// How many of some lines, from the first on, make a file that is not too long.
  ///
  /// - Parameter reserved: The bytes that the file has beside them.
  static func fittingCount(_ lines: some Sequence<String>, reserved: Int = 0) -> Int {
    // The heading, with room to spare.
    var bytes = reserved + 64
    var count = 0
    for line in lines {
      bytes += line.utf8.count + 1
      guard bytes <= mostBytes else { break }
      count += 1
    }
    return count
  }

  /// The lines that say something.
  ///
  /// - Parameters:
  ///   - text: The text of the file.
  ///   - kind: What the file has to be: `bookmarks`.
  ///   - needsHeading: Whether the first line has to say so; else it may.
  /// - Throws: A `SavedFault` when it is another kind of file, or has characters that act on a
  ///   terminal.
  static func lines(
    of text: String, kind: String, needsHeading: Bool = true
  ) throws(SavedFault) -> [Line] {
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let lines = Substring(scalars).split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n"
    }
    try check(lines.first ?? "", kind: kind, needsHeading)
    var kept: [Line] = []
    for (index, line) in lines.enumerated() {
      guard isSafe(line) else {
        throw .line(index + 1, "has a control character; take it out")
      }
      guard !line.hasPrefix("#"), line.contains(where: { !$0.isWhitespace }) else { continue }
      kept.append(Line(text: String(line), number: index + 1))
    }
    return kept
  }

  /// The text of a file of lines.
  static func text(kind: String, _ lines: [String]) -> String {
    (["# fora \(kind) \(version)"] + lines).map { $0 + "\n" }.joined()
  }

  /// Whether a text may stand in a line, or in a part of it between tabs.
  static func isOneLine(_ text: some StringProtocol) -> Bool {
    isSafe(text) && !text.unicodeScalars.contains("\t")
  }

  private static let version = 1

  private static func check(
    _ first: Substring, kind: String, _ isNeeded: Bool
  ) throws(SavedFault) {
    let words = first.split(separator: " ")
    guard words.count == 4, words[0] == "#", words[1] == "fora", let version = Int(words[3]) else {
      if isNeeded { throw .line(1, "is not “# fora \(kind) 1”") }
      return
    }
    guard words[2] == kind else { throw .line(1, "says that these are \(words[2]), not \(kind)") }
    if version > Self.version { throw .newer }
  }

  /// Whether nothing in a line ends it or acts on a terminal; a tab does not.
  private static func isSafe(_ line: some StringProtocol) -> Bool {
    !line.unicodeScalars.contains { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\t"
      case .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
  }
}
