import MigrationBodies

extension Browser {
  /// Goes to the next pane or the one before; in a matrix to the next cell.
  private mutating func moveAside(by step: Int) {
    if choosesCells { return place.update(of: catalogue) { $0.move(columns: step) } }
    place.focus(on: place.focus + step, of: catalogue)
  }

  /// Does a command that can run now.
  ///
  /// - Returns: What the caller has to do, if anything.
  mutating func perform(_ command: Command) -> Effect? {
    switch command {
    case .down: move(by: 1)
    case .up: move(by: -1)
    case .pageDown: move(by: pageStep, turnsPages: true)
    case .pageUp: move(by: -pageStep, turnsPages: true)
    case .first: move(by: -.max / 2)
    case .last: move(by: .max / 2)
    case .nextPane: moveAside(by: 1)
    case .previousPane: moveAside(by: -1)
    case .scrollRight: place.update(of: catalogue) { $0.scroll(columns: 1) }
    case .scrollLeft: place.update(of: catalogue) { $0.scroll(columns: -1) }

    case .open: open()
    case .sources: show(Page.Content.sources, of: chosenRecord)
    case .about: show(Page.Content.about, of: describedRecord)
    case .brief: showBrief()
    case .find: beginFinding()
    case .openAddress: return address.map(Effect.open)

    case .filter: beginFilter()
    case .toggleFilters: place.toggleFilters(of: catalogue)
    case .search: beginSearch()
    case .next: goToNext(forwards: true)
    case .previous: goToNext(forwards: false)
    case .sort: overlays.append(.picker(sortPicker))
    case .columns: overlays.append(.picker(columnPicker()))
    case .asOf: prompt = Prompt(.date, catalogue.date?.text ?? "")
    case .yearBack: stepYear(by: -1)
    case .yearForward: stepYear(by: 1)
    case .expression: beginExpression()

    case .mark: mark()
    case .markAll: markAll()
    case .invertMarks: invertMarks()
    case .clearMarks: situation.marks = []
    case .onlyMarked: showOnlyMarked()
    case .compare: showComparison()
    case .paste: openBox()
    case .against: overlays.append(.picker(bodyPicker))
    case .compareDates: prompt = Prompt(.comparedDate)
    case .matrix: toggleMatrix()
    case .differences: toggleDifferences()
    case .overlap: showOverlap()
    case .gaps: showGaps()

    case .showBodies, .showParties, .showCommitments, .showMeetings, .showDocuments, .showSources,
      .showChanges, .showProblems, .showCoverage, .showObjectives, .showThemes:
      if let subject = command.row.subject { list(subject) }
    case .jump: overlays.append(.picker(namePicker))

    case .back: goBack()
    case .forward: goForward()
    case .places: overlays.append(.picker(placePicker))
    case .undo:
      // The view has changed since the last correction, or that is what is taken back.
      guard changes.canUndo else { return .takeBack }
      step(changes.undo(from: situation), "undone")
    case .redo: step(changes.redo(from: situation), "redone")

    case .bookmark: prompt = Prompt(.bookmark(replacing: nil))
    case .bookmarks: overlays.append(.picker(bookmarkPicker))
    case .export: beginExport()
    case .copy:
      if readText != nil { return copiedLine }
      overlays.append(.picker(copyPicker))
    case .correct: beginCorrecting()
    case .copyCommand: return readText == nil ? copyCommand() : copiedText

    case .palette: overlays.append(.picker(palette))
    case .help: overlays.append(.picker(keyPicker))
    case .legend: showLegend()
    case .reload: return .reload
    case .redraw: return .redraw
    case .cancel: cancel()
    case .quit:
      guard canGoBack else { return .quit }
      goBack()
    case .leave: return .quit
    }
    return nil
  }
}
