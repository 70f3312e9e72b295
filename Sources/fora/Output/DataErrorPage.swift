import MigrationBodies

/// What is wrong in tables, or that they are sound.
struct DataErrorPage: Writable {
  private let errors: DataErrors
  private let sound: [String]

  /// - Parameters:
  ///   - errors: What is wrong.
  ///   - sound: A line for each file, where nothing is.
  init(_ errors: DataErrors, sound: [String]) {
    self.errors = errors
    self.sound = sound
  }

  var sheet: Sheet {
    let names = ["file", "line", "column_number", "column", "value", "problem", "advice"]
    return Sheet(
      names.map { .init($0) },
      errors.first.map { error in
        [
          .text(error.file), Self.cell(error.line), Self.cell(error.column?.number),
          Self.cell(error.column?.name), Self.cell(error.value), .text(error.problem),
          .text(error.advice),
        ]
      })
  }

  var chapters: [Chapter] {
    errors.isEmpty ? [Chapter(points: sound)] : [Chapter(sheet: sheet)]
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for text in errors.isEmpty ? sound : errors.first.map(\.description) {
      for line in surroundings.wrapped(text) { try put(line) }
    }
  }

  private static func cell(_ number: Int?) -> Cell { number.map(Cell.number) ?? .unknown }

  private static func cell(_ text: String?) -> Cell { text.map(Cell.text) ?? .unknown }
}
