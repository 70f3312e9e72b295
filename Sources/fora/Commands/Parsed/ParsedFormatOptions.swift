import ArgumentParser
import MigrationBodies

/// How the answer of a command is written.
struct ParsedFormatOptions: ParsableArguments {
  @Option(
    name: [.customShort("f", allowingJoined: true), .long],
    help: ArgumentHelp(
      "How to write it; else a table on a terminal, plain in a pipe or file.",
      valueName: "format"))
  var format: Format?

  @Option(
    name: .customLong("color"),
    help: ArgumentHelp("When a table has colours.", valueName: "when"))
  var color = ColorChoice.auto

  @Flag(
    name: [.customShort("0"), .customLong("null")],
    help: "Plain, with a NUL instead of a line feed after each row, for xargs -0.")
  var isNullEnded = false

  /// The style of what goes to standard output.
  ///
  /// - Throws: A `Complaint` when the options do not fit together.
  var style: WritingStyle {
    get throws(Complaint) {
      if isNullEnded, let format, format != .plain {
        throw Complaint("--null goes with --format plain, not with \(format.rawValue)")
      }
      var style = WritingStyle(
        isNullEnded ? .plain : format ?? .preferred, in: .current.coloured(color))
      if isNullEnded { style.recordEnd = "\0" }
      return style
    }
  }

  /// Writes to standard output.
  ///
  /// - Throws: An `OutputError` when it cannot be written; a `Complaint` about the options.
  func write(_ writable: some Writable) throws {
    let output = StandardOutput()
    try writable.write(try style) { text throws(OutputError) in try output.write(text) }
    try output.flush()
  }
}
