import MigrationBodies
import ArgumentParser

/// `fora manual`: the manual pages, as files.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Write the manual pages to a folder, for man.",
    discussion: """
      EXAMPLES:
        fora manual pages --force    to the folder pages; then “man pages/fora.1”

      Pages of section 1 are about commands, those of section 5 about data and the query language. \
      For “man fora-members” their folder has to be man1 or man5 in a folder that MANPATH names.
      """)

  @Argument(
    help: ArgumentHelp("The folder; made if it is not there.", valueName: "folder"),
    completion: .directory)
  var folder: String

  @Flag(help: "Write over the files of a folder that is not empty.")
  var force = false

  func run() throws {
    let pages = Manual().pages
    try FolderWriter(folder).write(
      pages.map { .init(name: $0.name, bytes: Array($0.text.utf8)) }, over: force)
    let output = StandardOutput()
    try output.writeLine(
      Surroundings.current.shown("\(folder): \(Words.count(pages.count, "page"))"))
    try output.flush()
  }
}
