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

  /// Between columns, where there is no room for more.
  private static let gap = 1
  /// Between columns as wide as what is in them, whose titles would run together.
  private static let wideGap = 2
  private static let leastRest = 10
  private static let leastShown = 3
  /// The cells that a column may lack to be made whole before the one that takes what is left.
  private static let littleLack = 10
  /// The cells that this one keeps when others are made whole.
  private static let enoughOfRest = 24
  /// What is wider is cut in a list whose columns are chosen; the page of the row has all of it.
  private static let widest = 48

  /// Lays out a table's columns in `width` columns of the screen.
  ///
  /// Columns that need a wider pane are left out, then from the right those that would leave the
  /// flexible one less than ten columns. A column takes what is in it: what is left over goes to the
  /// flexible one as far as it needs it, then to those that are cut, which also have what others leave
  /// empty. With `widths` the columns are
  /// as wide as what is in them, and those that have no room are reached by scrolling.
  ///
  /// - Parameters:
  ///   - needs: What the columns need, of a table that was measured before.
  ///   - widths: The widths of the columns that follow their content; nil for a pane's own.
  ///   - left: How many columns after the first are scrolled past.
  ///   - shown: A column that has to be seen, however far one has to scroll past others.
  ///   - shorten: What to make of a cell's text, so that more of it has room.
  ///   - highlights: What is marked in a cell's text.
  init(
    _ table: Table, width: Int, needs: ColumnNeeds? = nil, widths: [Int]? = nil, left: Int = 0,
    showing shown: Int? = nil, shorten: @escaping (String) -> String = { $0 },
    highlights: @escaping Highlights = { _ in [] }
  ) {
    self.table = table
    self.shorten = shorten
    self.highlights = highlights
    if let widths {
      let gap = Self.isDense(table) ? Self.gap : Self.wideGap
      self.gap = gap
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
    } else {
      let needs = needs ?? ColumnNeeds(of: table)
      let close = Self.fitted(table, needs, width: width, gap: Self.gap)
      // Where all has room, columns stand further apart.
      let spare = width - close.reduce(0) { $0 + $1.width } - Self.gap * (close.count - 1)
      let isWhole = close.allSatisfy { $0.width >= needs[$0.index] }
      gap = isWhole && spare >= close.count ? Self.wideGap : Self.gap
      columns =
        gap == Self.gap ? close : Self.fitted(table, needs, width: width, gap: gap)
    }
  }

  /// Whether all columns but the first are of so few letters that one space tells them apart.
  private static func isDense(_ table: Table) -> Bool {
    table.view.subject.listing.hasCells
      && table.columns.allSatisfy {
        if case .fixed(let width, _) = $0.width { width <= 3 } else { true }
      }
  }

  /// The columns that a pane of a width has room for.
  private static func fitted(
    _ table: Table, _ needs: ColumnNeeds, width: Int, gap: Int
  ) -> [(index: Int, width: Int)] {
    var shown = table.columns.indices.compactMap { index -> (index: Int, width: Int)? in
      let column = table.columns[index]
      switch column.width {
      case .hidden: return nil
      case .fixed(let columns, let from):
        guard width >= from, needs[index] > 0 else { return nil }
        return (index, least(column, columns, needs[index]))
      case .pane(let columns, let from, let below):
        guard (from..<below).contains(width), needs[index] > 0 else { return nil }
        return (index, least(column, columns, needs[index]))
      case .rest: return (index, -1)
      }
    }
    func room() -> Int {
      width - shown.reduce(0) { $0 + max(0, $1.width) } - gap * max(0, shown.count - 1)
    }
    let rest = shown.first { $0.width < 0 }?.index
    let wanted = rest.map { max(needs[$0], table.columns[$0].title.utf8.count) } ?? 0
    while room() < min(leastRest, wanted), let last = shown.lastIndex(where: { $0.width >= 0 }) {
      shown.remove(at: last)
    }
    var spare = max(0, room())
    // What lacks a word is made whole before names or sentences take all room.
    for place in shown.indices where shown[place].width >= 0 {
      let lack = needs[shown[place].index] - shown[place].width
      guard (1...littleLack).contains(lack), spare - lack >= min(wanted, enoughOfRest) else {
        continue
      }
      shown[place].width += lack
      spare -= lack
    }
    for place in shown.indices where shown[place].width < 0 {
      shown[place].width = min(wanted, spare)
      spare -= shown[place].width
    }
    for place in shown.indices where shown[place].index != rest {
      let more = min(spare, max(0, needs[shown[place].index] - shown[place].width))
      shown[place].width += more
      spare -= more
    }
    share(table, needs, &shown)
    return shown
  }

  /// Gives columns that are cut the cells that others leave empty, first the one that lacks least;
  /// what is left goes back to names and sentences.
  private static func share(
    _ table: Table, _ needs: ColumnNeeds, _ shown: inout [(index: Int, width: Int)]
  ) {
    func lack(_ place: Int) -> Int { needs[shown[place].index] - shown[place].width }
    guard shown.indices.contains(where: { lack($0) > 0 }) else { return }
    var spare = 0
    for place in shown.indices {
      let (index, width) = shown[place]
      let column = table.columns[index]
      let title = SafeText.width(of: column.briefTitle ?? column.title)
      shown[place].width = min(width, max(title, needs.filled(by: index, of: width)))
      spare += width - shown[place].width
    }
    let others = shown.indices.filter { table.columns[shown[$0].index].width != .rest }
    let order = others.sorted { (lack($0), $0) < (lack($1), $1) }
    for place in order + shown.indices.filter({ !others.contains($0) }) {
      let more = min(spare, max(0, lack(place)))
      shown[place].width += more
      spare -= more
    }
  }

  /// The cells that a column has at least: what is in it and its title, as far as its own width goes.
  private static func least(_ column: Column, _ width: Int, _ need: Int) -> Int {
    let title = SafeText.width(of: column.briefTitle ?? column.title)
    return max(title, min(width, need))
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
      let widest = texts.map(SafeText.width(of:)).max() ?? 0
      let title = SafeText.width(of: table.columns[index].title)
      // The title of a cell's column gives way: the chosen one is said in full.
      if table.view.subject.listing.hasCells, case .fixed(let width, _) = table.columns[index].width
      {
        return max(min(title, max(width, 4)), widest)
      }
      return min(Self.widest, max(title, widest))
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
      let title = SafeText(column.title)
      let text = (title.width > width ? column.briefTitle.map { SafeText($0) } ?? title : title)
        .cut(to: width)
      line.pad(to: column.alignment == .right ? end + width - text.width : end)
      line.add(text, .columnTitle)
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
      let text = text(row: row, column: index, width: width)
      if column.alignment == .right { line.pad(to: end + width - text.width) }
      line.pad(to: column.alignment == .left ? end : line.width)
      let isUsual = table.isUsual(row: row, column: index)
      add(text, ink ?? (isUsual ? .quiet : Self.ink(of: column, text)), to: &line)
      end += width + (column.title.isEmpty ? Self.gap : gap)
    }
    return line
  }

  /// The text of a cell, or where that has no room a shorter one, as an acronym; cut in the end.
  private func text(row: Int, column: Int, width: Int) -> SafeText {
    let whole = SafeText(shorten(table.cell(row: row, column: column).text))
    guard whole.width > width else { return whole }
    return table.shorterTexts(row: row, column: column).lazy.map { SafeText($0) }
      .first { $0.width <= width } ?? whole.cut(to: width)
  }

  /// The cells of a row, nothing of them cut, with tabs between.
  func text(row: Int) -> String {
    columns.map { table.cell(row: row, column: $0.index).text }.filter { !$0.isEmpty }
      .joined(separator: "\t")
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
    case ("mark", _): .warning
    case ("hand", _): .quiet
    case ("presides", _): .inSign
    // What is usual need not catch the eye.
    case ("sign", "●"): .text
    case ("sign", "★"): .inSign
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
