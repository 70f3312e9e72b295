import MigrationBodies

extension Catalogue {
  /// A command to be typed, in quotation marks.
  static func command(_ words: String...) -> String {
    "“fora \(words.joined(separator: " "))”"
  }
}
