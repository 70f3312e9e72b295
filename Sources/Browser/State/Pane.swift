import MigrationBodies

/// A part of the screen: a table with a chosen row, or the full text of a record.
struct Pane: Sendable {
  /// What a pane shows.
  enum Content: Sendable {
    case table(Table)
    case text(RecordID?)
  }

  private(set) var content: Content
  /// The chosen row of a table; the first line shown of a text.
  private(set) var cursor = 0
  /// The first row shown.
  private(set) var top = 0
  /// The record that the reader chose, to come back to when a filter lets it through again.
  private var chosen: RecordID?

  init(_ view: View, of catalogue: Catalogue) {
    content = .table(Table(view, of: catalogue))
  }

  init(textOf record: RecordID?) {
    content = .text(record)
  }

  /// The table; nil when the pane shows a text.
  var table: Table? {
    if case .table(let table) = content { table } else { nil }
  }

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
  var query: Query { table?.view.query ?? .everything }

  /// Goes on or back by rows, as far as there are any.
  mutating func move(by rows: Int, of count: Int) {
    cursor = max(0, min(cursor + rows, count - 1))
    settleChoice()
  }

  /// Chooses the row of a record, if it is among the rows.
  mutating func choose(_ record: RecordID) {
    guard let row = table?.rows.firstIndex(of: record) else { return }
    cursor = row
    // Some rows before it, so that one sees where it stands.
    top = max(0, row - 4)
    chosen = record
  }

  /// Narrows the rows; the chosen record stays chosen as long as the filter lets it through.
  mutating func filter(by query: Query) {
    guard let table else { return }
    let before = chosen ?? (query.isEmpty ? record : nil)
    let narrowed = table.filtered(by: query)
    content = .table(narrowed)
    cursor = before.flatMap { narrowed.rows.firstIndex(of: $0) } ?? narrowed.likeliestRow
  }

  /// Makes the table speak for the catalogue's date.
  mutating func speak(for catalogue: Catalogue) {
    guard let table else { return }
    let before = chosen ?? record
    var view = table.view
    view.date = catalogue.date
    let then = Table(view, of: catalogue)
    content = .table(then)
    cursor = before.flatMap { then.rows.firstIndex(of: $0) } ?? cursor
  }

  /// Ends a filter's typing: the row it led to is the reader's choice from now on.
  mutating func settleChoice() { chosen = record ?? chosen }

  /// Scrolls so that the cursor is among `height` rows shown, moving no more than needed.
  mutating func scroll(height: Int, count: Int) {
    cursor = max(0, min(cursor, count - 1))
    guard height > 0 else { return }
    switch content {
    case .table:
      if cursor < top { top = cursor }
      if cursor >= top + height { top = cursor - height + 1 }
      top = max(0, min(top, count - height))
    case .text:
      cursor = max(0, min(cursor, count - height))
      top = cursor
    }
  }
}
