import ArgumentParser

/// In which form an answer is written.
enum Format: String, CaseIterable, ExpressibleByArgument {
  /// For people: columns with titles, as wide as the terminal.
  case table
  /// For `cut`, `sort` and `grep`: a line a row, a tab between cells, no titles.
  case plain
  /// For spreadsheets.
  case csv
  /// For programs.
  case json

  /// The one to use where none is asked for.
  static var preferred: Format { Surroundings.current.isTerminal ? .table : .plain }
}
