import MigrationBodies

/// The titles of panes: what is listed, how many, of when.
extension Browser {
  /// The title of a pane that has `width` columns for it.
  func title(of pane: Pane, width: Int = .max) -> String {
    guard let table = pane.table else { return "Details, in our words" }
    let remarks = remarks(on: table, pane)
    if let cell = chosenCellWords(in: pane) {
      return (remarks + [cell, table.title(in: catalogue)]).joined(separator: " · ")
    }
    let room = remarks.reduce(width) { $0 - SafeText($1).width - 3 }
    let long = table.title(in: catalogue)
    // What the reader did comes first: the end of a title gives way where there is little room.
    let title =
      SafeText(long).width <= room ? long : table.shortTitle(in: catalogue) ?? long
    return (remarks + [title] + (isOfAllDates(table) ? ["of all dates"] : []))
      .joined(separator: " · ")
  }

  /// Whether a table does not speak for the date that the header shows.
  private func isOfAllDates(_ table: Table) -> Bool {
    catalogue.date != nil && !table.view.subject.listing.isOfADate
  }

  /// How a table is sorted, scrolled and kept from being filtered.
  private func remarks(on table: Table, _ pane: Pane) -> [String] {
    let sort = table.view.sort.map { key in
      let title = table.allColumns.first { $0.id == key.column }?.title ?? key.column
      return "by \(title.isEmpty ? key.column : title.lowercased()) \(key.isDescending ? "↓" : "↑")"
    }
    let hidden = pane.passed == 0 ? [] : ["◂ \(Words.count(pane.passed, "column"))"]
    return sort + (pane.heldQuery.map { ["filter off: \($0.text)"] } ?? []) + hidden
  }
}
