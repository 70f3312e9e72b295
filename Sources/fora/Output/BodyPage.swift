import Browser
import MigrationBodies

/// Everything that is known of a body, written field by field.
struct BodyPage {
  private let catalogue: Catalogue
  private let body: Ref<Body>
  private let detail: Detail
  private let hasSources: Bool
  private let surroundings = Surroundings.current

  init?(_ body: Ref<Body>, of catalogue: Catalogue, hasSources: Bool) {
    guard let detail = catalogue.detail(of: .body(body)) else { return nil }
    self.catalogue = catalogue
    self.body = body
    self.detail = detail
    self.hasSources = hasSources
  }

  /// Writes the page.
  ///
  /// - Throws: An `OutputError` when it cannot be written.
  func write(as format: Format, to output: StandardOutput) throws(OutputError) {
    let lines =
      switch format {
      case .table: page
      case .plain: plain.map(PlainText.line)
      case .csv: csv.map(CSV.line)
      case .json: json.lines
      }
    for line in lines { try output.writeLine(line) }
  }

  // MARK: - For people

  private var page: [String] {
    var lines =
      surroundings.safe(detail.title)
      .wrapped(to: surroundings.columns ?? .max).map(\.description) + [""]
    for field in detail.fields {
      switch (field.id, field.content) {
      case ("members", _):
        lines += labelled(field.title, catalogue.statement(of: body).text)
        lines += labelled("", Catalogue.command("members", catalogue.bodies[body].id))
      case ("commitments", .table(let table)):
        lines += ["", "\(field.title): \(table.rows.count)"]
        let command = Catalogue.command("commitments --body", catalogue.bodies[body].id)
        lines.append("  " + surroundings.shown(command))
      case (_, .cell(.list(let texts))) where field.id != "regions" && field.id != "themes":
        for (number, text) in texts.enumerated() {
          lines += labelled(number == 0 ? field.title : "", text)
        }
      case (_, .cell(let cell)): lines += labelled(field.title, cell.text)
      case (_, .table(let table)): lines += ["", title(field, table)] + rows(of: table)
      }
    }
    if hasSources { lines += [""] + sourceLines }
    return lines
  }

  private func title(_ field: Detail.Field, _ table: Table) -> String {
    (field.id == "problems" ? "! " : "") + "\(field.title): \(table.rows.count)"
  }

  /// A field's title, and beside it the text in as many lines as it needs.
  private func labelled(_ label: String, _ text: String) -> [String] {
    let indent = 16
    let room = surroundings.columns.map { max(20, $0 - indent) } ?? .max
    return surroundings.safe(text).wrapped(to: room).enumerated().map { number, line in
      let start = number == 0 ? label : ""
      return start + String(repeating: " ", count: max(1, indent - start.count))
        + line.description
    }
  }

  private func rows(of table: Table) -> [String] {
    let layout = TableLayout(
      table.columns, rows: table.rows, of: catalogue,
      within: surroundings.columns.map { max(1, $0 - 2) }, wraps: true)
    return ([layout.titles] + table.rows.flatMap { layout.lines(of: $0, in: catalogue) })
      .map { "  " + $0 }
  }

  /// The sources of what the page shows, by the identifiers that its texts name.
  private var sourceLines: [String] {
    var records = [RecordID.body(body)]
    for field in detail.fields where field.id != "members" && field.id != "commitments" {
      if case .table(let table) = field.content { records += table.rows }
    }
    var seen: Set<String> = []
    let sources = records.flatMap { catalogue.evidence(for: $0).map(\.source) }
      .filter { seen.insert($0.id).inserted }
    return SourceList(sources).lines(within: surroundings.columns) { "[\($1.id)]" }
  }

  // MARK: - For programs

  /// A line for each value and each record: the field, then its cells.
  private var plain: [[String]] {
    detail.fields.flatMap { field -> [[String]] in
      switch field.content {
      case .cell(.list(let texts)): texts.map { [field.id, $0] }
      case .cell(let cell): [[field.id, cell.text]]
      case .table(let table):
        table.rows.map { row in
          [field.id] + data(table).map { $0.cell(row, catalogue).text }
        }
      }
    } + evidence.map { ["evidence", $0.text] }
  }

  /// A line for each value: field, row, column, value; every line has the same four cells.
  private var csv: [[String]] {
    [["field", "row", "column", "value"]]
      + detail.fields.flatMap { field -> [[String]] in
        switch field.content {
        case .cell(.list(let texts)):
          texts.enumerated().map { [field.id, "\($0 + 1)", "", $1] }
        case .cell(let cell): [[field.id, "1", "", cell.text]]
        case .table(let table):
          table.rows.enumerated().flatMap { number, row in
            data(table).map {
              [field.id, "\(number + 1)", $0.id, CSV.text($0.cell(row, catalogue))]
            }.filter { !$0[3].isEmpty }
          }
        }
      }
      + evidence.enumerated().map { ["evidence", "\($0 + 1)", "", $1.text] }
  }

  /// An object with all fields, null where nothing is known.
  private var json: JSON {
    var members: [(String, JSON)] = [("name", .string(detail.title))]
    for field in detail.allFields {
      switch field.content {
      // That the catalogue has no members of a body does not mean that nobody sits in it.
      case _ where field.isEmpty: members.append((field.id, .null))
      case .cell(let cell): members.append((field.id, JSON(cell)))
      case .table(let table):
        let rows = table.rows.map { row in
          JSON.object(data(table).map { ($0.id, JSON($0.cell(row, catalogue))) })
        }
        members.append((field.id, .array(rows)))
      }
    }
    if hasSources { members.append(("evidence", .array(evidence.map(\.json)))) }
    return .object(members)
  }

  private func data(_ table: Table) -> [Column] { table.columns.filter(\.isData) }

  private var evidence: [Citation] { hasSources ? catalogue.citations(of: .body(body)) : [] }
}
