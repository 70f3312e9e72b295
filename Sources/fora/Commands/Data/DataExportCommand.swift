import MigrationBodies

/// `fora data export`: the tables as a package, or as a script for a database.
enum DataExportCommand {
  /// Writes the folder or the script.
  static func run(_ typed: TypedCommand) throws {
    let package = try OwnData(typed).package()
    if typed.has(.sql) { return try writeScript(of: package, typed) }
    let folder = typed.text
    let files: [DataPackage.File]
    do throws(DataErrors) {
      files = try package.files(description: Edition.bytes)
    } catch {
      throw Complaint(error)
    }
    try FolderWriter(folder).write(files, over: typed.has(.force))
    try say(
      "\(folder): \(Schema.all.count) tables, \(rowCount(of: package)) rows, and datapackage.json")
  }

  private static func writeScript(of package: DataPackage, _ typed: TypedCommand) throws {
    let edition = Edition.name + (package.changedTables.isEmpty ? "" : "+own")
    let script = SQLDump(package)
    guard typed.text != "-" else {
      let output = StandardOutput()
      try script.write(edition: edition) { text throws(OutputError) in try output.write(text) }
      return try output.flush()
    }
    let file = ExportFile(typed.text)
    switch file.standing {
    case .blocked(let reason): throw Complaint("“\(typed.text)” \(reason); name another file")
    case .file where !typed.has(.force):
      throw Complaint("“\(typed.text)” exists; name another file, or write over it with --force")
    case .file, .free: break
    }
    var bytes: [UInt8] = []
    script.write(edition: edition) { bytes += $0.utf8 }
    do throws(NewFile.Failure) {
      try file.write(bytes)
    } catch {
      throw Complaint("“\(typed.text)” cannot be written: \(error.reason)")
    }
    try say("\(typed.text): \(Schema.all.count) tables, \(rowCount(of: package)) rows")
  }

  private static func rowCount(of package: DataPackage) -> Int {
    Schema.all.reduce(0) { $0 + package.rows(of: $1).count }
  }

  private static func say(_ line: String) throws(OutputError) {
    let output = StandardOutput()
    try output.writeLine(Surroundings.current.shown(line))
    try output.flush()
  }
}
