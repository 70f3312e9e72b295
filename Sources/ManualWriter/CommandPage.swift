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
    if let successor = command.successor { page.text("“fora \(successor)” does the same now.") }
    if !command.otherNames.isEmpty {
      page.text("It is also called \(Words.choice(command.otherNames.map { "“\($0)”" })).")
    }
    page.describe(command.paragraphs)
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
    page.describe(program.paragraphs)
    options(of: program)
    page.subheading("Commands")
    for (number, (title, commands)) in CommandDeclaration.groups.enumerated() {
      if number > 0 { page.macro("Pp") }
      page.text("\(title):")
      page.list(commands.map { (term: "Cm \(Mdoc.word($0.name))", text: $0.summary) })
    }
    page.subheading("Formats")
    page.describe(.formats)
    page.heading("ENVIRONMENT")
    page.text("The variables and the files are described in")
    page.macro("Xr", "fora-config 5 .")
    exitStatus(program)
    examples(program)
    page.heading("STABILITY")
    page.describe(.stability)
    seeAlso(
      program.namedSubcommands.map { "fora-\($0.name) 1" }.sorted()
        + ["fora-config 5", "fora-data 5", "fora-query 5"])
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

  private mutating func describe(_ command: CommandDeclaration) {
    page.subheading("fora \(command.name)")
    page.text(command.summary)
    page.describe(command.paragraphs)
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
    page.describe(.exitStatuses)
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
}
