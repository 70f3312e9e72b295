/// An option as it is declared; two of one name are the same.
public struct OptionDeclaration: Sendable {
  /// What an option is about, by which one knows where it can stand.
  public enum Purpose: Sendable {
    /// What is listed: a view has it.
    case view
    /// How an answer is written.
    case writing
    /// From which tables it comes.
    case tables
    /// Something of the command's own.
    case own
  }

  /// Its name without hyphens: `as-of`.
  public let name: String
  /// Its one letter; nil where it has none.
  public let short: Character?
  /// What stands for its value in the help; nil for a flag, which has none.
  public let value: String?
  /// What it does, as a sentence.
  public let help: String
  /// The values that it can have; empty where they are not listed.
  public let choices: [String]
  /// Whether it may be given several times; else the last one holds.
  public let repeats: Bool
  /// What it is about.
  public let purpose: Purpose
  /// What can be offered for its value while it is typed.
  public let completion: CompletionChoice

  /// Declares an option.
  public init(
    _ name: String, short: Character? = nil, value: String? = nil, _ help: String,
    choices: [String] = [], repeats: Bool = false, purpose: Purpose = .own,
    completion: CompletionChoice = .none
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.help = help
    self.choices = choices
    self.repeats = repeats
    self.purpose = purpose
    self.completion = choices.isEmpty ? completion : .words(choices)
  }
}

extension OptionDeclaration: Hashable {
  /// Options of one name are the same.
  public static func == (left: OptionDeclaration, right: OptionDeclaration) -> Bool {
    left.name == right.name
  }

  /// Hashes the name.
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
