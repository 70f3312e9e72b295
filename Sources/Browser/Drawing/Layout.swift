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
  /// The row of the note; nil where there is none.
  var note: Int?
  /// The row of the footer; nil where there is no room.
  var footer: Int?
  /// Everything between header and footer.
  var content: Area
  /// The area of each pane; nil for one that is not shown.
  var panes: [Area?]
  /// The column of the rule between the list and what belongs to it.
  var rule: Int?

  /// The width from which three panes are shown.
  static let wide = 100
  /// The width from which two panes are shown.
  static let medium = 60
  /// The height between header and footer from which more than one pane is shown.
  static let low = 4

  /// Lays out a screen.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - place: The panes to show and the one that the keys act on.
  ///   - hasNote: Whether there is something to say in a line above the footer.
  init(_ size: Size, place: Place, hasNote: Bool) {
    header = size.rows >= 4 ? 0 : nil
    footer = size.rows >= 3 ? size.rows - 1 : nil
    note = hasNote && size.rows >= 10 ? size.rows - 2 : nil
    let top = header == nil ? 0 : 1
    let bottom = note ?? footer ?? size.rows
    content = Area(column: 0, row: top, columns: size.columns, rows: max(0, bottom - top))
    panes = Array(repeating: nil, count: place.panes.count)
    if size.columns < Self.medium || content.rows < Self.low || place.companions == .alone {
      panes[place.focus] = content
    } else if place.companions == .text {
      layOutStacked()
    } else {
      layOutBeside(place, three: size.columns >= Self.wide)
    }
  }

  /// The list above, the text of its chosen row below.
  private mutating func layOutStacked() {
    let upper = content.rows * 3 / 5
    panes[0] = Area(column: 0, row: content.row, columns: content.columns, rows: upper)
    panes[1] = Area(
      column: 0, row: content.row + upper, columns: content.columns, rows: content.rows - upper)
  }

  /// The list on the left, what belongs to its chosen row on the right, one or both.
  private mutating func layOutBeside(_ place: Place, three: Bool) {
    let left = min(48, content.columns * 2 / 5)
    rule = left
    panes[0] = Area(column: 0, row: content.row, columns: left, rows: content.rows)
    let right = Area(
      column: left + 1, row: content.row, columns: content.columns - left - 1, rows: content.rows)
    guard three else {
      panes[place.companion] = right
      return
    }
    let upper = right.rows * 3 / 5
    panes[1] = right
    panes[1]?.rows = upper
    panes[place.lower] = right
    panes[place.lower]?.row += upper
    panes[place.lower]?.rows -= upper
  }
}
