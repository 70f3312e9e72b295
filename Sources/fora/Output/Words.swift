import MigrationBodies

/// Numbers with their nouns.
enum Words {
  /// A number with its noun: `1 state`, `2 states`, `3 bodies`.
  static func count(_ number: Int, _ noun: String) -> String {
    if number == 1 { return "1 \(noun)" }
    return "\(number) " + (noun.last == "y" ? "\(noun.dropLast())ies" : "\(noun)s")
  }
}

extension Words {
  /// What is said of rows that are out and were not asked for; nil when there are none.
  static func leftOut(_ count: Int) -> String? {
    count == 0 ? nil : "\(count) more \(count == 1 ? "is" : "are") out; --out lists them"
  }
}

extension Catalogue {
  /// How the seat of a row is held on the catalogue's date; nil for a row that is no seat.
  func kind(of row: RecordID) -> SeatKind? {
    if case .seat(let seat) = row { kind(of: seat) } else { nil }
  }
}

extension Statement {
  /// What is known of a body's membership in one line.
  var text: String { ([listedText] + remarks).joined(separator: " · ") }
}

extension Words {
  /// Names of which one is to be chosen: `a, b or c`.
  static func choice(_ names: [String]) -> String { joined(names, "or") }

  /// Names that stand together: `a, b and c`.
  static func all(_ names: [String]) -> String { joined(names, "and") }

  private static func joined(_ names: [String], _ word: String) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) \(word) \(last)"
  }
}
