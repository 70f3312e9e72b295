/// A word that can stand where one types, and what it means.
public struct Completion: Hashable, Sendable {
  /// The whole word, without quotation marks of a shell.
  public let word: String
  /// What is shown beside it; "" for nothing.
  public let meaning: String

  /// Creates a completion.
  public init(_ word: String, _ meaning: String = "") {
    (self.word, self.meaning) = (word, meaning)
  }
}

/// What can stand at the end of a line that is typed.
public enum Suggestions: Hashable, Sendable {
  /// These words, the best first.
  case words([Completion])
  /// Names of files.
  case files
  /// Names of folders.
  case folders
}
