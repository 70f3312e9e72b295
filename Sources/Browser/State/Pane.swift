import MigrationBodies

/// A part of the screen: a table with a chosen row, or the full text of a record.
struct Pane: Sendable {
  /// What a pane shows.
  enum Content: Sendable {
    case table(Table)
    case text(RecordID?)
  }

  private(set) var content: Content
  private var position = ListCursor()
  /// The chosen row of a table; the chosen line of a text.
  var cursor: Int { position.line }
  /// The first row shown.
  var top: Int { position.top }
  /// How often one has scrolled to the right.
  ///
  /// The first time makes all columns as wide as what is in them, where a pane's own widths have
  /// left some out; each after that passes a column.
  private(set) var left = 0
  /// How many columns after the first are scrolled past.
  var passed: Int { widths == nil || table?.followsContent == true ? left : max(0, left - 1) }
  /// The place of the chosen cell's column, where cells are chosen.
  var column = 0
  /// The query that is turned off for now.
  private(set) var heldQuery: Query?
  /// The record that the reader chose, to come back to when a filter lets it through again.
  private var chosen: RecordID?
  /// What the columns of a table need; nil where a text is shown.
  private(set) var needs: ColumnNeeds?
  /// How wide the columns are that follow their content; nil where a pane's own widths hold.
  private(set) var widths: [Int]?

  init(_ view: View, of catalogue: Catalogue) {
    content = .table(Table(view, of: catalogue))
    measureAnew()
    if choosesCells { move(columns: 0) }
  }

  init(textOf record: RecordID?) {
    content = .text(record)
  }

  /// The table; nil when the pane shows a text.
  var table: Table? {
    if case .table(let table) = content { table } else { nil }
  }

  /// What is listed; nil when the pane shows a text.
  var view: View? { table?.view }

  /// Whether there is nothing to show, because the list has no row that is chosen.
  var isVoid: Bool { table == nil && record == nil }

  /// The record of the chosen row, or the one whose text is shown.
  var record: RecordID? {
    switch content {
    case .table(let table): table.rows.indices.contains(cursor) ? table.rows[cursor] : nil
    case .text(let record): record
    }
  }

  /// The query that narrows the rows.
  var query: Query { view?.query ?? .everything }

  // MARK: - The chosen row

  /// Goes on or back by rows, as far as there are any.
  mutating func move(by rows: Int, of count: Int) {
    position.move(by: rows, of: count)
    settleChoice()
  }

  /// Goes on or back by lines of the text that it shows.
  mutating func move(by lines: Int, in text: [Line]) { position.move(by: lines, in: text) }

  /// Turns pages of the text that it shows.
  mutating func turn(by lines: Int, height: Int, in text: [Line]) {
    position.turn(by: lines, height: height, in: text)
  }

  /// Chooses the row of a record, if it is among the rows.
  mutating func choose(_ record: RecordID) {
    guard let row = table?.rows.firstIndex(of: record) else { return }
    position.show(row)
    chosen = record
  }

  /// Puts the cursor on a row, without its being the reader's choice.
  private mutating func choose(_ row: Int) { position.go(to: row, of: table?.rows.count ?? 0) }

  /// Chooses a row by its place.
  mutating func choose(row: Int, of count: Int) { move(by: row - cursor, of: count) }

  /// Ends a filter's typing: the row it led to is the reader's choice from now on.
  mutating func settleChoice() { chosen = record ?? chosen }

  /// Goes to the nearest row of some, forwards or backwards, from the other end when there is none
  /// left.
  ///
  /// - Returns: Whether there was one.
  mutating func move(to records: Set<RecordID>, forwards: Bool) -> Bool {
    guard let rows = table?.rows, !records.isEmpty else { return false }
    let order = (1...rows.count).map { step in
      (cursor + (forwards ? step : rows.count - step)) % rows.count
    }
    guard let row = order.first(where: { records.contains(rows[$0]) }) else { return false }
    position.go(to: row, of: rows.count)
    settleChoice()
    return true
  }

  // MARK: - What is listed

  /// Narrows the rows; the chosen record stays chosen as long as the filter lets it through.
  mutating func filter(by query: Query) {
    guard let table else { return }
    let before = chosen ?? (query.isEmpty ? record : nil)
    let narrowed = table.filtered(by: query)
    content = .table(narrowed)
    heldQuery = nil
    choose(before.flatMap { narrowed.rows.firstIndex(of: $0) } ?? narrowed.likeliestRow)
    measure()
  }

  /// Turns the filter off and keeps it.
  mutating func holdFilter() {
    let query = query
    guard !query.isEmpty else { return }
    filter(by: .everything)
    heldQuery = query
  }

  /// Turns the kept filter on again.
  mutating func releaseFilter() {
    if let heldQuery { filter(by: heldQuery) }
  }

  /// Shows other columns, and what is chosen stays chosen; or shows the rows in another order, from
  /// the first: the top of a list is taken for what is greatest or least in it.
  mutating func arrange(columns: [String], sort: [View.SortKey]) {
    guard let table else { return }
    let isSorted = sort != table.view.sort
    let before = record
    let arranged = table.arranged(columns: columns, sort: sort)
    content = .table(arranged)
    choose(isSorted ? 0 : before.flatMap { arranged.rows.firstIndex(of: $0) } ?? cursor)
    if isSorted { settleChoice() }
    left = 0
    measureAnew()
    if choosesCells { move(columns: 0) }
  }

  /// Lists something else; the first row that is like the chosen one is chosen.
  mutating func show(_ view: View, of catalogue: Catalogue, _ isAlike: (RecordID) -> Bool) {
    let table = Table(view, of: catalogue)
    content = .table(table)
    choose(table.rows.firstIndex(where: isAlike) ?? 0)
    (left, column) = (0, 0)
    settleChoice()
    measureAnew()
    if choosesCells { move(columns: 0) }
  }

  /// Makes the table speak for the catalogue's date.
  mutating func speak(for catalogue: Catalogue) {
    guard var view else { return }
    let before = chosen ?? record
    view.date = catalogue.date
    let then = Table(view, of: catalogue)
    content = .table(then)
    // A list may be shorter on the new date.
    choose(before.flatMap { Self.row(of: $0, in: then.rows, catalogue) } ?? cursor)
    measureAnew()
  }

  /// The row of a record; of a party that stands otherwise on the new date by its identifier.
  private static func row(
    of record: RecordID, in rows: [RecordID], _ catalogue: Catalogue
  ) -> Int? {
    if let row = rows.firstIndex(of: record) { return row }
    let key = record.key(in: catalogue)
    return key.isEmpty ? nil : rows.firstIndex { $0.key(in: catalogue) == key }
  }

  // MARK: - What is left

  /// Gives its rows up; what was chosen among them stays its record.
  ///
  /// - Returns: What it lists; nil where it shows a text.
  mutating func giveUpRows() -> View? {
    guard let view else { return nil }
    content = .text(record)
    needs = nil
    return view
  }

  /// Lists again what it listed when it gave its rows up.
  mutating func list(again view: View, of catalogue: Catalogue) {
    content = .table(Table(view, of: catalogue))
    findNeeds()
  }

  // MARK: - What is shown of it

  /// Scrolls so that the cursor is among `height` rows shown, moving no more than needed.
  mutating func scroll(height: Int, count: Int) { position.scroll(height: height, count: count) }

  /// Scrolls sideways by columns; the first stays.
  mutating func scroll(columns: Int) {
    guard let table else { return }
    let last = TableLayout.scrollableColumns(of: table) - (table.followsContent ? 1 : 0)
    left = max(0, min(left + columns, last))
    measure()
  }

  /// Measures the columns that follow their content: those that were chosen, those of a matrix, and
  /// all once one scrolls sideways.
  private mutating func measure() {
    guard let table, left > 0 || table.followsContent else {
      widths = nil
      return
    }
    // A filter leaves them as they are, so that nothing moves while one types.
    if widths == nil { widths = TableLayout.widths(of: table) }
  }

  private mutating func measureAnew() {
    widths = nil
    measure()
    findNeeds()
  }

  /// What the columns need is worked out when they are drawn, and once for all filters.
  private mutating func findNeeds() {
    needs = table.map(ColumnNeeds.init)
  }

  /// The rows of the screen that it has something for: titles and rows; any number for a text.
  var wantedRows: Int {
    guard let table else { return isVoid ? 0 : .max }
    return table.rows.isEmpty ? Layout.rowsOfNothing : table.rows.count + 2
  }
}

extension Table {
  /// Whether its columns are as wide as what is in them, however many there are.
  var followsContent: Bool { !view.columns.isEmpty || view.subject.listing.companions == .alone }
}
