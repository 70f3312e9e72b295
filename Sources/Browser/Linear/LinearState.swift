import MigrationBodies

/// Where the browser is, as far as one can tell by what was said: what differs from the last state is
/// to be said.
struct LinearState: Equatable, Sendable {
  /// The page or list over the panes; "" for none.
  let overlay: String
  /// The page over the panes, for whatever date; "" for none.
  let page: String
  private let view: View?
  private let focus: Int
  private let rows: [RecordID]
  /// How many lines the page has; a brief may be shown in short.
  private let lines: Int
  /// The chosen column; nil where rows are chosen as a whole.
  private let column: Int?
  /// The chosen row or line.
  let cursor: Int
  /// What is marked.
  let marks: [RecordID]
  /// Whether it was said that a paste is waited for.
  var isPasting = false

  /// That in which nothing has been said.
  static let nothing = LinearState()

  private init() {
    (overlay, page, view, focus, rows, cursor, marks) = ("nothing", "", nil, -1, [], -1, [])
    (lines, column) = (0, nil)
  }

  /// That of a browser.
  init(_ browser: Browser) {
    let depth = browser.overlays.count
    overlay =
      switch browser.overlays.last {
      case .page(let page): "\(depth) \(page.title) \(page.date?.text ?? "")"
      case .picker(let picker):
        "\(depth) \(picker.kind) \(picker.shown.map { picker.choices[$0.index].keys })"
      case .box: "\(depth) box"
      case nil: ""
      }
    page = browser.overlays.last?.page.map { "\(depth) \($0.title)" } ?? ""
    let pane = browser.place.focused
    view = pane.view
    focus = browser.place.focus
    rows = pane.table?.rows ?? [pane.record].compactMap(\.self)
    cursor = browser.overlays.last?.page?.cursor ?? pane.cursor
    marks = browser.situation.marks
    lines = browser.overlays.last?.page?.lines.count ?? 0
    column = pane.chosenColumn == nil ? nil : pane.column
  }

  /// Whether it is the same page or list, whatever is chosen and marked in it.
  func isPlace(of other: LinearState) -> Bool {
    overlay == other.overlay && lines == other.lines && !isOtherList(than: other)
  }

  /// Whether another page is over the panes, or the same with other lines.
  func isOtherPage(than other: LinearState) -> Bool {
    overlay != other.overlay || lines != other.lines
  }

  /// Whether something else is chosen.
  func isOtherChoice(than other: LinearState) -> Bool {
    cursor != other.cursor || column != other.column
  }

  /// Whether another list is shown, or the same with other rows.
  func isOtherList(than other: LinearState) -> Bool {
    view != other.view || focus != other.focus || rows != other.rows || other.overlay == "nothing"
  }
}
