import MigrationBodies

/// Where one is: a perspective, its panes with what is chosen in each, and the pane that keys act
/// on.
struct Place: Sendable {
  let perspective: Perspective
  /// The list first, then what belongs to its chosen row.
  private(set) var panes: [Pane]
  /// The pane that the keys act on.
  private(set) var focus = 0
  /// The pane that is shown beside the list where there is room for one only.
  private(set) var companion = 1
  /// The pane that is shown below that of the members where there is room for both.
  private(set) var lower = 2
  /// The date that its tables speak for.
  private var date: EDTFDate?

  init(_ perspective: Perspective, choosing record: RecordID? = nil, of catalogue: Catalogue) {
    self.perspective = perspective
    date = catalogue.date
    panes = [Pane(View(perspective.subject, date: catalogue.date), of: catalogue)]
    if let record { panes[0].choose(record) }
    showRelated(of: catalogue)
  }

  var focused: Pane { panes[focus] }

  /// Whether the keys act on the full text of the list's chosen row.
  var isInText: Bool { focus > 0 && focused.table == nil }

  /// Moves the focus round the panes.
  mutating func focus(on pane: Int, of catalogue: Catalogue) {
    focus = (pane + panes.count) % panes.count
    if focus > 0 { companion = focus }
    if focus > 1 { lower = focus }
    showFindings(of: catalogue)
  }

  /// Changes the focused pane; a new choice in the list brings what belongs to it.
  mutating func update(of catalogue: Catalogue, _ change: (inout Pane) -> Void) {
    let before = panes[0].record
    change(&panes[focus])
    if focus == 0, panes[0].record != before { showRelated(of: catalogue) }
  }

  /// Makes its tables speak for the catalogue's date; what is chosen stays chosen where it is listed.
  mutating func speak(for catalogue: Catalogue) {
    guard date != catalogue.date else { return }
    date = catalogue.date
    let list = panes[0].record
    for index in panes.indices { panes[index].speak(for: catalogue) }
    if panes[0].record != list { showRelated(of: catalogue) }
  }

  /// Scrolls every pane so that its cursor is shown.
  mutating func scroll(_ size: (Int) -> (height: Int, count: Int)) {
    for index in panes.indices {
      let (height, count) = size(index)
      panes[index].scroll(height: height, count: count)
    }
  }

  private mutating func showRelated(of catalogue: Catalogue) {
    panes = [panes[0]] + Self.related(to: panes[0].record, in: perspective, of: catalogue)
    showFindings(of: catalogue)
  }

  /// Has the chosen body checked, if its findings are to be seen: each move would wait for it.
  private mutating func showFindings(of catalogue: Catalogue) {
    guard case .body(let body) = panes[0].record, panes[Self.findings].table == nil,
      [companion, lower].contains(Self.findings)
    else { return }
    panes[Self.findings] = Pane(
      View(.findings(FindingScope(bodies: [body])), date: catalogue.date), of: catalogue)
  }

  /// The place of the findings among the panes of the bodies.
  private static let findings = 3

  private static func related(
    to record: RecordID?, in perspective: Perspective, of catalogue: Catalogue
  ) -> [Pane] {
    switch record {
    case .body(let body):
      [
        Pane(View(.members(body), date: catalogue.date), of: catalogue),
        Pane(View(.bodyCommitments(body), date: catalogue.date), of: catalogue),
        Pane(textOf: nil),
      ]
    case .party(let party):
      [
        Pane(View(.seats(party), date: catalogue.date), of: catalogue),
        Pane(View(.undertakings(party), date: catalogue.date), of: catalogue),
      ]
    case _ where perspective == .commitments: [Pane(textOf: record)]
    // Nothing is chosen; the bodies have a pane more.
    default: Array(repeating: Pane(textOf: nil), count: perspective == .bodies ? findings : 2)
    }
  }
}
