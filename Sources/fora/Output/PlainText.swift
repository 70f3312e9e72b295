import Browser

/// The plain format: a line a row, a tab between cells, nothing else.
enum PlainText {
  /// A line; tabs and line breaks within a cell become spaces, other controls visible.
  static func line(_ cells: [String], in surroundings: Surroundings) -> String {
    // In a pipe the next program reads it, and a name should arrive there with its accents.
    cells.map { surroundings.isTerminal ? surroundings.shown($0) : SafeText.text(of: $0) }
      .joined(separator: "\t")
  }
}
