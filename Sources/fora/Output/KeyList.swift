import Browser
import MigrationBodies

/// The browser's commands and their keys.
struct KeyList: Writable {
  var sheet: Sheet {
    Sheet(
      ["command", "group", "keys", "help"].map { .init($0) },
      Command.allCases.map { command in
        [
          command.name, command.group.rawValue, command.keys.map(\.name).joined(separator: " "),
          command.help,
        ].map(Cell.text)
      })
  }

  /// A table for each group, with the keys as the footer names them.
  var chapters: [Chapter] {
    Command.Group.allCases.map { group in
      let rows = Self.commands(of: group).map { command in
        [Cell.text(Self.labels(command)), .text(command.help)]
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
        let keys = Self.labels(command)
        let padding = String(repeating: " ", count: max(1, 16 - keys.count))
        try put(surroundings.shown("  \(keys)\(padding)\(command.help)"))
      }
    }
  }

  private static func commands(of group: Command.Group) -> [Command] {
    Command.allCases.filter { $0.group == group }
  }

  private static func labels(_ command: Command) -> String {
    command.keys.map(\.label).joined(separator: " ")
  }
}
