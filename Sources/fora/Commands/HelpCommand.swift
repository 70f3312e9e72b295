import MigrationBodies

/// `fora help`: the help of a command, or of a subject.
enum HelpCommand {
  /// The languages that one types, which “fora help query” shows.
  static let languages: [LanguageGuide] = [Query.guide, PartySet.guide]

  /// Writes the help that the words ask for.
  static func run(_ typed: TypedCommand) throws {
    switch typed.words.map({ $0.text.lowercased() }) {
    case ["query"]: return try write(languages.flatMap { GuidePage($0).lines })
    case ["standing"]: return try write(GuidePage(StandingGuide.guide).lines)
    default: break
    }
    if typed.words.count == 1, let topic = HelpTopic.named(typed.words[0].text) {
      return try write(TopicPage(topic).lines)
    }
    var command = CommandDeclaration.fora
    for word in typed.words {
      command = try command.named(word, in: typed.line)
    }
    try write(command)
  }

  /// Writes the help of a command, all of it or what fits on a screen.
  static func write(_ command: CommandDeclaration, isShort: Bool = false) throws(OutputError) {
    let page = HelpPage(command)
    try write(isShort ? page.shortLines : page.lines)
  }

  private static func write(_ lines: [String]) throws(OutputError) {
    let output = StandardOutput(pager: .own)
    for line in lines { try output.writeLine(Surroundings.current.shown(line)) }
    try output.flush()
  }
}
