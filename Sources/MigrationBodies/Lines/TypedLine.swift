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
}
