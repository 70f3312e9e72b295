import MigrationBodies

/// What each command does.
extension Browser {
  /// Does a command that can run now.
  mutating func perform(_ command: Command) -> Effect? {
    switch command.group {
    case .move: move(command)
    case .look: return look(command)
    case .narrow: narrow(command)
    case .compare: compare(command)
    case .places: show(command)
    case .way: walk(command)
    case .share: return share(command)
    case .program: return runProgram(command)
    }
    return nil
  }

  // MARK: - Moving

  private mutating func move(_ command: Command) {
    let page = overlays.isEmpty ? pageHeight : max(1, overlayHeight - 1)
    switch command {
    case .up: move(by: -1)
    case .pageDown: move(by: page)
    case .pageUp: move(by: -page)
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .nextPane: place.focus(on: place.focus + 1, of: catalogue)
    case .previousPane: place.focus(on: place.focus - 1, of: catalogue)
    case .scrollRight: place.update(of: catalogue) { $0.scroll(columns: 1) }
    case .scrollLeft: place.update(of: catalogue) { $0.scroll(columns: -1) }
    default: move(by: 1)
    }
  }

  mutating func move(by rows: Int) {
    guard overlays.isEmpty else { return movePage(by: rows) }
    let count = rowCount(of: place.focus, in: layout.panes[place.focus])
    place.update(of: catalogue) { $0.move(by: rows, of: count) }
  }

  // MARK: - Looking

  private mutating func look(_ command: Command) -> Effect? {
    switch command {
    case .sources: show(Page.Content.sources)
    case .about: show(Page.Content.about)
    case .openAddress: return address.map(Effect.open)
    default: open()
    }
    return nil
  }

  private mutating func show(_ content: (RecordID) -> Page.Content) {
    if let record = place.focused.record { overlays.append(.page(self.page(content(record)))) }
  }

  /// The address of what says the chosen row, or of the chosen line's source.
  var address: String? {
    guard let record = overlays.last?.page.map(chosenRecord) ?? place.focused.record else {
      return nil
    }
    return catalogue.address(of: record)
  }

  /// What the chosen line of a page leads to, or what the page is about.
  private func chosenRecord(of page: Page) -> RecordID? {
    if let link = page.link { return link }
    switch page.content {
    case .sources(let record), .about(let record): return record
    case .answer: return nil
    }
  }

  /// Opens the chosen row: a party or a body at its own place, anything else with its full text.
  private mutating func open() {
    if let page = overlays.last?.page { return follow(page) }
    guard let record = place.focused.record else { return }
    if place.isInText, let link = linkInText(of: record) { return go(to: link) }
    let isList = place.focus == 0
    switch record {
    case .seat(let seat):
      let isOfBody = place.focused.view?.subject.as(MemberListing.self) != nil
      go(to: isOfBody ? .party(seat.party) : .body(seat.body))
    case .finding: show(Page.Content.sources)
    case .body, .party:
      // The list itself has it; in a text it is what the text is about.
      isList ? show(Page.Content.about) : go(to: record)
    case _ where place.focused.table == nil: go(to: record.body(in: catalogue) ?? record)
    case .commitment where !isList, .undertaking where !isList:
      // Where it stands: among those of the body or the party.
      guard let view = place.focused.view else { break }
      situation.go(to: Place(view, choosing: record, of: catalogue))
    case _ where isList && place.companions == .text: place.focus(on: 1, of: catalogue)
    default: go(to: record)
    }
  }

  /// What the chosen line of the full text leads to.
  private func linkInText(of record: RecordID) -> RecordID? {
    let lines = textLines(of: record, width: layout.panes[place.focus]?.columns ?? 0)
    let line = place.focused.cursor
    return lines.indices.contains(line) ? lines[line].link : nil
  }

  /// Goes to what the chosen line of a page leads to.
  private mutating func follow(_ page: Page) {
    guard let link = page.link else {
      message = "nothing leads on from this line; lines with › do"
      return
    }
    overlays = []
    go(to: link)
  }

  /// Goes to the list in which a record stands, with the record chosen; where it stands in none on
  /// the date of the screen, shows what is known of it.
  mutating func go(to record: RecordID) {
    guard let (view, row) = record.home(in: catalogue) else {
      return overlays.append(.page(page(.about(record))))
    }
    let place = Place(view, choosing: row, of: catalogue)
    guard place.panes[0].record == row else {
      overlays.append(.page(page(.about(row))))
      message =
        "it is not listed" + (catalogue.date.map { " in \($0)" } ?? "")
        + "; this is what is known of it"
      return
    }
    situation.go(to: place)
  }

  // MARK: - Places

  private mutating func show(_ command: Command) {
    guard let subject = command.subject else {
      overlays.append(.picker(namePicker))
      return
    }
    overlays = []
    guard subject != place.view.subject else { return }
    // The last place of that list on the way is where one was in it.
    let places = situation.trail.places(with: place).places
    if let last = places.last(where: { $0.view.subject == subject }) {
      situation.trail.leave(place)
      situation.arrive(at: last)
    } else {
      situation.go(to: View(subject, date: catalogue.date))
    }
    situation.place.isBeginning = true
  }

  // MARK: - The way

  private mutating func walk(_ command: Command) {
    switch command {
    case .forward:
      if let next = situation.trail.goForward(from: place) { situation.arrive(at: next) }
    case .places: overlays.append(.picker(placePicker))
    case .undo: step(changes.undo(from: situation), "undone")
    case .redo: step(changes.redo(from: situation), "done again")
    default: goBack()
    }
  }

  private mutating func step(_ other: Situation?, _ what: String) {
    guard let other else { return }
    situation = other
    overlays = []
    message = what
  }

  /// Whether back leads anywhere within the program.
  var canGoBack: Bool { !overlays.isEmpty || place.isInText || !situation.trail.back.isEmpty }

  /// Leaves a page for the panes, a full text for its list, a place for the one before.
  mutating func goBack() {
    if overlays.popLast() != nil { return }
    if place.isInText { return place.focus(on: 0, of: catalogue) }
    if let last = situation.trail.goBack(from: place) { situation.arrive(at: last) }
  }

  // MARK: - The program

  private mutating func runProgram(_ command: Command) -> Effect? {
    switch command {
    case .palette: overlays.append(.picker(palette))
    case .help: overlays.append(.picker(keyPicker))
    case .reload: return .reload
    case .redraw: return .redraw
    case .cancel: cancel()
    case .leave: return .quit
    default:
      guard canGoBack else { return .quit }
      goBack()
    }
    return nil
  }

  /// Leaves the innermost thing: a page, the focused pane's filter, the pane, the place.
  private mutating func cancel() {
    if overlays.popLast() != nil { return }
    if !place.focused.query.isEmpty {
      place.update(of: catalogue) { $0.filter(by: .everything) }
    } else if !search.isEmpty {
      search = ""
    } else if place.focus > 0 {
      place.focus(on: 0, of: catalogue)
    } else if canGoBack {
      goBack()
    } else {
      message = "\(label(of: .quit)) leaves the program"
    }
  }
}
