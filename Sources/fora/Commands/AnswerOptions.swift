import ArgumentParser
import MigrationBodies

/// The options of every command that answers a question.
struct AnswerOptions: ParsableArguments {
  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How to write it; else a table on a terminal, plain in a pipe or file.",
      valueName: "format"))
  var format: Format?

  @Flag(name: .shortAndLong, help: "Name the sources: title, publisher, date, address.")
  var sources = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Answer for this date: a day, a month or a year, as 2012-06-30, 2012-06 or 2012.",
      discussion: "Without it: for now, the date of the newest evidence.", valueName: "date"))
  var asOf: AsOfDate?

  @OptionGroup var data: DataOptions

  /// The catalogue, speaking for the date that is asked for.
  var catalogue: Catalogue {
    get throws(Complaint) { try data.catalogue.asOf(asOf?.date) }
  }

  /// The date that is asked for, to stand in a heading; "" for now.
  var asOfText: String { asOf.map { ", as of \($0.date.words)" } ?? "" }

  /// The format to write in.
  var chosenFormat: Format { format ?? .preferred }

  /// Writes an answer, and says so when there is nothing in it.
  ///
  /// - Throws: An `OutputError` when it cannot be written; a `Complaint` when nothing was found.
  func write(
    _ answer: Answer, of catalogue: Catalogue, ifEmpty lines: @autoclosure () -> [String]
  ) throws {
    let output = StandardOutput()
    try answer.write(as: chosenFormat, of: catalogue, to: output)
    try output.flush()
    if answer.rows.isEmpty { throw Complaint(lines: lines(), status: .nothingFound) }
  }
}

/// A date as it is typed: a day, a month or a year.
struct AsOfDate: ExpressibleByArgument {
  let date: EDTFDate

  init?(argument: String) {
    guard let date = EDTFDate(argument), date.earliest != nil, date.latest != nil else {
      return nil
    }
    self.date = date
  }
}
