import MigrationBodies

/// How the answer of a command is written.
struct FormatOptions {
  /// The style of what goes to standard output.
  let style: WritingStyle
  /// What shows it where it is longer than the screen; nil for nothing.
  private let pager: Pager?

  /// Reads the options.
  ///
  /// - Throws: A `QueryError` when they do not fit together.
  init(_ typed: TypedCommand) throws(QueryError) {
    let word = typed.value(.format)
    let format = word.flatMap { Format(rawValue: $0.text) }
    let isNullEnded = typed.has(.null)
    if isNullEnded, let word, let format, format != .plain {
      throw typed.error(at: word, "--null goes with --format plain, not with \(format.rawValue)")
    }
    if let word, let format, !format.isText, Surroundings.current.isTerminal {
      throw typed.error(
        at: word, "\(format.rawValue) is for a file, not for a terminal",
        "write it with > and the name of a file, or with e in the browser")
    }
    let color = typed.value(.color).flatMap { ColorChoice(rawValue: $0.text) } ?? .auto
    var style = WritingStyle(
      isNullEnded ? .plain : format ?? .preferred, in: .current.coloured(color))
    if isNullEnded { style.recordEnd = "\0" }
    self.style = style
    pager = typed.has(.noPager) ? nil : .own
  }

  /// Writes to standard output.
  ///
  /// - Throws: An `OutputError` when it cannot be written; a `Complaint` when the format has no
  ///   room for it.
  func write(_ writable: some Writable) throws {
    CapturedOutput.current?.note(style.format)
    let output = StandardOutput(pager: pager)
    guard style.format.isText else {
      try output.write(try writable.bytes(style))
      return try output.flush()
    }
    try writable.write(style) { text throws(OutputError) in try output.write(text) }
    try output.flush()
  }
}
