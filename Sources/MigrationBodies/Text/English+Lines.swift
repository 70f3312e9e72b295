/// What is wrong in a line, and what to do.
extension English {
  static func sinceIsAfterUntil(_ since: String, _ until: String) -> String {
    "--since \(since) is after --until \(until): nothing lies between"
  }

  static let needsTwoBodies = "“compare” needs two bodies, or one with two dates"
  static let asInCompare = "as in: compare bali-process colombo-process"
  static let matrixNeedsTwo = "--matrix needs two bodies or more: overlap asean saarc --matrix"
  static let aloneTakesNoBody = "--alone looks at all bodies; leave this out"

  static func aloneNeedsState(_ organisation: String) -> String {
    "\(organisation) is an organisation; --alone needs a state"
  }

  static func needs(_ command: String, _ what: String) -> String { "“\(command)” needs \(what)" }

  static func asIn(_ declaration: CommandDeclaration) -> String? {
    declaration.examples.first.map { "as in: \($0.line)" }
  }

  static func onlyOwn(_ operand: String) -> String {
    "“\(operand)”: here only a body's own are counted"
  }

  static let forDate = "for a date add --as-of"

  static func noSingleBody(_ text: String) -> String { "“\(text)” is no single body" }

  static let asOperand =
    "name one as bali-process, rcm.chair or colombo-process@2005; for other sets see “fora members”"

  static func nothingToLookFor(_ filter: String) -> String {
    "the filter “\(filter)” has no letters or digits to look for"
  }

  static func noColumn(_ name: String, nearest: String?) -> String {
    "there is no column “\(name)”" + (nearest.map { "; did you mean “\($0)”?" } ?? "")
  }

  static func columns(_ names: [String]) -> String {
    "the columns are: \(names.joined(separator: ", "))"
  }

  static func noOptionOfViews(_ name: String) -> String {
    "--\(name) is for an answer that is written; a view has no such option"
  }

  static func throughTime(_ options: [String]) -> String {
    options.contains("until")
      ? "the list goes through time: write --until instead"
      : "the list goes through time: write --where 'date<=2012' or the like instead"
  }

  /// What is wrong.
  static func problem(of fault: LineFault) -> String {
    switch fault {
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
      "“\(command.name)” needs \("aeiou".contains(name.prefix(1)) ? "an" : "a") \(name)"
    case .takesNoWords(_, let command): "“\(command.name)” takes options only"
    case .tooManyWords(_, let command, let names):
      "“\(command.name)” takes only \(Words.all(names.map { "one \($0)" }))"
    }
  }

  /// What to do.
  static func advice(on fault: LineFault) -> String? {
    switch fault {
    case .openQuotation(let mark): "close it with \(mark), or leave it out"
    case .unknownCommand(_, let nearest):
      nearest.map { "did you mean “\($0)”?" } ?? "“fora help” lists the commands"
    case .unknownSubcommand(_, let command, let nearest):
      nearest.map { "did you mean “\(command.name) \($0)”?" }
        ?? (command.subcommands.isEmpty
          ? nil : "it has \(Words.all(command.subcommands.map(\.word)))")
    case .unknownOption(_, let command, let advice):
      advice ?? "\(help(of: command)) lists its options"
    case .hyphenedWord(_, let command):
      "if it is no option, write “--” before it; \(help(of: command)) lists its options"
    case .needsValue(_, let option):
      option.choices.isEmpty
        ? "write “--\(option.name) <\(option.value ?? "")>”" : values(of: option)
    case .takesNoValue(let name, let value): "write \(name) without “=\(value)”"
    case .notAmongChoices(_, let option, let nearest):
      (nearest.map { "did you mean \($0)? " } ?? "") + values(of: option)
    case .notADate: "write a day, a month or a year: 2012-06-30, 2012-06 or 2012"
    case .notACount: "write a whole number from 1 on"
    case .missingName: "write names with commas between them"
    case .missingArgument(_, let command):
      command.examples.first.map { "as in: \($0.line)" } ?? "\(help(of: command)) says more"
    case .takesNoWords(let word, let command), .tooManyWords(let word, let command, _):
      "leave “\(word)” out; \(help(of: command)) says more"
    }
  }

  private static func values(of option: OptionDeclaration) -> String {
    "it can be \(Words.choice(option.choices))"
  }

  private static func help(of command: CommandDeclaration) -> String {
    command.isProgram ? "“fora help”" : "“fora help \(command.name)”"
  }
}
