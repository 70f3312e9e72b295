import MigrationBodies

/// Wheel and click.
extension Browser {
  /// Acts on what was done with the mouse: a click chooses what is under it, a second opens it, and
  /// the wheel moves as the arrows do.
  ///
  /// - Returns: What the caller has to do, if anything.
  public mutating func handle(_ action: MouseAction) -> Effect? {
    message = nil
    return changing { browser in
      switch action {
      case .click(let point): _ = browser.choose(at: point)
      case .doubleClick(let point):
        if browser.choose(at: point) { return browser.act(on: .enter) }
      case .wheel(let rows, let point): browser.turn(by: rows, at: point)
      }
      return nil
    }
  }

  private mutating func turn(by rows: Int, at point: Point) {
    switch overlays.last {
    case .page: if prompt == nil { movePage(by: rows) }
    case .picker(var picker):
      picker.move(by: rows)
      overlays[overlays.count - 1] = .picker(picker)
    case nil:
      guard prompt == nil, let pane = pane(at: point) else { return }
      place.focus(on: pane, of: catalogue)
      move(by: rows)
    }
  }

  /// Chooses the row at a point.
  ///
  /// - Returns: Whether there is one.
  private mutating func choose(at point: Point) -> Bool {
    let area = layout.content.belowTitle
    let row = point.row - area.row
    switch overlays.last {
    case .page(let page):
      guard prompt == nil, (0..<area.rows).contains(row), page.top + row < page.lines.count else {
        return false
      }
      movePage(by: page.top + row - page.cursor)
    case .picker(var picker):
      guard (0..<listHeight).contains(row), picker.top + row < picker.shown.count else {
        return false
      }
      picker.move(by: picker.top + row - picker.cursor)
      overlays[overlays.count - 1] = .picker(picker)
    case nil: return chooseInPane(at: point)
    }
    return true
  }

  private mutating func chooseInPane(at point: Point) -> Bool {
    guard prompt == nil, let index = pane(at: point), let area = layout.panes[index] else {
      return false
    }
    place.focus(on: index, of: catalogue)
    let rows = rows(of: place.focused, in: area)
    let count = rowCount(of: index, in: area)
    let row = place.focused.top + point.row - rows.row
    guard point.row >= rows.row, row < count else { return false }
    place.update(of: catalogue) { $0.choose(row: row, of: count) }
    return true
  }

  /// The pane that is shown at a point; nil where there is none.
  private func pane(at point: Point) -> Int? {
    layout.panes.indices.first { index in
      guard let area = layout.panes[index] else { return false }
      return (area.column..<(area.column + area.columns)).contains(point.column)
        && (area.row..<(area.row + area.rows)).contains(point.row)
    }
  }
}
