/// What was asked for and found: the browser draws it, a command prints it, an export writes it.
public struct Answer: Sendable {
  /// The catalogue that the cells come from, on the date that is asked for.
  public let catalogue: Catalogue
  /// What it is, in a line for people: what was asked, how many, how old.
  public let heading: String
  /// The columns: those that a pane shows, and those that only data has.
  public private(set) var columns: [Column]
  /// The records of its rows.
  public private(set) var rows: [RecordID]
  /// What it says in short, a sentence each, before its rows: the groups in which these stand.
  public private(set) var summary: [String] = []
  /// Rows that only data in JSON has behind the others: what of a list is no name.
  public private(set) var asideRows: [RecordID] = []
  /// What people have to know beside the rows.
  public private(set) var notes: [String]
  /// What has to be said also where only rows are written; one of the notes.
  public let caution: String?
  /// The dates beside the catalogue's that the answer is for.
  public let dates: [EDTFDate]
  /// Whether the sources of each row are asked for.
  public var hasSources = false
  /// Whether long texts go on in the next line, to be read in full, or are cut.
  public let wraps: Bool
  /// What is said where it has no rows.
  public let nothing: [String]
  /// The sentences that cite it, for a note; those that fit any answer where it has none of its own.
  public var citation: Citation {
    let citation = listing?.citation(of: self) ?? Citation(of: self)
    guard let late = catalogue.dateBeyondEvidence(among: dates) else { return citation }
    return Citation(
      citation.sentences + [Sentence.ended(English.asIfNothingChanged(late))],
      sources: citation.sources)
  }
  /// The view that it answers; nil where no view gives the same.
  public let view: View?

  /// Whether it has all rows of its list: no filter narrows it.
  var isWhole: Bool { view?.query.isEmpty ?? true }

  /// The brief that it is, whole; nil of any other answer, and of some lines of one.
  public var brief: Brief? {
    guard isWhole, view?.columns.isEmpty == true, view?.sort.isEmpty == true,
      let brief = listing?.brief(in: catalogue)
    else { return nil }
    return brief.claims.count == rows.count ? brief : nil
  }

  /// The list that it answers with; nil where it has rows of its own.
  var listing: (any Listing)? { view?.subject.listing }

  /// An answer of columns and rows that no listing has.
  public init(
    of catalogue: Catalogue, heading: String, columns: [Column], rows: [RecordID],
    asideRows: [RecordID] = [], summary: [String] = [], notes: [String] = [],
    hasSources: Bool = false
  ) {
    self.asideRows = asideRows
    self.summary = summary
    self.catalogue = catalogue
    self.heading = heading
    self.columns = columns
    self.rows = rows
    self.notes = notes
    self.hasSources = hasSources
    caution = nil
    dates = []
    wraps = false
    nothing = []
    view = nil
  }

  /// The answer to a view.
  ///
  /// - Complexity: That of its table; what is said beside the rows is worked out too.
  public init(to view: View, in catalogue: Catalogue) {
    let catalogue = catalogue.asOf(view.date)
    let table = Table(view, of: catalogue)
    let listing = view.subject.listing
    self.catalogue = catalogue
    self.view = view
    rows = table.rows
    columns = table.answerColumns
    heading = table.heading(in: catalogue)
    caution = table.caution(in: catalogue)
    notes =
      listing.notes(on: table, in: catalogue)
      + [caution, table.ownRowsNote(in: catalogue)].compactMap(\.self)
    nothing = table.rows.isEmpty ? table.nothing(in: catalogue) : []
    dates = listing.dates
    wraps = listing.wraps
  }

  /// The same with another note; as it is without one.
  public func noting(_ note: String?) -> Answer {
    guard let note else { return self }
    var answer = self
    answer.notes.append(note)
    return answer
  }

  /// The same with the rows that only data in JSON has among the others.
  public var withAsideRows: Answer {
    var answer = self
    answer.rows += asideRows
    answer.asideRows = []
    return answer
  }

  /// The first rows of it, with a note that there are more.
  public func limited(to limit: Int?) -> Answer {
    guard let limit, limit < rows.count else { return self }
    var answer = noting(English.limited(limit, of: rows.count))
    answer.rows = Array(rows.prefix(limit))
    return answer
  }

  /// The same with other columns, by their names; all where none is named.
  ///
  /// Signs stay before them on a page: without them what is uncertain would look as if it were sure.
  public func arranged(columns names: [String], sort: [View.SortKey]) -> Answer {
    var answer = self
    answer.rows = catalogue.sorted(rows, by: sort, in: columns)
    answer.columns = Column.chosen(names, among: columns)
    return answer
  }

  /// What has to be said when the chosen columns make what is not sure look as if it were; nil when
  /// they do not.
  ///
  /// - Parameters:
  ///   - rows: The rows that are written.
  ///   - names: The names of the columns that are; empty for all.
  public func warning(ofRows rows: [RecordID], choosing names: [String]) -> String? {
    let all = view.map { $0.subject.listing.columns(in: catalogue) } ?? columns
    guard !names.isEmpty,
      let column = all.first(where: { Self.telling.contains($0.id) }),
      !names.contains(column.id)
    else { return nil }
    let count = rows.count { Self.isDoubt(column.cell($0, catalogue).text) }
    guard count > 0 else { return nil }
    return English.uncertainRows(count, of: rows.count, column: column.id)
  }

  /// The columns that say whether a row holds.
  private static let telling = ["standing", "in_span", "tie"]
  /// Whether one of them says that a row may not hold.
  private static func isDoubt(_ text: String) -> Bool {
    [Standing.notKnown.rawValue, Standing.out.rawValue].contains(text)
      || text.hasPrefix("uncertain")
  }
}
