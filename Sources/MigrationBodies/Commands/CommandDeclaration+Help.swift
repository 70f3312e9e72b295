/// What help and manual say of a command, as its declaration has it.
extension CommandDeclaration {
  /// The command behind it that a word of a line calls.
  ///
  /// - Throws: A `QueryError` at the word when there is none.
  public func named(
    _ word: TypedLine.Word, in line: TypedLine
  ) throws(QueryError) -> CommandDeclaration {
    if let command = subcommand(word.text) { return command }
    let nearest = nearestSubcommand(to: word.text)
    let fault =
      isProgram
      ? LineFault.unknownCommand(word.text, nearest: nearest)
      : LineFault.unknownSubcommand(word.text, of: self, nearest: nearest)
    throw fault.error(in: line.text, word.range)
  }

  /// The command behind it whose name is nearly a word; nil where none is.
  public func nearestSubcommand(to word: String) -> String? {
    Nearest.of(word, among: subcommands.map(\.word))
  }

  /// The parts of the usage line after the command, each of which stays on one line.
  ///
  /// The options that say how an answer is written, and from which tables, are named by one word.
  public var usage: [String] {
    guard subcommands.isEmpty || isProgram else { return ["<command>", "..."] }
    let own = isProgram ? options : options.filter { ![.writing, .tables].contains($0.purpose) }
    let arguments = argument.map { argument in
      (argument.wordNames ?? [argument.name]).map { name in
        let dots = argument.form == .names ? " ..." : ""
        return argument.isRequired ? "<\(name)>\(dots)" : "[<\(name)>\(dots)]"
      }
    }
    return (arguments ?? [])
      + own.map {
        "[--\($0.name)\($0.value.map { " <\($0)>" } ?? "")]" + ($0.repeats ? " ..." : "")
      }
      + (own.count < options.count ? ["[<options>]"] : [])
  }

  /// The line of an example as a shell takes it.
  public static func shellLine(of example: Example) -> String {
    if example.line.isEmpty { return "fora" }
    // What pipes something into the program says so itself.
    return example.line.contains("| fora") && !example.line.hasPrefix("members")
      ? example.line : "fora \(example.line)"
  }

  /// The options that the help lists, with the help itself.
  public var listedOptions: [OptionDeclaration] { options + [.help] }
}

extension ArgumentDeclaration {
  /// The names of its words in the help.
  public var names: [String] { wordNames ?? [name] }
}

extension OptionDeclaration {
  /// What it does, and what it can be.
  public var fullHelp: String {
    choices.isEmpty ? help : "\(help) It can be \(Words.choice(choices))."
  }
}
