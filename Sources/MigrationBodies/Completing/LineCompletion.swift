/// What can stand at the end of a line, by what the line's command declares.
public struct LineCompletion {
  private let partial: String
  private let catalogue: Catalogue
  private let otherColumns: (CommandDeclaration) -> [Completion]
  private var command: CommandDeclaration
  /// The words of the argument before the last word.
  private var words: [String] = []
  private var given: Set<OptionDeclaration> = []
  /// The option whose value is typed.
  private var pending: OptionDeclaration?
  private var isPastOptions = false

  /// Reads a line as far as it is typed.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - program: The program with its commands.
  ///   - catalogue: Whose names are offered.
  ///   - otherColumns: The columns of a command that lists no rows.
  public init(
    _ line: UnfinishedLine, of program: CommandDeclaration, in catalogue: Catalogue,
    otherColumns: @escaping (CommandDeclaration) -> [Completion] = { _ in [] }
  ) {
    partial = line.partial
    command = program
    self.catalogue = catalogue
    self.otherColumns = otherColumns
    var rest = line.words[...]
    while let word = rest.popFirst() { take(word, &rest) }
  }

  private mutating func take(_ word: String, _ rest: inout ArraySlice<String>) {
    if isPastOptions || !command.isOption(word) {
      if let next = words.isEmpty ? command.subcommand(word) : nil {
        command = next
      } else {
        words.append(word)
      }
    } else if word == "--" {
      isPastOptions = true
    } else if let option = option(word) {
      given.insert(option)
      guard option.value != nil else { return }
      if rest.popFirst() == nil { pending = option }
    } else if let option = option(String(word.prefix { $0 != "=" })) {
      given.insert(option)
    }
  }

  /// The option that a word is; before the command is known, of any command.
  private func option(_ word: String) -> OptionDeclaration? {
    (command.isProgram ? command.allOptions : command.options).first { $0.isWritten(word) }
  }

  /// What can stand there.
  public var suggestions: Suggestions {
    if let pending {
      return values(pending.completion, of: partial)
    }
    if !isPastOptions, partial.hasPrefix("--"), let equals = partial.firstIndex(of: "=") {
      let start = partial[...equals]
      guard let option = option(String(start.dropLast())), option.value != nil else {
        return .words([])
      }
      return values(option.completion, of: String(partial.dropFirst(start.count)))
        .after(String(start))
    }
    if !isPastOptions, partial.hasPrefix("-"), partial == "-" || command.isOption(partial) {
      return .words(options)
    }
    if !command.subcommands.isEmpty { return .words(words.isEmpty ? commands(command) : []) }
    guard let argument = command.argument else { return .words([]) }
    if argument.wordNames.map({ words.count >= $0.count }) ?? false { return .words([]) }
    return values(argument.completion, of: partial, after: words, argument.form)
  }

  // MARK: - Words of the command language

  private var options: [Completion] {
    command.listedOptions.filter { $0.repeats || !given.contains($0) }
      .map { Completion("--\($0.name)", $0.help) }.filter { $0.word.hasPrefix(partial) }
  }

  private func commands(_ command: CommandDeclaration) -> [Completion] {
    command.subcommands.map { Completion($0.word, $0.summary) }
      .filter { $0.word.hasPrefix(partial.lowercased()) }
  }

  // MARK: - Values

  private func values(
    _ choice: CompletionChoice, of partial: String, after words: [String] = [],
    _ form: ArgumentDeclaration.Form = .word
  ) -> Suggestions {
    let names = NameCompletion(partial, after: words, form, in: catalogue)
    switch choice {
    case .none: return .words([])
    case .files: return .files
    case .folders: return .folders
    case .words(let choices): return .words(names.fitting(choices.map { ($0, "") }))
    case .commands: return .words(commandsOfHelp(after: words))
    case .dates: return .words(DateCompletion(catalogue).fitting(partial))
    case .bodies: return .words(names.bodies)
    case .parties: return .words(names.parties)
    case .expression: return .words(names.expression)
    case .filter: return .words(subject.map { names.filter(for: $0) } ?? [])
    case .columns: return .words(columns(partial, isSort: false))
    case .sortColumns: return .words(columns(partial, isSort: true))
    }
  }

  /// Commands and subjects, and the commands behind a command.
  private func commandsOfHelp(after words: [String]) -> [Completion] {
    var command: CommandDeclaration? = .fora
    for word in words { command = command?.subcommand(word) }
    let subjects = HelpTopic.words.map { Completion($0.word, $0.summary) }
    return (command.map(commands) ?? [])
      + (words.isEmpty ? subjects.filter { $0.word.hasPrefix(partial.lowercased()) } : [])
  }

  /// Some list of the command's; nil when it lists nothing.
  private var subject: View.Subject? {
    if command.options.contains(.party), given.contains(.party) {
      return catalogue.parties.refs.first.map(View.Subject.undertakings)
    }
    return Listings.command(command.name)?.example(catalogue)
  }

  /// Columns of the answer, after those that are there already.
  private func columns(_ partial: String, isSort: Bool) -> [Completion] {
    let start = partial.lastIndex(of: ",").map { partial[...$0] } ?? ""
    let typed = partial.dropFirst(start.count)
    let sign = isSort && typed.hasPrefix("-") ? "-" : ""
    let used = Set(start.split(separator: ",").map { $0.drop { $0 == "-" } })
    let known =
      subject.map { $0.listing.columns(in: catalogue).filter(\.isData) }
      .map { $0.map { Completion($0.id, $0.title) } } ?? otherColumns(command)
    return known.filter { column in
      column.word.hasPrefix(typed.dropFirst(sign.count)) && !used.contains(column.word[...])
    }.map { Completion(start + sign + $0.word, $0.meaning) }
  }
}

extension Suggestions {
  /// The same with something before each word.
  fileprivate func after(_ start: String) -> Suggestions {
    guard case .words(let words) = self else { return self }
    return .words(words.map { Completion(start + $0.word, $0.meaning) })
  }
}
