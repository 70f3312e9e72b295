/// What can be wrong with a line of the command language, each with its sentences.
enum LineFault {
  /// A quotation mark has no end.
  case openQuotation(Unicode.Scalar)
  /// No command is called so; the one that may have been meant.
  case unknownCommand(String, nearest: String?)
  /// No command behind another is called so.
  case unknownSubcommand(String, of: CommandDeclaration, nearest: String?)
  /// The command has no such option; what to write instead, where that can be told.
  case unknownOption(String, of: CommandDeclaration, advice: String?)
  /// The word begins as options do, and is none.
  case hyphenedWord(String, of: CommandDeclaration)
  /// An option without its value.
  case needsValue(String, OptionDeclaration)
  /// A flag with a value.
  case takesNoValue(String, value: String)
  /// A value that the option cannot have.
  case notAmongChoices(String, OptionDeclaration, nearest: String?)
  /// A value that is no date.
  case notADate(String)
  /// A value that is no whole number from 1 on.
  case notACount(String, OptionDeclaration)
  /// A list of names in which one is missing.
  case missingName(OptionDeclaration)
  /// The argument is missing.
  case missingArgument(String, of: CommandDeclaration)
  /// A command that takes no words has one.
  case takesNoWords(String, of: CommandDeclaration)
  /// More words than the command takes.
  case tooManyWords(String, of: CommandDeclaration, takes: [String])

  /// The error with its place in a line.
  func error(in line: String, _ range: Range<Int>) -> QueryError {
    QueryError(
      text: line, range: range, problem: English.problem(of: self),
      advice: English.advice(on: self))
  }
}
