import MigrationBodies

extension Complaint {
  /// What is wrong with a line that somebody typed: what and what would be right, where in the line,
  /// and what it can mean.
  init(_ error: QueryError) {
    self.init(
      lines: [error.sentence] + (error.lines.dropLast() + error.readings).map { "  \($0)" })
  }
}
