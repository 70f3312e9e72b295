import MigrationBodies
import Testing

@testable import Browser

/// The one table of commands and keys.
struct CommandTests {
  @Test func `no key belongs to two commands`() {
    let keys = Command.allCases.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Command.allCases)
  func `every command has a name, a key and a line of help`(command: Command) {
    #expect(!command.name.isEmpty)
    #expect(command.name.allSatisfy { $0 == "-" || ("a"..."z").contains($0) })
    #expect(!command.keys.isEmpty)
    #expect(command.help.contains(" "))
    #expect(!command.help.contains("\n"))
    #expect(command.help.last != ".")
    #expect(Command.Group.allCases.contains(command.group))
    for key in command.keys { #expect(Keymap.standard.command(for: key) == command) }
  }

  @Test func `no two commands have one name, and no group is empty`() {
    #expect(Set(Command.allCases.map(\.name)).count == Command.allCases.count)
    #expect(Set(Command.allCases.map(\.group)) == Set(Command.Group.allCases))
  }

  @Test func `the help lists every command with all its keys`() throws {
    let help = try Browser(.small, "?", Size(columns: 220, rows: 90)).frame.text
    for command in Command.allCases {
      for key in command.keys.prefix(2) { #expect(help.contains(key.label), "\(command.name)") }
      #expect(help.contains(command.help), "\(command.name)")
    }
    for group in Command.Group.allCases { #expect(help.contains("\n \(group.rawValue)\n")) }
  }

  @Test(arguments: [
    "", "<Tab>", "2", "3", "3 <Tab>", "/zzz<Enter>", "<Tab><Enter>", "/lake<Enter><Tab>",
  ])
  func `the footer shows only keys that do something`(keys: String) throws {
    let browser = try Browser(.small, keys, Size(columns: 200, rows: 24))
    for command in Command.allCases {
      guard let word = command.footer, let key = command.keys.first else { continue }
      // Tab says which pane it leads to.
      let shown = command == .nextPane ? "" : word + " "
      let isShown = (browser.footerText + " ").contains(" \(key.label) \(shown)")
      #expect(isShown == (command.unavailableReason(in: browser) == nil), "\(command.name)")
    }
  }

  @Test(arguments: [
    ("", "members"), ("<Tab>", "commitments"), ("<Tab><Tab>", "checks"),
    ("<Tab><Tab><Tab>", "bodies"), ("2", "bodies"),
    ("2<Tab><Tab>", "states"), ("3", "text"), ("3<Tab>", "commitments"),
  ])
  func `Tab says where it leads`(keys: String, pane: String) throws {
    let browser = try Browser(.small, keys, Size(columns: 200, rows: 24))
    #expect(browser.footerText.contains(" Tab \(pane) "))
  }
}
