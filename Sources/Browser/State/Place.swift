import MigrationBodies

/// Where one is: a list with what is chosen in it, the panes of what belongs to the chosen row, and
/// the pane that keys act on.
struct Place: Sendable {
  /// The list first, then what belongs to its chosen row.
  private(set) var panes: [Pane]
  /// The pane that the keys act on.
  private(set) var focus = 0
  /// The pane that is shown beside the list where there is room for one only.
  private(set) var companion = 1
  /// The pane that is shown below that of the members where there is room for both.
  private(set) var lower = 2
  /// The date that its tables speak for.
  private(set) var date: EDTFDate?
  /// Whether the way that the header shows begins here.
  var isBeginning = false

  init(_ view: View, choosing record: RecordID? = nil, of catalogue: Catalogue) {
    date = catalogue.date
    var view = view
    view.date = date
    panes = [Pane(view, of: catalogue)]
    if let record { panes[0].choose(record) }
    showRelated(of: catalogue)
  }

  /// What is listed.
  var view: View { panes[0].view ?? View(.bodies) }

  /// What stands beside the list.
  var companions: Companions { view.subject.listing.companions }

  var focused: Pane { panes[focus] }

  /// Whether the keys act on the full text of the list's chosen row.
  var isInText: Bool { focus > 0 && companions == .text }

  /// What undo compares: everything of the place but where its cursors are.
  var outline: [View] { panes.compactMap(\.view) }

  /// Shows the same of its panes as another place did, with the same one focused.
  mutating func showPanes(focus: Int, companion: Int, lower: Int, of catalogue: Catalogue) {
    let last = max(0, panes.count - 1)
    self.focus = min(focus, last)
    self.companion = min(companion, last)
    self.lower = min(lower, last)
    showFindings(of: catalogue)
  }

  /// Moves the focus round the panes.
  mutating func focus(on pane: Int, of catalogue: Catalogue) {
    focus = (pane + panes.count) % panes.count
    if focus > 0 { companion = focus }
    if focus > 1 { lower = focus }
    showFindings(of: catalogue)
  }

  /// Changes the focused pane; a new choice in the list brings what belongs to it.
  mutating func update<Result>(
    of catalogue: Catalogue, _ change: (inout Pane) -> Result
  ) -> Result {
    let before = panes[0].record
    defer { if focus == 0, panes[0].record != before { showRelated(of: catalogue) } }
    return change(&panes[focus])
  }

  /// Chooses the row of the focused pane that has a key, if there is one.
  mutating func choose(key: String, of catalogue: Catalogue) {
    guard let row = focused.table?.rows.first(where: { $0.key(in: catalogue) == key }) else {
      return
    }
    update(of: catalogue) { $0.choose(row) }
  }

  /// Turns the filters of all panes off, or on again when they are.
  mutating func toggleFilters(of catalogue: Catalogue) {
    let before = panes[0].record
    let isOn = panes.contains { !$0.query.isEmpty }
    for index in panes.indices {
      if isOn { panes[index].holdFilter() } else { panes[index].releaseFilter() }
    }
    if panes[0].record != before { showRelated(of: catalogue) }
  }

  /// Lists another subject at the same place; the chosen row stays chosen where it is listed.
  mutating func list(_ subject: View.Subject, of catalogue: Catalogue) {
    let chosen = panes[0].record?.party
    var view = view
    view.subject = subject
    panes[0].show(view, of: catalogue) { $0.party == chosen }
    showRelated(of: catalogue)
  }

  /// Makes its tables speak for the catalogue's date; what is chosen stays chosen where it is listed.
  mutating func speak(for catalogue: Catalogue) {
    guard date != catalogue.date else { return }
    date = catalogue.date
    let list = panes[0].record
    for index in panes.indices { panes[index].speak(for: catalogue) }
    if panes[0].record != list { showRelated(of: catalogue) }
  }

  /// Scrolls every pane that is shown so that its cursor is.
  ///
  /// - Parameter size: The rows that a pane has room for and those that there are; nil for one that
  ///   is not shown.
  mutating func scroll(_ size: (Int) -> (height: Int, count: Int)?) {
    for index in panes.indices {
      guard let (height, count) = size(index) else { continue }
      panes[index].scroll(height: height, count: count)
    }
  }

  /// Gives the rows of its panes up.
  ///
  /// - Returns: What each of them lists; nil for one that shows a text.
  mutating func giveUpRows() -> [View?] { panes.indices.map { panes[$0].giveUpRows() } }

  /// Lists again what its panes listed when they gave their rows up.
  mutating func list(again views: [View?], of catalogue: Catalogue) {
    let catalogue = catalogue.asOf(date)
    for (index, view) in views.enumerated() {
      if let view { panes[index].list(again: view, of: catalogue) }
    }
  }

  private mutating func showRelated(of catalogue: Catalogue) {
    panes = [panes[0]] + Self.related(to: panes[0].record, in: view.subject, of: catalogue)
    focus = min(focus, panes.count - 1)
    showFindings(of: catalogue)
  }

  /// Has the chosen body checked, if its findings are to be seen: each move would wait for it.
  private mutating func showFindings(of catalogue: Catalogue) {
    guard companions == .body, let body = panes[0].record?.body,
      panes[Self.findings].table == nil, [companion, lower].contains(Self.findings)
    else { return }
    let view = View(.findings(FindingScope(bodies: [body])), date: catalogue.date)
    panes[Self.findings] = Pane(view, of: catalogue)
  }

  /// The place of the findings among the panes of a body.
  private static let findings = 3

  private static func related(
    to record: RecordID?, in subject: View.Subject, of catalogue: Catalogue
  ) -> [Pane] {
    func pane(_ subject: View.Subject) -> Pane {
      Pane(View(subject, date: catalogue.date), of: catalogue)
    }
    let void = Pane(textOf: nil)
    switch subject.listing.companions {
    case .body:
      guard let body = record?.body else { return [void, void, void] }
      return [pane(.members(body)), pane(.bodyCommitments(body)), void]
    case .party:
      guard let party = record?.party else { return [void, void] }
      return [pane(.seats(party)), pane(.undertakings(party))]
    case .topic:
      guard let topic = record?.topic, let own = catalogue.view(of: topic) else {
        return [void, void]
      }
      return [Pane(own, of: catalogue), pane(.bodies(on: topic))]
    case .set:
      guard let set = subject.as(SetListing.self)?.set else { return [void, void] }
      return [pane(.explanation(set)), record?.party.map { pane(.seats($0)) } ?? void]
    case .text: return [Pane(textOf: record)]
    case .alone: return []
    }
  }
}
