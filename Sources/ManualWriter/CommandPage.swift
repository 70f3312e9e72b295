import MigrationBodies

/// The manual page of a command in section 1.
struct CommandPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page of a command and of those under it.
  init(_ command: CommandHelp) {
    page = Mdoc("fora-\(command.name)", section: 1, about: command.abstract)
    let help = HelpText(command.discussion)
    page.heading("SYNOPSIS")
    for command in command.subcommands.isEmpty ? [command] : command.subcommands {
      synopsis(of: command)
    }
    page.heading("DESCRIPTION")
    page.text(command.abstract)
    describe(help)
    options(of: command)
    for command in command.subcommands { describe(command) }
    exitStatus(help)
    examples(help)
    seeAlso(["fora 1", "fora-data 5", "fora-query 5"])
  }

  /// The page of the program: its commands, surroundings and files.
  init(program: CommandHelp) {
    page = Mdoc("fora", section: 1, about: program.abstract)
    let help = HelpText(program.discussion)
    page.heading("SYNOPSIS")
    synopsis(of: program)
    page.macro("Nm", "fora")
    page.macro("Ar", "command")
    page.macro("Op", "Ar argument ...")
    page.macro("Nm", "fora")
    page.macro("Fl", "\\-version")
    page.macro("Op", "Fl \\-format Ar format")
    page.heading("DESCRIPTION")
    page.text(program.abstract)
    page.text("Without a command it opens the browser.")
    describe(help)
    options(of: program)
    page.subheading("Commands")
    page.list(
      program.subcommands.map { (term: "Cm \(Mdoc.word($0.name))", text: $0.abstract) })
    page.heading("ENVIRONMENT")
    page.list(Self.environment.map { (term: "Ev \($0.name)", text: $0.text) })
    page.heading("FILES")
    page.list(Self.files.map { (term: "Pa \(Mdoc.escaped($0.name))", text: $0.text) })
    exitStatus(help)
    examples(help)
    seeAlso(
      program.subcommands.map { "fora-\($0.name) 1" }.sorted() + ["fora-data 5", "fora-query 5"])
  }

  // MARK: - Parts

  private mutating func synopsis(of command: CommandHelp) {
    page.macro("Nm", "fora")
    for word in command.name.split(separator: " ") { page.macro("Cm", Mdoc.word(String(word))) }
    let options = command.arguments.filter { $0.kind != "positional" && !$0.isCommon }
    for option in options { page.macro("Op", Self.term(option, all: false)) }
    for argument in command.arguments where argument.kind == "positional" {
      let dots = argument.isRepeating ? " ..." : ""
      page.macro(
        argument.isOptional ? "Op" : "Ar",
        (argument.isOptional ? "Ar " : "") + Mdoc.word(argument.value) + dots)
    }
  }

  private mutating func describe(_ help: HelpText) {
    for block in help.blocks {
      switch block {
      case .paragraph(let text):
        page.macro("Pp")
        page.text(text)
      case .lines(let lines): page.literal(lines)
      }
    }
  }

  private mutating func describe(_ command: CommandHelp) {
    page.subheading("fora \(command.name)")
    let help = HelpText(command.discussion)
    page.text(command.abstract)
    describe(help)
    if !help.exitStatus.isEmpty {
      page.macro("Pp")
      page.text("Exit status: \(help.exitStatus)")
    }
    options(of: command)
    if !help.examples.isEmpty {
      page.macro("Pp")
      page.text("Examples:")
      page.literal(help.examples)
    }
  }

  private mutating func options(of command: CommandHelp) {
    guard !command.arguments.isEmpty else { return }
    page.macro("Pp")
    page.text(
      command.arguments.contains { $0.kind == "positional" }
        ? "The arguments and options are:" : "The options are:")
    page.list(
      command.arguments.map { argument in
        var text = argument.text
        if !argument.values.isEmpty {
          text +=
            " The values are \(Words.all(argument.values))"
            + (argument.fallback.map { "; without it \($0)" } ?? "") + "."
        } else if let fallback = argument.fallback {
          text += " Without it: \(fallback)."
        }
        return (term: Self.term(argument, all: true), text: text)
      })
  }

  private mutating func exitStatus(_ help: HelpText) {
    page.heading("EXIT STATUS")
    page.text(Self.statuses)
    if !help.exitStatus.isEmpty {
      page.macro("Pp")
      page.text("Of this command: \(help.exitStatus)")
    }
  }

  private mutating func examples(_ help: HelpText) {
    guard !help.examples.isEmpty else { return }
    page.heading("EXAMPLES")
    page.literal(help.examples)
  }

  private mutating func seeAlso(_ pages: [String]) {
    page.heading("SEE ALSO")
    for (number, name) in pages.enumerated() {
      page.macro("Xr", name + (number + 1 < pages.count ? " ," : ""))
    }
  }

  /// An argument as macros write it.
  ///
  /// - Parameter all: Whether with all its names.
  private static func term(_ argument: CommandHelp.Argument, all: Bool) -> String {
    let value = "Ar \(Mdoc.word(argument.value))"
    if argument.kind == "positional" { return value }
    let names = (all ? argument.names : argument.names.suffix(1)).map {
      "Fl \(Mdoc.escaped(String($0.dropFirst())))"
    }
    return argument.kind == "flag"
      ? names.joined(separator: " , ")
      : names.map { "\($0) \(value)" }.joined(separator: " , ")
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
    ("~/.local/share/fora", "Your own tables, laid over the built-in ones when they are there.")
  ]
}

extension CommandHelp.Argument {
  /// Whether every command has it.
  fileprivate var isCommon: Bool { names.contains("--help") || names.contains("--version") }
}
