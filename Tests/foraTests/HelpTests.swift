import MigrationBodies
import Testing

@testable import fora

/// Help: examples come first, and every one of them works.
@Suite struct HelpTests {
  @Test(arguments: Listings.all.map(\.declaration.name))
  func `each option of a command that lists rows is one of its view or of its answer`(
    command: String
  ) throws {
    let help = try Tool.run(["help", command]).output
    let options = help.matches(of: /\n +(?:-[a-zA-Z0-9], )?--([a-z-]+)/).map { String($0.1) }
    #expect(options.contains("format") && options.contains("where"))
    for option in options where !View.asksForAnswer("bodies --\(option)") {
      // A view may lack what else the line needs, but it knows the option.
      do throws(QueryError) {
        _ = try View(line: "\(command) --\(option)", in: .embedded)
      } catch {
        #expect(!error.problem.hasPrefix("no view has the option"), "--\(option)")
      }
    }
  }

  @Test func `the usage line is one that the program reads`() throws {
    for command in CommandDeclaration.fora.subcommands.flatMap({ [$0] + $0.subcommands }) {
      #expect(!command.summary.isEmpty && command.summary.hasSuffix("."), "\(command.name)")
      #expect(!command.examples.isEmpty, "\(command.name)")
      for option in command.options {
        // Before the command is known an option has to be the same for all.
        let others = CommandDeclaration.fora.subcommands.flatMap { [$0] + $0.subcommands }
          .flatMap(\.options).filter {
            $0.name == option.name || $0.short == option.short && $0.short != nil
          }
        #expect(others.allSatisfy { ($0.value == nil) == (option.value == nil) }, "\(option.name)")
        #expect(option.help.hasSuffix("."), "\(option.name)")
      }
    }
  }

  @Test func `the help of every command fits on a terminal`() throws {
    for command in CommandDeclaration.fora.subcommands.flatMap({ [$0] + $0.subcommands }) {
      for line in HelpPage(command).lines { #expect(line.count <= 80, "\(command.name): \(line)") }
    }
  }

  static let commands = [
    "bodies", "body", "members", "state", "commitments", "parties", "meetings", "documents",
    "sources", "changes", "check", "resolve", "compare", "overlap", "not-joined",
  ]

  @Test func `help begins with examples`() throws {
    for command in [[]] + Self.commands.map({ [$0] }) {
      let help = try Tool.run(command + ["--help"])
      #expect(help.status == 0)
      #expect(help.error == "")
      let examples = try #require(help.lines.firstIndex(of: "EXAMPLES:"))
      let usage = try #require(help.lines.firstIndex { $0.hasPrefix("USAGE:") })
      #expect(examples < usage)
      #expect(help.lines.allSatisfy { $0.count <= 80 })
    }
  }

  @Test func `help of a command is the same however one asks`() throws {
    for command in Self.commands {
      let help = try Tool.run(["help", command])
      #expect(help.status == 0)
      #expect(help.output.contains("\nUSAGE: fora \(command)"), "\(command)")
      #expect(help.output == (try Tool.run([command, "--help"]).output))
    }
  }

  @Test func `every example in the help finds something`() throws {
    var count = 0
    for command in [[]] + Self.commands.map({ [$0] }) {
      // “fora” alone opens the browser, for which there is no terminal here.
      for example in Self.examples(try Tool.run(command + ["--help"]).lines)
      where example != "fora" {
        let result = try Tool.shell(example)
        // What a check finds is an answer too, but not the best one.
        let isCheck = example.hasPrefix("fora check") && !example.contains("--recorded")
        let status = isCheck ? 1 : 0
        #expect(result.status == status, "\(example): \(result.error)")
        #expect(!result.output.isEmpty, "\(example)")
        // Rows of which it is not known whether they match are spoken of there, and the titles of a
        // table that is piped in.
        let isExpected = ["may match", "a heading"].contains(where: result.error.contains)
        #expect(result.error == "" || isExpected, "\(example)")
        count += 1
      }
    }
    #expect(count >= 20)
  }

  /// The examples' commands, without the words beside them.
  private static func examples(_ lines: [String]) -> [String] {
    lines.drop { $0 != "EXAMPLES:" }.dropFirst().prefix { !$0.isEmpty }.map { line in
      let words = line.drop { $0 == " " }
      let end = words.indices.first { words[$0...].hasPrefix("  ") } ?? words.endIndex
      return String(words[..<end])
    }
  }
}
