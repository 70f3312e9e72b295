import Browser
import MigrationBodies

/// Where the columns of a table stand: as wide as what is in them, fitted to the terminal.
struct TableLayout {
  /// A column and the cells that it takes.
  private struct Placed {
    let column: Column
    /// The cells that its widest text takes.
    let wanted: Int
    /// The cells that it gets.
    var width: Int
    /// What stands before the next column: a sign is close to what it is a sign of.
    ///
    /// Of many counts side by side one space tells each from the next.
    var gap: Int {
      column.title.isEmpty || column.width == .fixed(2) && column.alignment == .right ? 1 : 2
    }
  }

  private var placed: [Placed]
  /// Whether a text that is too long goes on in the next line, or is cut.
  private let wraps: Bool
  private let limit: Int?
  private let surroundings: Surroundings

  /// The least that is left to the text for which a table is read.
  private static let leastText = 16
  /// A text that is wider is no name.
  private static let longestName = 60
  /// What is left of a cell that makes room for a name.
  private static let leastSpelling = 18
  /// The least that makes a cell beside it worth its place.
  private static let leastCell = 6

  /// Lays out the columns that a pane shows.
  ///
  /// - Complexity: O(rows): a column is as wide as its widest cell.
  init(
    _ columns: [Column], rows: [RecordID], of catalogue: Catalogue, within limit: Int?,
    in surroundings: Surroundings, wraps: Bool = false
  ) {
    self.limit = limit
    self.wraps = wraps
    self.surroundings = surroundings
    placed = columns.filter(\.isOnPage).map { column in
      let wanted = rows.reduce(Self.width(column.title, surroundings)) {
        max($0, Self.width(column.cell($1, catalogue).text, surroundings))
      }
      return Placed(column: column, wanted: wanted, width: wanted)
    }
    // A column without a title that has no sign in any row.
    placed.removeAll { $0.width == 0 }
    if let limit { fit(to: limit) }
  }

  /// The line of titles.
  var titles: String {
    surroundings.painted(line(placed.map { [surroundings.safe($0.column.title)] })[0], .quiet)
  }

  /// The lines of a row: one, unless the layout wraps.
  func lines(of row: RecordID, in catalogue: Catalogue) -> [String] {
    line(
      placed.map { place in
        let text = surroundings.safe(place.column.cell(row, catalogue).text)
        guard text.width > place.width else { return [text] }
        return wraps && place.column.width == .rest
          ? text.wrapped(to: place.width) : [surroundings.cut(text, to: place.width)]
      })
  }

  /// The columns a text takes where the answer goes.
  private static func width(_ text: String, _ surroundings: Surroundings) -> Int {
    // Nearly all of the text is ASCII, where a byte is a column.
    text.utf8.allSatisfy { 0x20...0x7E ~= $0 }
      ? text.utf8.count : surroundings.safe(text).width
  }

  private var total: Int {
    placed.reduce(0) { $0 + $1.width } + placed.dropLast().reduce(0) { $0 + $1.gap }
  }

  /// Takes from the columns what the terminal does not have.
  private mutating func fit(to limit: Int) {
    guard total > limit else { return }
    for index in placed.indices {
      guard case .fixed(let width, _) = placed[index].column.width else { continue }
      let least = max(width, Self.width(placed[index].column.title, surroundings))
      placed[index].width = min(placed[index].width, least)
    }
    guard let text = placed.firstIndex(where: { $0.column.width == .rest }) else { return }
    placed[text].width = min(placed[text].wanted, Self.leastText)
    while total > limit, placed.count > text + 1 {
      let rest = placed[placed.count - 1].width - (total - limit)
      let title = Self.width(placed[placed.count - 1].column.title, surroundings)
      if rest >= max(Self.leastCell, title) {
        placed[placed.count - 1].width = rest
      } else {
        placed.removeLast()
      }
    }
    makeRoom(for: text, within: limit)
    // The text first; then the others from the left, as long as there is room.
    for index in [text] + placed.indices {
      let missing = placed[index].wanted - placed[index].width
      placed[index].width += max(0, min(limit - total, missing))
    }
  }

  /// Takes from what stands beside a name as much as the name lacks; a long text has to be cut
  /// anyway.
  private mutating func makeRoom(for text: Int, within limit: Int) {
    guard placed[text].wanted <= Self.longestName else { return }
    var missing = placed[text].wanted - placed[text].width - (limit - total)
    for index in placed.indices.reversed() where index != text && missing > 0 {
      // A column that narrow panes have too, such as the role, is as needed as the name.
      guard case .fixed(_, let from) = placed[index].column.width, from > 0 else { continue }
      let spare = placed[index].width - Self.leastSpelling
      guard spare > 0, placed[index].wanted > Self.leastSpelling else { continue }
      placed[index].width -= min(spare, missing)
      missing -= min(spare, missing)
    }
  }

  /// The lines of a row's cells, each cell in as many lines as it has.
  private func line(_ cells: [[SafeText]]) -> [String] {
    let isWhole = limit.map { total <= $0 } ?? true
    return (0..<(cells.map(\.count).max() ?? 1)).map { number in
      var line = ""
      for (place, cell) in zip(placed, cells) {
        let text = cell.indices.contains(number) ? cell[number] : SafeText("")
        let room = max(0, place.width - text.width)
        let padding = String(repeating: " ", count: room)
        let shown = isWhole ? painted(text.description, in: place.column) : text.description
        line += place.column.alignment == .right ? padding + shown : shown
        if place.column.alignment == .left { line += padding }
        line += String(repeating: " ", count: place.gap)
      }
      while line.utf8.last == UInt8(ascii: " ") { line.unicodeScalars.removeLast() }
      guard let limit, !isWhole else { return line }
      return surroundings.cut(SafeText(line), to: limit).description
    }
  }

  /// A sign in the colour of what it says.
  private func painted(_ text: String, in column: Column) -> String {
    guard surroundings.hasColor, column.isSign else { return text }
    return surroundings.painted(text, InkRole(sign: text))
  }
}

extension Column {
  /// Whether a page has it; one has the width of the terminal, and what it has no room for the
  /// layout leaves out.
  var isOnPage: Bool {
    switch width {
    case .hidden, .pane: false
    case .fixed, .rest: true
    }
  }
}

extension InkRole {
  /// The role of a sign; nil for what is none, or says nothing that has a colour.
  init?(sign: String) {
    switch sign {
    case "●", "★", "*", "c", "+": self = .inSign
    case "○", "◐", "o": self = .besideSign
    case "!", "?", "~", "-": self = .warning
    case "·", ".": self = .quiet
    default: return nil
    }
  }
}
