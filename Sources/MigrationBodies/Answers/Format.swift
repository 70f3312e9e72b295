/// In which form an answer is written.
public enum Format: String, CaseIterable, Sendable {
  /// For people: columns with titles, as wide as the terminal.
  case table
  /// For `cut`, `sort` and `grep`: a line a row, a tab between cells, no titles.
  case plain
  /// For spreadsheets.
  case csv
  /// For spreadsheets and programs that take tabs: titles, a tab between cells.
  case tsv
  /// For spreadsheets too, as a workbook: titles that stay in sight, a sheet of sources.
  case xlsx
  /// For programs: one value.
  case json
  /// For programs that read line by line: an object a line.
  case jsonl
  /// For notes and pages: a table between bars.
  case markdown
  /// For browsers and word processors: a page that loads nothing.
  case html

  /// Whether it is a text; else it is for a file and not for a terminal.
  public var isText: Bool { self != .xlsx }
}
