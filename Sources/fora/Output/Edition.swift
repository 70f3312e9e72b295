import MigrationBodies

/// The edition of the tables that are used where no others are named, as its description names it.
enum Edition {
  /// Its name: `2026.11`; "" when the description has none.
  static var name: String { description?["version"]?.text ?? "" }

  /// The day on which it was made: `2026-11-21`; "" when the description has none.
  static var created: String { String((description?["created"]?.text ?? "").prefix(10)) }

  /// The description of the data package.
  static let description = JSONValue(json: bytes)

  /// The same as it was written.
  static let bytes: [UInt8] =
    InstalledEdition.current?.description
    ?? EmbeddedFile.named(InstalledEdition.descriptionName)?.bytes ?? []
}
