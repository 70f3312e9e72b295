import Testing

@testable import Browser

/// The configuration file: what is set, and what is said of what is wrong.
struct ConfigurationTests {
  private func faults(_ text: String) -> [String] {
    Configuration(text, file: "config").faults.map(\.description)
  }

  @Test func `every setting is read`() {
    let configuration = Configuration(
      """
      # how I like it
      theme high-contrast
        mouse   on

      opener firefox --new-tab
      bind x <C-n> next-pane
      bind # filter
      unbind <Tab> l
      """, file: "config")
    #expect(configuration.faults == [])
    #expect(configuration.theme?.name == "high-contrast")
    #expect(configuration.usesMouse == true)
    #expect(configuration.opener == ["firefox", "--new-tab"])
    #expect(
      configuration.binds == [
        .init(keys: [.character("x"), .control("n")], command: .nextPane, line: 6),
        .init(keys: [.character("#")], command: .filter, line: 7),
      ])
    #expect(configuration.unbinds == [.init(keys: [.tab, .character("l")], line: 8)])
  }

  @Test(arguments: ["", "\n\n", "# only a comment", "\u{FEFF}# mark", "   \t  "])
  func `nothing set is nothing wrong`(text: String) {
    let configuration = Configuration(text, file: "config")
    #expect(configuration.faults == [])
    #expect(configuration.theme == nil)
    #expect(configuration.usesMouse == nil)
    #expect(configuration.opener == [])
    #expect(configuration.binds == [])
  }

  @Test func `line ends of Windows and a byte order mark are no matter`() {
    let configuration = Configuration("\u{FEFF}theme light\r\nmouse off\r\n", file: "config")
    #expect(configuration.faults == [])
    #expect(configuration.theme?.name == "light")
    #expect(configuration.usesMouse == false)
  }

  @Test(arguments: [
    ("them dark", "config:1:1: there is no setting “them”; did you mean “theme”?"),
    (
      "colour red",
      "config:1:1: there is no setting “colour”; settings are theme, mouse, opener, bind, unbind"
    ),
    ("theme", "config:1:1: “theme” needs one of: dark, light, high-contrast, mono"),
    ("theme drak", "config:1:7: there is no theme “drak”; did you mean “dark”?"),
    (
      "  theme solarized",
      "config:1:9: there is no theme “solarized”; themes are dark, light, high-contrast, mono"
    ),
    ("theme dark light", "config:1:12: “theme” takes one word; a comment needs a line of its own"),
    ("mouse", "config:1:1: “mouse” needs one of: on or off"),
    ("mouse yes", "config:1:7: the mouse is on or off, not “yes”"),
    ("mouse on # yes", "config:1:10: “mouse” takes one word; a comment needs a line of its own"),
    ("opener", "config:1:1: “opener” needs a program with its arguments, as in “opener firefox”"),
    ("bind", "config:1:1: “bind” needs a key and a command, as in “bind z filter”"),
    ("bind x", "config:1:1: “bind” needs a key and a command, as in “bind z filter”"),
    ("bind x filtr", "config:1:8: there is no command “filtr”; did you mean “filter”?"),
    ("bind x zzzzzz", "config:1:8: there is no command “zzzzzz”; “fora keys” lists all"),
    (
      "bind gg filter",
      "config:1:6: “gg” is 2 keys; a binding is of one key, and several have blanks between"
    ),
    (
      "bind x <C-i> filter",
      "config:1:8: “<C-i>” cannot be bound: a terminal sends the same for <Tab>; write that"
    ),
    (
      "bind <C-c> filter", "config:1:6: “<C-c>” cannot be bound: Ctrl-C always ends the program"
    ),
    ("unbind", "config:1:1: “unbind” needs a key, as in “unbind <Tab>”"),
    (
      "theme dark\nmouse on\ntheme light",
      "config:3: “theme” is set in line 1 too; the last one counts, take out the other"
    ),
  ])
  func `what is wrong is said with its place and what to do`(text: String, fault: String) {
    #expect(faults(text) == [fault])
  }

  @Test func `a key that is none is told from those that are`() throws {
    let fault = try #require(faults("bind <Tba> next-pane").first)
    #expect(fault.hasPrefix("config:1:6: “<Tba>” is no key; did you mean “<Tab>”? keys are <Up> "))
  }

  @Test func `a line that is wrong takes nothing from the others`() {
    let configuration = Configuration(
      "theme nothing\nmouse on\nbind x nothing\nbind y filter\ntheme light", file: "config")
    #expect(configuration.faults.map(\.line) == [1, 3])
    #expect(configuration.usesMouse == true)
    #expect(configuration.binds.map(\.line) == [4])
    #expect(configuration.theme?.name == "light")
  }

  @Test func `the last of two settings counts`() {
    let configuration = Configuration("opener a\nopener b c", file: "config")
    #expect(configuration.opener == ["b", "c"])
    #expect(configuration.faults.count == 1)
  }

  @Test(arguments: Command.allCases)
  func `every command can be bound by its name and every key of its own by its`(command: Command) {
    let text = "bind X \(command.keys.map(\.name).joined(separator: " ")) \(command.name)"
    let configuration = Configuration(text, file: "config")
    #expect(configuration.faults == [])
    #expect(configuration.binds.first?.command == command)
    #expect(configuration.binds.first?.keys == [.character("X")] + command.keys)
  }

  @Test func `no command has a key that a terminal does not send`() {
    for key in Command.allCases.flatMap(\.keys) { #expect(key.reasonNotSent == nil, "\(key.name)") }
    for letter in "cszqijmh\\[1" { #expect(Key.control(letter).reasonNotSent != nil, "\(letter)") }
  }
}
