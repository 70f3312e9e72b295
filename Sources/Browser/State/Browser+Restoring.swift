import MigrationBodies

extension Browser {
  /// Goes on with tables that were read anew, at the same place as far as it is still there.
  ///
  /// What was undone and done cannot be taken back any more: it was another catalogue's.
  public mutating func reload(_ catalogue: Catalogue) {
    let new = catalogue.asOf(self.catalogue.date)
    let old = self.catalogue
    let (places, current) = situation.trail.places(with: place)
    let remembered = places.map { PlaceMemory($0, in: old)?.place(in: new) }
    var situation = Situation(View(.bodies, date: new.date), of: new)
    situation.trail = Trail(
      back: remembered[..<current].compactMap(\.self),
      forward: remembered[(current + 1)...].reversed().compactMap(\.self))
    if let place = remembered[current] { situation.place = place }
    // A mark may be on a row of another list than the one shown, or on one that a filter hides.
    let lists = remembered.compactMap(\.self) + [situation.place]
    let rows = lists.flatMap(\.panes).flatMap { $0.table?.allRows ?? [] }
    var known = Dictionary(rows.map { ($0.key(in: new), $0) }) { first, _ in first }
    // What nothing identifies is not found again: any other such row would be taken for it.
    known[""] = nil
    situation.marks = self.situation.marks.compactMap { mark in
      mark.renewed(from: old, in: new) ?? known[mark.key(in: old)]
    }
    self.situation = situation
    changes = UndoHistory()
    overlays = []
    message = "the tables were read again"
    settle()
  }

  /// What the next session needs to begin where this one ended; nil when there is nothing to keep.
  public var session: SavedSession? {
    let lines = (situation.trail.back + [place]).compactMap { $0.view.line(in: catalogue) }
    return SavedSession(
      views: lines,
      rows: place.panes[...place.focus].map { $0.record?.key(in: catalogue) ?? "-" },
      date: catalogue.date?.text)
  }

  /// Begins where an earlier session ended, as far as its places are still there.
  public mutating func restore(_ session: SavedSession) {
    speak(for: session.date.flatMap { EDTFDate($0) })
    let views = session.views.compactMap { try? View(line: $0, in: catalogue) }
    for (index, view) in views.enumerated() {
      // The first takes the place of the list with which the browser has begun.
      if index == 0, situation.trail.back.isEmpty {
        situation.place = Place(view, of: catalogue)
      } else {
        situation.go(to: view)
      }
      situation.place.isBeginning = true
    }
    for (pane, row) in session.rows.enumerated() where !views.isEmpty && pane < place.panes.count {
      place.focus(on: pane, of: catalogue)
      place.choose(key: row, of: catalogue)
    }
    overlays = []
    if views.count < session.views.count {
      let count = session.views.count - views.count
      message = "\(count) of the \(session.views.count) views are not in these tables any more"
    }
    settle()
  }
}
