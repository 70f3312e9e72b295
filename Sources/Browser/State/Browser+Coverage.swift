import MigrationBodies

/// Coverage: its cells, what is missing, and what it counts by.
extension Browser {
  /// Whether the list's cells are chosen one by one.
  var choosesCells: Bool { place.focused.choosesCells }

  /// What a row or its chosen cell leads to; nil where it leads to its record.
  func viewBehind(_ record: RecordID) -> View? {
    guard let table = place.focused.table else { return nil }
    return table.view.subject.listing.view(
      behind: record, column: place.focused.chosenColumn?.id, in: catalogue)
  }

  /// What the chosen cell says, in words; nil where no cell is chosen.
  func chosenCellWords(in pane: Pane) -> String? {
    guard let record = pane.record, let column = pane.chosenColumn, let view = pane.view else {
      return nil
    }
    return view.subject.listing.words(ofCellIn: record, column: column.id, in: catalogue)
  }

  /// Goes to the next cell in which nothing is counted, row by row.
  mutating func goToNextEmptyCell(forwards: Bool) {
    let isFound = place.update(of: catalogue) { $0.moveToEmptyCell(forwards: forwards) }
    if !isFound { message = "no empty cell" }
  }

  /// What the commitments of the chosen or marked bodies leave out; of a state or a set, what
  /// concerns it; of a coverage, what its chosen or marked rows leave out.
  mutating func showGaps() {
    guard let coverage = coverageHere else { return }
    begin(View.Subject(GapListing(coverage)))
  }

  /// Counts by the next of what there is to count by.
  mutating func countByNext() {
    guard var coverage = place.view.subject.as(CoverageListing.self)?.coverage else { return }
    let axes = Coverage.Axis.allCases
    let next = (axes.firstIndex(of: coverage.axis) ?? 0) + 1
    coverage.axis = axes[next % axes.count]
    place.list(.coverage(coverage), of: catalogue)
  }

  /// What is counted of what is shown: of the chosen or marked rows of the matrix; else of the marked
  /// bodies, the set that is listed, the chosen record.
  var coverageHere: Coverage? {
    if overlays.isEmpty, let coverage = place.view.subject.as(CoverageListing.self)?.coverage {
      let marked = place.focused.table.map { markedRows(of: $0) } ?? []
      let rows = marked.isEmpty ? [place.focused.record].compactMap(\.self) : marked
      return coverage.axis.hasGaps && !rows.isEmpty ? coverage.narrowed(to: rows) : nil
    }
    let marked = situation.marks.compactMap(\.body)
    return marked.isEmpty ? briefSubject.map { Coverage($0) } : Coverage(.bodies(marked))
  }
}

extension Pane {
  /// Whether its cells are chosen one by one.
  var choosesCells: Bool { view?.subject.listing.hasCells == true }

  /// The column of the chosen cell; nil where none is chosen.
  var chosenColumn: Column? {
    guard choosesCells, let table, table.columns.indices.contains(column) else { return nil }
    return table.columns[column]
  }

  /// The places of the columns that have cells to choose: all that are shown but the first.
  private var cellColumns: [Int] {
    guard let table else { return [] }
    return table.columns.indices.filter { table.columns[$0].width != .hidden && $0 > 0 }
  }

  /// Chooses the cell so many columns on or back.
  mutating func move(columns count: Int) {
    let places = cellColumns
    guard let now = places.firstIndex(of: column) else {
      column = places.first ?? 0
      return
    }
    column = places[max(0, min(now + count, places.count - 1))]
  }

  /// Goes to the next cell in which nothing is counted, row by row, from the other end when there is
  /// none left.
  ///
  /// - Returns: Whether there was one.
  mutating func moveToEmptyCell(forwards: Bool) -> Bool {
    let places = cellColumns
    guard let table, !table.rows.isEmpty, !places.isEmpty else { return false }
    let all = table.rows.count * places.count
    let now = cursor * places.count + (places.firstIndex(of: column) ?? 0)
    let next = (1...all).lazy.map { (now + (forwards ? $0 : all - $0)) % all }
      .first {
        table.cell(row: $0 / places.count, column: places[$0 % places.count])
          == .tally(0, uncertain: 0)
      }
    guard let next else { return false }
    column = places[next % places.count]
    choose(row: next / places.count, of: table.rows.count)
    return true
  }
}
