import ArgumentParser
import MigrationBodies

/// `fora data export`: the tables as a package.
struct DataExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write all tables to a folder: CSV files and datapackage.json.",
    usage: "fora data export <folder> [--force] [--data <path>] [--only-data]",
    discussion: """
      EXAMPLES:
        fora data export my-catalogue            the built-in tables
        fora data export my-catalogue --force    the same, over what is there

      Read back with --only-data the tables are the same. With --data the folder gets the \
      built-in tables with your own over them. Files are written beside the old ones and then \
      renamed, so that each is whole whenever one looks.
      """)

  @Argument(
    help: ArgumentHelp("The folder; made if it is not there.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Flag(help: "Write over the files of a folder that is not empty.")
  var force = false

  @OptionGroup var data: ParsedDataOptions

  func run() throws {
    let package = try data.own.package()
    let files: [DataPackage.File]
    do throws(DataErrors) {
      files = try package.files(description: EmbeddedFile.named("datapackage.json")?.bytes ?? [])
    } catch {
      throw Complaint(error)
    }
    try FolderWriter(folder).write(files, over: force)
    let rows = Schema.all.reduce(0) { $0 + package.rowCount(of: $1.table) }
    let output = StandardOutput()
    try output.writeLine(
      Surroundings.current.shown(
        "\(folder): \(Schema.all.count) tables, \(rows) rows, and datapackage.json"))
    try output.flush()
  }
}
