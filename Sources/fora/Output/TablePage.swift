import Browser
import MigrationBodies

/// An answer as people read it: a heading, a table as wide as the terminal, notes, sources.
struct TablePage {
  private let answer: Answer
  private let catalogue: Catalogue
  private let surroundings = Surroundings.current

  init(_ answer: Answer, _ catalogue: Catalogue) {
    self.answer = answer
    self.catalogue = catalogue
  }

  /// Writes the page.
  ///
  /// - Throws: An `OutputError` when it cannot be written.
  func write(to output: StandardOutput) throws(OutputError) {
    guard !answer.rows.isEmpty else { return }
    let list = answer.hasSources ? SourceList(answer.rows, of: catalogue) : nil
    var columns = answer.columns
    if let list { columns.append(list.column) }
    let layout = TableLayout(
      columns, rows: answer.rows, of: catalogue, within: surroundings.columns,
      wraps: answer.wraps)
    try write(wrapped: answer.heading, to: output)
    try output.writeLine("")
    try output.writeLine(layout.titles)
    for row in answer.rows {
      for line in layout.lines(of: row, in: catalogue) { try output.writeLine(line) }
    }
    if !answer.notes.isEmpty { try output.writeLine("") }
    for note in answer.notes { try write(wrapped: note, to: output) }
    if let list {
      try output.writeLine("")
      for line in list.lines(within: surroundings.columns) { try output.writeLine(line) }
    }
  }

  private func write(wrapped text: String, to output: StandardOutput) throws(OutputError) {
    for line in surroundings.safe(text).wrapped(to: surroundings.columns ?? .max) {
      try output.writeLine(line.description)
    }
  }
}
