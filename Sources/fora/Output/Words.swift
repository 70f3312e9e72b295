import MigrationBodies

/// Numbers with their nouns.
enum Words {
  /// A number with its noun: `1 state`, `2 states`, `3 bodies`.
  static func count(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    return "\(number) " + (noun.last == "y" ? "\(noun.dropLast())ies" : "\(noun)s")
  }
}

extension Statement {
  /// What is known of a body's membership in one line.
  var text: String { ([listedText] + remarks).joined(separator: " · ") }
}
