/// The tsv format: a line of names and a line a row, tabs between cells.
///
/// The format has no way to quote: tabs and line breaks within a cell become spaces, as in the plain
/// format. What a spreadsheet would run gets an apostrophe, as in csv.
enum TSV {
  /// A line of cells.
  static func line(_ cells: [String], in surroundings: Surroundings) -> String {
    PlainText.line(cells.map(CSV.guarded), in: surroundings)
  }
}
