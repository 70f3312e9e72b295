import MigrationBodies

/// `fora info`: how much is in the data, how old it is, and where everything is.
enum InfoCommand {
  /// Writes it.
  static func run(_ typed: TypedCommand) throws {
    let data = OwnData(typed)
    let version = VersionPage(try data.package(), isOwn: data.isOnly)
    try FormatOptions(typed).write(InfoPage(version, data))
  }
}
