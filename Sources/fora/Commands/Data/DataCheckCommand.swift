import ArgumentParser
import MigrationBodies

/// `fora data check`: whether tables are sound.
struct DataCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check your own tables: every error with file, line, column and value.",
    usage: "fora data check <path> ... [--only-data] [--format <format>]",
    discussion: """
      EXAMPLES:
        fora data check my-catalogue                a folder
        fora data check my-catalogue/bodies.csv     one table
        fora data check my-catalogue --only-data    without the built-in tables

      References may lead to your own rows or to built-in ones (and to those of --data); with \
      --only-data not to built-in ones. Exit status: 0 sound, 3 not.

      It looks at the form. What does not fit together in what the tables say (a count that is \
      not that of the list) is another question.
      """)

  @Argument(
    help: ArgumentHelp("A folder or a CSV file.", valueName: "path"), completion: .file())
  var checked: [String]

  @OptionGroup var format: ParsedFormatOptions

  @OptionGroup var data: ParsedDataOptions

  func run() throws {
    let base = try data.own.base()
    var errors = DataErrors()
    var sound: [String] = []
    do throws(DataErrors) {
      let files = try DataReader.files(at: checked)
      _ = try base.adding(files)
      sound = files.map { file in
        let only = DataPackage(soundFiles: { _ in file.bytes })
        return "\(file.name): \(Words.count(only.rowCount(of: file.schema.table), "row")), sound"
      }
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
