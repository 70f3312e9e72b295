import MigrationBodies

/// How something is written: in which format, for which surroundings, with what between records.
struct WritingStyle: Sendable {
  /// The format.
  var format: Format
  /// For where it is written.
  var surroundings: Surroundings
  /// What ends a line of the plain format: a line feed, or NUL for `xargs -0`.
  var recordEnd: Character = "\n"

  /// Whether people read it, who want sentences where programs want rows.
  var isForPeople: Bool { [.table, .markdown, .html].contains(format) }

  /// A style; without surroundings, for standard output.
  init(_ format: Format, in surroundings: Surroundings = .current) {
    self.format = format
    self.surroundings = surroundings
  }
}
