/// A command as it is declared: its reading, help, manual page and completion come from this.
public struct CommandDeclaration: Sendable {
  /// A line that shows a use, and what it is for.
  public struct Example: Hashable, Sendable {
    /// The line as a shell takes it, without `fora`: `members bali process`.
    public let line: String
    /// What it does, as a phrase: `the Bali Process`; "" where the line says it.
    public let meaning: String

    /// Creates an example.
    public init(_ line: String, _ meaning: String = "") {
      (self.line, self.meaning) = (line, meaning)
    }
  }

  /// Its word: `members`; of a command behind another the words of both: `data check`.
  public let name: String
  /// What it does, as a sentence.
  public let summary: String
  /// What stands behind it that is no option; nil where nothing may.
  public let argument: ArgumentDeclaration?
  /// Its options, in the order in which the help lists them.
  public let options: [OptionDeclaration]
  /// Uses, the simplest first.
  public let examples: [Example]
  /// What else its help says, a paragraph each.
  public let paragraphs: [String]
  /// What its exit statuses mean where they are not those of every command; nil where they are.
  public let exitStatus: String?
  /// The commands that stand behind its word: `data check`.
  public let subcommands: [CommandDeclaration]

  /// Declares a command.
  public init(
    _ name: String, _ summary: String, argument: ArgumentDeclaration? = nil,
    options: [OptionDeclaration] = [], examples: [Example] = [], paragraphs: [String] = [],
    exitStatus: String? = nil, subcommands: [CommandDeclaration] = []
  ) {
    self.name = name
    self.summary = summary
    self.argument = argument
    self.options = options
    self.examples = examples
    self.paragraphs = paragraphs
    self.exitStatus = exitStatus
    self.subcommands = subcommands
  }

  /// The word by which it is called: the last one of its name.
  public var word: String { name.split(separator: " ").last.map(String.init) ?? name }

  /// Whether it is the program itself, which is called without a command.
  public var isProgram: Bool { name == "fora" }

  /// The command behind it that is called by a word, in any case; nil where there is none.
  public func subcommand(_ word: String) -> CommandDeclaration? {
    let folded = word.lowercased()
    return subcommands.first { $0.word == folded }
  }
}
