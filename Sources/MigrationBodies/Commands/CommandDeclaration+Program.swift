extension CommandDeclaration {
  /// `fora version`, which is also `fora --version`: of what the program speaks.
  public static let version = CommandDeclaration(
    "version", "Show the version, the data's edition, counts, newest and oldest evidence.",
    options: OptionDeclaration.ofFormats + OptionDeclaration.ofTables,
    examples: [Example("--version"), Example("--version --format json", "for a program")])

  /// `fora help`: the help of a command, or a subject.
  public static let help = CommandDeclaration(
    "help", "Show the help of a command or subject.",
    argument: ArgumentDeclaration("command", "A command, or “query”.", form: .names),
    examples: [
      Example("help members", "a command"), Example("help data check", "a command of another"),
      Example("help query", "the languages of filters and expressions"),
    ])
}
