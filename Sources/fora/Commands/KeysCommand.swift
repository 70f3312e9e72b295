import ArgumentParser
import Browser

/// `fora keys`: what each key does in the browser.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the browser's keys and what they do.",
    discussion: """
      EXAMPLES:
        fora keys
        fora keys --format json

      The same list is in the browser under “?”.

      Your own keys are lines of the file ~/.config/fora/config (or \
      $XDG_CONFIG_HOME/fora/config):

        bind x <C-n> next-pane       each of these keys goes to the next pane
        unbind <Tab>                 this key does nothing
        theme light                  dark, light, high-contrast or mono
        mouse on                     clicks and the wheel
        opener firefox               opens addresses
        # a comment                  has a line of its own

      Keys are letters as they are, <Enter> <Esc> <Tab> <Space> and the like, and <C-d> for Ctrl \
      with a letter. “from” says for each key whether it is the command's own (default) or which \
      line of the file has set it. A key that another command has of itself is taken over, and \
      that is said unless the key is unbound too; no command loses its last key unless that is \
      unbound. What is wrong in the file is said with line and column, exit status 1; all other \
      lines count.
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How to write the answer: table, plain, csv or json.", valueName: "format"))
  var format: Format?

  func run() throws {
    let settings = ScreenSettings()
    let output = StandardOutput()
    for line in Self.lines(settings.keymap, as: format ?? .preferred) {
      try output.writeLine(line)
    }
    try output.flush()
    let faults = settings.faults.map(\.description)
    if !faults.isEmpty { throw Complaint(lines: faults, status: .nothingFound) }
  }

  private static let titles = ["command", "group", "keys", "help", "from"]

  private static func lines(_ keymap: Keymap, as format: Format) -> [String] {
    let rows = Command.allCases.map { command in
      [
        command.name, command.group.rawValue,
        keymap.keys(of: command).map(\.name).joined(separator: " "), command.help,
        origins(of: command, keymap),
      ]
    }
    switch format {
    case .table: return table(keymap)
    case .plain: return rows.map(PlainText.line)
    case .csv: return ([titles] + rows).map(CSV.line)
    case .json:
      return JSON.lines(
        ofRows: rows.map { JSON.object(zip(titles, $0).map { ($0, .string($1)) }) })
    }
  }

  /// Where each key of a command comes from, in their order: `line 3, default, default`.
  private static func origins(of command: Command, _ keymap: Keymap) -> String {
    keymap.keys(of: command).compactMap(keymap.origin).map { origin in
      switch origin {
      case .standard: "default"
      case .line(let line): "line \(line)"
      }
    }.joined(separator: ", ")
  }

  private static func table(_ keymap: Keymap) -> [String] {
    let groups = Command.Group.allCases.flatMap { group in
      [group.rawValue]
        + Command.allCases.filter { $0.group == group }.map { line(of: $0, keymap) } + [""]
    }
    guard let path = ConfigurationFile.shownPath else { return groups.dropLast() }
    return groups + [Surroundings.current.shown("“bind KEY COMMAND” in \(path) adds a key.")]
  }

  private static func line(of command: Command, _ keymap: Keymap) -> String {
    let keys = keymap.keys(of: command).map(\.label).joined(separator: " ")
    let padding = String(repeating: " ", count: max(1, 16 - keys.count))
    let isChanged = keymap.keys(of: command) != command.keys
    let origins = keys.isEmpty ? "no key" : origins(of: command, keymap)
    return Surroundings.current.shown(
      "  \(keys)\(padding)\(command.help)" + (isChanged ? " (\(origins))" : ""))
  }
}
