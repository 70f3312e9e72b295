import MigrationBodies

extension Browser {
  /// Goes on with tables that were read anew, at the same place as far as it is still there.
  ///
  /// What was undone and done cannot be taken back any more: it was another catalogue's.
  public mutating func reload(_ catalogue: Catalogue) {
    let new = catalogue.asOf(self.catalogue.date)
    let old = self.catalogue
    var situation = Situation(View(.bodies, date: new.date), of: new)
    situation.trail = Trail(
      back: self.situation.trail.back.compactMap { $0.renewed(from: old, in: new) },
      forward: self.situation.trail.forward.compactMap { $0.renewed(from: old, in: new) })
    if let place = LeftPlace(place).renewed(from: old, in: new) {
      situation.place = place.place(in: new)
    }
    situation.marks = renewedMarks(from: old, in: situation)
    self.situation = situation
    changes = UndoHistory()
    overlays = []
    message = "the tables were read again"
    settle()
  }

  /// The marks on rows of the tables that were read anew.
  ///
  /// A mark may be on a row of another list than the one shown, or on one that a filter hides: those
  /// that nothing identifies by themselves are looked for in one list of the way after another.
  private func renewedMarks(from old: Catalogue, in situation: Situation) -> [RecordID] {
    let new = situation.catalogue
    let places = situation.trail.places(with: LeftPlace(situation.place)).places
    var known: [String: RecordID] = [:]
    var unread = places[...]
    func row(of key: String) -> RecordID? {
      // What nothing identifies is not found again: any other such row would be taken for it.
      guard !key.isEmpty else { return nil }
      while known[key] == nil, let place = unread.popFirst() {
        let rows = place.place(in: new).panes.flatMap { $0.table?.allRows ?? [] }
        for row in rows where known[row.key(in: new)] == nil { known[row.key(in: new)] = row }
      }
      return known[key]
    }
    return self.situation.marks.compactMap { mark in
      mark.renewed(from: old, in: new) ?? row(of: mark.key(in: old))
    }
  }

  /// What the next session needs to begin where this one ended; nil when there is nothing to keep.
  public var session: SavedSession? {
    let views = situation.trail.back.map(\.view) + [place.view]
    let lines = views.compactMap { $0.line(in: catalogue) }
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
