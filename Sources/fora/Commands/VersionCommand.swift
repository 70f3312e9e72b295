import MigrationBodies

/// `fora --version`: of what the program speaks, in any format.
enum VersionCommand {
  /// Writes it.
  static func run(_ typed: TypedCommand) throws {
    let data = OwnData(typed)
    try FormatOptions(typed).write(VersionPage(try data.package(), isOwn: data.isOnly))
  }
}
