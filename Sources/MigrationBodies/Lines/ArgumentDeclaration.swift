/// What stands behind a command that is no option.
public struct ArgumentDeclaration: Sendable {
  /// How its words are taken.
  public enum Form: Hashable, Sendable {
    /// One word.
    case word
    /// Two words, of which the second has this name in the usage line.
    case pair(second: String)
    /// All words together are one name or expression, with or without quotation marks.
    case name
    /// The words name one thing after another, each as many words as make a name.
    case names
    /// The words are a filter, in which `-word` excludes.
    case filter
  }

  /// What stands for it in the usage line: `body`.
  public let name: String
  /// What it is, as a sentence.
  public let help: String
  /// How its words are taken.
  public let form: Form
  /// Whether the command needs it.
  public let isRequired: Bool
  /// What can be offered for it while it is typed.
  public let completion: CompletionChoice

  /// Declares an argument.
  public init(
    _ name: String, _ help: String, form: Form, isRequired: Bool = false,
    completion: CompletionChoice = .none
  ) {
    self.name = name
    self.help = help
    self.form = form
    self.isRequired = isRequired
    self.completion = completion
  }
}

extension ArgumentDeclaration {
  /// A filter in as many words as one types.
  static let filter = ArgumentDeclaration(
    "filter", "What to look for, as: asia -labour 'year>=2012'; see “fora help query”.",
    form: .filter, completion: .filter)

  /// Bodies, as many as one likes.
  static let bodies = ArgumentDeclaration(
    "body", "Bodies: identifiers, acronyms or names.", form: .names, completion: .bodies)
}

/// What can be offered for a word while it is typed.
public enum CompletionChoice: Hashable, Sendable {
  /// Nothing.
  case none
  /// These words.
  case words([String])
  /// Names of bodies.
  case bodies
  /// Names of states and organisations.
  case parties
  /// Names of bodies, roles, fields: what can stand in a set expression.
  case expression
  /// What can stand in a filter of the rows that the command lists.
  case filter
  /// Columns of the answer, with commas between.
  case columns
  /// The same, each with `-` before it if one likes.
  case sortColumns
  /// Dates.
  case dates
  /// Commands.
  case commands
  /// Names of files.
  case files
  /// Names of folders.
  case folders
}
