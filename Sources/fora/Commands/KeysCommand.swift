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
      """)

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How to write the answer: table, plain, csv or json.", valueName: "format"))
  var format: Format?

  func run() throws {
    let output = StandardOutput()
    for line in Self.lines(as: format ?? .preferred) { try output.writeLine(line) }
    try output.flush()
  }

  private static let titles = ["command", "group", "keys", "help"]

  private static func lines(as format: Format) -> [String] {
    let rows = Command.allCases.map { command in
      [
        command.name, command.group.rawValue, command.keys.map(\.name).joined(separator: " "),
        command.help,
      ]
    }
    switch format {
    case .table: return table()
    case .plain: return rows.map(PlainText.line)
    case .csv: return ([titles] + rows).map(CSV.line)
    case .json:
      let objects = rows.map { row in
        JSON.object(zip(titles, row).map { ($0, .string($1)) }).text
      }
      return ["["] + objects.dropLast().map { $0 + "," } + objects.suffix(1) + ["]"]
    }
  }

  private static func table() -> [String] {
    Command.Group.allCases.flatMap { group in
      [group.rawValue]
        + Command.allCases.filter { $0.group == group }.map { command in
          let keys = command.keys.map(\.label).joined(separator: " ")
          let padding = String(repeating: " ", count: max(1, 16 - keys.count))
          return "  \(keys)\(padding)\(command.help)"
        } + [""]
    }.dropLast()
  }
}
