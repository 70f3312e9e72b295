import ArgumentParser
import MigrationBodies

/// `fora data diff`: what is different in two packages.
struct DataDiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compare two folders or tables row by row: added, removed, changed.",
    usage: "fora data diff <old> <new> [--format <format>]",
    discussion: """
      EXAMPLES:
        fora data diff built-in my-catalogue    what the folder has changed
        fora data diff built-in my-catalogue/bodies.csv --format csv

      OLD and NEW are each a folder, a CSV file or “built-in”. Where one is a file, only its table \
      is compared. Rows are the same by their key (“fora data --help” lists the keys); their order \
      is no difference. Exit status: 0 the same, 1 different, 3 not sound.
      """)

  @Argument(
    help: ArgumentHelp("A folder, a CSV file, or built-in.", valueName: "old"),
    completion: .file())
  var old: String

  @Argument(
    help: ArgumentHelp("A folder, a CSV file, or built-in.", valueName: "new"),
    completion: .file())
  var new: String

  @OptionGroup var format: ParsedFormatOptions

  func run() throws {
    let before = try Side(old)
    let after = try Side(new)
    let tables = before.tables.filter { after.tables.contains($0) }
    guard !tables.isEmpty else {
      throw Complaint("“\(old)” and “\(new)” have no table in common; name two of the same table")
    }
    let changes = before.package.changes(to: after.package, in: tables)
    try format.write(DifferencePage(changes, from: old, to: new))
    if !changes.isEmpty { throw Complaint(lines: [], status: .nothingFound) }
  }

  /// One of the two: its tables, alone.
  private struct Side {
    let package: DataPackage
    let tables: [String]

    init(_ path: String) throws(Complaint) {
      guard path != "built-in" else {
        package = .builtIn
        tables = Schema.all.map(\.table)
        return
      }
      do throws(DataErrors) {
        let files = try DataReader.files(at: [path])
        // Checked against the built-in tables, to which its references may lead.
        _ = try DataPackage.builtIn.adding(files)
        package = .of(sound: files)
        let isFile = files.count == 1 && files[0].name == path
        tables = isFile ? [files[0].schema.table] : Schema.all.map(\.table)
      } catch {
        throw Complaint(error)
      }
    }
  }
}
