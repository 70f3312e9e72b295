/// The forms of a language that one types, each with an example: what help, manual and browser show.
public struct LanguageGuide: Sendable {
  /// One form of the language.
  public struct Entry: Hashable, Sendable {
    /// How it is written: `A & B`.
    public let form: String
    /// What it means, as a phrase without a full stop.
    public let meaning: String
    /// A whole command line that uses it, as a shell takes it.
    public let example: String

    /// Creates an entry.
    public init(_ form: String, _ meaning: String, example: String) {
      self.form = form
      self.meaning = meaning
      self.example = example
    }
  }

  /// What the language is for: `Set expressions over parties`.
  public let title: String
  /// The forms, the simplest first.
  public let entries: [Entry]
  /// What holds for all forms, a paragraph each: precedence, dates, what is not known.
  public let rules: [String]

  /// Creates a guide.
  public init(title: String, entries: [Entry], rules: [String] = []) {
    self.title = title
    self.entries = entries
    self.rules = rules
  }
}
