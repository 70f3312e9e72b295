/// Reads the words of a line as its command declares them.
///
/// Options stand anywhere, also before the command and between its words; `--` ends them. A value
/// may begin with `-` (`--sort -members`), but is never itself an option of the command.
struct LineReader {
  private let line: TypedLine
  private let program: CommandDeclaration
  private var command: CommandDeclaration
  /// The places of the command's own words.
  private var path: [Int] = []
  /// The words that are not read yet, and their places.
  private var rest: ArraySlice<TypedLine.Word>
  private var words: [TypedLine.Word] = []
  private var options: [(option: OptionDeclaration, value: TypedLine.Word)] = []

  init(_ line: TypedLine, of program: CommandDeclaration) {
    (self.line, self.program, command) = (line, program, program)
    rest = line.words[...]
  }

  /// Reads the line.
  ///
  /// - Throws: What is wrong with it, and where.
  mutating func read() throws(QueryError) -> TypedCommand {
    try findCommand()
    if let word = askedFor(.help) { return typed([], [(.help, word)]) }
    if command.isProgram, let word = askedFor(.version), let version = program.subcommand("version")
    {
      command = version
      rest = rest.filter { $0 != word }[...]
    }
    var isPastOptions = false
    while let word = rest.popFirst() {
      guard !path.contains(rest.startIndex - 1) else { continue }
      if isPastOptions || !command.isOption(word.text) {
        words.append(word)
      } else if word.text == "--" {
        isPastOptions = true
      } else {
        try take(word)
      }
    }
    try checkWords()
    return typed(words, options)
  }

  private func typed(
    _ words: [TypedLine.Word], _ options: [(OptionDeclaration, TypedLine.Word)]
  ) -> TypedCommand {
    TypedCommand(
      line: line, declaration: command, path: path.map { line.words[$0] }, words: words,
      options: options)
  }

  // MARK: - The command

  /// Finds the command: the first word that is no option and no value of one, whoever has it.
  private mutating func findCommand() throws(QueryError) {
    for place in Self.plainPlaces(in: line.words, of: program) where !command.subcommands.isEmpty {
      command = try command.named(line.words[place], in: line)
      path.append(place)
    }
  }

  /// The places of the words that are neither options nor their values, as far as that can be told
  /// before the command is known.
  static func plainPlaces(
    in words: [TypedLine.Word], of program: CommandDeclaration
  ) -> [Int] {
    let options = program.allOptions
    var places: [Int] = []
    var place = 0
    while place < words.count {
      let text = words[place].text
      if text == "--" { return places + ((place + 1)..<words.count) }
      if text.hasPrefix("-"), text.count > 1 {
        let takesNext = options.contains { $0.value != nil && $0.isWritten(text) }
        place += takesNext ? 1 : 0
      } else {
        places.append(place)
      }
      place += 1
    }
    return places
  }

  /// The word that asks for help or the version, which holds whatever else is wrong.
  private func askedFor(_ option: OptionDeclaration) -> TypedLine.Word? {
    line.words.prefix { $0.text != "--" }.first { option.isWritten($0.text) }
  }

  // MARK: - Options

  private mutating func take(_ word: TypedLine.Word) throws(QueryError) {
    word.text.hasPrefix("--") ? try takeLong(word) : try takeShort(word)
  }

  private mutating func takeLong(_ word: TypedLine.Word) throws(QueryError) {
    let parts = word.text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let option = command.options.first(where: { $0.isWritten(name) }) else {
      throw error(
        .unknownOption(name, of: command, advice: command.advice(for: name)), at: word)
    }
    if parts.count > 1 {
      guard option.value != nil else {
        throw error(.takesNoValue(name, value: String(parts[1])), at: word)
      }
      try add(option, line.part(of: word, from: parts[0].count + 1))
    } else {
      try takeValue(of: option, after: word)
    }
  }

  private mutating func takeShort(_ word: TypedLine.Word) throws(QueryError) {
    var letters = word.text.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = command.options.first(where: { $0.short == letter }) else {
        throw error(unknownShort(word, letter), at: word)
      }
      guard option.value != nil else {
        options.append((option, word))
        continue
      }
      guard !letters.isEmpty else { return try takeValue(of: option, after: word) }
      if command.joined(word.text) == nil, !option.choices.isEmpty, letters.first != "=",
        let advice = command.advice(for: word.text)
      {
        throw error(.unknownOption(word.text, of: command, advice: advice), at: word)
      }
      let sign = letters.first == "=" ? 1 : 0
      return try add(
        option, line.part(of: word, from: word.text.count - letters.count + sign))
    }
  }

  private func unknownShort(_ word: TypedLine.Word, _ letter: Character) -> LineFault {
    if word.text.count == 2 {
      return .unknownOption(word.text, of: command, advice: nil)
    }
    if let advice = command.advice(for: "-" + word.text) {
      return .unknownOption(word.text, of: command, advice: advice)
    }
    return .hyphenedWord(word.text, of: command)
  }

  /// Takes the next word as the value of an option that has one.
  private mutating func takeValue(
    of option: OptionDeclaration, after word: TypedLine.Word
  ) throws(QueryError) {
    guard option.value != nil else { return options.append((option, word)) }
    guard let value = rest.first, !path.contains(rest.startIndex), !isDeclared(value.text) else {
      throw error(.needsValue(word.text, option), at: word)
    }
    rest.removeFirst()
    try add(option, value)
  }

  /// Whether a word is one of the command's options, which no value of another is.
  private func isDeclared(_ text: String) -> Bool {
    let name = text.hasPrefix("--") ? String(text.prefix { $0 != "=" }) : text
    return text == "--" || (command.options + [.help]).contains { $0.isWritten(name) }
  }

  private mutating func add(
    _ option: OptionDeclaration, _ value: TypedLine.Word
  ) throws(QueryError) {
    guard !option.choices.isEmpty else { return options.append((option, value)) }
    guard let choice = option.choice(value.text) else {
      let nearest = Nearest.of(value.text, among: option.choices)
      throw error(.notAmongChoices(value.text, option, nearest: nearest), at: value)
    }
    options.append((option, TypedLine.Word(choice, value.range, isQuoted: value.isQuoted)))
  }

  // MARK: - Words

  /// Checks that there are as many words as the argument takes.
  private func checkWords() throws(QueryError) {
    guard let argument = command.argument else {
      if let word = words.first { throw error(.takesNoWords(word.text, of: command), at: word) }
      return
    }
    let names = argument.wordNames
    if let names, words.count > names.count {
      let word = words[names.count]
      throw error(.tooManyWords(word.text, of: command, takes: names), at: word)
    }
    let needed = names ?? [argument.name]
    guard argument.isRequired, words.count < needed.count else { return }
    throw LineFault.missingArgument(needed[words.count], of: command)
      .error(in: line.text, line.text.count..<line.text.count)
  }

  private func error(_ fault: LineFault, at word: TypedLine.Word) -> QueryError {
    fault.error(in: line.text, word.range)
  }
}

extension TypedLine {
  /// What a word has from a letter of it on, with its place where the line has it letter by letter.
  fileprivate func part(of word: Word, from start: Int) -> Word {
    let value = String(word.text.dropFirst(start))
    let isPlain = word.range.count == word.text.count
    let range = isPlain ? (word.range.lowerBound + start)..<word.range.upperBound : word.range
    return Word(value, range, isQuoted: word.isQuoted)
  }
}
