import MigrationBodies

/// `fora data check`: whether tables are sound.
enum DataCheckCommand {
  /// Writes what is wrong in them, or that nothing is.
  static func run(_ typed: TypedCommand) throws {
    let format = try FormatOptions(typed)
    let base = try OwnData(typed).base()
    var errors = DataErrors()
    var sound: [String] = []
    do throws(DataErrors) {
      let files = try DataReader.files(at: typed.words.map(\.text))
      _ = try base.adding(files)
      sound = files.map { "\($0.name): \(Words.count($0.rowCount, "row")), sound" }
    } catch {
      errors = error
    }
    try format.write(DataErrorPage(errors, sound: sound))
    if !errors.isEmpty {
      let more = errors.count - errors.first.count
      throw Complaint(
        lines: [
          Words.count(errors.count, "error") + (more > 0 ? ", \(errors.first.count) shown" : "")
        ], status: .badData)
    }
  }
}
