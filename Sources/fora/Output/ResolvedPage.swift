import MigrationBodies

/// A resolved list as an answer: a row a name, then a row for each that is missing.
struct ResolvedPage {
  private let list: ResolvedList
  private let comparison: RosterComparison?
  private let catalogue: Catalogue
  /// What an entry's number counts: the lines of a pasted list, or the names that were typed.
  private let unit: String

  init(
    _ list: ResolvedList, _ comparison: RosterComparison?, isPasted: Bool, in catalogue: Catalogue
  ) {
    (self.list, self.comparison, self.catalogue) = (list, comparison, catalogue)
    unit = isPasted ? "line" : "name"
  }

  /// The answer.
  func answer(hasSources: Bool) -> Answer {
    Answer(
      of: catalogue, heading: heading, columns: columns, rows: rows, notes: notes,
      hasSources: hasSources)
  }

  /// What is said on standard error when a name leads nowhere or list and body differ; nil when all
  /// is well.
  var complaint: Complaint? {
    let open = list.lines.count - resolved
    var points: [String] = []
    if open > 0 {
      points.append("\(open) of \(Words.count(list.lines.count, "name")) not resolved")
    }
    points += list.sections.filter(\.differs).map(Self.text)
    if let comparison, !comparison.agrees, open == 0 || differences > 0 {
      let name = catalogue.bodies[comparison.body].shortName
      points.append("\(Words.count(differences, "difference")) from the \(name)")
    }
    guard !points.isEmpty else { return nil }
    return Complaint(points.joined(separator: "; "), status: .nothingFound)
  }

  private var resolved: Int { list.lines.count { $0.reading.isResolved } }

  private var differences: Int {
    comparison?.lines.count { $0.finding != .same && $0.finding != nil } ?? 0
  }

  private static func text(of section: NameList.Section) -> String {
    let stated = section.stated ?? 0
    return "“\(section.heading)” has \(Words.count(section.found, "name")), "
      + "not \(stated)"
  }

  // MARK: - Rows

  private var rows: [RecordID] {
    let body = comparison?.body
    let listed = list.lines.enumerated().map { place, line in
      RecordID.listed(ListedParty(place: place, party: line.reading.party, body: body))
    }
    let missing = (comparison?.lines ?? []).dropFirst(listed.count).enumerated()
      .map { number, line in
        RecordID.listed(
          ListedParty(place: listed.count + number, party: line.party, body: body))
      }
    return Self.grouped(listed + missing, by: comparison)
  }

  /// The rows by what is found: in the body as listed, in another role, not in it, missing, unread.
  private static func grouped(
    _ rows: [RecordID], by comparison: RosterComparison?
  ) -> [RecordID] {
    guard let comparison else { return rows }
    let groups = Dictionary(grouping: rows) { row in
      guard case .listed(let listed) = row else { return RosterComparison.Group.unread }
      return comparison.lines[listed.place].group
    }
    return RosterComparison.Group.allCases.flatMap { groups[$0] ?? [] }
  }

  /// The number of names and what they lead to: `12 names: 10 exact, 1 alias, 1 ambiguous`.
  private var heading: String {
    let matches = Reading.Match.allCases.compactMap { match in
      let count = list.count(match)
      return count > 0 ? "\(count) \(match.rawValue)" : nil
    }
    let names = "\(Words.count(list.lines.count, "name")): \(matches.joined(separator: ", "))"
    guard let comparison else { return names }
    let body = catalogue.bodies[comparison.body]
    let findings = RosterComparison.Finding.allCases.compactMap { finding in
      let count = comparison.count(finding)
      return count > 0 ? "\(count) \(finding.rawValue)" : nil
    }
    return "\(body.shortName) · \(findings.joined(separator: ", ")) · \(names)"
  }

  // MARK: - Columns

  private var columns: [Column] {
    let lines = list.lines
    @Sendable func line(_ row: RecordID) -> ResolvedList.Line? {
      guard case .listed(let listed) = row, listed.place < lines.count else { return nil }
      return lines[listed.place]
    }
    let columns = [
      Column("line", "Line", .hidden) { row, _ in
        line(row).map { .number($0.entry.line) } ?? .unknown
      },
      Column("sign", "", .fixed(1), isData: false) { row, _ in
        .text(line(row).map { Self.sign($0.reading.match) } ?? "")
      },
      Column("given", "As given", .fixed(16)) { row, _ in
        line(row).map { .text($0.entry.given) } ?? .unknown
      },
      Column("id", "Code", .fixed(4)) { row, catalogue in
        Self.party(row).map { .text(catalogue.parties[$0].id) } ?? .unknown
      },
      Column("name", "Name", .rest) { row, catalogue in
        Self.party(row).map { .text(catalogue.parties[$0].name) } ?? .unknown
      },
      Column("match", "Match", .fixed(10)) { row, _ in
        line(row).map { .text($0.reading.match.rawValue) } ?? .unknown
      },
      Column("confidence", "Sure", .hidden, alignment: .right) { row, _ in
        line(row)?.reading.confidence.map(Cell.number) ?? .unknown
      },
      Column("could_be", "Could be", .hidden) { row, catalogue in
        .list(line(row)?.reading.others.map { catalogue.parties[$0].id } ?? [])
      },
      Column("role", "Listed as", .hidden) { row, _ in
        line(row)?.entry.role.map { .text($0.label) } ?? .unknown
      },
    ]
    return columns + comparisonColumns + [noteColumn]
  }

  private var comparisonColumns: [Column] {
    guard let comparison else { return [] }
    let lines = comparison.lines
    @Sendable func line(_ row: RecordID) -> RosterComparison.Line? {
      if case .listed(let listed) = row { lines[listed.place] } else { nil }
    }
    return [
      Column("finding", "Found", .fixed(20)) { row, _ in
        line(row)?.finding.map { .text($0.rawValue) } ?? .unknown
      },
      Column("role_in_body", "Role there", .fixed(12)) { row, _ in
        .list(line(row)?.roles ?? [])
      },
    ]
  }

  private var noteColumn: Column {
    let remarks = self.remarks
    return Column("note", "Note", .hidden) { row, _ in
      if case .listed(let listed) = row { .list(remarks[listed.place]) } else { .unknown }
    }
  }

  private static func party(_ row: RecordID) -> Ref<Party>? {
    if case .listed(let listed) = row { listed.party } else { nil }
  }

  /// The sign before a name that is to be looked at.
  private static func sign(_ match: Reading.Match) -> String {
    switch match {
    case .exact, .alias: ""
    case .nearest: "~"
    case .ambiguous: "?"
    case .unresolved: "!"
    }
  }

  // MARK: - Notes

  /// What is to be said of each row.
  private var remarks: [[String]] {
    let listed = list.lines.enumerated().map { place, line in
      line.reading.remarks + Self.surroundings(line.entry)
        + (comparison?.lines[place].remarks ?? [])
        + (line.repeats.map { ["already \(unit == "line" ? "on line" : "there as name") \($0)"] }
          ?? [])
    }
    return listed + (comparison?.lines ?? []).dropFirst(listed.count).map(\.remarks)
  }

  /// What stands around a name that is not alone on its line.
  private static func surroundings(_ entry: NameList.Entry) -> [String] {
    let beside = entry.remarks.map { "“\($0)”" }.joined(separator: ", ")
    guard !beside.isEmpty else { return entry.isWithin ? ["it stands within a text"] : [] }
    return [(entry.isWithin ? "it stands within a text, beside " : "beside it: ") + beside]
  }

  /// Notes for people: what is doubtful of which name, and which counts do not fit.
  private var notes: [String] {
    let remarks = self.remarks
    let listed = list.lines.enumerated().compactMap { place, line -> String? in
      let texts = [choices(line)].compactMap(\.self) + remarks[place]
      guard !texts.isEmpty else { return nil }
      return "\(Self.mark(line)) \(unit) \(line.entry.line), “\(line.entry.given)”: "
        + texts.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
    }
    let missing = (comparison?.lines ?? []).dropFirst(list.lines.count).compactMap {
      line -> String? in
      guard let party = line.party, !line.remarks.isEmpty else { return nil }
      return "\(catalogue.parties[party].name): \(line.remarks.joined(separator: "; "))"
    }
    let headings = list.sections.filter { !$0.differs }.map { section in
      "· line \(section.line), “\(section.heading)”: a heading"
        + (section.role.map { "; those below it are listed as \($0.label)" } ?? "")
    }
    return listed + missing + list.sections.filter(\.differs).map { "! \(Self.text(of: $0))" }
      + headings
  }

  private static func mark(_ line: ResolvedList.Line) -> String {
    let sign = sign(line.reading.match)
    return sign.isEmpty ? "·" : sign
  }

  /// What a name can mean, or what is spelt alike.
  private func choices(_ line: ResolvedList.Line) -> String? {
    let names = line.reading.others.map {
      "\(catalogue.parties[$0].name) (\(catalogue.parties[$0].id))"
    }
    guard !names.isEmpty else {
      return line.reading.match == .unresolved ? "nothing known is called so" : nil
    }
    switch line.reading.match {
    case .ambiguous: return "it can mean \(names.joined(separator: " or "))"
    case .unresolved:
      return "nothing known is called so; did you mean \(names.joined(separator: ", "))?"
    default: return "it can also mean \(names.joined(separator: " or "))"
    }
  }
}
