/// A line up to the place where one types.
public struct UnfinishedLine: Sendable {
  /// The words before the last one.
  public let words: [String]
  /// What there is of the last word, without quotation marks; "" after a blank.
  public let partial: String

  /// Creates a line of words.
  public init(_ words: [String], partial: String) {
    (self.words, self.partial) = (words, partial)
  }

  /// Takes a line of a shell apart; a quotation mark without an end is no error.
  ///
  /// - Parameter line: The line up to the cursor, with the program before its words.
  /// - Returns: nil while the program's name is typed.
  public init?(ofShell line: String) {
    var splitter = WordSplitter(line, hasApostrophes: false)
    splitter.split()
    let words = splitter.words.map(\.text)
    let isInWord = splitter.endsInWord
    guard words.count > (isInWord ? 1 : 0) else { return nil }
    self.init(
      Array(words.dropFirst().dropLast(isInWord ? 1 : 0)), partial: isInWord ? words.last ?? "" : ""
    )
  }
}
