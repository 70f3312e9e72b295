import MigrationBodies

extension Command {
  /// Why the command cannot do anything now; nil when it can.
  func unavailableReason(in browser: Browser) -> String? {
    if browser.isSecure, let secureReason { return secureReason }
    return switch self {
    case .down, .up, .pageDown, .pageUp, .first, .last, .find, .jump, .places, .expression,
      .palette,
      .help, .reload, .redraw, .cancel, .quit, .leave:
      nil
    case .legend: browser.overlays.last?.page?.isLegend == true ? "these are the signs" : nil
    case .nextPane, .previousPane:
      onPage(in: browser)
        ?? (browser.place.panes.count == 1 && !browser.choosesCells
          ? "there is only one pane here" : nil)
    case .open: openReason(in: browser)
    case .sources: chosen(in: browser) ?? sourcesReason(in: browser)
    case .about: chosen(in: browser) ?? aboutReason(in: browser)
    case .brief: briefReason(in: browser)
    case .openAddress: browser.address == nil ? "no source here has a web address" : nil
    case .scrollLeft, .scrollRight, .sort, .columns: table(in: browser)
    case .filter, .search: browser.readText == nil ? table(in: browser) : nil
    case .toggleFilters: onPage(in: browser) ?? filterReason(in: browser)
    case .next, .previous: nextReason(in: browser)
    case .asOf: dateReason(in: browser)
    case .yearBack, .yearForward: dateReason(in: browser) ?? yearReason(in: browser)
    case .mark: table(in: browser) ?? chosen(in: browser)
    case .markAll, .invertMarks: table(in: browser) ?? rows(in: browser)
    case .clearMarks: browser.situation.marks.isEmpty ? "nothing is marked" : nil
    case .onlyMarked: table(in: browser) ?? markedReason(in: browser)
    case .compare, .overlap: compareReason(in: browser)
    case .paste: nil
    case .against:
      browser.pastedList == nil
        ? "this is for a pasted list; \(browser.label(of: .paste)) takes one" : nil
    case .gaps: gapReason(in: browser)
    case .compareDates: onPage(in: browser) ?? bodyReason(in: browser)
    case .matrix, .differences: onPage(in: browser) ?? comparisonReason(in: browser)
    case .showBodies, .showParties, .showCommitments, .showMeetings, .showDocuments,
      .showSources, .showChanges, .showProblems, .showCoverage, .showObjectives, .showThemes:
      browser.overlays.isEmpty && browser.place.view.subject == row.subject
        ? "this list is already shown" : nil
    case .back:
      browser.canGoBack
        ? nil : "nothing to go back to; \(browser.label(of: .quit)) leaves the program"
    case .forward: browser.situation.trail.forward.isEmpty ? "nothing to go forward to" : nil
    case .undo:
      browser.changes.canUndo || browser.correctionCount > 0 ? nil : "nothing to undo"
    case .redo: browser.changes.canRedo ? nil : "nothing to redo"
    case .bookmark: onPage(in: browser) ?? bookmarkReason(in: browser)
    case .bookmarks:
      browser.saved == Saved()
        ? "no bookmarks or recent views yet; \(browser.label(of: .bookmark)) bookmarks this view"
        : nil
    case .export, .copyCommand:
      browser.readText == nil ? table(in: browser) ?? unnamedMarks(in: browser) : nil
    case .copy: copyReason(in: browser)
    case .correct: browser.correctionReason
    }
  }

  private var secureReason: String? {
    switch self {
    case .export, .correct: "no file is written in secure mode"
    case .bookmark: "nothing is kept in secure mode"
    default: nil
    }
  }

  // MARK: - Where one is

  /// What acts on the panes makes no sense while a page covers them.
  private func onPage(in browser: Browser) -> String? {
    browser.overlays.isEmpty ? nil : "leave this page first (\(browser.label(of: .cancel)))"
  }

  private func table(in browser: Browser) -> String? {
    if let reason = onPage(in: browser) { return reason }
    return browser.place.focused.table == nil ? "this works in lists, not in a text" : nil
  }

  private func chosen(in browser: Browser) -> String? {
    browser.chosenRecord == nil ? "nothing is chosen here" : nil
  }

  private func rows(in browser: Browser) -> String? {
    browser.place.focused.table?.rows.isEmpty == false ? nil : "nothing is listed here"
  }

  // MARK: - Reading

  private func openReason(in browser: Browser) -> String? {
    if let page = browser.overlays.last?.page {
      return page.link == nil ? "nothing to open here; lines marked › lead on" : nil
    }
    // A step of an expression leads nowhere.
    if case .setPart = browser.place.focused.record { return Self.allIsListed }
    return chosen(in: browser)
  }

  private func sourcesReason(in browser: Browser) -> String? {
    guard case .sources = browser.overlays.last?.page?.content else { return nil }
    return "these are the sources"
  }

  private func briefReason(in browser: Browser) -> String? {
    browser.isReadingBrief || browser.briefSubject != nil
      ? nil : "choose a body, a state or an organisation first"
  }

  private func aboutReason(in browser: Browser) -> String? {
    guard let record = browser.describedRecord else { return nil }
    if case .about(record) = browser.overlays.last?.page?.content {
      return "this is all that is known of it"
    }
    if case .finding = record { return "\(browser.label(of: .open)) shows all of it" }
    return browser.subject(of: record).hasDetail ? nil : Self.allIsListed
  }

  private static let allIsListed =
    "nothing to open here; the list shows all that is known of this row"

  // MARK: - Filter, search, date

  private func filterReason(in browser: Browser) -> String? {
    browser.place.panes.contains { !$0.query.isEmpty || $0.heldQuery != nil }
      ? nil : "no filter to turn off"
  }

  private func nextReason(in browser: Browser) -> String? {
    if browser.readText != nil {
      return browser.textSearch.isEmpty
        ? "no search yet; \(browser.label(of: .filter)) begins one" : nil
    }
    if let reason = table(in: browser) { return reason }
    return browser.search.isEmpty && !browser.place.view.subject.isComparison
      && !browser.choosesCells
      ? "no search yet; \(browser.label(of: .search)) begins one" : nil
  }

  private func dateReason(in browser: Browser) -> String? {
    // What a command has answered stays as it was on its own date.
    if case .answer = browser.overlays.last?.page?.content { return onPage(in: browser) }
    return browser.place.view.subject.listing.isOfADate
      ? nil
      : "this list covers all dates; \(browser.label(of: .filter)) with year<=2012 narrows it"
  }

  private func yearReason(in browser: Browser) -> String? {
    self == .yearForward && browser.catalogue.date == nil
      ? "this is now; \(browser.label(of: .yearBack)) goes back a year" : nil
  }

  // MARK: - Marks and comparisons

  private func markedReason(in browser: Browser) -> String? {
    guard let table = browser.place.focused.table, !browser.markedRows(of: table).isEmpty else {
      return "nothing is marked here; \(browser.label(of: .mark)) marks a row"
    }
    return browser.markedQuery(of: table) == nil
      ? "these rows have no identifiers to filter by" : nil
  }

  /// A command names rows by their identifiers; all rows in the place of some would be wrong.
  private func unnamedMarks(in browser: Browser) -> String? {
    guard let table = browser.place.focused.table, !browser.markedRows(of: table).isEmpty,
      browser.markedQuery(of: table) == nil
    else { return nil }
    return "the marked rows have no identifiers; remove the marks for all rows"
  }

  private func compareReason(in browser: Browser) -> String? {
    let bodies = browser.comparedBodies
    guard bodies.count > 1 else {
      return "mark two or more bodies with \(browser.label(of: .mark)) first"
    }
    guard browser.overlays.isEmpty else { return nil }
    let subject = browser.place.view.subject
    if self == .compare, let shown = subject.as(ComparisonListing.self),
      shown.comparison.operands == bodies.map({ SeatOperand($0) })
    {
      return "this is their comparison"
    }
    return self == .overlap && subject == .overlapMatrix(bodies) ? "this is their overlap" : nil
  }

  private func bodyReason(in browser: Browser) -> String? {
    let record = browser.place.panes[0].record
    return record?.body == nil && record?.party == nil ? "choose a body or a state first" : nil
  }

  private func comparisonReason(in browser: Browser) -> String? {
    guard !browser.place.view.subject.isComparison, !browser.choosesCells else { return nil }
    return
      "this works in a coverage, or in a comparison: mark bodies with "
      + "\(browser.label(of: .mark)), then \(browser.label(of: .compare))"
  }

  private func gapReason(in browser: Browser) -> String? {
    if browser.overlays.isEmpty, browser.choosesCells,
      browser.place.view.subject.as(CoverageListing.self)?.coverage.axis.hasGaps == false
    {
      return "gaps are of objectives and themes: \(browser.label(of: .matrix)) counts by them"
    }
    guard let coverage = browser.coverageHere else {
      return "choose a body, a state or an organisation first"
    }
    let subject = View.Subject(GapListing(coverage))
    return browser.overlays.isEmpty && browser.place.view.subject == subject
      ? "these are the gaps" : nil
  }

  private func copyReason(in browser: Browser) -> String? {
    guard let text = browser.readText else { return table(in: browser) ?? chosen(in: browser) }
    return text.copy == nil ? "nothing stands in this line" : nil
  }

  private func bookmarkReason(in browser: Browser) -> String? {
    browser.line == nil ? "this view cannot be bookmarked" : nil
  }
}
