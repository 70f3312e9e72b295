/// A column of a table: its name, how it wants to be shown, and its cells.
public struct Column: Sendable {
  /// On which side a cell's text stands.
  public enum Alignment: Sendable {
    case left, right
  }

  /// How a column is shown in a pane of a terminal.
  public enum Width: Sendable, Equatable {
    /// It is not shown; commands have it.
    case hidden
    /// So many cells, in panes of at least `from` cells.
    case fixed(Int, from: Int = 0)
    /// So many cells in panes of `from` to `below` cells, and in nothing else: a shorter form of
    /// another column for where that has no room.
    case pane(Int, from: Int = 0, below: Int)
    /// What the other columns leave.
    case rest

    /// That of a body's name, which needs no column where the rows of one body are listed.
    static func bodyName(_ isOfAll: Bool) -> Width { isOfAll ? .fixed(18, from: 60) : .hidden }
  }

  /// Its name in data: `as_listed`.
  public let id: String
  /// Its title: `As listed`.
  public let title: String
  /// How a pane shows it.
  public let width: Width
  /// On which side its text stands.
  public let alignment: Alignment
  /// Whether commands have it; a sign, or a form of another column, is for pages and panes alone.
  public let isData: Bool
  /// The name of the column of data of which it is the form that panes show; nil for any other.
  public let formOf: String?
  /// The field of a record that it shows as it is; nil for what follows from several.
  let field: String?
  /// Its cell in the row of a record.
  public let cell: @Sendable (RecordID, Catalogue) -> Cell
  /// A title for where there is little room: `Memb.`; nil where the whole one has to do.
  package private(set) var briefTitle: String?
  /// Shorter texts than the cell's for where it has no room, the longest first: an acronym, a code.
  package private(set) var shorter: @Sendable (RecordID, Catalogue) -> [String] = { _, _ in [] }
  /// Whether there are such texts.
  package private(set) var hasShorter = false
  /// Whether the cell of a row says only what is usual, and need not catch the eye.
  package private(set) var isUsual: @Sendable (RecordID, Catalogue) -> Bool = { _, _ in false }

  /// Creates a column.
  public init(
    _ id: String, _ title: String, _ width: Width, alignment: Alignment = .left,
    isData: Bool = true, formOf: String? = nil, field: String? = nil,
    cell: @escaping @Sendable (RecordID, Catalogue) -> Cell
  ) {
    self.id = id
    self.title = title
    self.width = width
    self.alignment = alignment
    self.isData = isData && formOf == nil
    self.formOf = formOf
    self.field = field
    self.cell = cell
  }

  /// The same with a title for where there is little room.
  func titled(_ brief: String) -> Column {
    var column = self
    column.briefTitle = brief
    return column
  }

  /// The same with shorter texts for where a cell has no room.
  func shortened(_ shorter: @escaping @Sendable (RecordID, Catalogue) -> [String]) -> Column {
    var column = self
    (column.shorter, column.hasShorter) = (shorter, true)
    return column
  }

  /// The same with what is usual in it.
  func quiet(where isUsual: @escaping @Sendable (RecordID, Catalogue) -> Bool) -> Column {
    var column = self
    column.isUsual = isUsual
    return column
  }

  /// Whether a pane of any width has it, as far as there is room.
  var isInAnyPane: Bool {
    switch width {
    case .hidden, .pane: false
    case .fixed, .rest: true
    }
  }

  /// Whether a page has it; one has the width of the terminal, and what it has no room for its layout
  /// leaves out.
  public var isOnPage: Bool {
    switch width {
    case .hidden, .pane: false
    case .fixed, .rest: true
    }
  }

  /// The columns of these names as a page shows them, after its signs; all where none is named.
  ///
  /// The signs stay before them: without them what is uncertain would look as if it were sure.
  static func chosen(_ names: [String], among columns: [Column]) -> [Column] {
    guard !names.isEmpty else { return columns }
    let chosen = names.compactMap { name in columns.first { $0.isData && $0.id == name } }
    return columns.filter { $0.isSign && $0.isOnPage } + chosen.map(\.onPage)
  }

  /// The same, shown on a page as wide as its widest cell.
  private var onPage: Column {
    isOnPage ? self : Column(id, title, .fixed(8), alignment: alignment, cell: cell)
  }

  /// Whether it holds signs beside a row.
  public var isSign: Bool { title.isEmpty && !isData }
}
