import MigrationBodies

extension Browser {
  /// The screen: a pure function of the state.
  public var frame: Frame {
    var frame = Frame(size: size)
    let layout = layout
    drawHeader(in: &frame, layout)
    if let overlay = overlays.last {
      draw(overlay, in: &frame, layout)
    } else {
      for index in place.panes.indices { drawPane(index, in: &frame, layout) }
      if let rule = layout.rule {
        for row in layout.content.row..<(layout.content.row + layout.content.rows) {
          frame.put(SafeText("│"), at: Point(column: rule, row: row), .quiet)
        }
      }
    }
    if let row = layout.note, let note {
      frame.put(SafeText(" ! " + note), at: Point(column: 0, row: row), .warning)
    }
    drawFooter(in: &frame, layout)
    return frame
  }

  // MARK: - Header

  private func drawHeader(in frame: inout Frame, _ layout: Layout) {
    guard let row = layout.header else { return }
    let newest = "newest evidence \(catalogue.newestEvidence?.text ?? "undated") "
    // Another date than now is always said, and first where there is little room.
    let age = SafeText((catalogue.date == nil ? "now · " : "") + newest)
    let ageWidth = size.columns >= Layout.medium ? age.width : 0
    let room = max(0, size.columns - ageWidth - 1)
    var line = Line(" fora  ", .focusedTitle)
    if let date = catalogue.date { line.add("@ \(date)  ", .warning) }
    line.add(way(width: room - line.width))
    frame.put(line, at: Point(column: 0, row: row), width: room)
    if ageWidth > 0 {
      frame.put(age, at: Point(column: size.columns - ageWidth, row: row), .quiet)
    }
  }

  /// Where one is and the places before; the first give way where there is no room for all.
  private func way(width: Int) -> String {
    let places = Array(history.suffix(3)) + [place]
    var names = places.compactMap { name(of: $0.panes[0].record) }
    var way = ([places[0].perspective.title] + names).joined(separator: " › ")
    while names.count > 1, SafeText(way).width > width {
      names.removeFirst()
      way = (["…"] + names).joined(separator: " › ")
    }
    return way
  }

  /// What staff call a record.
  func name(of record: RecordID?) -> String? {
    switch record {
    case .body(let ref): catalogue.bodies[ref].shortName
    case .party(let ref): catalogue.parties[ref].name
    case .seat(let seat):
      "\(catalogue.parties[seat.party].name) in \(catalogue.bodies[seat.body].shortName)"
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

  /// What sources disagree on about who sits in the chosen body; nil when nothing is known to.
  var note: String? {
    guard overlays.isEmpty, case .body(let body) = place.panes[0].record else { return nil }
    let problem = catalogue.problems(of: body).first {
      ["count", "membership"].contains(catalogue.problems[$0].kind)
    }
    return problem.map { numbered(catalogue.problems[$0].text, of: body) }
  }

  /// A problem's text with its sources as numbers, as the pages of the body number them.
  func numbered(_ text: String, of body: Ref<Body>) -> String {
    text.split(separator: "[\(catalogue.bodies[body].id)-", omittingEmptySubsequences: false)
      .joined(separator: "[")
  }

  // MARK: - Panes

  private func drawPane(_ index: Int, in frame: inout Frame, _ layout: Layout) {
    let pane = place.panes[index]
    guard let area = layout.panes[index], area.rows > 0, !pane.isVoid else { return }
    let isFocused = index == place.focus
    let rows = area.belowTitle
    if rows != area {
      frame.put(
        SafeText(" " + self.title(of: pane)), at: Point(column: area.column, row: area.row),
        width: area.columns, isFocused ? .focusedTitle : .title)
    }
    switch pane.content {
    case .table(let table) where table.rows.isEmpty:
      drawEmpty(table, in: &frame, rows)
    case .table(let table):
      drawRows(of: table, pane, isFocused: isFocused, showsChoice: index == 0, in: &frame, rows)
    case .text(let record):
      let lines = record.map { aboutLines($0, width: rows.columns) } ?? []
      draw(lines, from: pane.top, in: &frame, rows)
      if isFocused { frame.cursor = Point(column: rows.column, row: rows.row) }
    }
  }

  private func drawRows(
    of table: Table, _ pane: Pane, isFocused: Bool, showsChoice: Bool, in frame: inout Frame,
    _ area: Layout.Area
  ) {
    // A marker and a space, so that a move changes one place in each of two rows.
    let margin = 3
    let layout = TableLayout(table, width: area.columns - margin)
    for offset in 0..<max(0, min(area.rows, table.rows.count - pane.top)) {
      let row = pane.top + offset
      let point = Point(column: area.column, row: area.row + offset)
      if row == pane.cursor, isFocused || showsChoice {
        frame.put(
          SafeText("▸"), at: Point(column: point.column + 1, row: point.row),
          width: area.columns - 1,
          .marker)
      }
      if row == pane.cursor, isFocused, area.columns > 1 {
        frame.cursor = Point(column: point.column + 1, row: point.row)
      }
      frame.put(
        layout.line(row: row), at: Point(column: point.column + margin, row: point.row),
        width: area.columns - margin)
    }
  }

  private func drawEmpty(_ table: Table, in frame: inout Frame, _ area: Layout.Area) {
    let text =
      table.view.query.isEmpty
      ? emptyText(table.view.subject)
      : "Nothing has “\(table.view.query.text)”; Esc clears the filter."
    draw(
      Line.wrapping(text, width: area.columns - 1, indent: 2, .quiet), from: 0, in: &frame, area)
  }

  /// What an empty list means: never that there is nothing, only that nothing is recorded.
  private func emptyText(_ subject: View.Subject) -> String {
    switch subject {
    case .members: "Who sits here is not known: no source with a list was found."
    case .seats: "No source that was read lists it in a body."
    case .bodyCommitments: "No commitments are recorded; that does not mean that there are none."
    case .undertakings:
      "No recorded commitment concerns it; that does not mean that there are none."
    default: "Nothing is recorded."
    }
  }

  private func draw(_ lines: [Line], from top: Int, in frame: inout Frame, _ area: Layout.Area) {
    for (offset, line) in lines.dropFirst(top).prefix(area.rows).enumerated() {
      frame.put(
        line, at: Point(column: area.column, row: area.row + offset), width: area.columns)
    }
  }

  private func draw(_ overlay: Overlay, in frame: inout Frame, _ layout: Layout) {
    let area = layout.content.belowTitle
    let lines = overlayLines(overlay, width: area.columns)
    if area != layout.content {
      frame.put(
        SafeText(" " + title(of: overlay)), at: Point(column: 0, row: layout.content.row),
        width: area.columns, .focusedTitle)
    }
    draw(lines, from: overlay.top, in: &frame, area)
    frame.cursor = area.rows > 0 ? Point(column: 0, row: area.row) : nil
  }

  // MARK: - Footer

  private func drawFooter(in frame: inout Frame, _ layout: Layout) {
    guard let row = layout.footer else { return }
    if let message {
      frame.put(SafeText(" " + message), at: Point(column: 0, row: row), .warning)
    } else if let prompt {
      draw(prompt, in: &frame, row: row)
    } else {
      frame.put(footer, at: Point(column: 0, row: row), width: size.columns)
    }
  }

  private func draw(_ prompt: Prompt, in frame: inout Frame, row: Int) {
    let text: String
    var line: Line
    switch prompt {
    case .filter:
      line = Line(" / ", .key)
      text = place.focused.query.text
    case .date(let date):
      line = Line(" @ ", .key)
      text = date
    }
    line.add(text, .input)
    let end = line.width
    line.pad(to: end + 3)
    line.add(hint(for: prompt), .quiet)
    frame.put(line, at: Point(column: 0, row: row), width: size.columns)
    if size.columns > 0 {
      frame.cursor = Point(column: min(end, size.columns - 1), row: row)
    }
  }

  private func hint(for prompt: Prompt) -> String {
    switch prompt {
    case .filter:
      let table = place.focused.table
      return "\(table?.rows.count ?? 0) of \(table?.totalCount ?? 0)   Enter keep  Esc clear"
    case .date: return "2012-06-30, 2012-06 or 2012; nothing for now   Enter set  Esc leave"
    }
  }

  /// The keys that do something here, most useful first, as many as fit.
  private var footer: Line {
    var line = Line()
    let commands: [Command] =
      overlays.isEmpty
      ? [.filter, .open, .nextPane, .sources, .about, .asOf, .back, .help, .quit] : []
    for command in commands where command.unavailable(in: self) == nil {
      guard let word = command.footer, let key = command.keys.first else { continue }
      add(key.label, word, to: &line)
    }
    if overlays.isEmpty {
      add("1 2 3", "bodies, states, commitments", to: &line)
    } else {
      add("Esc", "close", to: &line)
      add("↑ ↓", "scroll", to: &line)
    }
    return line
  }

  /// Adds a key with its word if there is room for both.
  private func add(_ key: String, _ word: String, to line: inout Line) {
    var longer = line
    longer.add(" ")
    longer.add(key, .key)
    longer.add(" \(word) ", .quiet)
    if longer.width <= size.columns || line.width == 0 { line = longer }
  }
}
