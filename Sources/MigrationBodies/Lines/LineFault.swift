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
    QueryError(text: line, range: range, problem: problem, advice: advice)
  }

  /// What is wrong.
  private var problem: String {
    switch self {
    case .openQuotation: "the quotation mark has no end"
    case .unknownCommand(let name, _): "there is no command “\(name)”"
    case .unknownSubcommand(let name, let command, _): "“\(command.name)” has no command “\(name)”"
    case .unknownOption(let option, let command, _), .hyphenedWord(let option, let command):
      command.isProgram
        ? "there is no option \(option)" : "“\(command.name)” has no option \(option)"
    case .needsValue(let name, _): "\(name) needs a value"
    case .takesNoValue(let name, _): "\(name) takes no value"
    case .notAmongChoices(let value, let option, _): "--\(option.name) cannot be “\(value)”"
    case .notADate(let value): "“\(value)” is not a valid date"
    case .notACount(let value, let option): "--\(option.name) cannot be “\(value)”"
    case .missingName(let option): "--\(option.name): a name is missing"
    case .missingArgument(let name, let command):
      "“\(command.name)” needs \(Self.article(name)) \(name)"
    case .takesNoWords(_, let command): "“\(command.name)” takes options only"
    case .tooManyWords(_, let command, let names):
      "“\(command.name)” takes only \(Self.list(names.map { "one \($0)" }, "and"))"
    }
  }

  /// What to do.
  private var advice: String? {
    switch self {
    case .openQuotation(let mark): "close it with \(mark), or leave it out"
    case .unknownCommand(_, let nearest):
      nearest.map { "did you mean “\($0)”?" } ?? "“fora help” lists the commands"
    case .unknownSubcommand(_, let command, let nearest):
      nearest.map { "did you mean “\(command.name) \($0)”?" }
        ?? "it has \(Self.list(command.subcommands.map(\.name), "and"))"
    case .unknownOption(_, let command, let advice): advice ?? command.pointer("lists its options")
    case .hyphenedWord(_, let command):
      "if it is no option, write “--” before it; \(command.pointer("lists its options"))"
    case .needsValue(_, let option):
      option.choices.isEmpty
        ? "write “--\(option.name) <\(option.value ?? "")>”" : Self.values(of: option)
    case .takesNoValue(let name, let value): "write \(name) without “=\(value)”"
    case .notAmongChoices(_, let option, let nearest):
      (nearest.map { "did you mean \($0)? " } ?? "") + Self.values(of: option)
    case .notADate: "write a day, a month or a year, as 2012-06-30, 2012-06 or 2012"
    case .notACount: "write a whole number from 1 on"
    case .missingName: "write names with commas between them"
    case .missingArgument(_, let command):
      command.examples.first { !$0.line.hasPrefix("--") }
        .map { "as in: \($0.line)" } ?? command.pointer("says more")
    case .takesNoWords(let word, let command), .tooManyWords(let word, let command, _):
      "leave “\(word)” out; \(command.pointer("says more"))"
    }
  }

  private static func values(of option: OptionDeclaration) -> String {
    "it can be \(list(option.choices, "or"))"
  }

  private static func article(_ noun: String) -> String {
    "aeiou".contains(noun.prefix(1)) ? "an" : "a"
  }

  /// Names in a sentence: `a, b or c`.
  private static func list(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}

extension CommandDeclaration {
  /// Where its help is: `“fora help members” lists its options`.
  fileprivate func pointer(_ verb: String) -> String {
    isProgram ? "“fora help” \(verb)" : "“fora help \(name)” \(verb)"
  }
}
