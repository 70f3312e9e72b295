import Browser
import MigrationBodies

/// The help of a command as a page of text: examples first.
struct HelpPage {
  private let command: CommandDeclaration
  private static let width = 80

  init(_ command: CommandDeclaration) { self.command = command }

  /// The lines, none wider than a terminal of 80 columns.
  var lines: [String] {
    let parts =
      [Self.wrapped(command.summary), examples] + command.paragraphs.map(Self.lines)
      + [exitStatus, usage, arguments, options, commands, subjects]
    return Array(parts.filter { !$0.isEmpty }.joined(separator: [""]))
  }

  private var examples: [String] {
    let lines = command.examples.map { example in
      (CommandDeclaration.shellLine(of: example), example.meaning)
    }
    // A long line does not push what is said of the others to the right.
    let column = lines.map(\.0.count).filter { $0 <= 40 }.max() ?? 0
    return lines.isEmpty
      ? []
      : ["EXAMPLES:"]
        + lines.map { line, meaning in
          let padding = String(repeating: " ", count: max(0, column - line.count) + 2)
          return "  " + line + (meaning.isEmpty ? "" : padding + meaning)
        }
  }

  /// A paragraph, of which lines that are set in stay as they are.
  private static func lines(of paragraph: String) -> [String] {
    let lines = paragraph.split(separator: "\n").map(String.init)
    let text = lines.prefix { !$0.hasPrefix("  ") }
    return wrapped(text.joined(separator: " ")) + lines.dropFirst(text.count)
  }

  private var exitStatus: [String] {
    command.exitStatus.map { Self.wrapped("Exit status: \($0)") } ?? []
  }

  private var usage: [String] {
    let start = command.isProgram ? "fora" : "fora \(command.name)"
    return Self.joined(command.usage, after: "USAGE: \(start)")
      + (command.isProgram
        ? ["       fora <command> ...", "       fora --version [--format <format>]"] : [])
  }

  private var arguments: [String] {
    guard let argument = command.argument else { return [] }
    return ["ARGUMENTS:"]
      + argument.names.flatMap { Self.entry("<\($0)>", argument.help) }
  }

  private var options: [String] {
    ["OPTIONS:"]
      + command.listedOptions.flatMap { option in
        let value = option.value.map { " <\($0)>" } ?? ""
        let short = option.short.map { "-\($0), " } ?? ""
        return Self.entry("\(short)--\(option.name)\(value)", option.fullHelp)
      }
  }

  private var commands: [String] {
    command.subcommands.isEmpty
      ? [] : ["COMMANDS:"] + command.subcommands.flatMap { Self.entry($0.word, $0.summary) }
  }

  /// What else “fora help” explains.
  private var subjects: [String] {
    command.isProgram
      ? ["SUBJECTS:"] + HelpTopic.words.flatMap { Self.entry($0.word, $0.summary) } : []
  }

  // MARK: - Lines

  /// A term and what is said of it, beside it where there is room.
  static func entry(_ term: String, _ text: String) -> [String] {
    let column = 26
    let lines = wrapped(text, indent: column)
    guard term.count <= column - 4, let first = lines.first else { return ["  \(term)"] + lines }
    let padding = String(repeating: " ", count: column - 2 - term.count)
    return ["  \(term)\(padding)\(first.dropFirst(column))"] + lines.dropFirst()
  }

  /// Words in as many lines as they need, those after the first set in.
  private static func joined(_ words: [String], after start: String) -> [String] {
    var lines = [start]
    for word in words {
      if (lines.last ?? "").count + 1 + word.count > width {
        lines.append(String(repeating: " ", count: start.count))
      }
      lines[lines.count - 1] += " \(word)"
    }
    return lines
  }

  /// A text in as many lines as it needs.
  static func wrapped(_ text: String, indent: Int = 0) -> [String] {
    let space = String(repeating: " ", count: indent)
    return SafeText(text).wrapped(to: width - indent).map { space + $0.description }
  }
}
