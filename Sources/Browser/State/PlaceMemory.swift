import MigrationBodies

/// A place by the identifiers of what is in it, so that it can be found again in tables that were
/// read anew.
struct PlaceMemory: Sendable {
  private let line: String
  private let isBeginning: Bool
  private let focus: Int
  private let companion: Int
  private let lower: Int
  /// For each pane what was chosen, how it was narrowed, sorted and scrolled, and the filter that
  /// was off.
  private let panes: [(row: String?, view: View?, left: Int, held: Query?)]

  /// Remembers a place; nil for one whose view has no text form.
  ///
  /// - Parameters:
  ///   - view: What it lists.
  ///   - views: What each of its panes lists; nil for one that shows a text.
  init?(
    _ place: Place, listing view: View, panes views: [View?], in catalogue: Catalogue
  ) {
    guard let line = view.line(in: catalogue) else { return nil }
    self.line = line
    isBeginning = place.isBeginning
    (focus, companion, lower) = (place.focus, place.companion, place.lower)
    panes = zip(place.panes, views).map { pane, view in
      (pane.record?.key(in: catalogue), view, pane.left, pane.heldQuery)
    }
  }

  /// What it lists in another catalogue; nil when that is not there.
  func view(in catalogue: Catalogue) -> View? { try? View(line: line, in: catalogue) }

  /// The place in another catalogue, of which it lists a view.
  func place(listing view: View, in catalogue: Catalogue) -> Place {
    var place = Place(view, of: catalogue)
    place.isBeginning = isBeginning
    for (index, pane) in panes.enumerated() where index < place.panes.count {
      guard pane.row != nil || pane.view != nil else { continue }
      place.focus(on: index, of: catalogue)
      if index > 0, let view = pane.view { arrange(&place, like: view, in: catalogue) }
      place.update(of: catalogue) { focused in
        if let held = pane.held { hold(held, in: &focused, of: catalogue) }
        if pane.left > 0 { focused.scroll(columns: pane.left) }
      }
      if let row = pane.row { place.choose(key: row, of: catalogue) }
    }
    place.showPanes(focus: focus, companion: companion, lower: lower, of: catalogue)
    return place
  }

  /// Turns a filter off that was off before.
  private func hold(_ query: Query, in pane: inout Pane, of catalogue: Catalogue) {
    guard let subject = pane.view?.subject,
      let query = try? Query(query.text, for: subject, in: catalogue)
    else { return }
    pane.filter(by: query)
    pane.holdFilter()
  }

  /// Narrows and sorts the focused pane as it was.
  private func arrange(_ place: inout Place, like view: View, in catalogue: Catalogue) {
    guard let subject = place.focused.view?.subject else { return }
    place.update(of: catalogue) { pane in
      if !view.query.isEmpty, let query = try? Query(view.query.text, for: subject, in: catalogue) {
        pane.filter(by: query)
      }
      if !view.sort.isEmpty || !view.columns.isEmpty {
        pane.arrange(columns: view.columns, sort: view.sort)
      }
    }
  }
}
