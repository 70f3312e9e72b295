import MigrationBodies

/// Briefs of what is chosen.
extension Browser {
  /// What a brief, or the gaps, would be about here: the chosen record's body or party, or the set
  /// that is listed; where nothing is chosen what the place is of.
  var briefSubject: Brief.Subject? {
    if let set = place.view.subject.as(SetListing.self)?.set {
      switch chosenRecord {
      case .setMember, .setPart, nil: return Brief.Subject(set)
      default: break
      }
    }
    // A page that is about nothing, as that of the signs, leaves nothing to brief on.
    return (chosenRecord ?? (overlays.isEmpty ? place.panes[0].record : nil))
      .flatMap(briefSubject)
  }

  private func briefSubject(of record: RecordID) -> Brief.Subject? {
    switch record {
    case .body(let body): return .body(body)
    case .seat(let seat):
      let isOfBody = place.focused.view?.subject.as(MemberListing.self) != nil
      return isOfBody ? .party(seat.party) : .body(seat.body)
    case .party(let party): return .party(party)
    case .setMember(let member): return .party(member.party)
    case .undertaking(let undertaking): return .party(undertaking.party)
    default:
      guard case .body(let body)? = record.body(in: catalogue) else { return nil }
      return .body(body)
    }
  }

  /// Shows the brief as a page; its lines are the list below it.
  ///
  /// Of the brief that is read it shows the short form, or the whole one again.
  mutating func showBrief() {
    if case .brief(let brief) = overlays.last?.page?.content {
      let other = BriefListing(brief.subject, isShort: !brief.isShort)
      place.list(View.Subject(other), of: catalogue)
      return showBriefPage()
    }
    guard let subject = briefSubject else { return }
    overlays = []
    situation.go(to: View(.brief(subject), date: catalogue.date))
    situation.place.isBeginning = true
    showBriefPage()
  }

  /// Shows the page of a brief where its lines are listed.
  mutating func showBriefPage() {
    guard let brief = place.view.subject.as(BriefListing.self), place.view.query.isEmpty
    else { return }
    overlays = [.page(page(.brief(brief)))]
  }

  /// Whether a brief is read.
  var isReadingBrief: Bool {
    if case .brief = overlays.last?.page?.content { true } else { false }
  }
}
