import MigrationBodies

/// Comparisons, matrices and overlaps.
extension Browser {
  /// Compares the members of the marked bodies, or of the bodies of a matrix of overlaps.
  mutating func showComparison() {
    let operands = comparedBodies.map { SeatOperand($0) }
    begin(.comparison(BodyComparison(operands)))
  }

  /// Compares the chosen body on the date of the screen with another date.
  mutating func compare(with date: EDTFDate?) {
    guard let body = place.panes[0].record?.body else { return }
    // What has no date is now: a comparison would take it for the date of the screen.
    let dates = [date, catalogue.date].map { $0 ?? catalogue.newestEvidence }
    guard dates[0] != dates[1] else {
      message = "the screen speaks for that date already; type another"
      return
    }
    let operands = dates.map { SeatOperand(body, date: $0) }
    begin(.comparison(BodyComparison(operands)))
  }

  /// Shows the comparison as a matrix of signs, or the matrix with roles and dates.
  mutating func toggleMatrix() {
    if choosesCells { return countByNext() }
    change { $0.isNarrow.toggle() }
  }

  /// Leaves those out that are in all, or shows them again.
  mutating func toggleDifferences() {
    if choosesCells { return showGaps() }
    change { $0.onlyDifferences.toggle() }
  }

  private mutating func change(_ change: (inout BodyComparison) -> Void) {
    guard var comparison = place.view.subject.as(ComparisonListing.self)?.comparison else { return }
    change(&comparison)
    place.list(.comparison(comparison), of: catalogue)
  }

  mutating func showOverlap() {
    begin(.overlapMatrix(comparedBodies))
  }

  /// Goes to a list whose title says all, so that the way begins there.
  mutating func begin(_ subject: View.Subject) {
    overlays = []
    guard subject != place.view.subject else {
      message = "this is already shown"
      return
    }
    situation.go(to: View(subject, date: catalogue.date))
    situation.place.isBeginning = true
  }
}

extension Catalogue {
  /// Whether a row of a comparison is one of a party that is not in all.
  func isDifference(_ record: RecordID) -> Bool {
    if case .compared(let compared) = record { !compared.isInAll } else { false }
  }
}

extension View.Subject {
  /// Whether it compares bodies.
  var isComparison: Bool {
    self.as(ComparisonListing.self) != nil
  }
}
