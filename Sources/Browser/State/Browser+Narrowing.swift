import MigrationBodies

/// Filters, searches, order, columns and time.
extension Browser {
  // MARK: - Filters

  /// Opens the filter of the focused pane, to be gone on with: what is typed next is a word more.
  mutating func beginFilter() {
    let text = place.focused.query.text
    prompt = Prompt(.filter, text.isEmpty ? "" : text + " ")
  }

  /// Opens the search of commitments and documents.
  mutating func beginFinding() {
    list(.search)
    beginFilter()
  }

  // MARK: - Searching

  /// Goes to the next row that the search finds; in a comparison without one, to the next
  /// difference.
  mutating func goToNext(forwards: Bool) {
    if search.isEmpty, choosesCells { return goToNextEmptyCell(forwards: forwards) }
    guard let table = place.focused.table else { return }
    let sought: Set<RecordID>
    if !search.isEmpty, let query = try? query(search, for: table) {
      sought = Set(table.filtered(by: table.view.query.and(query)).rows)
    } else {
      sought = Set(table.rows.filter { catalogue.isDifference($0) })
    }
    let isFound = place.update(of: catalogue) { $0.move(to: sought, forwards: forwards) }
    if !isFound { message = search.isEmpty ? "no differences" : "no match for “\(search)”" }
  }

  /// A query on the rows of a table.
  func query(_ text: String, for table: Table) throws(QueryError) -> Query {
    try Query(text, for: table.view.subject, in: catalogue)
  }

  // MARK: - Order and columns

  /// Sorts by a column: upwards, downwards the second time, and the third in the subject's own
  /// order.
  mutating func sort(by column: String) {
    guard let view = place.focused.view else { return }
    let key: [View.SortKey] =
      switch view.sort.first {
      case View.SortKey(column)?: [View.SortKey(column, isDescending: true)]
      case View.SortKey(column, isDescending: true)?: []
      default: [View.SortKey(column)]
      }
    place.update(of: catalogue) { $0.arrange(columns: view.columns, sort: key) }
  }

  /// Shows a column after the others, or takes it away.
  mutating func toggle(column: String) {
    guard let table = place.focused.table else { return }
    var columns = Self.shownColumns(of: table)
    if columns.contains(column) {
      columns.removeAll { $0 == column }
    } else {
      columns.append(column)
    }
    arrange(columns: columns)
  }

  /// Moves a column among those shown.
  mutating func move(column: String, by places: Int) {
    guard let table = place.focused.table else { return }
    var columns = Self.shownColumns(of: table)
    guard let index = columns.firstIndex(of: column),
      columns.indices.contains(index + places)
    else { return }
    columns.swapAt(index, index + places)
    arrange(columns: columns)
  }

  private mutating func arrange(columns: [String]) {
    guard let view = place.focused.view else { return }
    guard !columns.isEmpty else {
      message = "one column at least is shown"
      return
    }
    place.update(of: catalogue) { $0.arrange(columns: columns, sort: view.sort) }
  }

  /// The columns that a table shows: the chosen ones, else those that a wide pane has.
  static func shownColumns(of table: Table) -> [String] {
    guard table.view.columns.isEmpty else { return table.view.columns }
    return table.columns.filter { $0.width != .hidden && !$0.isSign }.map { $0.formOf ?? $0.id }
      .reduce(into: []) { names, name in if !names.contains(name) { names.append(name) } }
  }

  // MARK: - Time

  /// Makes everything on the screen speak for a date; for now when there is none.
  mutating func speak(for date: EDTFDate?) {
    situation.steppedFrom = nil
    situation.speak(for: date)
  }

  /// Goes a year back or on; beyond the newest evidence is now.
  mutating func stepYear(by years: Int) {
    let newest = catalogue.newestEvidence?.year ?? 0
    let year = (catalogue.date?.earliest.map(\.year) ?? newest) + years
    guard year > 0 else {
      message = "there is no year before 1"
      return
    }
    let before = catalogue.date
    situation.speak(for: year >= newest ? nil : EDTFDate(Self.fourDigits(year)))
    situation.steppedFrom = .some(before)
  }

  private static func fourDigits(_ year: Int) -> String {
    String(repeating: "0", count: max(0, 4 - String(year).count)) + String(year)
  }
}
