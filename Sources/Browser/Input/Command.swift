/// Everything a key can do: the one table that keys, help, footer, palette and `fora keys` come
/// from.
public enum Command: String, CaseIterable, Sendable {
  case down
  case up
  case pageDown = "page-down"
  case pageUp = "page-up"
  case first
  case last
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case scrollRight = "scroll-right"
  case scrollLeft = "scroll-left"
  case open
  case sources
  case about
  case openAddress = "open-address"
  case filter
  case toggleFilters = "toggle-filters"
  case search
  case next
  case previous
  case sort
  case columns
  case asOf = "as-of"
  case yearBack = "year-back"
  case yearForward = "year-forward"
  case expression
  case mark
  case markAll = "mark-all"
  case invertMarks = "invert-marks"
  case clearMarks = "clear-marks"
  case onlyMarked = "only-marked"
  case compare
  case compareDates = "compare-dates"
  case matrix
  case differences
  case overlap
  case showBodies = "bodies"
  case showParties = "parties"
  case showCommitments = "commitments"
  case showMeetings = "meetings"
  case showDocuments = "documents"
  case showSources = "all-sources"
  case showChanges = "changes"
  case showProblems = "problems"
  case jump
  case back
  case forward
  case places
  case undo
  case redo
  case bookmark
  case bookmarks
  case export
  case copy
  case copyCommand = "copy-command"
  case palette
  case help
  case reload
  case redraw
  case cancel
  case quit
  case leave

  /// Under which heading a command stands in the help.
  public enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case look = "Look"
    case narrow = "Narrow, sort, date"
    case compare = "Mark and compare"
    case places = "Places"
    case way = "The way"
    case share = "Keep and share"
    case program = "Program"
  }

  /// The command's name: `page-down`.
  public var name: String { rawValue }

  /// One line that says what it does.
  public var help: String { entry.help }

  /// The heading under which it stands.
  public var group: Group { entry.group }

  /// Its keys unless the reader chose others, the one to show first.
  public var keys: [Key] { entry.keys }

  /// One word for the footer; nil where the footer need not show it.
  public var footer: String? { entry.footer }

  private typealias Entry = (group: Group, keys: [Key], help: String, footer: String?)

  private var entry: Entry {
    switch group(of: self) {
    case .move: moving
    case .look: looking
    case .narrow: narrowing
    case .compare: comparing
    case .places: going
    case .way: wandering
    case .share: sharing
    case .program: running
    }
  }

  /// A table of all commands in one function would be one of two hundred lines.
  private func group(of command: Command) -> Group {
    switch command {
    case .down, .up, .pageDown, .pageUp, .first, .last, .nextPane, .previousPane, .scrollRight,
      .scrollLeft:
      .move
    case .open, .sources, .about, .openAddress: .look
    case .filter, .toggleFilters, .search, .next, .previous, .sort, .columns, .asOf, .yearBack,
      .yearForward, .expression:
      .narrow
    case .mark, .markAll, .invertMarks, .clearMarks, .onlyMarked, .compare, .compareDates, .matrix,
      .differences, .overlap:
      .compare
    case .showBodies, .showParties, .showCommitments, .showMeetings, .showDocuments,
      .showSources, .showChanges, .showProblems, .jump:
      .places
    case .back, .forward, .places, .undo, .redo: .way
    case .bookmark, .bookmarks, .export, .copy, .copyCommand: .share
    case .palette, .help, .reload, .redraw, .cancel, .quit, .leave: .program
    }
  }

  private var moving: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.move, keys, help, footer)
    }
    return switch self {
    case .up: entry([.up, .character("k")], "go to the row before")
    case .pageDown:
      entry([.pageDown, .control("d"), .control("f")], "go on by a pane's height")
    case .pageUp: entry([.pageUp, .control("u"), .control("b")], "go back by a pane's height")
    case .first: entry([.character("g"), .home], "go to the first row")
    case .last: entry([.character("G"), .end], "go to the last row")
    case .nextPane: entry([.tab, .right, .character("l")], "go to the next pane", "pane")
    case .previousPane: entry([.backTab, .left, .character("h")], "go to the pane before")
    case .scrollRight:
      entry([.character("L")], "show the columns farther right; the first stays")
    case .scrollLeft: entry([.character("H")], "show the columns farther left")
    default: entry([.down, .character("j")], "go to the next row")
    }
  }

  private var looking: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.look, keys, help, footer)
    }
    return switch self {
    case .sources:
      entry(
        [.character("s")],
        "show which documents say what the chosen row says, with address and date", "sources")
    case .about:
      entry([.character("i")], "show all that is known of the chosen row, with links", "about")
    case .openAddress:
      entry([.character("o")], "open the address of the row's source, or show it to be copied")
    default:
      entry(
        [.enter], "open the chosen row: a member's own page, a body, a commitment's full text",
        "open")
    }
  }

  private var narrowing: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.narrow, keys, help, footer)
    }
    return switch self {
    case .toggleFilters: entry([.character("F")], "turn all filters off, and on again")
    case .search:
      entry([.character("*")], "go to the next row that matches, without hiding the others")
    case .next:
      entry([.character("n")], "go to the next match of the search, or the next difference")
    case .previous: entry([.character("N")], "go to the match or difference before")
    case .sort: entry([.character("S")], "sort by a column; once more, the other way round")
    case .columns: entry([.character("C")], "choose the columns and their order")
    case .asOf:
      entry(
        [.character("@")],
        "choose the date that the whole screen speaks for: who was in, who may have been",
        "as of")
    case .yearBack:
      entry([.character("-")], "go a year back; + and − stand before who came or left in between")
    case .yearForward: entry([.character("+")], "go a year on, at last to now")
    case .expression:
      entry(
        [.character("=")],
        "list the parties of an expression such as bali-process & colombo-process")
    default:
      entry(
        [.character("/")],
        "show only the rows that match what one types; case and accents do not matter",
        "filter")
    }
  }

  private var comparing: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.compare, keys, help, footer)
    }
    return switch self {
    case .markAll: entry([.character("A")], "mark all rows shown, or none if all are marked")
    case .invertMarks: entry([.character("I")], "mark the rows shown that are not, and only those")
    case .clearMarks: entry([.character("U")], "take all marks away, those of other lists too")
    case .onlyMarked: entry([.character("M")], "show only the marked rows")
    case .compare:
      entry([.character("c")], "compare the members of the marked bodies", "compare")
    case .compareDates:
      entry([.character("D")], "compare the members of the chosen body on two dates")
    case .matrix:
      entry([.character("v")], "the comparison as a matrix of signs, and back")
    case .differences: entry([.character("d")], "show only the differences, and all again")
    case .overlap:
      entry([.character("O")], "how many members the marked bodies share, two by two")
    default: entry([.character(" ")], "mark the chosen row, or take its mark away", "mark")
    }
  }

  private var going: Entry {
    func entry(_ keys: [Key], _ help: String) -> Entry { (.places, keys, help, nil) }
    return switch self {
    case .showParties:
      entry(
        [.character("2")],
        "states and organisations, with the bodies each sits in and its commitments")
    case .showCommitments:
      entry([.character("3")], "all commitments, with the full text below")
    case .showMeetings: entry([.character("4")], "all meetings")
    case .showDocuments: entry([.character("5")], "all documents")
    case .showSources: entry([.character("6")], "all sources")
    case .showChanges: entry([.character("7")], "what happened, year by year")
    case .showProblems: entry([.character("8")], "what sources disagree on")
    case .jump: entry([.character("p")], "go to a body, state or organisation by its name")
    default: entry([.character("1")], "bodies, with their members and commitments")
    }
  }

  private var wandering: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.way, keys, help, footer)
    }
    return switch self {
    case .forward: entry([.character("]")], "go forward again")
    case .places: entry([.character("J")], "list the places of the way, to go to one")
    case .undo: entry([.character("u")], "undo the last change of the view")
    case .redo: entry([.control("r")], "do again what was undone")
    default:
      entry(
        [.backspace, .character("["), .control("o")],
        "go back to where one came from, at the same place", "back")
    }
  }

  private var sharing: Entry {
    func entry(_ keys: [Key], _ help: String) -> Entry { (.share, keys, help, nil) }
    return switch self {
    case .bookmarks: entry([.character("B")], "list bookmarks and recent views, to go to one")
    case .export:
      entry([.character("e")], "write what is listed to a file, as the command would")
    case .copy:
      entry([.character("y")], "copy the chosen row, one of its cells, or the marked rows")
    case .copyCommand: entry([.character("Y")], "copy the command that gives the same rows")
    default: entry([.character("b")], "keep this view under a name")
    }
  }

  private var running: Entry {
    func entry(_ keys: [Key], _ help: String, _ footer: String? = nil) -> Entry {
      (.program, keys, help, footer)
    }
    return switch self {
    case .palette:
      entry([.character(":")], "find a command by name, or type one of fora's own", "commands")
    case .help: entry([.character("?")], "show the keys that work here", "help")
    case .reload: entry([.character("R")], "read one's own tables again")
    case .redraw:
      entry([.control("l")], "draw the screen again, after something else wrote to it")
    case .cancel:
      entry([.escape], "leave the innermost thing: page, prompt, filter; never the program")
    case .leave:
      entry([.character("Q")], "leave the program at once; --restore begins here again")
    default: entry([.character("q")], "go back, and at last leave the program", "quit")
    }
  }
}
