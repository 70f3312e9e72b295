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
  /// The column from which on the row is cleared, before all of them; nil where it is not.
  private(set) var clearedFrom: Int?

  /// A space between changes costs less than to go past it.
  private static let widestGap = 4

  /// Compares two states of a row.
  ///
  /// - Parameters:
  ///   - before: Its cells before; nil where it is empty, or nobody knows.
  ///   - after: Its cells now, as many.
  ///   - clearsRest: Whether a space in a cell looks like a place that has been cleared; nil where
  ///     the terminal cannot clear the rest of a row.
  /// - Complexity: O(columns).
  init(
    from before: ArraySlice<Frame.Cell>?, to after: ArraySlice<Frame.Cell>,
    clearsRest: ((Frame.Cell) -> Bool)? = nil
  ) {
    let cells = Array(after)
    let changed = Self.changes(from: before.map(Array.init), to: cells)
    let isRightToLeft = cells.contains { Self.isUncertain($0) && RightToLeft.has($0.text) }
    if isRightToLeft {
      pieces = RightToLeft.isolated(cells)
      return
    }
    var end = cells.count
    if let clearsRest {
      while end > 0, cells[end - 1].text == " ", clearsRest(cells[end - 1]) { end -= 1 }
      if changed[end...].count(where: \.self) > Self.widestGap {
        clearedFrom = end
      } else {
        end = cells.count
      }
    }
    // Of most rows a few places change, of which nothing but these has to be looked at.
    guard let first = changed[..<end].firstIndex(of: true),
      let last = changed[..<end].lastIndex(of: true)
    else { return }
    let places = first...last
    addSigns(cells, changed, in: places) { !Self.isBlank(cells, $0 + 1) }
    addLetters(cells, changed, in: places)
    addSigns(cells, changed, in: places) { Self.isBlank(cells, $0 + 1) }
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
