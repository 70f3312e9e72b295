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

  @Argument(help: ArgumentHelp("A folder or a CSV file.", valueName: "path"))
  var checked: [String]

  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How to write it; else a table on a terminal, plain in a pipe or file.",
      valueName: "format"))
  var format: Format?

  @OptionGroup var data: DataOptions

  func run() throws {
    let base = try data.own.base()
    let output = StandardOutput()
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
    for line in lines(errors, sound, as: format ?? .preferred) { try output.writeLine(line) }
    try output.flush()
    if !errors.isEmpty {
      let more = errors.count - errors.first.count
      throw Complaint(
        lines: [
          Words.count(errors.count, "error") + (more > 0 ? ", \(errors.first.count) shown" : "")
        ], status: .badData)
    }
  }

  private static let titles = [
    "file", "line", "column_number", "column", "value", "problem", "advice",
  ]

  private func lines(_ errors: DataErrors, _ sound: [String], as format: Format) -> [String] {
    let rows = errors.first.map { error in
      [
        error.file, error.line.map(String.init) ?? "",
        error.column.map { String($0.number) } ?? "", error.column?.name ?? "",
        error.value ?? "", error.problem, error.advice,
      ]
    }
    switch format {
    case .table:
      let surroundings = Surroundings.current
      return (errors.isEmpty ? sound : errors.first.map(\.description)).flatMap {
        surroundings.safe($0).wrapped(to: surroundings.columns ?? .max).map(\.description)
      }
    case .plain: return rows.map(PlainText.line)
    case .csv: return ([Self.titles] + rows).map(CSV.line)
    case .json:
      return JSON.lines(
        ofRows: errors.first.map { error in
          .object([
            ("file", .string(error.file)), ("line", error.line.map(JSON.number) ?? .null),
            ("column_number", (error.column?.number).map(JSON.number) ?? .null),
            ("column", JSON(error.column?.name)), ("value", JSON(error.value)),
            ("problem", .string(error.problem)), ("advice", .string(error.advice)),
          ])
        })
    }
  }
}
