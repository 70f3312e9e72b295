import MigrationBodies

/// What a line means that is typed to the browser in lines.
enum LinearLine: Equatable {
  /// Go on with what is long; with all of it.
  case more(isAll: Bool)
  /// Say again where one is.
  case again
  case help
  /// Take what follows as pasted.
  case paste
  /// Choose a row by its number.
  case row(Int)
  /// A command of the browser with what follows it.
  case command(Command, String)
  /// A line of the command line.
  case line(String)
  case unknown(String)

  /// Reads a line, which is not empty.
  init(_ typed: String, keys: Keymap) {
    // With the colon of the screen's command line it is the same.
    let rest = typed.dropFirst().drop { $0.isWhitespace }
    let text = typed.first == ":" && !rest.isEmpty ? String(rest) : typed
    let first = String(text.prefix { !$0.isWhitespace })
    let argument = String(text.dropFirst(first.count).drop { $0.isWhitespace })
    if let special = Self.special(first, argument) {
      self = special
    } else if let (command, argument) = Self.sign(text) {
      self = .command(command, argument)
    } else if let number = Int(text), number > 0 {
      self = .row(number)
    } else if let command = Self.command(first, keys: keys), command.takes(argument) {
      self = .command(command, argument)
    } else if TypedCommand.declaration(in: text) != nil {
      self = .line(text)
    } else {
      self = .unknown(first)
    }
  }

  /// What only lines need.
  private static func special(_ first: String, _ argument: String) -> LinearLine? {
    switch (first, argument) {
    case ("more", ""): .more(isAll: false)
    case ("more", "all"): .more(isAll: true)
    case ("list", ""): .again
    case ("help", ""), ("?", ""): .help
    case ("paste", ""): .paste
    default: nil
    }
  }

  /// A command that is a sign with what follows it at once: `/asia`, `@2015`.
  private static func sign(_ text: String) -> (Command, String)? {
    let commands: [Character: Command] = [
      "/": .filter, "*": .search, "@": .asOf, "=": .expression,
    ]
    guard let first = text.first, let command = commands[first] else { return nil }
    return (command, String(text.dropFirst().drop { $0.isWhitespace }))
  }

  /// A command by its name, by a name that only lines have, or by its key.
  private static func command(_ word: String, keys: Keymap) -> Command? {
    if let command = Command(rawValue: word) { return command }
    switch word {
    case "at": return .asOf
    case "go": return .jump
    case "exit": return .leave
    default: break
    }
    guard word.count == 1, let letter = word.first else { return nil }
    return keys.command(for: .character(letter))
  }
}

extension Command {
  /// Whether it acts on a chosen row, which can be named by its number.
  var takesRows: Bool {
    switch self {
    case .open, .sources, .about, .brief, .openAddress, .gaps, .mark, .compare, .overlap,
      .correct:
      true
    default: false
    }
  }

  /// Whether it asks for words, or for one thing of a list.
  private var takesWords: Bool {
    switch self {
    case .filter, .find, .search, .asOf, .expression, .compareDates, .bookmark, .sort, .columns,
      .jump, .places, .bookmarks, .export, .copy, .against, .palette:
      true
    default: false
    }
  }

  /// Whether nothing typed after it is no answer.
  var needsWords: Bool {
    switch self {
    case .find, .expression, .compareDates, .bookmark: true
    default: false
    }
  }

  /// Whether what follows its name belongs to it; a line of the command line of the same name has
  /// more, as in `compare rcm sacm`.
  func takes(_ argument: String) -> Bool {
    if argument.isEmpty { return true }
    if takesRows { return argument.split(separator: " ").allSatisfy { Int($0) != nil } }
    return takesWords && (self != .bookmarks || Int(argument) != nil)
  }
}
