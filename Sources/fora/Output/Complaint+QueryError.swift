import MigrationBodies

extension Complaint {
  /// What is wrong in a line, an expression or a filter: the sentence, the wrong part with marks
  /// under it, and what it can mean.
  init(_ error: QueryError) {
    let source = error.lines.dropLast().map { "  \($0)" }
    // A line that breaks has its marks under something else.
    let isShort = source.allSatisfy { $0.count <= Surroundings.current.columns ?? 160 }
    self.init(
      lines: [error.sentence] + (isShort ? source : []) + error.readings.map { "  \($0)" })
  }
}
