import Browser
import MigrationBodies

/// The browser's commands and the keys that run them here.
struct KeyList: Writable {
  private let keymap: Keymap

  /// The list after a configuration.
  init(_ keymap: Keymap) { self.keymap = keymap }

  var sheet: Sheet {
    Sheet(
      ["command", "group", "keys", "help", "from"].map { .init($0) },
      Command.allCases.map { command in
        [
          command.name, command.group.rawValue,
          keymap.keys(of: command).map(\.name).joined(separator: " "), command.help,
          origins(of: command),
        ].map(Cell.text)
      })
  }

  /// A table for each group, with the keys as the footer names them.
  var chapters: [Chapter] {
    Command.Group.allCases.map { group in
      let rows = Self.commands(of: group).map { command in
        [Cell.text(labels(command)), .text(command.help)]
      }
      return Chapter(
        title: group.rawValue, sheet: Sheet([.init("Keys"), .init("What they do")], rows))
    }
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for (number, group) in Command.Group.allCases.enumerated() {
      if number > 0 { try put("") }
      try put(surroundings.painted(group.rawValue, .title))
      for command in Self.commands(of: group) {
        try put(surroundings.shown("  " + line(of: command)))
      }
    }
    guard let path = ConfigurationFile.shownPath else { return }
    try put("")
    try put(surroundings.shown("“bind KEY COMMAND” in \(path) adds a key."))
  }

  /// The keys, what they do, and where they come from if not all of them are the command's own.
  private func line(of command: Command) -> String {
    let keys = labels(command)
    let padding = String(repeating: " ", count: max(1, 16 - keys.count))
    let isChanged = keymap.keys(of: command) != command.keys
    let origins = keys.isEmpty ? "no key" : origins(of: command)
    return "\(keys)\(padding)\(command.help)" + (isChanged ? " (\(origins))" : "")
  }

  /// Where each key comes from, in their order: `line 3, default, default`.
  private func origins(of command: Command) -> String {
    keymap.keys(of: command).compactMap(keymap.origin).map { origin in
      switch origin {
      case .standard: "default"
      case .line(let line): "line \(line)"
      }
    }.joined(separator: ", ")
  }

  private static func commands(of group: Command.Group) -> [Command] {
    Command.allCases.filter { $0.group == group }
  }

  private func labels(_ command: Command) -> String {
    keymap.keys(of: command).map(\.label).joined(separator: " ")
  }
}
