/// Everything a key can do: the one table that keys, help, footer and `fora keys` come from.
public enum Command: String, CaseIterable, Sendable {
  case down
  case up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first
  case last
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case open
  case back
  case filter
  case asOf = "as-of"
  case sources
  case about
  case cancel
  case showBodies = "bodies"
  case showParties = "parties"
  case showCommitments = "commitments"
  case help
  case quit

  /// Under which heading a command stands in the help.
  public enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case look = "Look"
    case places = "Places"
    case program = "Program"
  }

  /// The command's name: `page-down`.
  public var name: String { rawValue }

  /// One line that says what it does.
  public var help: String { entry.help }

  /// The heading under which it stands.
  public var group: Group { entry.group }

  /// Its keys, the one to show first.
  public var keys: [Key] { entry.keys }

  /// One word for the footer; nil where the footer need not show it.
  public var footer: String? { entry.footer }

  private typealias Entry = (group: Group, keys: [Key], help: String, footer: String?)

  private var entry: Entry {
    switch self {
    case .down: (.move, [.down, .character("j")], "go to the next row", nil)
    case .up: (.move, [.up, .character("k")], "go to the row before", nil)
    case .pageDown:
      (
        .move, [.pageDown, .control("d"), .control("f")],
        "go on by a pane's height", nil
      )
    case .pageUp:
      (.move, [.pageUp, .control("u"), .control("b")], "go back by a pane's height", nil)
    case .first: (.move, [.character("g"), .home], "go to the first row", nil)
    case .last: (.move, [.character("G"), .end], "go to the last row", nil)
    case .nextPane: (.move, [.tab, .right, .character("l")], "go to the next pane", "pane")
    case .previousPane:
      (.move, [.backTab, .left, .character("h")], "go to the pane before", nil)
    case .open:
      (
        .look, [.enter],
        "open the chosen row: a member's own page, a body, a commitment's full text", "open"
      )
    case .back:
      (.look, [.backspace], "go back to where one came from, at the same place", "back")
    case .filter:
      (
        .look, [.character("/")],
        "show only the rows that have the words one types; case and accents do not matter",
        "filter"
      )
    case .asOf:
      (
        .look, [.character("@")],
        "choose the date that the whole screen speaks for: who was in, who may have been", "as of"
      )
    case .sources:
      (
        .look, [.character("s")],
        "show which documents say what the chosen row says, with address and date", "sources"
      )
    case .about:
      (.look, [.character("i")], "show all that is known of the chosen row", "about")
    case .cancel:
      (.look, [.escape], "leave the innermost thing: help, prompt, filter; never the program", nil)
    case .showBodies:
      (.places, [.character("1")], "bodies, with their members and commitments", nil)
    case .showParties:
      (
        .places, [.character("2")],
        "states and organisations, with the bodies each sits in and its commitments", nil
      )
    case .showCommitments:
      (.places, [.character("3")], "all commitments, with the full text below", nil)
    case .help: (.program, [.character("?")], "show the keys that work here", "help")
    case .quit: (.program, [.character("q")], "go back, and at last leave the program", "quit")
    }
  }

  /// The command of each key.
  static let byKey: [Key: Command] = {
    var commands: [Key: Command] = [:]
    for command in allCases {
      for key in command.keys { commands[key] = command }
    }
    return commands
  }()
}
