/// One kind of list: what is particular to it stands in its file and nowhere else.
///
/// A value is a list of something: the members of this body, the commitments that concern that
/// party. To add a kind of list is to add a file here, and a row to `Listings.all` if it has a
/// command.
package protocol Listing: Hashable, Sendable {
  /// What its rows stand for, which decides the fields of filters.
  var rowKind: RowKind { get }
  /// What a row is called where rows are counted: `body`.
  var noun: String { get }
  /// The list in one word, for a footer: `members`.
  var word: String { get }
  /// Whether its rows depend on the date that the catalogue speaks for; a list that goes through
  /// time has the dates of its rows.
  var isOfADate: Bool { get }
  /// What the browser shows beside it.
  var companions: Companions { get }
  /// Whether its texts are read in full on a page, in as many lines as they need.
  var wraps: Bool { get }
  /// Other dates than the catalogue's that it speaks for.
  var dates: [EDTFDate] { get }

  /// The records of its rows, in order.
  func rows(in catalogue: Catalogue) -> [RecordID]
  /// Its columns: first what a pane shows, then what only data has.
  func columns(in catalogue: Catalogue) -> [Column]
  /// The text of rows in which the words of a filter are looked for.
  func searchText(of rows: [RecordID], in catalogue: Catalogue) -> SearchText
  /// That of one row, where rows share nothing: its names, and all else.
  func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String])
  /// The words of the command that lists the same; nil for a table within a page.
  func words(in catalogue: Catalogue) -> [String]?

  /// What is listed, as the header of the screen names it: `Members of Bali Process`.
  func name(in catalogue: Catalogue) -> String
  /// Of whom the title speaks, where the title does not say: `Bali Process`; nil where it does.
  func about(in catalogue: Catalogue) -> String?
  /// How many of what, of a list without a filter: `12 states · list of 2024-06-29`.
  func title(of table: Table, in catalogue: Catalogue) -> String
  /// The same in fewer words, for where there is little room; nil where there are none.
  func shortTitle(of table: Table, in catalogue: Catalogue) -> String?
  /// What one has to know beside the rows that an answer has.
  func notes(on table: Table, in catalogue: Catalogue) -> [String]
  /// What an answer has to say even where only its rows are written; nil where there is nothing.
  func caution(on table: Table, in catalogue: Catalogue) -> String?
  /// What a list without rows and without a filter means: never more than is known.
  func nothing(in catalogue: Catalogue) -> String
  /// Whether a filter puts the rows that match best first.
  var isRanked: Bool { get }
  /// What is said beside the number of rows that a filter finds; nil where that is all.
  func remark(onFiltered table: Table, in catalogue: Catalogue) -> String?
  /// The names that may have been meant by a filter that is a name and finds nothing.
  func nearest(to name: String, in catalogue: Catalogue) -> [String]
  /// The list to which a row leads, or one of its cells by its column; nil where it leads to its
  /// record.
  func view(behind row: RecordID, column: String?, in catalogue: Catalogue) -> View?
  /// Whether its cells are chosen one by one, each leading to what is counted in it.
  var hasCells: Bool { get }
  /// What a cell says, in words; nil where the cells are not chosen.
  func words(ofCellIn row: RecordID, column: String, in catalogue: Catalogue) -> String?
  /// The page that its rows are the lines of; nil for any list but that of a brief.
  func brief(in catalogue: Catalogue) -> Brief?
  /// The column that names a row where the list is cited; nil for that of its names or sentences.
  var citedName: String? { get }
  /// What is said before the names of rows that are cited together, as how they voted; nil where the
  /// rows say it.
  func citedLabel(of row: RecordID, in catalogue: Catalogue) -> String?
  /// The columns whose cells stand beside a row's name where the list is cited: its date, its number.
  var citedColumns: [String] { get }
  /// The sentences that cite the list in a note; nil for those that fit any list.
  func citation(of answer: Answer) -> Citation?
}

/// What the browser shows beside a list.
package enum Companions: Sendable {
  /// A body's members, commitments and checks.
  case body
  /// A party's bodies and commitments.
  case party
  /// How the expression of a set is read, and the bodies of a party in it.
  case set
  /// What was committed on an objective or theme, and by whom.
  case topic
  /// The full text of the chosen row.
  case text
  /// Nothing: the list needs the whole width.
  case alone
}

extension Listing {
  package var word: String { Words.plural(noun) }
  package var isOfADate: Bool { true }
  package var companions: Companions { .text }
  package var wraps: Bool { false }
  package var dates: [EDTFDate] { [] }

  package func searchText(of rows: [RecordID], in catalogue: Catalogue) -> SearchText {
    rows.reduce(into: SearchText()) { text, row in
      let (names, others) = searchedText(of: row, in: catalogue)
      text.append(names: names, others: others)
    }
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    ([], cells(of: row, in: catalogue))
  }

  package func words(in catalogue: Catalogue) -> [String]? { nil }
  package func about(in catalogue: Catalogue) -> String? { nil }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    Words.count(table.totalCount, noun)
  }

  package func shortTitle(of table: Table, in catalogue: Catalogue) -> String? { nil }
  package func notes(on table: Table, in catalogue: Catalogue) -> [String] { [] }
  package func caution(on table: Table, in catalogue: Catalogue) -> String? { nil }
  package func nothing(in catalogue: Catalogue) -> String { English.nothingRecorded(noun) }

  package func nearest(to name: String, in catalogue: Catalogue) -> [String] {
    catalogue.nearestOfTopics(to: name).map { [$0] } ?? []
  }

  package var citedName: String? { nil }
  package func citedLabel(of row: RecordID, in catalogue: Catalogue) -> String? { nil }
  package var citedColumns: [String] { [] }
  package func citation(of answer: Answer) -> Citation? { nil }
  package var hasCells: Bool { false }
  package func brief(in catalogue: Catalogue) -> Brief? { nil }
  package var isRanked: Bool { false }
  package func remark(onFiltered table: Table, in catalogue: Catalogue) -> String? { nil }

  package func view(
    behind row: RecordID, column: String?, in catalogue: Catalogue
  ) -> View? { nil }

  package func words(
    ofCellIn row: RecordID, column: String, in catalogue: Catalogue
  ) -> String? { nil }

  /// The text of all cells of a row.
  func cells(of row: RecordID, in catalogue: Catalogue) -> [String] {
    columns(in: catalogue).map { $0.cell(row, catalogue).text }
  }

  /// The words of a command with a body as its option.
  func words(_ command: String, of body: Ref<Body>?, in catalogue: Catalogue) -> [String] {
    [command] + (body.map { ["--body", catalogue.bodies[$0].id] } ?? [])
  }

  /// What is listed of a body, or of all: `Meetings of Bali Process`.
  func name(_ rows: String, of body: Ref<Body>?, in catalogue: Catalogue) -> String {
    body.map { English.rows(rows, of: catalogue.bodies[$0].shortName) } ?? rows
  }

  /// How many rows there are of a body, or of all.
  func title(of table: Table, body: Ref<Body>?, in catalogue: Catalogue) -> String {
    English.counted(table.totalCount, noun, of: body.map { catalogue.bodies[$0].shortName })
  }
}

extension View {
  /// What is listed: a list of any kind.
  public struct Subject: Hashable, Sendable {
    /// The list.
    package let listing: any Listing

    /// What a list lists.
    package init(_ listing: some Listing) { self.listing = listing }

    /// The list where it is of a kind; nil for another.
    package func `as`<Kind: Listing>(_ kind: Kind.Type) -> Kind? { listing as? Kind }

    /// Lists of the same kind and of the same things are the same.
    public static func == (left: Subject, right: Subject) -> Bool {
      left.listing.isEqual(to: right.listing)
    }

    /// Hashes the list.
    public func hash(into hasher: inout Hasher) { listing.hash(into: &hasher) }
  }
}

extension Listing {
  fileprivate func isEqual(to other: any Listing) -> Bool { other as? Self == self }
}
