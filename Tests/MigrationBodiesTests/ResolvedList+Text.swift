@testable import MigrationBodies

extension ResolvedList {
  /// The list that a pasted text is.
  init(text: String, in catalogue: Catalogue) throws {
    self.init(try NameList(text, of: catalogue), in: catalogue)
  }

  /// The codes of its parties in their order; "?" for an ambiguous name, "!" for an unknown one.
  func codes(in catalogue: Catalogue) -> String {
    lines.map { line in
      line.reading.party.map { catalogue.parties[$0].id }
        ?? (line.reading.match == .ambiguous ? "?" : "!")
    }.joined(separator: " ")
  }
}
