import Foundation
import Testing

@testable import Browser

/// The configuration file and what `fora keys` makes of it.
struct ConfigurationFileTests {
  private let home: Folder

  init() throws { home = try Folder() }

  private func keys(_ arguments: String...) throws -> Tool.Result {
    try Tool.run(["keys"] + arguments, environment: ["LANG": "C.UTF-8", "HOME": home.path])
  }

  private func configure(_ text: String) throws { try home.write(text, to: ".config/fora/config") }

  @Test func `without a file each command has its own keys`() throws {
    let result = try keys()
    #expect(result.status == 0)
    #expect(result.error == "")
    #expect(result.column(0) == Command.allCases.map(\.name))
    #expect(result.column(2) == Command.allCases.map { $0.keys.map(\.name).joined(separator: " ") })
    let origins = result.column(4).flatMap { $0.split(separator: ", ") }
    #expect(origins.allSatisfy { $0 == "default" })
  }

  @Test func `the effective keys say where each comes from`() throws {
    try configure("# mine\nbind ~ filter\nunbind j\n")
    let result = try keys()
    #expect(result.status == 0)
    let filter = try #require(result.lines.first { $0.hasPrefix("filter\t") })
    #expect(filter.hasPrefix("filter\tFilter, sort, date\t~ /\t"))
    #expect(filter.hasSuffix("\tline 2, default"))
    let down = try #require(result.lines.first { $0.hasPrefix("down\t") })
    #expect(down.hasPrefix("down\tMove\t<Down>\t"))
    let table = try keys("-f", "table")
    #expect(table.output.contains("  ~ /  "))
    #expect(table.output.contains(" (line 2, default)\n"))
    #expect(table.output.hasSuffix("\n\n“bind KEY COMMAND” in ~/.config/fora/config adds a key.\n"))
    #expect(try keys("-f", "csv").lines.first == "command,group,keys,help,from")
    #expect(try keys("-f", "json").output.contains("\"from\": \"line 2, default\""))
  }

  @Test func `a command without a key says so`() throws {
    try configure("unbind /\n")
    #expect(try keys("-f", "table").output.contains("  (no key)\n") == false)
    #expect(try keys("-f", "table").output.contains(" (no key)\n"))
    let filter = try #require(try keys().lines.first { $0.hasPrefix("filter\t") })
    #expect(filter.hasPrefix("filter\tFilter, sort, date\t\t"))
    #expect(filter.hasSuffix("\t"))
  }

  @Test func `all that is wrong is said beside the table, line by line`() throws {
    try configure("bind j filter\ntheme drak\nbind ~ filtr\n")
    let result = try keys()
    #expect(result.status == 1)
    #expect(result.lines.count == Command.allCases.count)
    #expect(
      result.error == """
        fora: ~/.config/fora/config:1: j is “filter” here and “down” by default; this line counts, \
        and “unbind j” says that you mean it
        ~/.config/fora/config:2:7: there is no theme “drak”; did you mean “dark”?
        ~/.config/fora/config:3:8: there is no command “filtr”; did you mean “filter”?

        """)
  }

  @Test func `a file that is no text, too long, a folder or a pipe is said`() throws {
    let path = home.path(".config/fora/config")
    func error() throws -> String {
      let result = try keys()
      #expect(result.status == 1)
      #expect(result.lines.count == Command.allCases.count)
      return result.error
    }
    try configure("")
    try Data([0x62, 0xFF]).write(to: URL(filePath: path))
    #expect(try error() == "fora: ~/.config/fora/config: is no UTF-8 text\n")
    try configure(String(repeating: "#\n", count: 1 << 16))
    #expect(try error() == "fora: ~/.config/fora/config: is longer than 65536 bytes\n")
    try FileManager.default.removeItem(atPath: path)
    mkfifo(path, 0o600)
    #expect(try error() == "fora: ~/.config/fora/config: is no file\n")
    try FileManager.default.removeItem(atPath: path)
    try home.write("", to: ".config/fora/config/x")
    #expect(try error() == "fora: ~/.config/fora/config: is no file\n")
  }

  @Test func `controls in the file do not reach the terminal`() throws {
    try configure("theme \u{1B}[31m\n")
    let error = try keys().error
    #expect(error.contains("<U+001B>[31m"))
    #expect(!error.contains("\u{1B}"))
  }

  @Test func `a theme that is none is told with those that are`() throws {
    for command in ["", "browse "] {
      let result = try Tool.shell("fora \(command)--theme drak")
      #expect(result.status == 2)
      #expect(
        result.error == """
          fora: --theme cannot be “drak”; did you mean dark? it can be dark, light, high-contrast \
          or mono
            \(command)--theme drak
            \(String(repeating: " ", count: command.count))        ^^^^

          """)
    }
    #expect(try Tool.run(["--theme", "light", "membrs"]).error.contains("did you mean"))
  }

  @Test func `the example in the help is a configuration without a fault`() throws {
    let help = try keys("--help").lines
    let first = try #require(help.firstIndex { $0.hasPrefix("  bind ") })
    let lines = help[first...].prefix { !$0.isEmpty }.map { line in
      // Two blanks lead to what it means.
      let words = line.drop { $0 == " " }
      let end = words.firstRange(of: "  ")?.lowerBound ?? words.endIndex
      return String(words[..<end])
    }
    #expect(lines.count == 6)
    let configuration = Configuration(lines.joined(separator: "\n"), file: "config")
    #expect(configuration.faults == [])
    #expect(Keymap(configuration).conflicts == [])
    #expect(configuration.theme?.name == "light")
    #expect(configuration.opener == ["firefox"])
  }
}
