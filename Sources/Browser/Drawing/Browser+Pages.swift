import MigrationBodies

/// The pages of text: help, sources, all that is known of a record.
extension Browser {
  func overlayLines(_ overlay: Overlay, width: Int) -> [Line] {
    switch overlay.content {
    case .help: helpLines(width: width)
    case .sources(let record): sourceLines(record, width: width)
    case .about(let record): aboutLines(subject(of: record), width: width)
    }
  }

  /// The record that a row is about: of a seat the end that the list does not share.
  func subject(of record: RecordID) -> RecordID {
    guard case .seat(let seat) = record else { return record }
    return place.perspective == .bodies ? .party(seat.party) : .body(seat.body)
  }

  // MARK: - Help

  private func helpLines(width: Int) -> [Line] {
    var lines = [Line()]
    for group in Command.Group.allCases {
      lines.append(Line(" " + group.rawValue, .title))
      for command in Command.allCases where command.group == group {
        let keys = command.keys.map(\.label).joined(separator: " ")
        lines += field(keys, [command.help], width: width, label: .key)
      }
      lines.append(Line())
    }
    lines.append(Line(" Signs", .title))
    for (sign, meaning) in Self.signs {
      lines += field(sign, [meaning], width: width, label: .inSign)
    }
    return lines
  }

  private static let signs = [
    ("●", "in: one of the body's own"),
    ("○", "beside: observer, partner, guest, host, secretariat"),
    ("·", "out: the catalogue has an end of it"),
    ("◐", "may be: the sources do not say"),
    ("★", "in the chair; before a commitment: the document names the party"),
    ("!", "sources disagree on who sits in the body"),
  ]

  // MARK: - Sources

  private func sourceLines(_ record: RecordID, width: Int) -> [Line] {
    var lines: [Line] = []
    for (index, evidence) in catalogue.evidence(for: record).enumerated() {
      lines.append(Line())
      lines += numbered(index + 1, evidence, width: width)
    }
    let problems = catalogue.problems(concerning: record)
    guard !problems.isEmpty else { return lines }
    lines.append(Line())
    lines.append(Line(" What sources disagree on", .title))
    for problem in problems {
      lines.append(Line())
      lines += problemLines(problem, width: width)
    }
    return lines
  }

  private func numbered(_ number: Int, _ evidence: Evidence, width: Int) -> [Line] {
    let source = evidence.source
    let spelling = evidence.spelling.map { ", as “\($0)”" } ?? ""
    let date = source.asOf.map { "as of \($0)" } ?? "no date given"
    let texts = [
      evidence.what + spelling, source.title, "\(source.publisher) · \(date)",
      source.url ?? "no address", source.note ?? "",
    ]
    // Set in a little only, so that most addresses stand in one line and can be copied.
    return field("\(number)", texts.filter { !$0.isEmpty }, width: width, indent: 5, label: .key)
  }

  private func problemLines(_ ref: Ref<Problem>, width: Int) -> [Line] {
    let problem = catalogue.problems[ref]
    guard let body = catalogue.bodies.ref(problem.body) else { return [] }
    let prefix = catalogue.bodies[body].id + "-"
    let sources = problem.sources.compactMap { id in
      catalogue.sources.ref(id).map { catalogue.sources[$0] }
    }.map { source in
      let number =
        source.id.hasPrefix(prefix) ? String(source.id.dropFirst(prefix.count)) : source.id
      return "[\(number)] \(source.publisher), \(source.asOf?.text ?? "no date"): "
        + (source.url ?? source.title)
    }
    return field(
      "! " + problem.kind, [numbered(problem.text, of: body)] + sources, width: width,
      label: .warning)
  }

  // MARK: - About

  /// All that is known of a record, its fields below one another.
  func aboutLines(_ record: RecordID, width: Int) -> [Line] {
    guard let detail = catalogue.detail(of: record) else { return [] }
    var lines: [Line] = []
    for entry in detail.fields {
      switch entry.content {
      case .cell(.list(let texts)) where entry.id == "contact":
        lines += field(entry.title, texts, width: width)
      case .cell(let cell): lines += field(entry.title, [cell.text], width: width)
      case .table(let table): lines += section(entry.title, table, width: width)
      }
    }
    return lines
  }

  private func section(_ title: String, _ table: Table, width: Int) -> [Line] {
    var lines = [Line(), Line(" \(title)", .title)]
    if case .problems = table.view.subject {
      return lines
        + table.rows.flatMap { row -> [Line] in
          if case .problem(let ref) = row { problemLines(ref, width: width) } else { [] }
        }
    }
    let layout = TableLayout(table, width: width - 3)
    for row in table.rows.indices {
      var line = Line()
      line.pad(to: 3)
      for span in layout.line(row: row).spans { line.add(span.text, span.ink) }
      lines.append(line)
    }
    return lines
  }

  /// A label on the left, texts on the right, wrapped.
  private func field(
    _ label: String, _ texts: [String], width: Int, indent: Int? = nil,
    label ink: InkRole = .quiet
  ) -> [Line] {
    let indent = indent ?? (width >= Layout.medium ? 26 : 14)
    var lines = texts.flatMap { Line.wrapping($0, width: width - 1, indent: indent) }
    guard !lines.isEmpty else { return [] }
    var first = Line()
    first.add(SafeText(" " + label).cut(to: indent - 1), ink)
    first.pad(to: indent)
    // The first line's own spans follow the spaces that set it in.
    for span in lines[0].spans.dropFirst() { first.add(span.text, span.ink) }
    lines[0] = first
    return lines
  }
}
