import ArgumentParser
import MigrationBodies

/// Which columns and rows of an answer are written, and in which order.
struct ParsedRowOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp(
      "Only these columns, in this order, with commas between; “help” lists them.",
      valueName: "names"),
    completion: .words { $0.columns() })
  var columns: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp(
      "Sort by columns, the last first with “-” before it: name or -since,name.",
      valueName: "names"),
    completion: .words { $0.columns(isSort: true) })
  var sort: String?

  @Option(
    name: .long, parsing: .unconditional,
    help: ArgumentHelp("At most so many rows, the first.", valueName: "number"))
  var limit: RowLimit?

  /// What is asked for.
  var choice: RowChoice {
    get throws(Complaint) {
      try RowChoice(columns: columns, sort: sort, limit: limit?.count)
    }
  }
}

/// A number of rows as it is typed: from 1 on.
struct RowLimit: ExpressibleByArgument {
  let count: Int

  init?(argument: String) {
    guard let count = Int(argument), count > 0 else { return nil }
    self.count = count
  }
}
