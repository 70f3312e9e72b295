import MigrationBodies

/// A place by the identifiers of what is in it, so that it can be found again in tables that were
/// read anew.
struct PlaceMemory {
  private let line: String
  private let isBeginning: Bool
  private let focus: Int
  private let companion: Int
  private let lower: Int
  /// For each pane what was chosen, and how it was narrowed and sorted.
  private let panes: [(row: String?, view: View?)]

  /// Remembers a place; nil for one whose view has no text form.
  init?(_ place: Place, in catalogue: Catalogue) {
    guard let line = place.view.line(in: catalogue)?.text else { return nil }
    self.line = line
    isBeginning = place.isBeginning
    (focus, companion, lower) = (place.focus, place.companion, place.lower)
    panes = place.panes.map { ($0.record?.key(in: catalogue), $0.view) }
  }

  /// The place in another catalogue; nil when what it lists is not there.
  func place(in catalogue: Catalogue) -> Place? {
    guard let view = try? View(line: line, in: catalogue) else { return nil }
    var place = Place(view, of: catalogue)
    place.isBeginning = isBeginning
    for (index, pane) in panes.enumerated() where index < place.panes.count {
      guard pane.row != nil || pane.view != nil else { continue }
      place.focus(on: index, of: catalogue)
      if index > 0, let view = pane.view { arrange(&place, like: view, in: catalogue) }
      if let row = pane.row { place.choose(key: row, of: catalogue) }
    }
    place.showPanes(focus: focus, companion: companion, lower: lower, of: catalogue)
    return place
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

extension RecordID {
  /// What identifies a record in any catalogue that has it: its identifiers.
  func key(in catalogue: Catalogue) -> String {
    switch self {
    case .seat(let seat):
      "seat:\(catalogue.parties[seat.party].id):\(catalogue.bodies[seat.body].id)"
    case .setMember, .compared: "party:\(party.map { catalogue.parties[$0].id } ?? "")"
    case .absence(let absence): "absence:\(catalogue.bodies[absence.body].id)"
    case .overlap(let overlap):
      "overlap:\(catalogue.bodies[overlap.first].id):\(catalogue.bodies[overlap.second].id)"
    case .undertaking(let undertaking):
      "undertaking:\(catalogue.commitments[undertaking.commitment].id)"
    case .change(let change):
      "change:\(change.date):\(change.words):\(change.body.map { catalogue.bodies[$0].id } ?? "")"
    case .finding(let finding): "finding:\(finding.sentence)"
    default: catalogue.place(of: self) ?? ""
    }
  }
}

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
    for place in remembered[..<current].compactMap(\.self) { situation.trail.leave(place) }
    if let place = remembered[current] { situation.place = place }
    // A mark may be of a row that is in another list than the one shown.
    let lists = remembered.compactMap(\.self) + [situation.place]
    let rows = lists.flatMap(\.panes).flatMap { $0.table?.rows ?? [] }
    let known = Dictionary(rows.map { ($0.key(in: new), $0) }) { first, _ in first }
    situation.marks = self.situation.marks.map { $0.key(in: old) }.filter { !$0.isEmpty }
      .compactMap { known[$0] }
    self.situation = situation
    changes = UndoHistory()
    overlays = []
    message = "the tables were read again"
    settle()
  }

  /// What the next session needs to begin where this one ended; nil when there is nothing to keep.
  public var session: SavedSession? {
    let lines = (situation.trail.back + [place]).compactMap { $0.view.line(in: catalogue)?.text }
    return SavedSession(
      views: lines, row: place.panes[0].record?.key(in: catalogue), date: catalogue.date?.text)
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
    if let row = session.row, !views.isEmpty { place.choose(key: row, of: catalogue) }
    overlays = []
    if views.count < session.views.count {
      let count = session.views.count - views.count
      message = "\(count) of the \(session.views.count) views are not in these tables any more"
    }
    settle()
  }
}
