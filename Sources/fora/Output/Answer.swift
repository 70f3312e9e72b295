import MigrationBodies

/// What a command has found, before it is written in one format or another.
struct Answer {
  /// What it is, in a line for people: what was asked, how many, how old.
  let heading: String
  /// The columns: those that a pane shows, and those that only data has.
  let columns: [Column]
  /// The records of its rows.
  let rows: [RecordID]
  /// What people have to know beside the rows.
  let notes: [String]
  /// Whether the sources of each row are asked for.
  let hasSources: Bool
  /// Whether long texts go on in the next line, to be read in full, or are cut.
  var wraps = false

  /// Writes the answer.
  ///
  /// - Throws: An `OutputError` when it cannot be written.
  func write(
    as format: Format, of catalogue: Catalogue, to output: StandardOutput
  ) throws(OutputError) {
    switch format {
    case .table: try TablePage(self, catalogue).write(to: output)
    case .plain: try writePlain(of: catalogue, to: output)
    case .csv: try writeCSV(of: catalogue, to: output)
    case .json: try writeJSON(of: catalogue, to: output)
    }
  }

  /// The columns of the data formats.
  private var dataColumns: [Column] { columns.filter(\.isData) }

  private func writePlain(
    of catalogue: Catalogue, to output: StandardOutput
  ) throws(OutputError) {
    for row in rows {
      var cells = dataColumns.map { $0.cell(row, catalogue).text }
      if hasSources {
        cells.append(catalogue.citations(of: row).map(\.text).joined(separator: "; "))
      }
      try output.writeLine(PlainText.line(cells))
    }
  }

  private func writeCSV(
    of catalogue: Catalogue, to output: StandardOutput
  ) throws(OutputError) {
    try output.writeLine(CSV.line(dataColumns.map(\.id) + (hasSources ? ["evidence"] : [])))
    for row in rows {
      var cells = dataColumns.map { CSV.text($0.cell(row, catalogue)) }
      if hasSources {
        cells.append(CSV.text(.list(catalogue.citations(of: row).map(\.text))))
      }
      try output.writeLine(CSV.line(cells))
    }
  }

  private func writeJSON(
    of catalogue: Catalogue, to output: StandardOutput
  ) throws(OutputError) {
    guard !rows.isEmpty else { return try output.writeLine("[]") }
    try output.writeLine("[")
    for (index, row) in rows.enumerated() {
      var members = dataColumns.map { ($0.id, JSON($0.cell(row, catalogue))) }
      if hasSources {
        members.append(("evidence", .array(catalogue.citations(of: row).map(\.json))))
      }
      let comma = index + 1 < rows.count ? "," : ""
      try output.writeLine(JSON.object(members).text + comma)
    }
    try output.writeLine("]")
  }
}
