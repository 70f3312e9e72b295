import MigrationBodies

/// The edition of the data in the program, as its description names it.
enum Edition {
  /// Its name: `2026.11`; "" when the description has none.
  static var name: String { description?["version"]?.text ?? "" }

  /// The day on which it was made: `2026-11-21`; "" when the description has none.
  static var created: String { String((description?["created"]?.text ?? "").prefix(10)) }

  /// The description of the data package.
  static let description = EmbeddedFile.named("datapackage.json")
    .flatMap { JSONValue(json: $0.bytes) }
}
