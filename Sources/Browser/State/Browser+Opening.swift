import MigrationBodies

/// Going to rows, records, lists and places, and back.
extension Browser {
  // MARK: - Moving

  /// The rows that a page down goes on by.
  var pageStep: Int { overlays.isEmpty ? pageHeight : max(1, overlayHeight - 1) }

  mutating func move(by rows: Int, turnsPages: Bool = false) {
    if readText != nil { return moveInText(by: rows, turnsPages: turnsPages) }
    guard overlays.isEmpty else { return }
    let count = rowCount(of: place.focus, in: layout.panes[place.focus])
    place.update(of: catalogue) { $0.move(by: rows, of: count) }
  }

  // MARK: - Looking

  mutating func show(_ content: (RecordID) -> Page.Content, of record: RecordID?) {
    if let record { open(page(content(record))) }
  }

  mutating func showLegend() { open(page(.legend)) }

  /// Opens a page over what is shown; what was looked for elsewhere is not marked in it.
  private mutating func open(_ page: Page) {
    textSearch = ""
    overlays.append(.page(page))
  }

  /// What commands act on: what the chosen line of a page leads to, or the page is about; without a
  /// page the chosen row's.
  var chosenRecord: RecordID? {
    overlays.last?.page.map { $0.link ?? $0.record } ?? place.focused.record
  }

  /// What `about` tells all of: of a seat on a page, the end that the page is not about.
  var describedRecord: RecordID? {
    guard let page = overlays.last?.page, case .seat(let seat)? = page.link else {
      return chosenRecord
    }
    return page.record?.party == nil ? .party(seat.party) : .body(seat.body)
  }

  /// The address in the chosen line of a text, or of what says the chosen row.
  var address: String? { readText?.address ?? chosenRecord.flatMap(catalogue.address) }

  /// Opens the chosen row: a party or a body at its own place, anything else with its full text.
  mutating func open() {
    if let page = overlays.last?.page { return follow(page) }
    guard let record = place.focused.record else { return }
    if place.isInText, let link = linkInText(of: record) { return go(to: link) }
    if let view = viewBehind(record) { return situation.go(to: view) }
    let isList = place.focus == 0
    if openPasted(record) { return }
    switch record {
    case .listed(let listed): if let party = listed.party { enter(.party(party), choosing: nil) }
    case .seat(let seat):
      let isOfBody = place.focused.view?.subject.as(MemberListing.self) != nil
      enter(isOfBody ? .party(seat.party) : .body(seat.body), choosing: record)
    case .finding: show(Page.Content.sources, of: record)
    case .body, .party:
      // The list itself has it; in a text it is what the text is about.
      isList ? show(Page.Content.about, of: record) : go(to: record)
    case _ where place.focused.table == nil: go(to: record.body(in: catalogue) ?? record)
    case .commitment where !isList, .undertaking where !isList:
      // Where it stands: among those of the body or the party.
      guard let view = place.focused.view else { break }
      situation.go(to: Place(view, choosing: record, of: catalogue))
    case _ where isList && place.companions == .text: place.focus(on: 1, of: catalogue)
    default: record.party == nil ? go(to: record) : enter(record, choosing: nil)
    }
  }

  /// Goes to a party or a body, and on to what is listed there: its bodies, its members.
  private mutating func enter(_ record: RecordID, choosing row: RecordID?) {
    go(to: record)
    guard overlays.isEmpty, place.panes.count > 1, place.panes[1].table?.rows.isEmpty == false
    else {
      return
    }
    place.focus(on: 1, of: catalogue)
    if let row { place.update(of: catalogue) { $0.choose(row) } }
  }

  /// What the chosen line of the full text leads to.
  private func linkInText(of record: RecordID) -> RecordID? {
    let lines = textLines(of: record, width: layout.panes[place.focus]?.columns ?? 0)
    let line = place.focused.cursor
    return lines.indices.contains(line) ? lines[line].link : nil
  }

  /// Goes to what the chosen line of a page leads to.
  private mutating func follow(_ page: Page) {
    guard let link = page.link else { return }
    overlays = []
    go(to: link)
  }

  /// Goes to the list in which a record stands, with the record chosen; where it stands in none on
  /// the date of the screen, shows what is known of it.
  mutating func go(to record: RecordID) {
    guard let (view, row) = record.home(in: catalogue) else {
      return open(page(.about(record)))
    }
    let place = Place(view, choosing: row, of: catalogue)
    guard place.panes[0].record == row else {
      open(page(.about(row)))
      message =
        "it is not listed" + (catalogue.date.map { " in \($0)" } ?? "")
        + "; this is what is known of it"
      return
    }
    situation.go(to: place)
  }

  // MARK: - Places

  /// Goes to a list of all, at the place where one was in it last.
  mutating func list(_ subject: View.Subject) {
    overlays = []
    guard subject != place.view.subject else { return }
    // The last place of that list on the way is where one was in it.
    let here = LeftPlace(place)
    let places = situation.trail.places(with: here).places
    if let last = places.last(where: { $0.view.subject == subject }) {
      situation.trail.leave(here)
      situation.arrive(at: last)
    } else {
      situation.go(to: View(subject, date: catalogue.date))
    }
    situation.place.isBeginning = true
  }

  // MARK: - The way

  mutating func goForward() {
    overlays = []
    if let next = situation.trail.goForward(from: LeftPlace(place)) { situation.arrive(at: next) }
  }

  /// Takes the situation before or after a change.
  mutating func step(_ other: Situation?, _ what: String) {
    guard let other else { return }
    let list = pastedList
    situation = other
    keepChoices(after: list)
    overlays = []
    message = what
  }

  /// Whether back leads anywhere within the program.
  var canGoBack: Bool { !overlays.isEmpty || place.isInText || !situation.trail.back.isEmpty }

  /// Leaves a page for the panes, a full text for its list, a place for the one before.
  mutating func goBack() {
    if overlays.popLast() != nil { return }
    if place.isInText { return place.focus(on: 0, of: catalogue) }
    if let last = situation.trail.goBack(from: LeftPlace(place)) { situation.arrive(at: last) }
  }

  /// Leaves the innermost thing: a page, the focused pane's filter, the pane, the place.
  mutating func cancel() {
    if overlays.popLast() != nil { return }
    if !place.focused.query.isEmpty {
      place.update(of: catalogue) { $0.filter(by: .everything) }
    } else if !search.isEmpty || !textSearch.isEmpty {
      (search, textSearch) = ("", "")
    } else if place.focus > 0 {
      place.focus(on: 0, of: catalogue)
    } else if canGoBack {
      goBack()
    } else {
      message = "\(label(of: .quit)) leaves the program"
    }
  }
}
