import MigrationBodies

/// The edition of the tables that are used where no others are named, as its description names it.
enum Edition {
  /// Its name: `2026.11`; "" when the description has none.
  static let name = text("version")

  /// The day on which it was made: `2026-11-21`; "" when the description has none.
  static var created: String { String(text("created").prefix(10)) }

  // The description goes on with every column of every table, which nobody asks for here.
  private static func text(_ member: String) -> String {
    JSONValue(member: member, ofJSON: bytes)?.text ?? ""
  }

  /// The description of the data package, as it was written.
  static let bytes: [UInt8] =
    InstalledEdition.current?.description
    ?? EmbeddedFile.named(InstalledEdition.descriptionName)?.bytes ?? []
}
