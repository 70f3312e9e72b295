import MigrationBodies

/// What is wrong with the words that were typed, in one line: the library's message, in our style.
struct UsageMessage {
  private let message: String

  init(_ message: String) { self.message = message }

  /// The line, with the help that has the answer.
  func text(of arguments: [String]) -> String {
    var words = Self.words(of: arguments)
    var word = words.isEmpty ? "" : words.removeFirst()
    let isCommand = Self.commands.contains(word)
    if let next = words.first, Self.subcommands(of: word).contains(next) { word += " \(next)" }
    if !isCommand, message.contains("nexpected argument") { return Self.unknown(word) }
    let help = isCommand ? "fora help \(word)" : "fora --help"
    if message.hasPrefix("Missing expected argument"),
      let argument = message.split(separator: "<").last?.split(separator: ">").first
    {
      return "“fora \(word)” needs a \(argument); see “\(help)”"
    }
    let plain = plain + hint
    return plain + (plain.hasSuffix("?") ? " See" : "; see") + " “\(help)”"
  }

  /// Complains of `fora help` with a word that is no command; the library would show other help.
  static func checkHelp(of arguments: [String]) throws(Complaint) {
    guard arguments.first == "help", let word = arguments.dropFirst().first,
      !word.hasPrefix("-"), word != "help", !commands.contains(word)
    else { return }
    throw Complaint(unknown(word))
  }

  private static var commands: [String] {
    Fora.configuration.subcommands.compactMap { $0.configuration.commandName }
  }

  private static func subcommands(of command: String) -> [String] {
    Fora.configuration.subcommands.first { $0.configuration.commandName == command }?
      .configuration.subcommands.compactMap { $0.configuration.commandName } ?? []
  }

  /// The words that are no option, from the command on: before it `--data` and `--theme` take a value.
  private static func words(of arguments: [String]) -> [String] {
    var rest = arguments[...]
    while let first = rest.first, first.hasPrefix("-") {
      rest = rest.dropFirst(["--data", "--theme"].contains(first) ? 2 : 1)
    }
    return rest.filter { !$0.hasPrefix("-") }
  }

  private static func unknown(_ word: String) -> String {
    let start = word.lowercased().prefix(4)
    let meant = commands.first { start.count == 4 && $0.hasPrefix(start) }
    let advice = meant.map { "did you mean “fora \($0)”?" } ?? "see “fora --help”"
    return "there is no command “\(word)”; \(advice)"
  }

  /// What would be right, for an option whose values cannot be listed; "" for others.
  private var hint: String {
    guard message.contains("is invalid for"), !message.contains("lease provide one of") else {
      return ""
    }
    if message.contains("--limit") { return ": a whole number from 1 on" }
    return message.contains("<date>") ? ": a date as 2012-06-30, 2012-06 or 2012" : ""
  }

  /// The message on one line; a list of values, which the library writes one a line, with commas.
  private var sentences: String {
    let lines = message.split(separator: "\n").map { $0.drop { $0 == " " } }
    let values = lines.filter { $0.hasPrefix("- ") }.map { $0.dropFirst(2) }
    guard !values.isEmpty else { return lines.joined(separator: "; ") }
    let rest = lines.filter { !$0.hasPrefix("- ") }.joined(separator: "; ")
      .replacing("Please provide one of the following:", with: "Please provide one of")
    return "\(rest) \(Words.choice(values.map { "'\($0)'" }))"
  }

  /// The message as part of a sentence, on one line, in quotation marks that match.
  private var plain: String {
    var text = sentences
    if text.last == "." { text.removeLast() }
    text = text.split(separator: ". ").map { $0.prefix(1).lowercased() + $0.dropFirst() }
      .joined(separator: "; ")
    guard text.count(where: { $0 == "'" }).isMultiple(of: 2) else { return text }
    var isOpen = false
    return text.reduce(into: "") { quoted, letter in
      guard letter == "'" else { return quoted.append(letter) }
      isOpen.toggle()
      quoted += isOpen ? "“" : "”"
    }
  }
}
