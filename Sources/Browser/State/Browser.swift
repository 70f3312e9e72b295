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
  }

  /// What is browsed, speaking for the date that the screen shows.
  public private(set) var catalogue: Catalogue
  /// The size of the screen.
  public private(set) var size: Size
  /// Where one is.
  private(set) var place: Place
  /// Where one was, newest last.
  private(set) var history: [Place] = []
  /// The pages over the panes, innermost last.
  private(set) var overlays: [Overlay] = []
  /// What is being typed, if anything.
  private(set) var prompt: Prompt?
  /// What the last key led to, where the screen does not show it by itself.
  private(set) var message: String?
  /// The last place of each perspective that was left, and the way there.
  private var left: [Perspective: (place: Place, history: [Place])] = [:]

  /// Opens the browser on the bodies.
  public init(_ catalogue: Catalogue, size: Size) {
    self.catalogue = catalogue
    self.size = size
    place = Place(.bodies, of: catalogue)
  }

  /// Takes the screen's new size; what is chosen stays on the screen.
  public mutating func resize(to size: Size) {
    self.size = size
    settle()
    scrollPage(by: 0)
  }

  /// Acts on a key.
  ///
  /// - Returns: What the caller has to do, if anything.
  public mutating func handle(_ key: Key) -> Effect? {
    message = nil
    defer { settle() }
    if let prompt, handle(key, in: prompt) { return nil }
    guard let command = Command.byKey[key] else {
      message = "\(key.label) does nothing here; ? lists the keys"
      return nil
    }
    if let reason = command.unavailable(in: self) {
      message = reason
      return nil
    }
    return perform(command)
  }

  /// Does what the next key would otherwise wait for.
  ///
  /// To be called when the screen is shown; without a call the next key does it.
  public func prepare() {
    if prompt == .filter { place.focused.table?.prepareForFilter() }
  }

  // MARK: - Commands

  private mutating func perform(_ command: Command) -> Effect? {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: pageHeight)
    case .pageUp: move(by: -pageHeight)
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .nextPane: place.focus(on: place.focus + 1, of: catalogue)
    case .previousPane: place.focus(on: place.focus - 1, of: catalogue)
    case .open: open()
    case .back: goBack()
    case .filter: prompt = .filter
    case .asOf: prompt = .date(catalogue.date?.text ?? "")
    case .sources: show(Overlay.Content.sources)
    case .about: show(Overlay.Content.about)
    case .cancel: cancel()
    case .showBodies: show(.bodies)
    case .showParties: show(.parties)
    case .showCommitments: show(.commitments)
    case .redraw: return .redraw
    case .help: overlays.append(Overlay(.help))
    case .quit:
      guard canGoBack else { return .quit }
      goBack()
    }
    return nil
  }

  private mutating func move(by rows: Int) {
    guard overlays.isEmpty else { return scrollPage(by: rows) }
    let count = rowCount(of: place.focus)
    place.update(of: catalogue) { $0.move(by: rows, of: count) }
  }

  /// Scrolls the page over the panes, if there is one.
  private mutating func scrollPage(by lines: Int) {
    guard let page = overlays.last else { return }
    let count = overlayLines(page, width: size.columns).count
    overlays[overlays.count - 1].scroll(
      by: lines, height: layout.content.belowTitle.rows, count: count)
  }

  /// Opens the chosen row: a party or a body at its own place, a commitment with its full text.
  private mutating func open() {
    guard let record = place.focused.record else { return }
    switch (place.focused.table?.view.subject, record) {
    case (.members, .seat(let seat)): go(to: .parties, choosing: .party(seat.party))
    case (.seats, .seat(let seat)): go(to: .bodies, choosing: .body(seat.body))
    case (.commitments, _): place.focus(on: 1, of: catalogue)
    case (nil, .commitment(let commitment)):
      if let body = catalogue.bodies.ref(catalogue.commitments[commitment].body) {
        go(to: .bodies, choosing: .body(body))
      }
    case (_, .body), (_, .party): show(Overlay.Content.about)
    case (_, .finding): show(Overlay.Content.sources)
    default:
      if let commitment = record.commitment {
        go(to: .commitments, choosing: .commitment(commitment))
      }
    }
  }

  private mutating func go(to perspective: Perspective, choosing record: RecordID) {
    leave()
    history.append(place)
    place = Place(perspective, choosing: record, of: catalogue)
  }

  /// Whether back leads anywhere within the program.
  var canGoBack: Bool { !overlays.isEmpty || place.isInText || !history.isEmpty }

  /// Leaves a page for the panes, a full text for its list, a place for the one before.
  private mutating func goBack() {
    if overlays.popLast() != nil { return }
    if place.isInText { return place.focus(on: 0, of: catalogue) }
    leave()
    if let last = history.popLast() { arrive(at: last) }
  }

  /// Comes back to a place, which may have been left when the screen spoke for another date.
  private mutating func arrive(at place: Place) {
    self.place = place
    self.place.speak(for: catalogue)
  }

  /// Remembers the place for the number key of its perspective.
  private mutating func leave() { left[place.perspective] = (place, history) }

  private mutating func show(_ perspective: Perspective) {
    overlays = []
    guard perspective != place.perspective else { return }
    leave()
    let (place, history) = left[perspective] ?? (Place(perspective, of: catalogue), [])
    self.history = history
    arrive(at: place)
  }

  private mutating func show(_ page: (RecordID) -> Overlay.Content) {
    if let record = place.focused.record { overlays.append(Overlay(page(record))) }
  }

  /// Leaves the innermost thing: a page, the focused pane's filter, the pane, the place.
  private mutating func cancel() {
    if overlays.popLast() != nil { return }
    if !place.focused.query.isEmpty {
      filter(by: "")
    } else if place.focus > 0 {
      place.focus(on: 0, of: catalogue)
    } else if canGoBack {
      goBack()
    } else {
      message = "q leaves the program"
    }
  }

  // MARK: - Prompts

  /// Acts on a key while something is typed.
  ///
  /// - Returns: Whether the key is done with; Tab and the paging keys also act as ever.
  private mutating func handle(_ key: Key, in prompt: Prompt) -> Bool {
    switch prompt {
    case .filter: handleFilter(key)
    case .date(let text): handleDate(key, text)
    }
  }

  private mutating func filter(by text: String) {
    guard let subject = place.focused.table?.view.subject else { return }
    let query: Query
    do throws(QueryError) {
      query = try Query(text, for: subject, in: catalogue)
    } catch {
      // While one types an unfinished query, what the last good one found stays.
      query = place.focused.query.typed(as: text)
    }
    place.update(of: catalogue) { $0.filter(by: query) }
  }

  private mutating func handleFilter(_ key: Key) -> Bool {
    let text = place.focused.query.text
    switch key {
    case .backspace where text.isEmpty, .escape, .control("c"):
      filter(by: "")
      endFilter()
    case .enter: endFilter()
    case .tab, .backTab:
      endFilter()
      return false
    case .up, .down, .pageUp, .pageDown: return false
    default:
      if let edited = Prompt.edit(text, with: key) { filter(by: edited) }
    }
    return true
  }

  private mutating func endFilter() {
    prompt = nil
    place.update(of: catalogue) { $0.settleChoice() }
  }

  private mutating func handleDate(_ key: Key, _ text: String) -> Bool {
    switch key {
    case .backspace where text.isEmpty, .escape, .control("c"): prompt = nil
    case .enter: speak(forDate: text)
    default:
      if let edited = Prompt.edit(text, with: key) { prompt = .date(edited) }
    }
    return true
  }

  /// Makes everything on the screen speak for a date; for now when nothing is typed.
  private mutating func speak(forDate text: String) {
    let date = EDTFDate(text)
    guard text.isEmpty || date?.earliest != nil && date?.latest != nil else {
      message = "“\(text)” is no date; type a day, a month or a year: 2012-06-30, 2012-06, 2012"
      return
    }
    prompt = nil
    catalogue = catalogue.asOf(date)
    place.speak(for: catalogue)
  }

  // MARK: - Size

  var layout: Layout { Layout(size, place: place, hasNote: note != nil) }

  private var pageHeight: Int {
    let area = overlays.isEmpty ? layout.panes[place.focus] : layout.content
    return max(1, (area?.belowTitle.rows ?? 0) - 1)
  }

  /// The number of rows of a pane, or of lines where it shows a text.
  func rowCount(of pane: Int) -> Int {
    switch place.panes[pane].content {
    case .table(let table): table.rows.count
    case .text(let record):
      record.map { aboutLines($0, width: layout.panes[pane]?.columns ?? 0).count } ?? 0
    }
  }

  /// Scrolls every pane so that its cursor is shown.
  private mutating func settle() {
    let layout = layout
    let counts = place.panes.indices.map { rowCount(of: $0) }
    place.scroll { (height: layout.panes[$0]?.belowTitle.rows ?? 0, count: counts[$0]) }
  }
}
