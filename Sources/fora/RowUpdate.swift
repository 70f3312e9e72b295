import Browser

/// What is to be sent so that a row of the screen shows other cells than before.
///
/// Terminals do not agree on how wide letters beyond ASCII are: many give two columns to `●` or `…`,
/// and some one to letters for which others have two. So each such letter is a piece by itself, with
/// its column, and whatever width it gets, nothing after it is shifted. A space that follows it is
/// sent before it, which it may cover; any other letter after it, of which it must cover nothing.
struct RowUpdate: Equatable {
  /// A text that stands in a column.
  struct Piece: Equatable {
    let column: Int
    var text: String
    /// A cell without a letter that looks like it.
    let look: Frame.Cell

    init(_ text: String, in column: Int, like cell: Frame.Cell) {
      var look = cell
      look.text = ""
      (self.column, self.text, self.look) = (column, text, look)
    }
  }

  /// The texts, in the order in which they are sent.
  private(set) var pieces: [Piece] = []
  /// From where on the row is cleared before all of them, and what it looks like then; nil where it
  /// is not.
  private(set) var cleared: Piece?

  /// A space between changes costs less than to go past it.
  private static let widestGap = 4

  /// Compares two states of a row.
  ///
  /// - Parameters:
  ///   - before: Its cells before; nil where it is empty, or nobody knows.
  ///   - after: Its cells now, as many.
  ///   - blank: What a space in a cell looks like, where clearing the rest of a row can make a place
  ///     look so; nil where it cannot.
  /// - Complexity: O(columns).
  init(
    from before: ArraySlice<Frame.Cell>?, to after: ArraySlice<Frame.Cell>,
    blank: (Frame.Cell) -> Look? = { _ in nil }
  ) {
    let cells = Array(after)
    let isRightToLeft = cells.contains { Self.isUncertain($0) && RightToLeft.has($0.text) }
    guard !isRightToLeft else {
      self.init(pieces: RightToLeft.isolated(cells))
      return
    }
    let changed = Self.changes(from: before.map(Array.init), to: cells)
    // Of a row that nobody knows all is sent, but for the spaces at its end.
    let starts = Self.clearableStarts(cells, changed, blank).prefix(before == nil ? 1 : 2)
    let saved = starts.map { (start: $0, cells: Self.saved(by: $0, cells, changed)) }
    if let best = saved.max(by: { $0.cells < $1.cells }), best.cells > Self.widestGap {
      self.init(clearing: cells, from: best.start, changed)
    } else {
      self.init(cells, changed)
    }
  }

  private init(pieces: [Piece]) { self.pieces = pieces }

  private init(_ cells: [Frame.Cell], _ changed: [Bool]) {
    // Of most rows a few places change, of which nothing but these has to be looked at.
    guard let first = changed.firstIndex(of: true), let last = changed.lastIndex(of: true) else {
      return
    }
    let places = first...last
    addSigns(cells, changed, in: places) { !Self.isBlank(cells, $0 + 1) }
    addLetters(cells, changed, in: places)
    addSigns(cells, changed, in: places) { Self.isBlank(cells, $0 + 1) }
  }

  /// The same where the row is cleared from a column on: of what follows, the letters are sent.
  private init(clearing cells: [Frame.Cell], from start: Int, _ changed: [Bool]) {
    var changed = changed
    for index in start..<cells.count { changed[index] = cells[index].text != " " }
    if start > 0, Self.isUncertain(cells[start - 1]) { changed[start - 1] = true }
    self.init(cells, changed)
    cleared = Piece("", in: start, like: cells[cells.count - 1])
  }

  /// How many spaces need not be sent where the row is cleared from a column on, less the letters
  /// that have to be sent again.
  private static func saved(by start: Int, _ cells: [Frame.Cell], _ changed: [Bool]) -> Int {
    (start..<cells.count).reduce(0) { saved, index in
      let isSpace = cells[index].text == " "
      return isSpace == changed[index] ? saved + (isSpace ? 1 : -1) : saved
    }
  }

  /// The columns from which on the row may be cleared: behind its last letter, and at its first
  /// change, if all spaces after it look alike.
  private static func clearableStarts(
    _ cells: [Frame.Cell], _ changed: [Bool], _ blank: (Frame.Cell) -> Look?
  ) -> [Int] {
    guard let last = cells.last, last.text == " ", let look = blank(last),
      let first = changed.firstIndex(of: true)
    else { return [] }
    func isOther(_ cell: Frame.Cell) -> Bool { cell.text == " " && blank(cell) != look }
    let alike = cells.lastIndex(where: isOther).map { $0 + 1 } ?? 0
    let end = cells.lastIndex { $0.text != " " }.map { $0 + 1 } ?? 0
    return [max(alike, end), max(alike, first)].filter { $0 < cells.count }.unique
  }

  /// Whether each cell is to be sent: with a letter of uncertain width goes the cell after it.
  private static func changes(from before: [Frame.Cell]?, to cells: [Frame.Cell]) -> [Bool] {
    guard let before, before.count == cells.count else {
      return cells.map { _ in true }
    }
    var changed = cells.indices.map { cells[$0] != before[$0] }
    for index in cells.indices.dropLast() where changed[index] {
      let isCovered = isUncertain(cells[index]) && !isBlank(cells, index + 1)
      if isCovered || isUncertain(before[index]) { changed[index + 1] = true }
    }
    for index in cells.indices.dropFirst().reversed() where changed[index] {
      if isUncertain(cells[index - 1]) { changed[index - 1] = true }
    }
    return changed
  }

  /// Adds what is in ASCII, in runs of one ink; the second half of a wide letter as a space.
  private mutating func addLetters(
    _ cells: [Frame.Cell], _ changed: [Bool], in places: ClosedRange<Int>
  ) {
    var run: Piece?
    var gap = ""
    func isLetter(_ index: Int) -> Bool { !Self.isUncertain(cells[index]) }
    for index in places {
      let text = cells[index].text.isEmpty ? " " : cells[index].text
      if changed[index], isLetter(index) {
        let new = Piece(text, in: index, like: cells[index])
        if run?.look == new.look {
          run?.text += gap + text
        } else {
          if let run { pieces.append(run) }
          run = new
        }
        gap = ""
      } else if run != nil {
        gap += text
        let isAlike = Piece("", in: index, like: cells[index]).look == run?.look
        if !isLetter(index) || !isAlike || gap.utf8.count > Self.widestGap {
          if let run { pieces.append(run) }
          (run, gap) = (nil, "")
        }
      }
    }
    if let run { pieces.append(run) }
    joinNeighbours(cells)
  }

  /// Sends the few spaces between two runs with one of them, which costs less than to go past them.
  private mutating func joinNeighbours(_ cells: [Frame.Cell]) {
    for index in pieces.indices.dropLast() {
      let (run, next) = (pieces[index], pieces[index + 1])
      let end = run.column + run.text.utf8.count
      guard end < next.column, next.column - end < Self.widestGap,
        !Self.isUncertain(cells[run.column]), !Self.isUncertain(cells[next.column])
      else { continue }
      let gap = end..<next.column
      func isAlike(_ piece: Piece) -> Bool {
        gap.allSatisfy {
          cells[$0].text == " " && Piece("", in: $0, like: cells[$0]).look == piece.look
        }
      }
      if isAlike(run) {
        pieces[index].text += String(repeating: " ", count: gap.count)
      } else if isAlike(next) {
        let text = String(repeating: " ", count: gap.count) + next.text
        pieces[index + 1] = Piece(text, in: end, like: cells[next.column])
      }
    }
  }

  private mutating func addSigns(
    _ cells: [Frame.Cell], _ changed: [Bool], in places: ClosedRange<Int>,
    where isTheirs: (Int) -> Bool
  ) {
    for index in places where changed[index] && Self.isUncertain(cells[index]) && isTheirs(index) {
      pieces.append(Piece(cells[index].text, in: index, like: cells[index]))
    }
  }

  /// Whether terminals may differ on how wide a cell's letter is.
  private static func isUncertain(_ cell: Frame.Cell) -> Bool {
    // Letters of ASCII are the only ones that are alone in their cell in one byte.
    cell.text.utf8.count > 1 && cell.text.utf8.contains { $0 >= 0x80 }
  }

  /// Whether nothing is lost where a letter covers a place.
  private static func isBlank(_ cells: [Frame.Cell], _ index: Int) -> Bool {
    index >= cells.count || cells[index].text == " " || cells[index].text.isEmpty
  }
}
