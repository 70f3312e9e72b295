import MigrationBodies

/// Briefs of what is chosen.
extension Browser {
  /// What a brief would be about here: the chosen record's body, party, or the set that is listed.
  var briefSubject: Brief.Subject? {
    switch chosenRecord {
    case .body(let body): return .body(body)
    case .seat(let seat):
      let isOfBody = place.focused.view?.subject.as(MemberListing.self) != nil
      return isOfBody ? .party(seat.party) : .body(seat.body)
    case .party(let party): return .party(party)
    case .setMember, .setPart, nil:
      return place.view.subject.as(SetListing.self).map { Brief.Subject($0.set) }
    case let record?:
      guard case .body(let body)? = record.body(in: catalogue) else { return nil }
      return .body(body)
    }
  }

  /// Shows the brief as a page; its lines are the list below it.
  mutating func showBrief() {
    guard let subject = briefSubject else { return }
    overlays = []
    situation.go(to: View(.brief(subject), date: catalogue.date))
    situation.place.isBeginning = true
    showBriefPage()
  }

  /// Shows the page of a brief where its lines are listed.
  mutating func showBriefPage() {
    guard let brief = place.view.subject.as(BriefListing.self)?.subject, place.view.query.isEmpty
    else { return }
    overlays = [.page(page(.brief(brief)))]
  }

  /// Whether a brief is read.
  var isReadingBrief: Bool {
    if case .brief = overlays.last?.page?.content { true } else { false }
  }
}
