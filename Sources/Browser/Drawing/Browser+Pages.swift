import MigrationBodies

/// The pages of text: answers, sources, all that is known of a record.
extension Browser {
  /// A page that has the width of the screen.
  func page(_ content: Page.Content) -> Page {
    Page(
      content, title: title(of: content), lines: lines(of: content, width: size.columns),
      width: size.columns, date: catalogue.date)
  }

  private func title(of content: Page.Content) -> String {
    switch content {
    case .sources(let record): "Sources: " + (name(of: record) ?? "")
    case .about(let record): catalogue.detail(of: subject(of: record))?.title ?? ""
    case .brief(let brief): brief.brief(in: catalogue)?.title ?? ""
    case .answer(let title, _, _): title
    case .legend: "What the signs mean"
    }
  }

  func lines(of content: Page.Content, width: Int) -> [Line] {
    switch content {
    case .sources(let record): sourceLines(record, width: width)
    case .about(let record): aboutLines(subject(of: record), width: width)
    case .legend: Legend.lines(width: width)
    case .brief(let brief):
      brief.brief(in: catalogue).map { briefLines($0, width: width) } ?? []
    case .answer(_, let lines, _):
      [Line()]
        + lines.flatMap { line in
          // Spaces that set a column in stay: only what is too long is wrapped.
          guard SafeText(line).width < width else {
            return Line.wrapping(line, width: width - 1, indent: 1)
          }
          var kept = Line(" " + line)
          kept.source = line
          return [kept]
        }
    }
  }

  /// The full text of a record beside its list: all that is known, else what its sources say.
  func textLines(of record: RecordID, width: Int) -> [Line] {
    let lines = aboutLines(subject(of: record), width: width)
    return lines.isEmpty ? sourceLines(record, width: width) : lines
  }

  /// The record that a row is about: of a seat the end that the list does not share.
  func subject(of record: RecordID) -> RecordID {
    switch record {
    case .seat(let seat):
      if place.focused.view?.subject.as(SeatListing.self) != nil { return .body(seat.body) }
      return .party(seat.party)
    case .setMember(let member): return .party(member.party)
    case .compared(let compared): return .party(compared.party)
    case .absence(let absence): return .body(absence.body)
    default: return record
    }
  }

  // MARK: - Sources

  func sourceLines(_ record: RecordID, width: Int) -> [Line] {
    let body = body(of: record)
    var lines: [Line] = []
    if case .finding(let finding) = record {
      lines.append(Line())
      lines += Line.wrapping(
        catalogue.namingSources(in: finding.sentence), width: width - 1, indent: 1)
    }
    for note in pastedList?.notes(of: record, in: catalogue) ?? [] {
      lines += [Line()] + Line.wrapping(note, width: width - 1, indent: 1)
    }
    for evidence in catalogue.evidence(for: record) {
      lines.append(Line())
      lines += evidenceLines(evidence, body, width: width)
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

  /// The body that a record belongs to, by which its sources are numbered.
  private func body(of record: RecordID) -> Ref<Body>? {
    switch record {
    case .body(let body): body
    case .seat(let seat): seat.body
    case .listed(let listed): listed.body
    case .finding(let finding): finding.body
    default: record.commitment.flatMap { catalogue.bodies.ref(catalogue.commitments[$0].body) }
    }
  }

  private func evidenceLines(_ evidence: Evidence, _ body: Ref<Body>?, width: Int) -> [Line] {
    let source = evidence.source
    let spelling = evidence.spelling.map { ", as “\($0)”" } ?? ""
    var first = Line(" [\(number(of: source.id, in: body))] ", .key)
    first.add(evidence.what + spelling)
    let date = source.asOf.map { "as of \($0.words)" } ?? "no date given"
    let texts = [source.title, "\(source.publisher) · \(date)"]
    // Set in a little only, so that most addresses stand in one line and can be copied.
    func lines(_ text: String) -> [Line] { Line.wrapping(text, width: width - 1, indent: 5) }
    let reference = Line.Copy(text: source.fullReference, what: "the reference")
    let note = evidence.note.map { lines(English.rowNote(catalogue.namingSources(in: $0))) } ?? []
    let words = ([first] + note + texts.flatMap(lines)).map { $0.copying(reference) }
    let address = source.url.map { url in
      lines(url).map { $0.copying(Line.Copy(text: url, what: "the address")) }
    }
    let all = words + (address ?? lines("no address")) + (source.note.map(lines) ?? [])
    return leading(all, to: catalogue.sources.ref(source.id).map(RecordID.source))
  }

  /// Lines that all lead to a record, which the first says.
  private func leading(_ lines: [Line], to record: RecordID?) -> [Line] {
    guard let record, !lines.isEmpty else { return lines }
    var lines = lines
    lines[0].lead(to: record)
    for index in lines.indices { lines[index].link = record }
    return lines
  }

  /// A source as the pages of a body number it; its identifier where it is another's.
  func number(of source: String, in body: Ref<Body>?) -> String {
    guard let prefix = body.map({ catalogue.bodies[$0].id + "-" }), source.hasPrefix(prefix) else {
      return source
    }
    return String(source.dropFirst(prefix.count))
  }

  private func problemLines(_ ref: Ref<Problem>, width: Int) -> [Line] {
    let problem = catalogue.problems[ref]
    guard let body = catalogue.bodies.ref(problem.body) else { return [] }
    let sources = problem.sources.compactMap(catalogue.sources.ref).map { catalogue.sources[$0] }
      .map { source in
        "[\(number(of: source.id, in: body))] \(source.publisher), "
          + "\(source.asOf?.text ?? "no date"): \(source.url ?? source.title)"
      }
    return field(
      "! " + problem.kind, [catalogue.namingSources(in: problem.text)] + sources, width: width,
      label: .warning)
  }

  // MARK: - About

  /// All that is known of a record, its fields below one another.
  func aboutLines(_ record: RecordID, width: Int) -> [Line] {
    guard let detail = catalogue.detail(of: record) else { return [] }
    // A name that the title has no room for is read here.
    var lines =
      SafeText.width(of: detail.title) < width - 1
      ? [] : Line.wrapping(detail.title, width: width - 1, indent: 1, .title) + [Line()]
    if catalogue.isOwn(record) {
      lines += Line.wrapping("* a row of your own tables", width: width - 1, indent: 1, .quiet)
    }
    for entry in detail.fields {
      switch entry.content {
      case .cell(.list(let texts)) where entry.id == "contact":
        lines += field(entry.title, texts, width: width)
      case .cell(let cell):
        lines += leading(field(entry.title, [cell.text], width: width), to: entry.record)
      case .table(let table): lines += section(entry.title, table, width: width)
      }
    }
    return lines
  }

  /// What stands of a record in a pane beside the list: its fields, without the tables that other
  /// panes have, or what its sources say.
  func detailLines(of record: RecordID, width: Int) -> [Line] {
    let fields = (record.isSeat ? nil : catalogue.detail(of: subject(of: record)))?.fields ?? []
    let lines = fields.flatMap { entry -> [Line] in
      guard case .cell(let cell) = entry.content else { return [] }
      return Line.wrapping(entry.title, width: width - 1, indent: 1, .quiet)
        + Line.wrapping(cell.text, width: width - 1, indent: 3)
    }
    return lines.isEmpty ? Array(sourceLines(record, width: width).dropFirst()) : lines
  }

  private func section(_ title: String, _ table: Table, width: Int) -> [Line] {
    var lines = [Line(), Line(" \(title)", .title)]
    if table.view.subject.as(ProblemListing.self) != nil {
      return lines
        + table.rows.flatMap { row -> [Line] in
          if case .problem(let ref) = row { problemLines(ref, width: width) } else { [] }
        }
    }
    let layout = TableLayout(table, width: width - 3)
    for row in table.rows.indices {
      var line = Line(" › ", .quiet)
      for span in layout.line(row: row).spans { line.add(span.text, span.ink) }
      line.link = link(of: table.rows[row])
      lines.append(line.copying(Line.Copy(text: layout.text(row: row), what: "the row")))
    }
    return lines
  }

  /// Where a row of a page leads: of a seat to its other end.
  private func link(of row: RecordID) -> RecordID? {
    switch row {
    case .relation(let ref):
      let relation = catalogue.relations[ref]
      return relation.relatedBody.flatMap(catalogue.bodies.ref).map(RecordID.body)
        ?? (relation.state ?? relation.organisation).flatMap(catalogue.parties.ref)
        .map(RecordID.party)
    case .roster(let ref):
      return catalogue.sources.ref(catalogue.rosters[ref].source).map(RecordID.source)
    case .figure(let ref):
      return catalogue.sources.ref(catalogue.figures[ref].source).map(RecordID.source)
    case .official(let ref):
      let official = catalogue.officials[ref]
      return official.meeting.flatMap(catalogue.meetings.ref).map(RecordID.meeting)
        ?? official.document.flatMap(catalogue.documents.ref).map(RecordID.document)
    case .vote(let ref):
      return catalogue.parties.ref(catalogue.votes[ref].state).map(RecordID.party)
    case .signature(let ref):
      return catalogue.parties.ref(catalogue.signatures[ref].state).map(RecordID.party)
    default: return row
    }
  }

  /// A label on the left, texts on the right, wrapped.
  private func field(
    _ label: String, _ texts: [String], width: Int, label ink: InkRole = .quiet
  ) -> [Line] {
    let indent = width >= Layout.roomy ? 26 : width >= Layout.fairlyRoomy ? 21 : 14
    var lines = texts.flatMap { Line.wrapping($0, width: width - 1, indent: indent) }
    guard !lines.isEmpty else { return [] }
    var first = Line()
    first.add(SafeText(" " + label).cut(to: indent - 1), ink)
    first.pad(to: indent)
    // The first line's own spans follow the spaces that set it in.
    for span in lines[0].spans.dropFirst() { first.add(span.text, span.ink) }
    first.source = texts.first.map { "\(label): \($0)" }
    lines[0] = first
    return lines
  }
}
