import MigrationBodies

/// What somebody has set in the configuration file: a value read from its text, a setting a line.
///
///     # a comment
///     theme light
///     mouse on
///     opener firefox --new-tab
///     bind z <C-n> next-pane
///     unbind <Tab>
///
/// Words are separated by blanks. A comment has a line of its own, so that `#` can be bound. A line
/// that is not understood is a `Fault`, and all other lines count.
public struct Configuration: Sendable {
  /// A line `bind`: keys that are to run a command.
  public struct Bind: Equatable, Sendable {
    /// The keys, each of them for itself.
    public let keys: [Key]
    /// The command.
    public let command: Command
    /// The line, from 1.
    public let line: Int
  }

  /// A line `unbind`: keys that are no longer to do what they do of themselves.
  public struct Unbind: Equatable, Sendable {
    /// The keys.
    public let keys: [Key]
    /// The line, from 1.
    public let line: Int
  }

  /// What is wrong in the file, where, and what to do.
  public struct Fault: Error, Equatable, Sendable, CustomStringConvertible {
    /// The file.
    public let file: String
    /// The line, from 1; nil when the file as a whole is meant.
    public let line: Int?
    /// The column of the word that is wrong, from 1; nil when the line is meant.
    public let column: Int?
    /// What is wrong, what was expected, what to do.
    public let text: String

    /// One line: file, line, column, text.
    public var description: String {
      let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
      return "\(file)\(place): \(text)"
    }
  }

  /// The name of the file in messages.
  public private(set) var file: String
  /// The chosen theme; nil when none is.
  public private(set) var theme: ColourTheme?
  /// Whether the mouse is used; nil when the file does not say.
  public private(set) var usesMouse: Bool?
  /// The program that opens addresses, with its arguments; empty when none is chosen.
  public private(set) var opener: [String] = []
  /// The lines `bind`, in order.
  public private(set) var binds: [Bind] = []
  /// The lines `unbind`, in order.
  public private(set) var unbinds: [Unbind] = []
  /// What is wrong, line by line.
  public private(set) var faults: [Fault] = []
  /// The lines of the settings that may stand once.
  private var lines: [String: Int] = [:]

  /// Nothing is set.
  public init() { file = "" }

  /// Nothing is set because the file cannot be read.
  ///
  /// - Parameters:
  ///   - file: Its name for messages.
  ///   - reason: Why, as part of a sentence.
  public init(unreadable file: String, because reason: String) {
    self.file = file
    faults = [Fault(file: file, line: nil, column: nil, text: reason)]
  }

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - text: Its text; lines end with LF or CRLF, and a byte order mark is passed over.
  ///   - file: Its name for messages.
  public init(_ text: String, file: String) {
    self.file = file
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    let lines = Substring(scalars)
      .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() {
      let words = Self.words(of: line)
      guard let first = words.first, !first.text.hasPrefix("#") else { continue }
      do throws(Problem) {
        try read(first, Array(words.dropFirst()), line: index + 1)
      } catch {
        faults.append(
          Fault(file: file, line: index + 1, column: error.column, text: error.text))
      }
    }
  }

  /// The same over what a system sets for all of its users: that holds where this says nothing.
  ///
  /// Keys are set by one of the two alone, so that one knows whose they are.
  public func over(_ system: Configuration) -> Configuration {
    var both = self
    both.theme = theme ?? system.theme
    both.usesMouse = usesMouse ?? system.usesMouse
    if opener.isEmpty { both.opener = system.opener }
    if binds.isEmpty, unbinds.isEmpty {
      (both.binds, both.unbinds) = (system.binds, system.unbinds)
      if !system.binds.isEmpty || !system.unbinds.isEmpty { both.file = system.file }
    }
    both.faults = faults + system.faults
    return both
  }

  // MARK: - Lines

  private struct Word {
    let text: String
    /// Its place in the line, from 1.
    let column: Int
  }

  private struct Problem: Error {
    let column: Int?
    let text: String
  }

  private static let settings = ["theme", "mouse", "opener", "bind", "unbind"]

  private static func words(of line: Substring) -> [Word] {
    line.split(whereSeparator: \.isWhitespace).map { word in
      Word(
        text: String(word), column: line.distance(from: line.startIndex, to: word.startIndex) + 1)
    }
  }

  private mutating func read(_ setting: Word, _ words: [Word], line: Int) throws(Problem) {
    switch setting.text {
    case "theme": try readTheme(try Self.only(words, of: setting, Self.themes), line)
    case "mouse": try readMouse(try Self.only(words, of: setting, "on or off"), line)
    case "opener":
      guard !words.isEmpty else {
        throw Self.missing(setting, "a program with its arguments, as in “opener firefox”")
      }
      once(setting.text, line)
      opener = words.map(\.text)
    case "bind": try readBind(setting, words, line)
    case "unbind":
      guard !words.isEmpty else { throw Self.missing(setting, "a key, as in “unbind <Tab>”") }
      unbinds.append(Unbind(keys: try Self.keys(words), line: line))
    default:
      throw Problem(
        column: setting.column,
        text: "there is no setting “\(setting.text)”; "
          + Self.advice(setting.text, Self.settings, "settings are"))
    }
  }

  private mutating func readTheme(_ word: Word, _ line: Int) throws(Problem) {
    guard let theme = ColourTheme.named(word.text) else {
      throw Problem(
        column: word.column,
        text: "there is no theme “\(word.text)”; "
          + Self.advice(word.text, ColourTheme.all.map(\.name), "themes are"))
    }
    self.theme = theme
    once("theme", line)
  }

  private mutating func readMouse(_ word: Word, _ line: Int) throws(Problem) {
    guard let isOn = ["on": true, "off": false][word.text] else {
      throw Problem(column: word.column, text: "the mouse is on or off, not “\(word.text)”")
    }
    usesMouse = isOn
    once("mouse", line)
  }

  private mutating func readBind(_ setting: Word, _ words: [Word], _ line: Int) throws(Problem) {
    guard words.count >= 2, let name = words.last else {
      throw Self.missing(setting, "a key and a command, as in “bind z filter”")
    }
    guard let command = Command.allCases.first(where: { $0.name == name.text }) else {
      throw Problem(
        column: name.column,
        text: "there is no command “\(name.text)”; "
          + Self.advice(name.text, Command.allCases.map(\.name), nil))
    }
    binds.append(Bind(keys: try Self.keys(words.dropLast()), command: command, line: line))
  }

  /// Notes that a setting has been made; the last line counts.
  private mutating func once(_ setting: String, _ line: Int) {
    defer { lines[setting] = line }
    guard let before = lines[setting] else { return }
    faults.append(
      Fault(
        file: file, line: line, column: nil,
        text: "“\(setting)” is set in line \(before) too; the last one counts, "
          + "take out the other"))
  }

  // MARK: - Words

  private static let themes = ColourTheme.all.map(\.name).joined(separator: ", ")

  private static func only(
    _ words: [Word], of setting: Word, _ expected: String
  ) throws(Problem) -> Word {
    guard let word = words.first else { throw missing(setting, "one of: \(expected)") }
    if words.count > 1 {
      throw Problem(
        column: words[1].column,
        text: "“\(setting.text)” takes one word; a comment needs a line of its own")
    }
    return word
  }

  private static func missing(_ setting: Word, _ expected: String) -> Problem {
    Problem(column: setting.column, text: "“\(setting.text)” needs \(expected)")
  }

  private static func keys(_ words: some Sequence<Word>) throws(Problem) -> [Key] {
    var keys: [Key] = []
    for word in words { keys.append(try key(word)) }
    return keys
  }

  private static func key(_ word: Word) throws(Problem) -> Key {
    let keys: [Key]
    do throws(KeyScriptError) {
      keys = try Key.parse(word.text)
    } catch {
      // Its column is that in the word.
      let nearest = Nearest.of(error.name, among: Key.allNames).map { "did you mean “<\($0)>”? " }
      throw Problem(
        column: word.column,
        text: "“<\(error.name)>” is no key; " + (nearest ?? "")
          + "keys are \(Key.allNames.map { "<\($0)>" }.joined(separator: " ")) <C-x>, and letters")
    }
    guard let key = keys.first, keys.count == 1 else {
      throw Problem(
        column: word.column,
        text: "“\(word.text)” is \(keys.count) keys; a binding is of one key, "
          + "and several have blanks between")
    }
    if let reason = key.reasonNotSent {
      throw Problem(column: word.column, text: "“\(word.text)” cannot be bound: \(reason)")
    }
    return key
  }

  /// What may have been meant; else all that there is, or where to find it.
  private static func advice(_ word: String, _ names: [String], _ all: String?) -> String {
    if let nearest = Nearest.of(word, among: names) { return "did you mean “\(nearest)”?" }
    return all.map { "\($0) \(names.joined(separator: ", "))" } ?? "“fora keys” lists all"
  }
}
