import Browser
import MigrationBodies

/// Everything that is known of a body, written field by field.
struct BodyPage: Writable {
  private let catalogue: Catalogue
  private let body: Ref<Body>
  private let title: String
  /// The fields that are asked for, the empty ones too.
  private let allFields: [Detail.Field]
  private let hasSources: Bool

  /// The page of a body; nil when there is no such body.
  ///
  /// - Parameter columns: The names of the fields that are asked for; empty for all.
  /// - Throws: A `Complaint` about a field that there is not.
  init?(
    _ body: Ref<Body>, of catalogue: Catalogue, columns: [String], hasSources: Bool
  ) throws(Complaint) {
    guard let detail = catalogue.detail(of: .body(body)) else { return nil }
    self.catalogue = catalogue
    self.body = body
    self.hasSources = hasSources
    title = detail.title
    let names = detail.allFields.map(\.id)
    allFields =
      columns.isEmpty
      ? detail.allFields
      : try columns.map { name throws(Complaint) in
        detail.allFields[try RowChoice.place(of: name, among: names, for: "--columns")]
      }
  }

  /// The names of all fields and what people read beside them.
  static func fields(of body: Ref<Body>, in catalogue: Catalogue) -> [Sheet.Heading] {
    (catalogue.detail(of: .body(body))?.allFields ?? []).map { .init($0.id, $0.title) }
  }

  /// The fields that have something in them.
  private var fields: [Detail.Field] { allFields.filter { !$0.isEmpty } }

  // MARK: - For people

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for line in page(in: surroundings) { try put(line) }
  }

  private func page(in surroundings: Surroundings) -> [String] {
    func labelled(_ label: String, _ text: String) -> [String] {
      Self.labelled(label, text, in: surroundings)
    }
    var lines = surroundings.wrapped(title).map { surroundings.painted($0, .title) } + [""]
    for field in fields {
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
      case (_, .table(let table)):
        let role: InkRole = field.id == "problems" ? .warning : .title
        lines += ["", surroundings.painted(title(field, table), role)]
        lines += rows(of: table, in: surroundings)
      }
    }
    if hasSources { lines += [""] + sources.lines(in: surroundings) { "[\($1.id)]" } }
    return lines
  }

  private func title(_ field: Detail.Field, _ table: Table) -> String {
    (field.id == "problems" ? "! " : "") + "\(field.title): \(table.rows.count)"
  }

  /// A field's title, and beside it the text in as many lines as it needs.
  private static func labelled(
    _ label: String, _ text: String, in surroundings: Surroundings
  ) -> [String] {
    let indent = 16
    let room = surroundings.columns.map { max(20, $0 - indent) } ?? .max
    return surroundings.safe(text).wrapped(to: room).enumerated().map { number, line in
      let start = number == 0 ? label : ""
      return surroundings.painted(start, .quiet)
        + String(repeating: " ", count: max(1, indent - start.count)) + line.description
    }
  }

  private func rows(of table: Table, in surroundings: Surroundings) -> [String] {
    let layout = TableLayout(
      table.columns, rows: table.rows, of: catalogue,
      within: surroundings.columns.map { max(1, $0 - 2) }, in: surroundings, wraps: true)
    return ([layout.titles] + table.rows.flatMap { layout.lines(of: $0, in: catalogue) })
      .map { "  " + $0 }
  }

  /// The sources of what the page shows, by the identifiers that its texts name.
  var sourceSheet: Sheet? { sources.sheet }

  private var sources: SourceList {
    var records = [RecordID.body(body)]
    for field in fields where field.id != "members" && field.id != "commitments" {
      if case .table(let table) = field.content { records += table.rows }
    }
    var seen: Set<String> = []
    return SourceList(
      records.flatMap { catalogue.evidence(for: $0).map(\.source) }
        .filter { seen.insert($0.id).inserted })
  }

  /// The single values in a table, then each list of records in one of its own.
  var chapters: [Chapter] {
    var values: [[Cell]] = []
    var tables: [Chapter] = []
    for field in fields {
      switch field.content {
      case .cell(let cell): values.append([.text(field.title), cell])
      case .table(let table):
        tables.append(
          Chapter(title: field.title, sheet: catalogue.pageSheet(of: table.columns, table.rows)))
      }
    }
    return [Chapter(title: title, sheet: Sheet([.init("Field"), .init("Value")], values))] + tables
      + (hasSources ? [Chapter(title: "Sources", points: sources.points)] : [])
  }

  // MARK: - For programs

  /// A line for each value and each record: the field, then its cells.
  var plainSheet: Sheet {
    let rows = fields.flatMap { field -> [[Cell]] in
      switch field.content {
      case .cell(.list(let texts)): texts.map { [.text(field.id), .text($0)] }
      case .cell(let cell): [[.text(field.id), cell]]
      case .table(let table):
        table.rows.map { row in
          [.text(field.id)] + data(table).map { $0.cell(row, catalogue) }
        }
      }
    }
    return Sheet([], rows + evidence.map { [.text("evidence"), .text($0.text)] })
  }

  /// A line for each value: field, row, column, value; every line has the same four cells.
  var sheet: Sheet {
    func line(_ field: String, _ row: Int, _ column: String, _ cell: Cell) -> [Cell] {
      [.text(field), .number(row), .text(column), cell]
    }
    let rows = fields.flatMap { field -> [[Cell]] in
      switch field.content {
      case .cell(.list(let texts)):
        texts.enumerated().map { line(field.id, $0 + 1, "", .text($1)) }
      case .cell(let cell): [line(field.id, 1, "", cell)]
      case .table(let table):
        table.rows.enumerated().flatMap { number, row in
          data(table).map { line(field.id, number + 1, $0.id, $0.cell(row, catalogue)) }
            .filter { !$0[3].text.isEmpty }
        }
      }
    }
    return Sheet(
      ["field", "row", "column", "value"].map { .init($0) },
      rows + evidence.enumerated().map { line("evidence", $0 + 1, "", .text($1.text)) })
  }

  /// An object with all fields, null where nothing is known.
  var object: JSON? {
    var members: [(String, JSON)] = [("name", .string(title))]
    for field in allFields {
      switch field.content {
      // That the catalogue has no members of a body does not mean that nobody sits in it.
      case _ where field.isEmpty: members.append((field.id, .null))
      case .cell(let cell): members.append((field.id, JSON(cell)))
      case .table(let table):
        let sheet = catalogue.sheet(of: data(table), table.rows)
        members.append((field.id, .array((0..<sheet.count).map(sheet.object))))
      }
    }
    if hasSources { members.append(("evidence", .array(evidence.map(\.json)))) }
    return .object(members)
  }

  private func data(_ table: Table) -> [Column] { table.columns.filter(\.isData) }

  private var evidence: [Reference] { hasSources ? catalogue.references(of: .body(body)) : [] }
}
