/// Everything a key can do, by the name that configuration files and the palette know it by.
///
/// To add a command is to add its case here, its row in `Command+Rows.swift`, its line in
/// `Browser.perform`, and its line in `unavailableReason`; what is missing does not compile.
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
  case brief
  case openAddress = "open-address"
  case filter
  case find
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
  case paste
  case against
  case compareDates = "compare-dates"
  case matrix
  case differences
  case overlap
  case gaps
  case showBodies = "bodies"
  case showParties = "parties"
  case showCommitments = "commitments"
  case showMeetings = "meetings"
  case showDocuments = "documents"
  case showSources = "all-sources"
  case showChanges = "changes"
  case showProblems = "problems"
  case showCoverage = "coverage"
  case showObjectives = "objectives"
  case showThemes = "themes"
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
  case correct
  case copyCommand = "copy-command"
  case palette
  case help
  case legend
  case reload
  case redraw
  case cancel
  case quit
  case leave

  /// Under which heading a command stands in the help.
  public enum Group: String, CaseIterable, Sendable {
    case move = "Move"
    case read = "Read"
    case narrow = "Filter, sort, date"
    case compare = "Mark and compare"
    case lists = "Lists"
    case history = "Back and undo"
    case share = "Bookmark, copy, export"
    case program = "Program"
  }

  /// The command's name: `page-down`.
  public var name: String { rawValue }

  /// One line that says what it does.
  public var help: String { row.help }

  /// The heading under which it stands.
  public var group: Group { row.group }

  /// Its keys unless the reader chose others, the one to show first.
  public var keys: [Key] { row.keys }

  /// One word for the footer; nil where the footer need not show it.
  public var footer: String? { row.footer }
}
