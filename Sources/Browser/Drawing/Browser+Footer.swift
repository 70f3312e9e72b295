import MigrationBodies

/// The last line: what a key led to, what is typed, or the keys that do something here.
extension Browser {
  func drawFooter(in frame: inout Frame, _ layout: Layout) {
    guard let row = layout.footer else { return }
    if let prompt, overlays.last?.picker == nil {
      draw(prompt, in: &frame, row: row)
      // What is wrong with it stands above it, where it can still be mended.
      if let message { draw(message, above: row, in: &frame, layout) }
    } else if let message {
      draw(message, above: row + 1, in: &frame, layout)
    } else {
      frame.put(footer, at: Point(column: 0, row: row), width: size.columns)
    }
  }

  /// Draws a message over the rows above another, in as many as it needs: those below the cursor, or
  /// those above it where there are more.
  private func draw(_ message: String, above row: Int, in frame: inout Frame, _ layout: Layout) {
    let lines = Line.wrapping(message, width: size.columns, indent: 1, .warning)
    let top = layout.content.row
    var rows = top..<row
    if let cursor = frame.cursor?.row, rows.contains(cursor) {
      let below = (cursor + 1)..<row
      rows = below.count >= min(lines.count, cursor - top) ? below : top..<cursor
    }
    // At the end of the rows, next to what is typed; from the top where the cursor is below.
    let first = rows.upperBound == row ? max(rows.lowerBound, row - lines.count) : rows.lowerBound
    for (line, row) in zip(lines, first..<rows.upperBound) {
      var line = line
      line.pad(to: size.columns)
      frame.put(line, at: Point(column: 0, row: row), width: size.columns)
    }
  }

  private func draw(_ prompt: Prompt, in frame: inout Frame, row: Int) {
    var line = Line(sign(of: prompt.kind), .key)
    let cursor = line.add(prompt.editor, width: size.columns)
    let end = line.width
    line.pad(to: end + 3)
    line.add(hint(for: prompt), prompt.error == nil ? .quiet : .warning)
    frame.put(line, at: Point(column: 0, row: row), width: size.columns)
    if size.columns > 0 {
      frame.cursor = Point(column: min(cursor, size.columns - 1), row: row)
    }
  }

  private func sign(of kind: Prompt.Kind) -> String {
    switch kind {
    case .filter: " / "
    case .search: " * "
    case .find: " / "
    case .date: " @ "
    case .comparedDate: " compare with @ "
    case .expression: " = "
    case .bookmark: " bookmark name "
    case .file(let content, let format):
      " write \(markedCount)\(Export.name(content, format)) to "
    case .textFile: " write to "
    case .cell(_, _, let title): " \(title): "
    case .cellSource(_, _, _, let old): " \(English.whoSaysSo(old: old)) "
    case .confirmation(let question, _): " \(question) "
    }
  }

  /// `2 marked of 95 as `; "" where all that is listed is meant.
  private var markedCount: String {
    guard let table = place.focused.table else { return "" }
    let marked = markedRows(of: table).count
    return marked == 0 ? "" : "\(marked) marked of \(table.rows.count) as "
  }

  private func hint(for prompt: Prompt) -> String {
    if let error = prompt.error {
      // A name that is not finished is wrong as it stands; how it could go on helps more.
      let ways = prompt.kind == .expression ? completionHint.drop { $0 == " " } : ""
      return ways.isEmpty ? error.sentence : "\(ways)   \(error.sentence)"
    }
    switch prompt.kind {
    case .filter:
      let table = place.focused.table
      return "\(table?.rows.count ?? 0) of \(table?.totalCount ?? 0)   Enter apply  Esc clear"
        + completionHint
    case .search: return "Enter find  Esc cancel" + completionHint
    case .find: return "Enter find  Esc cancel"
    case .date, .comparedDate:
      return "2012-06-30, 2012-06 or 2012; empty: now   Enter apply  Esc cancel"
    case .expression:
      return prompt.text.isEmpty
        ? "bali-process & colombo-process - asean@2015   Enter apply  Esc cancel"
        : "Enter apply  Esc cancel" + completionHint
    case .bookmark: return "Enter save  Esc cancel"
    case .file, .textFile: return "Enter write  Esc cancel"
    case .cell: return "empty: not known   Enter next  Esc cancel"
    case .cellSource:
      return "an identifier, or title; publisher; date; address   Enter write  Esc cancel"
        + completionHint
    case .confirmation: return "y yes  any other key no"
    }
  }

  /// How what is typed could go on.
  private var completionHint: String {
    let ways = completions.prefix(4).map { $0.with }
    return ways.isEmpty ? "" : "  Tab " + ways.joined(separator: " ")
  }

  /// The keys that do something here, most useful first, as many as fit.
  private var footer: Line {
    var line = Line()
    if overlays.last?.picker != nil {
      for (key, word) in pickerKeys { add(key, word, to: &line) }
      return line
    }
    if overlays.last?.box != nil {
      for (key, word) in [("Tab", "read the list"), ("Enter", "next line"), ("Esc", "cancel")] {
        add(key, word, to: &line)
      }
      return line
    }
    let commands: [Command] =
      readText == nil
      ? [
        .filter, .open, .nextPane, .against, .mark, .compare, .sources, .about, .asOf, .back,
        .palette,
      ]
      : [
        .open, .filter, .copy, .copyCommand, .export, .openAddress, .nextPane, .sources, .about,
        .back, .compare, .asOf, .palette,
      ]
    // Who knows no key yet looks for the help: it keeps its room.
    let help = overlays.isEmpty ? hint(.help).width : closing.width
    for command in commands where command.unavailableReason(in: self) == nil {
      guard let word = word(for: command) else { continue }
      add(
        label(of: command), word, to: &line, leaving: help)
    }
    for command in [Command.help, .quit] where overlays.isEmpty {
      add(label(of: command), command.footer ?? "", to: &line)
    }
    // Where there is room for more than what one needs everywhere.
    for command in readText == nil ? [Command.brief, .export, .gaps] : [.brief, .gaps]
    where command.unavailableReason(in: self) == nil {
      add(
        label(of: command),
        command == .brief && isReadingBrief ? "short, whole" : command.footer ?? "", to: &line)
    }
    if !overlays.isEmpty { add("Esc", "close", to: &line) }
    return line
  }

  /// How a page is left.
  private var closing: Line {
    var line = Line()
    add("Esc", "close", to: &line)
    return line
  }

  /// What a command is called where one is; nil where it is not shown.
  private func word(for command: Command) -> String? {
    guard readText != nil else { return command == .nextPane ? nextPaneName : command.footer }
    return switch command {
    case .nextPane: nextPaneName
    case .filter: "find"
    case .copy: "copy"
    case .copyCommand: "copy all"
    case .export: "write"
    case .openAddress: "web"
    default: command.footer
    }
  }

  private var pickerKeys: [(String, String)] {
    let kind = overlays.last?.picker?.kind
    let enter =
      switch kind {
      case .palette, .keys: "run"
      case .columns: "show or hide"
      case .sort: "sort"
      case .copies: "copy"
      case .formats: "write"
      case .fields: "correct"
      default: "go"
      }
    return [("Enter", enter)] + (kind == .columns ? [("< >", "move")] : [])
      + (kind == .bookmarks ? [("Del", "remove")] : [])
      + [("Esc", "close"), ("↑ ↓", "choose"), ("a…z", "search")]
  }

  /// What Tab leads to.
  private var nextPaneName: String {
    let next = place.panes[(place.focus + 1) % place.panes.count]
    guard let listing = next.view?.subject.listing else {
      return place.companions == .body ? "checks" : "text"
    }
    return listing.word
  }

  /// A command with its key by itself.
  private func hint(_ command: Command) -> Line {
    var line = Line()
    add(label(of: command), command.footer ?? "", to: &line)
    return line
  }

  /// Adds a key with its word if there is room for both, and for what comes after.
  private func add(_ key: String, _ word: String, to line: inout Line, leaving room: Int = 0) {
    var longer = line
    longer.add(" ")
    longer.add(key, .key)
    longer.add(" \(word) ", .quiet)
    if longer.width + room <= size.columns || line.width == 0 { line = longer }
  }
}
