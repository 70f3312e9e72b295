import Browser
import MigrationBodies

/// What a command has found, before it is written in one format or another.
///
/// The text in any format can be had without writing it: `text(_:)` of `Writable`.
struct Answer: Writable {
  /// The catalogue that the cells come from, on the date that is asked for.
  let catalogue: Catalogue
  /// What it is, in a line for people: what was asked, how many, how old.
  let heading: String
  /// The columns: those that a pane shows, and those that only data has.
  private(set) var columns: [Column]
  /// The records of its rows.
  private(set) var rows: [RecordID]
  /// What people have to know beside the rows.
  private(set) var notes: [String]
  /// What has to be said also where only rows are written; one of the notes.
  let caution: String?
  /// The dates beside the catalogue's that the answer is for.
  let dates: [EDTFDate]
  /// Whether the sources of each row are asked for.
  let hasSources: Bool
  /// Whether long texts go on in the next line, to be read in full, or are cut.
  let wraps: Bool
  /// The sentences that cite it, for a note; those that fit any answer where it has none of its own.
  var footing: Footing { ownFooting() ?? Footing(of: self) }

  private let ownFooting: () -> Footing?

  init(
    of catalogue: Catalogue, heading: String, columns: [Column], rows: [RecordID],
    notes: [String] = [], hasSources: Bool = false, wraps: Bool = false, caution: String? = nil,
    dates: [EDTFDate] = [], footing: @escaping @autoclosure () -> Footing? = nil
  ) {
    self.catalogue = catalogue
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes + [caution].compactMap(\.self)
    self.caution = caution
    self.dates = dates
    self.hasSources = hasSources
    self.wraps = wraps
    ownFooting = footing
  }

  /// The same with another note; as it is without one.
  func noting(_ note: String?) -> Answer {
    guard let note else { return self }
    var answer = self
    answer.notes.append(note)
    return answer
  }

  /// The same with the columns, in the order and of the length that are asked for.
  ///
  /// - Throws: A `Complaint` about a column that there is not.
  func arranged(_ choice: RowChoice) throws(Complaint) -> Answer {
    var answer = self
    answer.rows = catalogue.sorted(rows, by: try choice.sortKeys(among: columns), in: columns)
    if let limit = choice.limit, limit < rows.count {
      answer.rows = Array(answer.rows.prefix(limit))
      answer.notes.append("\(limit) of \(Words.count(rows.count, "row")) shown, as --limit says")
    }
    answer.columns = try choice.columns(among: columns)
    return answer
  }

  /// What has to be said when the chosen columns make what is not sure look as if it were; nil when
  /// they do not.
  ///
  /// - Parameters:
  ///   - rows: The rows that are written.
  ///   - names: The names of the columns that are; empty for all.
  func warning(ofRows rows: [RecordID], choosing names: [String]) -> String? {
    guard !names.isEmpty,
      let column = columns.first(where: { Self.telling.contains($0.id) }),
      !names.contains(column.id)
    else { return nil }
    let count = rows.count { Self.doubts.contains(column.cell($0, catalogue).text) }
    guard count > 0 else { return nil }
    return "\(count) of \(Words.count(rows.count, "row")) may be, or are out: "
      + "the column “\(column.id)” tells which"
  }

  /// The columns that say whether a row holds.
  private static let telling = ["standing", "in_span", "tie"]
  /// What they say of one that may not.
  private static let doubts: Set = [
    Standing.notKnown.rawValue, Standing.out.rawValue, "may be", Undertaking.Tie.notKnown.label,
    Undertaking.Tie.undated.label,
  ]

  // MARK: - For people

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    guard !rows.isEmpty else { return }
    let list = hasSources ? SourceList(rows, of: catalogue) : nil
    let layout = TableLayout(
      columns + (list.map { [$0.column] } ?? []), rows: rows, of: catalogue,
      within: surroundings.columns, in: surroundings, wraps: wraps)
    for line in surroundings.wrapped(heading) { try put(surroundings.painted(line, .title)) }
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

  /// For people too: what a page shows, all of it, with the signs.
  var chapters: [Chapter] {
    guard !rows.isEmpty else { return [] }
    let list = hasSources ? SourceList(rows, of: catalogue) : nil
    let columns = self.columns + (list.map { [$0.column] } ?? [])
    return [
      Chapter(
        paragraphs: [heading], sheet: catalogue.pageSheet(of: columns, rows), points: notes),
      list.map { Chapter(title: "Sources", points: $0.points) },
    ].compactMap(\.self)
  }

  // MARK: - For programs

  var sheet: Sheet {
    let columns = columns.filter(\.isData)
    guard hasSources else { return catalogue.sheet(of: columns, rows) }
    let (rows, catalogue) = (rows, catalogue)
    return Sheet(columns.map(Sheet.Heading.init) + [.init("evidence")], count: rows.count) { row in
      .object(
        columns.map { ($0.id, JSON($0.cell(rows[row], catalogue))) } + [
          ("evidence", .array(catalogue.citations(of: rows[row]).map(\.json)))
        ])
    } cells: { row in
      columns.map { $0.cell(rows[row], catalogue) } + [
        .list(catalogue.citations(of: rows[row]).map(\.text))
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
