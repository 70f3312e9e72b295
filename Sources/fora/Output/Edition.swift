import MigrationBodies

/// The edition of the data in the program, as its description names it.
enum Edition {
  /// Its name: `2026.11`; "" when the description has none.
  static let name: String = {
    let description = EmbeddedFile.named("datapackage.json").flatMap { JSONValue(json: $0.bytes) }
    return description?["version"]?.text ?? ""
  }()
}
