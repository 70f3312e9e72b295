import MigrationBodies

/// `fora keys`: what each key does in the browser.
enum KeysCommand {
  /// Writes the keys, and says what is wrong in the configuration.
  static func run(_ typed: TypedCommand) throws {
    let settings = ScreenSettings()
    try FormatOptions(typed).write(KeyList(settings.keymap))
    let faults = settings.faults.map(\.description)
    if !faults.isEmpty { throw Complaint(lines: faults, status: .nothingFound) }
  }
}
