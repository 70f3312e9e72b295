/// A view of the catalogue: columns, and rows that stand for records.
///
/// A cell is computed when asked for, so that a table of any length costs what is shown of it.
public struct Table: Sendable {
  /// What it shows.
  public let view: View
  /// The records of its rows.
  public let rows: [RecordID]
  /// The columns.
  public let columns: [Column]
  /// The records of all rows that there are without the query, in the subject's own order.
  public var allRows: [RecordID] { base.rows }
  /// How many rows there are without the query.
  public var totalCount: Int { base.rows.count }

  private let base: Base
  /// The row that a reader who typed the query most likely means: the first with such a name, else
  /// the first in whose names the words are, else the first.
  public let likeliestRow: Int

  /// The rows that may match the query or not, because something is not known of them; they are
  /// not among the rows.
  public let mayMatch: [RecordID]
  /// How many rows may match the query or not.
  public var mayMatchCount: Int { mayMatch.count }

  /// The rows of a subject and their text, shared by its filtered tables.
  private final class Base: Sendable {
    let catalogue: Catalogue
    let rows: [RecordID]
    let rowKind: RowKind
    let columns: [Column]
    let isRanked: Bool
    let searchText: Lazy<SearchText>

    init(_ subject: View.Subject, of catalogue: Catalogue) {
      let rows = subject.listing.rows(in: catalogue)
      self.catalogue = catalogue
      self.rows = rows
      self.rowKind = subject.rowKind
      self.isRanked = subject.listing.isRanked
      self.columns = subject.listing.columns(in: catalogue)
      self.searchText = Lazy { subject.listing.searchText(of: rows, in: catalogue) }
    }
  }

  /// The table of a view, for the date of the view.
  ///
  /// - Complexity: O(records of the subject); with a query also O(their text), once a subject.
  public init(_ view: View, of catalogue: Catalogue) {
    self.init(view, base: Base(view.subject, of: catalogue.asOf(view.date)))
  }

  private init(_ view: View, base: Base) {
    self.view = view
    self.base = base
    columns =
      view.columns.isEmpty
      ? base.columns
      : Self.chosen(view.columns, among: base.columns)
    var found = Self.rows(matching: view.query, of: base)
    if view.listsMayMatch { found = (found.mayMatch, 0, []) }
    mayMatch = found.mayMatch
    rows = base.catalogue.sorted(found.rows, by: view.sort, in: base.columns)
    // Nearly always the order is the subject's own.
    likeliestRow =
      view.sort.isEmpty
      ? found.likeliest
      : found.rows.isEmpty ? 0 : rows.firstIndex(of: found.rows[found.likeliest]) ?? 0
  }

  /// The columns of these names, in the forms that panes show.
  ///
  /// The signs stay before them: without them what may be would look as if it were.
  private static func chosen(_ names: [String], among columns: [Column]) -> [Column] {
    columns.filter(\.isSign)
      + names.compactMap { name in
        columns.first { $0.formOf == name && $0.isInAnyPane } ?? columns.first { $0.id == name }
      }
  }

  private typealias Found = (rows: [RecordID], likeliest: Int, mayMatch: [RecordID])

  /// The rows that a query lets through, the place of the likeliest among them, and those that it
  /// may let through.
  private static func rows(matching query: Query, of base: Base) -> Found {
    guard !query.isEmpty else { return (base.rows, 0, []) }
    if base.isRanked { return ranked(rows(matching: query.criterion, of: base), query, of: base) }
    guard let words = query.criterion.plainWords else {
      return rows(matching: query.criterion, of: base)
    }
    let search = TextSearch(words, in: base.searchText.value)
    var rows: [RecordID] = []
    var best = (row: 0, match: SearchText.Match.somewhere)
    for (index, row) in base.rows.enumerated() {
      let match = search.match(record: index)
      if match > best.match { best = (rows.count, match) }
      if match > .nowhere { rows.append(row) }
    }
    return (rows, best.row, [])
  }

  /// What was found in the order of how well it matches; equal rows keep their order.
  private static func ranked(_ found: Found, _ query: Query, of base: Base) -> Found {
    let relevance = Relevance(query.criterion)
    let places = Dictionary(
      base.rows.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let text = base.searchText.value
    let scored = found.rows.enumerated().map { place, row in
      (place: place, row: row, score: places[row].map { relevance.score(of: $0, in: text) } ?? 0)
    }
    let rows = scored.sorted { ($1.score, $0.place) < ($0.score, $1.place) }.map(\.row)
    return (rows, 0, found.mayMatch)
  }

  private static func rows(matching criterion: Criterion, of base: Base) -> Found {
    let matcher = Matcher(criterion, in: base.searchText, of: base.catalogue, base.rowKind)
    var rows: [RecordID] = []
    var mayMatch: [RecordID] = []
    var best = (row: 0, match: SearchText.Match.somewhere)
    for (index, row) in base.rows.enumerated() {
      switch matcher.holds(for: row, at: index) {
      case .no: break
      case .notKnown: mayMatch.append(row)
      case .yes:
        let match = matcher.likelihood(at: index)
        if match > best.match { best = (rows.count, match) }
        rows.append(row)
      }
    }
    return (rows, best.row, mayMatch)
  }

  /// The same subject with another query; the text that is searched is not made again.
  public func filtered(by query: Query) -> Table {
    var view = view
    view.query = query
    return Table(view, base: base)
  }

  /// The same subject and query, with other columns or in another order.
  public func arranged(columns: [String], sort: [View.SortKey]) -> Table {
    var view = view
    view.columns = columns
    view.sort = sort
    return Table(view, base: base)
  }

  /// Whether another table is this one: of the same view, with the very same rows.
  package func isSame(as other: Table) -> Bool { base === other.base && view == other.view }

  /// All columns that the subject has, whichever are shown.
  public var allColumns: [Column] { base.columns }

  /// The fields of the query of which something is not known in a row that may match, in the
  /// query's order.
  ///
  /// - Complexity: O(rows that may match × fields of the query).
  public var mayMatchFields: [String] {
    let fields = view.query.criterion.tests.filter { test in
      mayMatch.contains { RowFacts($0, among: base.rowKind, of: base.catalogue).isUnknown(test) }
    }
    return fields.map(\.field.rawValue).unique
  }

  /// Makes ready the text that a filter searches, which the first filter would otherwise wait for.
  public func prepareForFilter() { _ = base.searchText.value }

  /// The cell of a column in a row.
  public func cell(row: Int, column: Int) -> Cell { cell(of: rows[row], column: column) }

  /// The cell of a column in the row of a record.
  public func cell(of record: RecordID, column: Int) -> Cell {
    columns[column].cell(record, base.catalogue)
  }
}

extension Table {
  /// Shorter texts than a cell's, the longest first.
  package func shorterTexts(row: Int, column: Int) -> [String] {
    shorterTexts(of: rows[row], column: column)
  }

  /// Shorter texts than a cell's in the row of a record, the longest first.
  package func shorterTexts(of record: RecordID, column: Int) -> [String] {
    columns[column].shorter(record, base.catalogue)
  }

  /// Whether a cell says only what is usual.
  package func isUsual(row: Int, column: Int) -> Bool {
    columns[column].isUsual(rows[row], base.catalogue)
  }
}

extension Catalogue {
  /// All of a subject on the catalogue's date.
  public func table(_ subject: View.Subject) -> Table {
    Table(View(subject, date: date), of: self)
  }
}
