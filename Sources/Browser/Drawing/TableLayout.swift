import MigrationBodies

/// Which columns of a table a pane has room for, and how a row is drawn in them.
struct TableLayout {
  /// What is marked in the text of a cell.
  typealias Highlights = (String) -> [Range<Int>]

  private let columns: [(index: Int, width: Int)]
  private let table: Table
  private let shorten: (String) -> String
  private let highlights: Highlights
  private let gap: Int

  private static let gap = 1
  /// Between columns as wide as what is in them, whose titles would run together.
  private static let wideGap = 2
  private static let leastRest = 10
  private static let leastShown = 3
  /// What is wider is cut in a list; the page of the row has all of it.
  private static let widest = 48

  /// Lays out a table's columns in `width` columns of the screen.
  ///
  /// Columns that need a wider pane are left out, then from the right those that would leave the
  /// flexible one less than ten columns. With `widths` the columns are as wide as what is in them,
  /// and those that have no room are reached by scrolling.
  ///
  /// - Parameters:
  ///   - widths: The widths of the columns that follow their content; nil for a pane's own.
  ///   - left: How many columns after the first are scrolled past.
  ///   - shown: A column that has to be seen, however far one has to scroll past others.
  ///   - shorten: What to make of a cell's text, so that more of it has room.
  ///   - highlights: What is marked in a cell's text.
  init(
    _ table: Table, width: Int, widths: [Int]? = nil, left: Int = 0,
    showing shown: Int? = nil, shorten: @escaping (String) -> String = { $0 },
    highlights: @escaping Highlights = { _ in [] }
  ) {
    self.table = table
    self.shorten = shorten
    self.highlights = highlights
    let gap = widths == nil || Self.isDense(table) ? Self.gap : Self.wideGap
    self.gap = gap
    guard let widths else {
      columns = Self.fitted(table, width: width)
      return
    }
    let last = Self.scrollableColumns(of: table)
    let places = (left...max(left, last)).lazy.map {
      Self.scrolled(table, widths, past: $0, width: width, gap: gap)
    }
    columns =
      places.first { columns in
        shown.map { shown in
          columns.contains { $0.index == shown && $0.width >= widths[shown] }
        } ?? true
      } ?? places[places.startIndex]
  }

  /// Whether all columns but the first are of so few letters that one space tells them apart.
  private static func isDense(_ table: Table) -> Bool {
    table.view.subject.listing.hasCells
      && table.columns.allSatisfy {
        if case .fixed(let width, _) = $0.width { width <= 3 } else { true }
      }
  }

  /// The columns that a pane of a width has room for.
  private static func fitted(_ table: Table, width: Int) -> [(index: Int, width: Int)] {
    var shown = table.columns.indices.compactMap { index -> (index: Int, width: Int)? in
      switch table.columns[index].width {
      case .hidden: nil
      case .fixed(let columns, let from): width >= from ? (index, columns) : nil
      case .pane(let columns, let from, let below):
        (from..<below).contains(width) ? (index, columns) : nil
      case .rest: (index, -1)
      }
    }
    func rest() -> Int {
      width - shown.reduce(0) { $0 + max(0, $1.width) } - gap * (shown.count - 1)
    }
    while rest() < leastRest, let last = shown.lastIndex(where: { $0.width >= 0 }) {
      shown.remove(at: last)
    }
    let remainder = max(0, rest())
    return shown.map { ($0.index, $0.width < 0 ? remainder : $0.width) }
  }

  // MARK: - Columns as wide as what is in them

  /// The widths of all columns, whatever rows a filter leaves; 0 for one that is not shown.
  ///
  /// - Complexity: O(rows × columns), of the first thousand rows.
  static func widths(of table: Table) -> [Int] {
    let shown = Set(shownColumns(of: table))
    return table.columns.indices.map { index in
      guard shown.contains(index) else { return 0 }
      let texts = table.allRows.prefix(1000).map { table.cell(of: $0, column: index).text }
      let widths = texts.map { SafeText($0).width }
      let title = SafeText(table.columns[index].title).width
      // The title of a cell's column gives way: the chosen one is said in full.
      if table.view.subject.listing.hasCells, case .fixed(let width, _) = table.columns[index].width
      {
        return max(min(title, max(width, 4)), widths.max() ?? 0)
      }
      return min(widest, max(title, widths.max() ?? 0))
    }
  }

  /// The columns that can be seen by scrolling: the chosen ones, else all but hidden ones.
  private static func shownColumns(of table: Table) -> [Int] {
    table.columns.indices.filter { index in
      if !table.view.columns.isEmpty { return true }
      return switch table.columns[index].width {
      case .hidden, .pane: false
      case .fixed, .rest: true
      }
    }
  }

  /// How many columns can be scrolled past: all but the signs and the first column after them.
  static func scrollableColumns(of table: Table) -> Int {
    max(0, shownColumns(of: table).count - frozenCount(of: table))
  }

  /// The columns that stay: the signs before the names, and the names.
  private static func frozenCount(of table: Table) -> Int {
    let shown = shownColumns(of: table)
    let name = shown.firstIndex { !table.columns[$0].title.isEmpty } ?? 0
    return min(shown.count, name + 1)
  }

  private static func scrolled(
    _ table: Table, _ widths: [Int], past left: Int, width: Int, gap: Int
  ) -> [(index: Int, width: Int)] {
    let shown = shownColumns(of: table)
    let frozen = frozenCount(of: table)
    var room = width
    var placed: [(index: Int, width: Int)] = []
    let others = shown.dropFirst(frozen + left).reduce(0) { $0 + widths[$1] + gap }
    for (place, index) in shown.enumerated() where place < frozen || place >= frozen + left {
      // Of a column some letters have to be seen, else it says nothing.
      guard room >= (placed.isEmpty ? 1 : min(widths[index], leastShown)) else { break }
      // A narrow screen has room for a part of the names and of what one scrolls to; names give way
      // to it as far as they can still be told apart.
      let most = place < frozen ? max(leastRest, min(width / 2, max(24, room - others))) : room
      let taken = min(widths[index], most, room)
      placed.append((index, taken))
      room -= taken + gap
    }
    return placed
  }

  // MARK: - Lines

  /// Where the text of a cell begins in its row's line; nil where the column is not shown.
  func start(ofCell column: Int, row: Int) -> Int? {
    var end = 0
    for (index, width) in columns {
      guard index != column else {
        let text = SafeText(shorten(table.cell(row: row, column: index).text)).cut(to: width)
        return table.columns[index].alignment == .right ? end + width - text.width : end
      }
      end += width + (table.columns[index].title.isEmpty ? Self.gap : gap)
    }
    return nil
  }

  /// The titles of the columns.
  var titles: Line {
    var line = Line()
    var end = 0
    for (index, width) in columns {
      let column = table.columns[index]
      let text = SafeText(column.title).cut(to: width)
      line.pad(to: column.alignment == .right ? end + width - text.width : end)
      line.add(text, .quiet)
      end += width + (column.title.isEmpty ? Self.gap : gap)
    }
    return line
  }

  /// The line of a row.
  ///
  /// - Parameter ink: What all of it is drawn in; nil where each cell has its own.
  func line(row: Int, ink: InkRole? = nil) -> Line {
    var line = Line()
    var end = 0
    for (index, width) in columns {
      let column = table.columns[index]
      let whole = SafeText(shorten(table.cell(row: row, column: index).text))
      let text = whole.cut(to: width)
      if column.alignment == .right { line.pad(to: end + width - text.width) }
      line.pad(to: column.alignment == .left ? end : line.width)
      add(text, ink ?? Self.ink(of: column, text), to: &line)
      end += width + (column.title.isEmpty ? Self.gap : gap)
    }
    return line
  }

  /// Adds a cell, with what is marked in it.
  private func add(_ text: SafeText, _ ink: InkRole, to line: inout Line) {
    let marked = highlights(text.description)
    guard !marked.isEmpty else { return line.add(text, ink) }
    let letters = Array(text.description)
    var place = 0
    for range in marked where range.upperBound <= letters.count {
      line.add(String(letters[place..<range.lowerBound]), ink)
      line.add(String(letters[range]), .match)
      place = range.upperBound
    }
    line.add(String(letters[place...]), ink)
  }

  private static func ink(of column: Column, _ text: SafeText) -> InkRole {
    switch (column.id, text.description) {
    case (_, "·") where column.alignment == .right: .quiet
    case ("mark", _), ("presides", _): .warning
    case ("sign", "●"), ("sign", "★"): .inSign
    case ("sign", "○"), ("sign", "◐"), ("sign", "·"), ("sign", ""): .besideSign
    // The signs of a comparison, one for each body where there are more than two.
    case ("sign", "="): .quiet
    case ("sign", let pattern) where pattern.allSatisfy({ $0 == "●" }): .inSign
    case ("sign", _): .difference
    case ("difference", "="): .quiet
    case ("difference", _), ("pattern", _): .difference
    case ("since", _), ("since_year", _), ("as_listed", _), ("as_listed_short", _), ("date", _),
      ("kind", _):
      .quiet
    default: .text
    }
  }
}
