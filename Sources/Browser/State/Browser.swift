import MigrationBodies

/// The browser's state and what each key does to it: a value without a terminal.
///
/// `handle` is total: every key in every state is defined, and the screen is `frame`, a pure
/// function of the state. The size is part of the state because a page's height decides how far
/// PgDn goes.
public struct Browser: Sendable {
  /// What the browser cannot do itself and asks its caller for.
  public enum Effect: Equatable, Sendable {
    /// Leave the program.
    case quit
    /// Send the whole screen again.
    case redraw
    /// Read the tables again and call `reload`.
    case reload
    /// Put a text where it can be pasted from; `what` says what it is.
    case copy(String, what: String)
    /// Open an address of a source.
    case open(String)
    /// Write something to a file; over one that is there only when the reader is sure.
    case write(Writing, path: String, isSure: Bool)
    /// Write rows to the tables of one's own, and call `show(_:withCorrections:)`.
    case correct([OwnRow])
    /// Take the last such rows back, and call `show(_:withCorrections:)`.
    case takeBack
    /// Run a line of the command line and call `show(answer:to:)`.
    case answer(String)
  }

  /// What is written to a file.
  public enum Writing: Equatable, Sendable {
    /// The answer to a view.
    case rows(Export)
    /// A page, or the text beside a list, and the list that it belongs to; nil in it for none.
    case page(String, of: View?)
  }

  /// Where one is, and all that undo brings back.
  var situation: Situation
  /// Whether a change that can be undone is being made.
  private var isChanging = false
  /// The changes that can be undone.
  var changes = UndoHistory()
  /// The box whose list was dropped; nil where none was since it was opened.
  var droppedBox: PasteBox?
  /// How many corrections can be taken back.
  var correctionCount = 0
  /// The lines of the last frame.
  var drawnLines = DrawnLines()
  /// The pages and lists over the panes, innermost last.
  var overlays: [Overlay] = []
  /// What is being typed, if anything.
  var prompt: Prompt?
  /// The situation before what is being typed.
  var situationBeforePrompt: Situation?
  /// What the last key led to, where the screen does not show it by itself.
  var message: String?
  /// What one searches for, without hiding the other rows; "" for nothing.
  var search = ""
  /// What one looks for in pages and full texts; "" for nothing.
  var textSearch = ""
  /// The key of each command.
  let keymap: Keymap
  /// The size of the screen.
  public internal(set) var size: Size
  /// What is kept from one session to the next.
  public var saved: Saved
  /// The words that a command needs to use the same tables, as `--data my-tables`.
  let dataWords: [String]
  /// The edition that is installed in the place of the built-in one, which the header names.
  let edition: String?
  /// Whether nothing is kept and no file is written.
  public var isSecure = false

  /// Opens the browser on a view.
  ///
  /// - Parameters:
  ///   - catalogue: What is browsed.
  ///   - size: The size of the screen.
  ///   - view: What is listed first, and the date that the screen speaks for.
  ///   - keymap: The keys of the commands.
  ///   - saved: What earlier sessions have kept.
  ///   - dataWords: The words that a command needs to use the same tables.
  ///   - edition: The edition that is installed in the place of the built-in one; nil where none is.
  public init(
    _ catalogue: Catalogue, size: Size, view: View = View(.bodies), keymap: Keymap = .standard,
    saved: Saved = Saved(), dataWords: [String] = [], edition: String? = nil
  ) {
    self.size = size
    self.dataWords = dataWords
    self.edition = edition
    self.keymap = keymap
    self.saved = saved
    situation = Situation(view, of: catalogue)
  }

  /// What is browsed, speaking for the date that the screen shows.
  public var catalogue: Catalogue { situation.catalogue }

  /// Where one is.
  var place: Place {
    get { situation.place }
    set { situation.place = newValue }
  }

  /// Takes the screen's new size; what is chosen stays on the screen.
  public mutating func resize(to size: Size) {
    self.size = size
    settle()
  }

  /// Acts on a key.
  ///
  /// - Returns: What the caller has to do, if anything.
  public mutating func handle(_ key: Key) -> Effect? {
    message = nil
    return changing { $0.act(on: key) }
  }

  /// Does what a key means in the list, in the prompt or by itself.
  mutating func act(on key: Key) -> Effect? {
    guard hasRoom(for: key) else { return nil }
    // A screen that something else has written over is drawn anew wherever one is.
    if case .control = key, keymap.command(for: key) == .redraw { return .redraw }
    if overlays.last?.picker != nil { return handleInPicker(key) }
    if overlays.last?.box != nil { return handleInBox(key) }
    if prompt != nil, let effect = handleInPrompt(key) { return effect.value }
    guard let command = keymap.command(for: key) else {
      message = "\(key.label) does nothing here; \(label(of: .help)) lists the keys"
      return nil
    }
    return run(command)
  }

  /// Makes a change that can be undone, unless nothing but cursors has changed; a change within
  /// another is a part of it.
  mutating func changing<Result>(_ change: (inout Browser) -> Result) -> Result {
    guard !isChanging else { return change(&self) }
    isChanging = true
    defer { isChanging = false }
    let before = situationBeforePrompt ?? situation
    let steps = changes.steps
    let result = change(&self)
    settle()
    if prompt != nil {
      // All that is typed until the prompt is left is one change.
      situationBeforePrompt = before
    } else {
      situationBeforePrompt = nil
      if changes.steps == steps, situation.outline != before.outline { changes.record(before) }
    }
    return result
  }

  /// Does what the next key would otherwise wait for.
  ///
  /// To be called when the screen is shown; without a call the next key does it.
  public func prepare() {
    if prompt?.kind == .filter { place.focused.table?.prepareForFilter() }
  }

  /// Runs a command, or says why it cannot run now.
  mutating func run(_ command: Command) -> Effect? {
    if let reason = command.unavailableReason(in: self) {
      message = reason
      return nil
    }
    return perform(command)
  }

  /// Says something in the last line until the next key.
  public mutating func say(_ message: String) { self.message = message }

  /// Whether a browser that has just begun has more to show than when it was made: what was kept, or
  /// something to say.
  public var hasMoreToShow: Bool { message != nil || !overlays.isEmpty || saved != Saved() }

  /// The key of a command as it is shown; its name where it has none.
  public func label(of command: Command) -> String {
    keymap.keys(of: command).first?.label ?? command.name
  }

  // MARK: - Size

  var layout: Layout {
    Layout(size, place: place, noteRows: noteRows)
  }

  /// The rows by which PgDn goes on.
  var pageHeight: Int { max(1, (height(of: place.focus)) - 1) }

  /// The rows of a pane that its table or text has; 0 for one that is not shown.
  func height(of pane: Int) -> Int {
    layout.panes[pane].map { rows(of: place.panes[pane], in: $0).rows } ?? 0
  }

  /// The rows of the page over the panes.
  var overlayHeight: Int { layout.content.belowTitle.rows }

  /// The number of rows of a pane, or of lines where it shows a text in an area of the screen.
  func rowCount(of pane: Int, in area: Layout.Area?) -> Int {
    switch place.panes[pane].content {
    case .table(let table): return table.rows.count
    case .text(let record):
      guard let record, let area else { return 0 }
      return textLines(of: record, width: area.columns).count
    }
  }

  /// Scrolls every pane, page and list so that its cursor is shown.
  mutating func settle() {
    let layout = layout
    let sizes = place.panes.indices.map { index in
      layout.panes[index].map { area in
        (height: rows(of: place.panes[index], in: area).rows, count: rowCount(of: index, in: area))
      }
    }
    situation.place.scroll { sizes[$0] }
    switch overlays.last {
    case .page(var page):
      if page.width != size.columns || page.date != catalogue.date {
        page.lay(
          lines(of: page.content, width: size.columns), width: size.columns, date: catalogue.date)
      }
      page.move(by: 0, height: overlayHeight)
      overlays[overlays.count - 1] = .page(page)
    case .picker(var picker):
      picker.scroll(height: listHeight)
      overlays[overlays.count - 1] = .picker(picker)
    case .box, nil: break
    }
  }
}
