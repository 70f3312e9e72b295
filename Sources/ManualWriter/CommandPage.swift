import MigrationBodies

/// The manual page of a command in section 1.
struct CommandPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page of a command and of those behind it.
  init(_ command: CommandDeclaration) {
    page = Mdoc("fora-\(command.name)", section: 1, about: command.summary)
    page.heading("SYNOPSIS")
    for command in command.subcommands.isEmpty ? [command] : command.subcommands {
      synopsis(of: command)
    }
    page.heading("DESCRIPTION")
    page.text(command.summary)
    describe(command.paragraphs)
    options(of: command)
    for command in command.subcommands { describe(command) }
    if command.name == CommandDeclaration.resolve.name { describe(ListRule.all) }
    exitStatus(command)
    examples(command)
    seeAlso(["fora 1", "fora-data 5", "fora-query 5"])
  }

  /// The page of the program: its commands, surroundings and files.
  init(program: CommandDeclaration) {
    page = Mdoc("fora", section: 1, about: program.summary)
    page.heading("SYNOPSIS")
    synopsis(of: program)
    page.macro("Nm", "fora")
    page.macro("Ar", "command")
    page.macro("Op", "Ar argument ...")
    page.macro("Nm", "fora")
    page.macro("Fl", "\\-version")
    page.macro("Op", "Fl \\-format Ar format")
    page.heading("DESCRIPTION")
    page.text(program.summary)
    page.text("Without a command it opens the browser.")
    describe(program.paragraphs)
    options(of: program)
    page.subheading("Commands")
    page.list(program.subcommands.map { (term: "Cm \(Mdoc.word($0.name))", text: $0.summary) })
    page.heading("ENVIRONMENT")
    page.list(Self.environment.map { (term: "Ev \($0.name)", text: $0.text) })
    page.heading("FILES")
    page.list(Self.files.map { (term: "Pa \(Mdoc.escaped($0.name))", text: $0.text) })
    exitStatus(program)
    examples(program)
    seeAlso(
      program.subcommands.map { "fora-\($0.name) 1" }.sorted() + ["fora-data 5", "fora-query 5"])
  }

  // MARK: - Parts

  private mutating func synopsis(of command: CommandDeclaration) {
    page.macro("Nm", "fora")
    if !command.isProgram {
      for word in command.name.split(separator: " ") { page.macro("Cm", Mdoc.word(String(word))) }
    }
    for option in command.options { page.macro("Op", Self.term(option, all: false)) }
    guard let argument = command.argument else { return }
    for name in argument.names {
      let word = Mdoc.word(name) + (argument.form == .names ? " ..." : "")
      page.macro(argument.isRequired ? "Ar" : "Op", (argument.isRequired ? "" : "Ar ") + word)
    }
  }

  /// The rules by which lists are read, each with texts that it is about and texts that it is not.
  private mutating func describe(_ rules: [ListRule]) {
    page.subheading("How lists are read")
    page.text(ListRule.promise)
    for rule in rules {
      page.macro("Pp")
      page.text(rule.says)
      page.list(
        (rule.examples + rule.counterExamples).map { example in
          let text = example.text.replacing("\n", with: " / ")
          return (term: "Li \(Mdoc.word(text))", text: Self.sentence(example))
        })
    }
  }

  private static func sentence(_ example: ListRule.Example) -> String {
    let read = example.parties.split(separator: " ").map { part in
      switch part {
      case "?": "several can be meant, and none is chosen"
      case "!": "not read"
      default: String(part)
      }
    }
    return read.isEmpty ? "No name." : read.joined(separator: ", ") + "."
  }

  private mutating func describe(_ paragraphs: [String]) {
    for paragraph in paragraphs {
      let lines = paragraph.split(separator: "\n").map(String.init)
      let text = lines.prefix { !$0.hasPrefix("  ") }
      page.macro("Pp")
      page.text(text.joined(separator: " "))
      // Lines that are set in stay as they are.
      let literal = lines.dropFirst(text.count)
      if !literal.isEmpty { page.literal(literal.map { String($0.drop { $0 == " " }) }) }
    }
  }

  private mutating func describe(_ command: CommandDeclaration) {
    page.subheading("fora \(command.name)")
    page.text(command.summary)
    describe(command.paragraphs)
    if let exitStatus = command.exitStatus {
      page.macro("Pp")
      page.text("Exit status: \(exitStatus)")
    }
    options(of: command)
    if !command.examples.isEmpty {
      page.macro("Pp")
      page.text("Examples:")
      page.literal(Self.lines(of: command.examples))
    }
  }

  private mutating func options(of command: CommandDeclaration) {
    page.macro("Pp")
    page.text(
      command.argument == nil ? "The options are:" : "The arguments and options are:")
    page.list(
      (command.argument?.names ?? []).map {
        (term: "Ar \(Mdoc.word($0))", text: command.argument?.help ?? "")
      }
        + command.listedOptions.map { (term: Self.term($0, all: true), text: $0.fullHelp) })
  }

  private mutating func exitStatus(_ command: CommandDeclaration) {
    page.heading("EXIT STATUS")
    page.text(Self.statuses)
    if let exitStatus = command.exitStatus, !command.isProgram {
      page.macro("Pp")
      page.text("Of this command: \(exitStatus)")
    }
  }

  private mutating func examples(_ command: CommandDeclaration) {
    guard !command.examples.isEmpty else { return }
    page.heading("EXAMPLES")
    page.literal(Self.lines(of: command.examples))
  }

  private mutating func seeAlso(_ pages: [String]) {
    page.heading("SEE ALSO")
    for (number, name) in pages.enumerated() {
      page.macro("Xr", name + (number + 1 < pages.count ? " ," : ""))
    }
  }

  /// Examples with what they do beside them.
  private static func lines(of examples: [CommandDeclaration.Example]) -> [String] {
    examples.map { example in
      let line = CommandDeclaration.shellLine(of: example)
      let padding = String(repeating: " ", count: max(2, 33 - line.count))
      return line + (example.meaning.isEmpty ? "" : padding + example.meaning)
    }
  }

  /// An option as macros write it.
  ///
  /// - Parameter all: Whether with its letter too.
  private static func term(_ option: OptionDeclaration, all: Bool) -> String {
    let value = option.value.map { " Ar \(Mdoc.word($0))" } ?? ""
    let short = all ? option.short.map { "Fl \($0)\(value) , " } ?? "" : ""
    let dots = option.repeats && !all ? " ..." : ""
    return "\(short)Fl \(Mdoc.escaped("-" + option.name))\(value)\(dots)"
  }

  // MARK: - What every command has

  private static let statuses = """
    0: something was found and written. 1: nothing was found, or there are differences, problems \
    or names that lead nowhere. 2: the command was not understood, or its answer could not be \
    written. 3: data of one's own is not sound; nothing of it was used. Interrupted by Ctrl-C it \
    ends by the signal, which shells report as 130. A reader that closes the pipe early, as head \
    does, is no error.
    """

  private static let environment: [(name: String, text: String)] = [
    ("CLICOLOR", "With the value 0, no colour."),
    ("CLICOLOR_FORCE", "With another value than 0, colour in tables also in a pipe or file."),
    ("COLUMNS", "How wide a table may be where standard output is no terminal."),
    ("FORA_DATA", "Folders and CSV files of your own data, with colons between."),
    (
      "LC_ALL , Ev LC_CTYPE , Ev LANG",
      "Where they name letters other than UTF-8, a terminal is given ASCII."
    ),
    ("NO_COLOR", "With any value, no colour; the option --color goes before it."),
    ("TERM", "The type of the terminal; dumb means no colour."),
    ("XDG_DATA_HOME", "The folder that has fora/ with your own data, else ~/.local/share."),
  ]

  private static let files: [(name: String, text: String)] = [
    ("~/.local/share/fora", "Your own tables, laid over the built-in ones when they are there."),
    (
      "~/.local/state/fora/choices",
      "What names of lists were chosen to mean in the browser, one a line, as Korea=KR."
    ),
  ]
}
