import MigrationBodies

/// The rows of the list that keys act on, each as a line: `3 of 45: Viet Nam, member since 2002,
/// source 1`.
struct LinearRows {
  private let browser: Browser
  private let table: Table?
  private let columns: [Column]
  private let marks: Set<RecordID>
  /// What signs mean in the list.
  private let meanings: LinearSigns

  init(of browser: Browser) {
    self.browser = browser
    table = browser.place.focused.table
    marks = Set(browser.situation.marks)
    meanings = browser.place.focused.view.map { LinearSigns(of: $0.subject.listing) } ?? .seats
    let shown = table.map(Browser.shownColumns) ?? []
    columns = shown.compactMap { [table] id in table?.allColumns.first { $0.id == id } }
  }

  /// The line of a row.
  func line(_ row: Int) -> String {
    guard let table, table.rows.indices.contains(row) else { return "" }
    let record = table.rows[row]
    let mark = marks.contains(record.marked) ? "marked" : nil
    let parts = [words(of: record), sources(of: record), mark].compactMap(\.self)
    return "\(row + 1) of \(table.rows.count): " + parts.joined(separator: ", ")
  }

  /// The chosen cell with the row that it is of; nil where rows are chosen as a whole.
  var chosenCell: String? {
    let pane = browser.place.focused
    guard let table, pane.chosenColumn != nil, table.rows.indices.contains(pane.cursor),
      table.columns.indices.contains(pane.column), let first = columns.first
    else { return nil }
    let record = table.rows[pane.cursor]
    let column = table.columns[pane.column]
    let text = column.cell(record, browser.catalogue).text
    let name = LinearText.spoken(first.cell(record, browser.catalogue).text)
    return "\(pane.cursor + 1) of \(table.rows.count): \(name): "
      + LinearText.says(column, meanings.word(in: text) ?? LinearText.spoken(text))
  }

  /// What the cells of a row say, after the first with what its signs say.
  private func words(of record: RecordID) -> String {
    let signs = signs(of: record)
    var parts: [String] = []
    for column in columns {
      let cell = column.cell(record, browser.catalogue)
      let text = meanings.word(in: cell.text) ?? LinearText.spoken(cell.text)
      guard !text.isEmpty else { continue }
      if parts.isEmpty {
        // A number alone says nothing; a name speaks for itself.
        let isNumber = text.allSatisfy(\.isNumber)
        parts.append(
          (isNumber ? LinearText.says(column, text) : text)
            + (signs.isEmpty ? "" : " (\(signs.joined(separator: ", ")))"))
      } else if column.id == "since", case .date(let date) = cell, let last = parts.popLast() {
        parts.append(
          parts.isEmpty ? "\(last), \(date.since)" : LinearText.roles(last, dated: date.since))
      } else {
        parts.append(LinearText.says(column, text))
      }
    }
    return parts.joined(separator: ", ")
  }

  /// What the signs before a row say, in words; nothing of one that is simply in.
  private func signs(of record: RecordID) -> [String] {
    let signs = (table?.columns.filter(\.isSign) ?? []).compactMap { column in
      meanings.word(before: column.cell(record, browser.catalogue).text)
    }
    return signs
      + (browser.catalogue.isOwn(record) ? ["of your own tables"] : [])
      + [browser.stepSign(of: record)?.sign].compactMap { sign in
        sign.map { $0 == "+" ? "joined" : "left" }
      }
  }

  /// The sources that say so, as the pages of the body number them.
  private func sources(of record: RecordID) -> String? {
    guard case .seat(let seat) = record else { return nil }
    let numbers = browser.catalogue.evidence(for: record).map {
      browser.number(of: $0.source.id, in: seat.body)
    }.reduce(into: [String]()) { all, number in
      if !all.contains(number) { all.append(number) }
    }
    guard let first = numbers.first else { return nil }
    return numbers.count == 1 ? "source \(first)" : "sources " + Words.all(numbers)
  }
}
