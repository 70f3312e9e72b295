import MigrationBodies

extension Command {
  /// Why the command cannot do anything now; nil when it can.
  func obstacle(in browser: Browser) -> String? {
    if !browser.overlays.isEmpty, !worksOnPages { return "leave this page first (Esc)" }
    return switch self {
    case .about: chosen(in: browser) ?? aboutObstacle(in: browser)
    case .open: browser.overlays.isEmpty ? chosen(in: browser) ?? openObstacle(in: browser) : nil
    case .sources: chosen(in: browser)
    case .openAddress: browser.address == nil ? "no source here gives an address" : nil
    case .back:
      browser.canGoBack
        ? nil : "there is nothing to go back to; \(browser.label(of: .quit)) leaves the program"
    case .forward: browser.situation.trail.forward.isEmpty ? "there is nothing to go on to" : nil
    case .undo: browser.changes.canUndo ? nil : "there is nothing to undo"
    case .redo: browser.changes.canRedo ? nil : "there is nothing to do again"
    case .filter, .search, .sort, .columns, .scrollLeft, .scrollRight: table(in: browser)
    case .copyCommand, .export: table(in: browser) ?? unnamedMarks(in: browser)
    case .next, .previous: nextObstacle(in: browser)
    case .nextPane, .previousPane:
      browser.place.panes.count == 1 ? "there is one pane here" : nil
    case .mark, .copy: table(in: browser) ?? chosen(in: browser)
    case .markAll, .invertMarks: table(in: browser) ?? rows(in: browser)
    case .clearMarks: browser.situation.marks.isEmpty ? "nothing is marked" : nil
    case .onlyMarked: markedObstacle(in: browser)
    case .compare, .overlap: compareObstacle(in: browser)
    case .compareDates: browser.place.panes[0].record?.body == nil ? "choose a body first" : nil
    case .matrix, .differences:
      browser.place.view.subject.isComparison
        ? nil
        : "this works in a comparison; mark two bodies with \(browser.label(of: .mark)) and compare "
          + "them with \(browser.label(of: .compare))"
    case .asOf: timeObstacle(in: browser)
    case .yearBack, .yearForward: timeObstacle(in: browser) ?? yearObstacle(in: browser)
    case .bookmark: browser.line == nil ? "this cannot be kept" : nil
    case .bookmarks:
      browser.saved == Saved()
        ? "no view has been kept yet; \(browser.label(of: .bookmark)) keeps one" : nil
    case .showBodies, .showParties, .showCommitments, .showMeetings, .showDocuments,
      .showSources, .showChanges, .showProblems:
      browser.overlays.isEmpty && browser.place.view.subject == subject
        ? "these are listed already" : nil
    case .toggleFilters:
      browser.place.panes.contains { !$0.query.isEmpty || $0.heldQuery != nil }
        ? nil : "there is no filter to turn off"
    default: nil
    }
  }

  private func table(in browser: Browser) -> String? {
    guard browser.place.focused.table == nil else { return nil }
    return switch self {
    case .filter: "a text cannot be filtered"
    default: "this works in lists; a text is chosen"
    }
  }

  private func chosen(in browser: Browser) -> String? {
    browser.place.focused.record == nil ? "nothing is chosen here" : nil
  }

  private func rows(in browser: Browser) -> String? {
    browser.place.focused.table?.rows.isEmpty == false ? nil : "nothing is listed here"
  }

  private func aboutObstacle(in browser: Browser) -> String? {
    guard let record = browser.place.focused.record else { return nil }
    if case .finding = record { return "Enter shows all of it" }
    return browser.subject(of: record).hasDetail
      ? nil : "all that is known of this row is in the list"
  }

  /// A step of an expression leads nowhere.
  private func openObstacle(in browser: Browser) -> String? {
    guard case .setPart = browser.place.focused.record else { return nil }
    return "all that is known of this row is in the list"
  }

  private func nextObstacle(in browser: Browser) -> String? {
    if let reason = table(in: browser) { return reason }
    return browser.search.isEmpty && !browser.place.view.subject.isComparison
      ? "there is no search; \(browser.label(of: .search)) begins one" : nil
  }

  private func compareObstacle(in browser: Browser) -> String? {
    let bodies = browser.comparedBodies
    guard bodies.count > 1 else {
      return "mark two bodies or more with \(browser.label(of: .mark)) first"
    }
    let subject = browser.place.view.subject
    if self == .compare, let shown = subject.as(ComparisonListing.self),
      shown.comparison.operands == bodies.map({ SeatOperand($0) })
    {
      return "this is their comparison"
    }
    return self == .overlap && subject == .overlapMatrix(bodies) ? "this is their overlap" : nil
  }

  private func markedObstacle(in browser: Browser) -> String? {
    if let reason = table(in: browser) { return reason }
    guard let table = browser.place.focused.table, !browser.markedRows(of: table).isEmpty else {
      return "nothing here is marked; \(browser.label(of: .mark)) marks a row"
    }
    return browser.markedQuery(of: table) == nil ? "these rows have no identifiers" : nil
  }

  /// A command names rows by their identifiers; all rows in the place of some would be wrong.
  private func unnamedMarks(in browser: Browser) -> String? {
    guard let table = browser.place.focused.table, !browser.markedRows(of: table).isEmpty,
      browser.markedQuery(of: table) == nil
    else { return nil }
    return "the marked rows have no identifiers; take the marks away for all rows"
  }

  private func timeObstacle(in browser: Browser) -> String? {
    browser.place.view.subject.listing.isOfADate
      ? nil
      : "this list goes through time; \(browser.label(of: .filter)) with year<=2012 narrows it"
  }

  private func yearObstacle(in browser: Browser) -> String? {
    self == .yearForward && browser.catalogue.date == nil
      ? "this is now; \(browser.label(of: .yearBack)) goes back" : nil
  }

  /// Whether it does something on a page over the panes.
  var worksOnPages: Bool {
    switch group {
    case .move:
      self != .nextPane && self != .previousPane && self != .scrollLeft
        && self != .scrollRight
    case .places: true
    default:
      [.open, .openAddress, .cancel, .back, .quit, .leave, .redraw, .palette, .help].contains(self)
    }
  }

  /// What the list of a place lists; nil for a command that shows none.
  var subject: View.Subject? {
    switch self {
    case .showBodies: .bodies
    case .showParties: .parties
    case .showCommitments: .commitments
    case .showMeetings: .meetings(nil)
    case .showDocuments: .documents(nil)
    case .showSources: .sources(nil)
    case .showChanges: .changes(ChangeScope())
    case .showProblems: .problems(nil)
    default: nil
    }
  }
}
