import MigrationBodies

extension Browser {
  /// The screen: a pure function of the state.
  public var frame: Frame {
    var frame = Frame(size: size)
    let layout = layout
    drawHeader(in: &frame, layout)
    switch overlays.last {
    case .page(let page): draw(page, in: &frame, layout)
    case .picker(let picker): draw(picker, in: &frame, layout)
    case .box(let box): draw(box, in: &frame, layout)
    case nil: drawPanes(in: &frame, layout)
    }
    if layout.note != nil { drawNote(in: &frame, layout) }
    drawFooter(in: &frame, layout)
    // Who follows the cursor is led to what there is to read, where no row can be chosen.
    if frame.cursor == nil, layout.content.rows > 0 {
      frame.cursor = Point(column: 0, row: layout.content.row)
    }
    return frame
  }

  /// The screen with another row of the list chosen and all that depends on it as it was; nil where
  /// more has changed, or the row has no room.
  ///
  /// - Parameters:
  ///   - whole: The state when the screen was last drawn whole.
  ///   - shown: What is on the screen.
  public func frame(after whole: Browser, shown: Frame) -> Frame? {
    let layout = whole.layout
    guard size == shown.size, overlays.isEmpty, whole.overlays.isEmpty, prompt == nil,
      whole.prompt == nil, message == nil, whole.message == nil, place.focus == 0,
      whole.place.focus == 0, situation.outline == whole.situation.outline,
      let area = layout.panes[0]
    else { return nil }
    let list = place.panes[0]
    guard (0..<rows(of: list, in: area).rows).contains(list.cursor - list.top) else { return nil }
    var frame = shown
    if let row = layout.header {
      frame.clear(Layout.Area(column: 0, row: row, columns: size.columns, rows: 1))
    }
    frame.clear(area)
    drawHeader(in: &frame, layout)
    drawPane(0, in: &frame, layout)
    return frame
  }

  // MARK: - Header

  private func drawHeader(in frame: inout Frame, _ layout: Layout) {
    guard let row = layout.header else { return }
    let newest = catalogue.newestEvidence
    let date =
      size.columns >= Layout.wide
      ? "data to \(newest?.spelled ?? "an unknown date") " : "\(newest?.text ?? "undated") "
    let words = (edition.map { "edition \($0), " } ?? "") + date
    // Another date than now is always said, and first where there is little room.
    let marked = situation.marks.isEmpty ? "" : "✓ \(situation.marks.count) marked · "
    let age = SafeText(marked + (catalogue.date == nil ? "now · " : "") + words)
    let ageWidth = size.columns >= Layout.medium ? age.width : 0
    let room = max(0, size.columns - ageWidth - 1)
    var line = Line(" ")
    line.add("fora", .focusedTitle)
    line.add("  ")
    if let date = catalogue.date {
      // What happened in between is not known.
      let isLate = catalogue.newestEvidence?.isCertainlyBefore(date) == true
      line.add("@ \(date)\(isLate ? ", after the newest data" : "")  ", .warning)
    }
    line.add(way(width: room - line.width))
    // The name in full, where one is in the list of bodies and there is room to say something of it.
    if let body = place.panes[0].record?.body.map({ catalogue.bodies[$0] }),
      body.name != body.shortName, room - line.width > Self.leastOfName
    {
      line.add(SafeText("  " + body.name).cut(to: room - line.width - 1), .quiet)
    }
    frame.put(line, at: Point(column: 0, row: row), width: room)
    if ageWidth > 0 {
      frame.put(age, at: Point(column: size.columns - ageWidth, row: row), .quiet)
    }
  }

  /// The columns from which a part of a name tells anything.
  private static let leastOfName = 20

  /// Where one is and the places before; the first give way where there is no room for all.
  private func way(width: Int) -> String {
    let trail = situation.trail.back.suffix(3) + [LeftPlace(place)]
    let start = trail.lastIndex { $0.isBeginning } ?? trail.startIndex
    let places = trail[start...]
    var names = places.compactMap { name(of: $0.record) }
    let beginning = places.first?.view ?? place.view
    var way = ([beginning.subject.listing.name(in: catalogue)] + names).joined(separator: " › ")
    while names.count > 1, SafeText(way).width > width {
      names.removeFirst()
      way = (["…"] + names).joined(separator: " › ")
    }
    return way
  }

  /// A place in a list of places: what is listed, and what is chosen.
  func heading(of place: LeftPlace) -> String {
    [place.view.subject.listing.name(in: catalogue), name(of: place.record)]
      .compactMap(\.self).joined(separator: " › ")
  }

  /// What staff call a record.
  func name(of record: RecordID?) -> String? {
    switch record {
    case .body(let ref): catalogue.bodies[ref].shortName
    case .party(let ref): catalogue.parties[ref].name
    case .seat(let seat):
      "\(catalogue.parties[seat.party].name) in \(catalogue.bodies[seat.body].shortName)"
    case .finding(let finding): "\(finding.severity.label) on \(finding.kind.rawValue)"
    case .meeting(let ref): catalogue.meetings[ref].title
    case .document(let ref): catalogue.documents[ref].title
    case .source(let ref): catalogue.sources[ref].title
    case .problem(let ref): catalogue.problems[ref].id
    case .change(let change): change.words
    case .setMember, .compared: record?.party.map { catalogue.parties[$0].name }
    case .absence(let absence): catalogue.bodies[absence.body].shortName
    case .overlap(let overlap):
      "\(catalogue.bodies[overlap.first].shortName) and \(catalogue.bodies[overlap.second].shortName)"
    case .topic(let topic): catalogue.name(of: topic)
    case .claim(let claim): claim.section
    case .commitment, .undertaking:
      record?.commitment.map {
        let commitment = catalogue.commitments[$0]
        let document = catalogue.documents.ref(commitment.document)
        return (document.map { catalogue.documents[$0].title } ?? commitment.document)
          + (commitment.paragraph.map { ($0.first?.isNumber ?? false ? " ¶" : " ") + $0 } ?? "")
      }
    default: nil
    }
  }

  /// Draws the note: a warning where it contradicts what is listed, else for who wants to know.
  private func drawNote(in frame: inout Frame, _ layout: Layout) {
    guard let note, let area = layout.note else { return }
    let isContradiction = place.panes[0].record?.body.map(catalogue.isMarked) ?? false
    let lines = noteLines(note, isContradiction: isContradiction)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      frame.put(line, at: Point(column: 0, row: area.row + offset), width: area.columns)
    }
  }

  private func noteLines(_ note: String, isContradiction: Bool) -> [Line] {
    let ink = isContradiction ? InkRole.warning : .quiet
    let lines = SafeText(note).wrapped(to: max(1, size.columns - 4))
    // What has no room ends in a point of suspension, not in the middle of a sentence.
    let most = Layout.mostNoteRows(size)
    let shown =
      lines.count > most
      ? lines.prefix(most - 1) + [SafeText(lines[most - 1].description + " …")] : lines[...]
    return shown.enumerated().map { index, text in
      var line = Line(index == 0 && isContradiction ? " ! " : "   ", ink)
      line.add(text, ink)
      return line
    }
  }

  /// The rows that the note needs; none without one.
  var noteRows: Int {
    guard let note else { return 0 }
    return min(Layout.mostNoteRows(size), noteLines(note, isContradiction: false).count)
  }

  /// What sources disagree on about who sits in the chosen body; nil when nothing is known to.
  var note: String? {
    guard overlays.isEmpty, case .body(let body) = place.panes[0].record else { return nil }
    let problem = catalogue.problems(of: body).first {
      ["count", "membership"].contains(catalogue.problems[$0].kind)
    }
    return problem.map { catalogue.namingSources(in: catalogue.problems[$0].text) }
  }

  // MARK: - Panes

  private func drawPanes(in frame: inout Frame, _ layout: Layout) {
    for index in place.panes.indices { drawPane(index, in: &frame, layout) }
    for rule in layout.rules {
      for row in layout.content.row..<(layout.content.row + layout.content.rows) {
        frame.put(SafeText("│"), at: Point(column: rule, row: row), .quiet)
      }
    }
    if let area = layout.detail { drawDetail(in: &frame, area) }
  }

  /// What is known of the chosen row of the focused pane, as far as there is room.
  private func drawDetail(in frame: inout Frame, _ area: Layout.Area) {
    guard let record = place.focused.record else { return }
    let title = SafeText(" " + (name(of: record) ?? ""))
    frame.put(title, at: Point(column: area.column, row: area.row), width: area.columns, .title)
    draw(
      detailLines(of: record, width: area.columns), from: 0, in: &frame, area.belowTitle)
  }

  private func drawPane(_ index: Int, in frame: inout Frame, _ layout: Layout) {
    let pane = place.panes[index]
    guard let area = layout.panes[index], area.rows > 0, !pane.isVoid else { return }
    let isFocused = index == place.focus
    if area.belowTitle != area {
      frame.put(
        SafeText(" " + self.title(of: pane, width: area.columns - 1)),
        at: Point(column: area.column, row: area.row),
        width: area.columns, isFocused ? .focusedTitle : .title)
    }
    let rows = rows(of: pane, in: area)
    switch pane.content {
    case .table(let table) where table.rows.isEmpty:
      drawEmpty(table, in: &frame, rows)
    case .table(let table):
      let titles = hasTitles(pane, in: area) ? rows.row - 1 : nil
      drawRows(
        of: table, pane, titles: titles, isFocused: isFocused, showsChoice: index == 0, in: &frame,
        rows)
    case .text(let record):
      let lines = record.map { textLines(of: $0, width: rows.columns) } ?? []
      draw(
        isFocused ? lines.map { $0.marking(textHighlights) } : lines, from: pane.top,
        choosing: isFocused ? pane.cursor : nil, in: &frame, rows)
    }
  }

  /// The rows of a pane that its table or text has: what the title and the titles of columns leave.
  func rows(of pane: Pane, in area: Layout.Area) -> Layout.Area {
    hasTitles(pane, in: area) ? area.belowTitle.belowTitle : area.belowTitle
  }

  /// Whether the titles of columns stand over the rows of a pane: wherever there are rows, and room
  /// for more than one of them.
  private func hasTitles(_ pane: Pane, in area: Layout.Area) -> Bool {
    guard let table = pane.table, !table.rows.isEmpty else { return false }
    let isWhole = area.rows == table.rows.count + 2
    return area.rows >= Layout.leastWithTitles || area.rows > 2 && (isWhole || pane.widths != nil)
  }

  private func drawRows(
    of table: Table, _ pane: Pane, titles: Int?, isFocused: Bool, showsChoice: Bool,
    in frame: inout Frame, _ area: Layout.Area
  ) {
    // A marker and the mark of a marked row, so that a move changes one place in each of two rows.
    let margin = 3
    let width = area.columns - margin - 1
    let layout = TableLayout(
      table, width: width, needs: pane.needs, widths: pane.widths, left: pane.passed,
      showing: pane.chosenColumn == nil ? nil : pane.column,
      shorten: { text in
        guard table.view.subject.as(FindingListing.self) != nil else { return text }
        return catalogue.namingSources(in: text)
      }, highlights: highlights(in: table, isFocused: isFocused))
    let lines = drawnLines.pane(
      DrawnLines.Setting(
        table: table, area: area, widths: pane.widths, passed: pane.passed,
        column: pane.chosenColumn == nil ? nil : pane.column, search: isFocused ? search : ""))
    // Where the pane has one row for them, the title of the list has it.
    if let row = titles {
      frame.put(
        layout.titles, at: Point(column: area.column + margin, row: row), width: width)
    }
    let isStale = isFocused && prompt?.error != nil && prompt?.kind != .search
    for offset in 0..<max(0, min(area.rows, table.rows.count - pane.top)) {
      let row = pane.top + offset
      let point = Point(column: area.column, row: area.row + offset)
      let step = stepSign(of: table.rows[row])
      drawMargin(
        of: table.rows[row], step, isChosen: row == pane.cursor && (isFocused || showsChoice),
        at: point, width: area.columns, in: &frame)
      if row == pane.cursor, isFocused, area.columns > 1 {
        frame.cursor = Point(column: point.column + 1, row: point.row)
      }
      let ink = isStale ? .stale : step?.ink
      frame.put(
        lines.line(row, ink) { layout.line(row: row, ink: ink) },
        at: Point(column: point.column + margin, row: point.row), width: area.columns - margin)
      if row == pane.cursor, isFocused || showsChoice {
        // Beside the line between two panes a place stays free, so that it need not be sent again.
        frame.lay(
          isFocused ? .focused : .other, at: Point(column: point.column + 1, row: point.row),
          width: area.columns - 1)
      }
      guard row == pane.cursor, let start = layout.start(ofCell: pane.column, row: row),
        pane.chosenColumn != nil
      else { continue }
      // The marker stands in the gap before the cell, where nothing else does.
      let marker = Point(column: point.column + margin + start - 1, row: point.row)
      frame.put(SafeText("▸"), at: marker, .marker)
      if isFocused { frame.cursor = marker }
    }
  }

  /// The marker of the chosen row, the mark of a marked one, and the sign of one that came or left.
  private func drawMargin(
    of record: RecordID, _ step: (sign: String, ink: InkRole)?, isChosen: Bool, at point: Point,
    width: Int, in frame: inout Frame
  ) {
    func put(_ sign: String, _ column: Int, _ ink: InkRole) {
      guard column < width else { return }
      frame.put(
        SafeText(sign), at: Point(column: point.column + column, row: point.row), ink)
    }
    if let step {
      put(step.sign, 0, step.ink)
    } else if catalogue.isOwn(record) {
      put("*", 0, .quiet)
    }
    if isChosen { put("▸", 1, .marker) }
    if !situation.marks.isEmpty, situation.marks.contains(record.marked) { put("✓", 2, .marked) }
  }

  /// Whether the party of a seat came or left between the date before the last step and this one;
  /// nil where that is not known of one of them.
  ///
  /// Of a year the end counts: who came in its course was not in on all its days, but at the end.
  func stepSign(of record: RecordID) -> (sign: String, ink: InkRole)? {
    guard let before = situation.steppedFrom, case .seat(let seat) = record else { return nil }
    func isIn(_ date: EDTFDate?) -> Bool? {
      switch catalogue.asOf(date).kind(of: seat) {
      case .principal, .beside: true
      case .out: false
      case .mayBe: nil
      }
    }
    let now = catalogue.date
    let isBack = (now?.earliest ?? .distantFuture) < (before?.earliest ?? .distantFuture)
    let (first, last) = isBack ? (now, before) : (before, now)
    if isIn(first?.lastDayOfYear) == false, isIn(last?.lastDayOfYear) == true {
      return isBack ? ("−", .gone) : ("+", .joined)
    }
    // Who left in a year of which the day is not known may have stayed until its last.
    if isIn(first?.dayAfterYear) == true, isIn(last?.dayAfterYear) == false {
      return isBack ? ("+", .joined) : ("−", .gone)
    }
    return nil
  }

  /// What is marked in the cells of a table: what its filter found, and what the search found in the
  /// pane that keys act on.
  private func highlights(in table: Table, isFocused: Bool) -> TableLayout.Highlights {
    let query = table.view.query
    if !query.isEmpty { return { query.highlights(in: $0) } }
    guard isFocused, !search.isEmpty, let sought = try? self.query(search, for: table) else {
      return { _ in [] }
    }
    return { sought.highlights(in: $0) }
  }

  private func drawEmpty(_ table: Table, in frame: inout Frame, _ area: Layout.Area) {
    let lines = table.nothing(in: catalogue).flatMap {
      Line.wrapping(Sentence.ended(Sentence.begun($0)), width: area.columns - 1, indent: 2, .quiet)
    }
    draw(lines, from: 0, in: &frame, area)
  }

  private func draw(
    _ lines: [Line], from top: Int, choosing chosen: Int? = nil, in frame: inout Frame,
    _ area: Layout.Area
  ) {
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      let point = Point(column: area.column, row: area.row + offset)
      frame.put(line, at: point, width: area.columns)
      guard let chosen, top + offset == chosen else { continue }
      frame.put(SafeText("▸"), at: point, width: area.columns, .marker)
      frame.lay(.focused, at: point, width: area.columns)
      frame.cursor = point
    }
  }

  private func draw(_ box: PasteBox, in frame: inout Frame, _ layout: Layout) {
    let area = layout.content.belowTitle
    if area != layout.content {
      frame.put(
        SafeText(" A list of names, a name or several a line"),
        at: Point(column: 0, row: layout.content.row), width: area.columns, .focusedTitle)
    }
    let shown = box.lines.suffix(max(0, area.rows - 1))
    for (offset, line) in shown.enumerated() {
      frame.put(
        SafeText("   " + line), at: Point(column: 0, row: area.row + offset), width: area.columns)
    }
    guard area.rows > 0, area.columns > 0 else { return }
    var line = Line("   ")
    let cursor = line.add(box.editor, width: area.columns)
    let row = area.row + shown.count
    frame.put(line, at: Point(column: 0, row: row), width: area.columns)
    frame.cursor = Point(column: min(cursor, area.columns - 1), row: row)
  }

  private func draw(_ page: Page, in frame: inout Frame, _ layout: Layout) {
    let area = layout.content.belowTitle
    if area != layout.content {
      frame.put(
        SafeText(" " + page.title), at: Point(column: 0, row: layout.content.row),
        width: area.columns, .focusedTitle)
    }
    draw(
      page.lines.map { $0.marking(textHighlights) }, from: page.top, choosing: page.cursor,
      in: &frame, area)
    if area.rows > 0, frame.cursor == nil { frame.cursor = Point(column: 0, row: area.row) }
  }
}

extension EDTFDate {
  /// The year of a date that is nothing more precise; nil for any other.
  private var wholeYear: Int? { text.utf8.count == 4 ? Int(text) : nil }

  /// The last day of a whole year; the date itself when it is none.
  fileprivate var lastDayOfYear: EDTFDate {
    wholeYear == nil ? self : EDTFDate("\(self)-12-31") ?? self
  }

  /// The first day after a whole year; the date itself when it is none.
  fileprivate var dayAfterYear: EDTFDate {
    wholeYear.flatMap { year in
      let next = String(year + 1)
      return EDTFDate(String(repeating: "0", count: max(0, 4 - next.count)) + next + "-01-01")
    } ?? self
  }
}
