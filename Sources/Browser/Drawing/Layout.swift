/// Where the parts of a screen are at a size.
struct Layout: Equatable {
  /// A rectangle of the screen; none of its sides is negative.
  struct Area: Equatable {
    var column: Int
    var row: Int
    var columns: Int
    var rows: Int

    /// What a title leaves; it gives way where there is one row only.
    var belowTitle: Area {
      rows > 1 ? Area(column: column, row: row + 1, columns: columns, rows: rows - 1) : self
    }
  }

  /// The row of the header; nil where there is no room.
  var header: Int?
  /// The area of the note; nil where there is none.
  var note: Area?
  /// The row of the footer; nil where there is no room.
  var footer: Int?
  /// Everything between header and footer.
  var content: Area
  /// The area of each pane; nil for one that is not shown.
  var panes: [Area?]
  /// The columns of the rules between the list and what belongs to it.
  var rules: [Int] = []
  /// The area in which all is said of the chosen row; nil where there is no room for it.
  var detail: Area?

  /// The width from which three panes are shown.
  static let wide = 100
  /// The width from which the chosen row's details stand at the right.
  static let detailed = 160
  /// The width of a page from which labels of several words stand in one line beside their texts.
  static let roomy = 80
  /// The width from which labels of three words do.
  static let fairlyRoomy = 56
  /// The width from which two panes are shown.
  static let medium = 60
  /// The height between header and footer from which more than one pane is shown.
  static let low = 4
  /// The height of a pane from which its columns have titles.
  static let leastWithTitles = 6
  /// The rows that a list needs to say that it has none.
  static let rowsOfNothing = 5

  /// The most rows that a note takes on a screen.
  static func mostNoteRows(_ size: Size) -> Int { size.rows >= 24 ? 2 : 1 }

  /// Lays out a screen.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - place: The panes to show and the one that the keys act on.
  ///   - noteRows: The rows that what is said above the footer needs; 0 for nothing.
  init(_ size: Size, place: Place, noteRows: Int) {
    header = size.rows >= 4 ? 0 : nil
    footer = size.rows >= 3 ? size.rows - 1 : nil
    if noteRows > 0, size.rows >= 10 {
      note = Area(
        column: 0, row: size.rows - 1 - noteRows, columns: size.columns, rows: noteRows)
    }
    let top = header == nil ? 0 : 1
    let bottom = note?.row ?? footer ?? size.rows
    content = Area(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
    panes = Array(repeating: nil, count: place.panes.count)
    if size.columns < Self.medium || content.rows < Self.low || place.companions == .alone {
      panes[place.focus] = content
    } else if place.companions == .text {
      if size.columns >= Self.detailed { layOutTextBeside() } else { layOutStacked(place) }
    } else {
      layOutBeside(place, three: size.columns >= Self.wide)
    }
  }

  /// The list above, as high as its rows, the text of its chosen row below.
  private mutating func layOutStacked(_ place: Place) {
    let upper = min(content.rows * 3 / 5, place.panes[0].wantedRows)
    panes[0] = Area(column: 0, row: content.row, columns: content.columns, rows: upper)
    panes[1] = Area(
      column: 0, row: content.row + upper, columns: content.columns, rows: content.rows - upper)
  }

  /// The list on the left, the text of its chosen row on the right.
  private mutating func layOutTextBeside() {
    let right = min(90, content.columns * 2 / 5)
    panes[0] = content
    panes[0]?.columns = content.columns - right - 1
    rules = [content.columns - right - 1]
    panes[1] = content
    panes[1]?.column = content.columns - right
    panes[1]?.columns = right
  }

  /// The list on the left, what belongs to its chosen row beside it, one or both, and where there is
  /// room for it all that is known of the row at the right.
  private mutating func layOutBeside(_ place: Place, three: Bool) {
    let isDetailed = content.columns >= Self.detailed
    let left = isDetailed ? min(60, content.columns * 3 / 10) : min(48, content.columns * 2 / 5)
    let detail = isDetailed ? min(70, content.columns * 27 / 100) : 0
    rules = [left]
    panes[0] = Area(column: 0, row: content.row, columns: left, rows: content.rows)
    var right = Area(
      column: left + 1, row: content.row, columns: content.columns - left - 1, rows: content.rows)
    if isDetailed {
      right.columns -= detail + 1
      let column = content.columns - detail
      rules.append(column - 1)
      self.detail = Area(column: column, row: content.row, columns: detail, rows: content.rows)
    }
    guard three else {
      panes[place.companion] = right
      return
    }
    let upper = height(of: place.panes[1], above: place.panes[place.lower], in: right.rows)
    panes[1] = right
    panes[1]?.rows = upper
    panes[place.lower] = right
    panes[place.lower]?.row += upper
    panes[place.lower]?.rows -= upper
  }

  /// The rows of a pane above another: what it needs, and at most three fifths unless the other
  /// leaves more.
  private func height(of upper: Pane, above lower: Pane, in rows: Int) -> Int {
    let spared = rows - min(rows, lower.isVoid ? 0 : lower.wantedRows)
    return min(max(rows * 3 / 5, spared), max(upper.wantedRows, 2))
  }
}
