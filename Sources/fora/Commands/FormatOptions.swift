import MigrationBodies

/// How the answer of a command is written.
struct FormatOptions {
  /// The style of what goes to standard output.
  let style: WritingStyle

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
    let color = typed.value(.color).flatMap { ColorChoice(rawValue: $0.text) } ?? .auto
    var style = WritingStyle(
      isNullEnded ? .plain : format ?? .preferred, in: .current.coloured(color))
    if isNullEnded { style.recordEnd = "\0" }
    self.style = style
  }

  /// Writes to standard output.
  ///
  /// - Throws: An `OutputError` when it cannot be written.
  func write(_ writable: some Writable) throws(OutputError) {
    let output = StandardOutput()
    try writable.write(style) { text throws(OutputError) in try output.write(text) }
    try output.flush()
  }
}
