import Browser
import MigrationBodies

/// How an answer is written.
///
/// The text in any format can be had without writing it: `text(_:)` of `Writable`.
extension Answer: Writable {
  // MARK: - For people

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if let lines = plainPage(in: surroundings) {
      for line in lines { try put(line) }
      return
    }
    guard !rows.isEmpty else { return }
    let list = hasSources ? SourceList(rows, of: catalogue) : nil
    let layout = TableLayout(
      columns + (list.map { [$0.column] } ?? []), rows: rows, of: catalogue,
      within: surroundings.columns, in: surroundings, wraps: wraps)
    for line in surroundings.wrapped(heading) { try put(surroundings.painted(line, .title)) }
    for sentence in summary {
      for line in surroundings.wrapped(sentence) { try put(line) }
    }
    try put("")
    try put(layout.titles)
    for row in rows {
      for line in layout.lines(of: row, in: catalogue) { try put(line) }
    }
    if !notes.isEmpty { try put("") }
    for note in notes {
      let role: InkRole = note.hasPrefix("!") ? .warning : .quiet
      for line in surroundings.wrapped(note) { try put(surroundings.painted(line, role)) }
    }
    if let list {
      try put("")
      for line in list.lines(in: surroundings) { try put(line) }
    }
  }

  /// A brief is read as a page also where it is plain.
  func plainPage(in surroundings: Surroundings) -> [String]? {
    brief.map { BriefText($0, in: surroundings).lines }
  }

  var html: [String] {
    guard let brief else { return HTML.lines(of: chapters) }
    var page = BriefHTML(brief)
    return page.lines()
  }

  /// For people too: what a page shows, all of it, with the signs.
  var chapters: [Chapter] {
    if let brief { return brief.chapters }
    guard !rows.isEmpty else { return [] }
    let list = hasSources ? SourceList(rows, of: catalogue) : nil
    let columns = self.columns + (list.map { [$0.column] } ?? [])
    return [
      Chapter(
        paragraphs: [heading] + summary, sheet: catalogue.pageSheet(of: columns, rows),
        points: notes),
      list.map { Chapter(title: "Sources", points: $0.points) },
    ].compactMap(\.self)
  }

  var sourceSheet: Sheet? { SourceList(rows, of: catalogue).sheet }

  // MARK: - For programs

  var objects: [JSON]? {
    guard !asideRows.isEmpty else { return nil }
    let sheet = withAsideRows.sheet
    return (0..<sheet.count).map(sheet.object)
  }

  var sheet: Sheet {
    let columns = columns.filter(\.isData)
    guard hasSources else { return catalogue.sheet(of: columns, rows) }
    let (rows, catalogue) = (rows, catalogue)
    return Sheet(columns.map(Sheet.Heading.init) + [.init("evidence")], count: rows.count) { row in
      .object(
        columns.map { ($0.id, JSON($0.cell(rows[row], catalogue))) } + [
          ("evidence", .array(catalogue.references(of: rows[row]).map(\.json)))
        ])
    } cells: { row in
      columns.map { $0.cell(rows[row], catalogue) } + [
        .list(catalogue.references(of: rows[row]).map(\.text))
      ]
    }
  }
}

extension Catalogue {
  /// The cells of columns in the rows of records.
  func sheet(of columns: [Column], _ rows: [RecordID]) -> Sheet {
    Sheet(columns.map(Sheet.Heading.init), count: rows.count) { row in
      columns.map { $0.cell(rows[row], self) }
    }
  }

  /// The same of those columns that a page has, without signs where no row has one.
  func pageSheet(of columns: [Column], _ rows: [RecordID]) -> Sheet {
    let shown = columns.filter { column in
      guard column.isOnPage else { return false }
      return !column.isSign || rows.contains { !column.cell($0, self).text.isEmpty }
    }
    return sheet(of: shown, rows)
  }
}

extension Sheet.Heading {
  init(_ column: Column) {
    self.init(column.id, column.title, isNumeric: column.alignment == .right)
  }
}
