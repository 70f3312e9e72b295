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
