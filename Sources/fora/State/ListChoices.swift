import MigrationBodies

/// What a line of `resolve` chooses that names mean, and what was chosen in the browser before.
struct ListChoices {
  /// What was chosen before, each as `Korea=KR`; a command outside the browser has none.
  @TaskLocal static var kept: [String] = []

  /// The choices of the line.
  let lines: [String]

  /// Reads a line; nil when it is none of `resolve`.
  init?(in line: String) {
    guard let line = try? TypedLine(typed: line),
      let typed = try? TypedCommand(line, of: .fora), typed.declaration.name == "resolve"
    else { return nil }
    lines = typed.values(.choose).map(\.text)
  }

  /// Whether every choice has a name and a code.
  func areSound(in catalogue: Catalogue) -> Bool {
    var choices = NameChoices()
    return lines.allSatisfy { (try? choices.add($0, in: catalogue)) != nil }
  }
}
