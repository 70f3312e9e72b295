import MigrationBodies

/// `fora data export`: the tables as a package.
enum DataExportCommand {
  /// Writes the folder.
  static func run(_ typed: TypedCommand) throws {
    try SecureMode.refuse("“data export”")
    let folder = typed.text
    let package = try OwnData(typed).package()
    let files: [DataPackage.File]
    do throws(DataErrors) {
      files = try package.files(description: EmbeddedFile.named("datapackage.json")?.bytes ?? [])
    } catch {
      throw Complaint(error)
    }
    try FolderWriter(folder).write(files, over: typed.has(.force))
    let rows = Schema.all.reduce(0) { $0 + package.rowCount(of: $1.table) }
    let output = StandardOutput()
    try output.writeLine(
      Surroundings.current.shown(
        "\(folder): \(Schema.all.count) tables, \(rows) rows, and datapackage.json"))
    try output.flush()
  }
}
