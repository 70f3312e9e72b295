import MigrationBodies

extension Format {
  /// The one to use where none is asked for.
  static var preferred: Format { Surroundings.current.isTerminal ? .table : .plain }

  /// The names in a sentence: `table, plain, ... or markdown`.
  static var choice: String { Words.choice(allCases.map(\.rawValue)) }
}
