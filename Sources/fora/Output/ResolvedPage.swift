import MigrationBodies

/// A resolved list as an answer: a row a name, then a row for each that is missing.
struct ResolvedPage {
  private let list: ResolvedList
  private let comparison: RosterComparison?
  private let catalogue: Catalogue
  /// What an entry's number counts: the lines of a pasted list, or the names that were typed.
  private let unit: String
  /// What of the list is no name.
  private let asides: [ResolvedList.Aside]

  init(
    _ list: ResolvedList, _ comparison: RosterComparison?, isPasted: Bool, in catalogue: Catalogue
  ) {
    (self.list, self.comparison, self.catalogue) = (list, comparison, catalogue)
    unit = isPasted ? "line" : "name"
    asides = list.asides
  }

  /// The answer.
  func answer(hasSources: Bool) -> Answer {
    Answer(
      of: catalogue, heading: heading, columns: columns, rows: rows, asideRows: asideRows,
      summary: comparison?.sentences(list, in: catalogue) ?? [],
      notes: notes + asideNotes.map { "· \($0)" }, hasSources: hasSources)
  }

  /// What is said on standard error when a name leads nowhere or list and body differ; nil when all
  /// is well.
  var complaint: Complaint? {
    let open = list.lines.count - resolved
    var points: [String] = list.lines.isEmpty ? [English.noNameInList] : []
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
    return English.namesBelow(section.heading, section.found, not: stated)
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

  /// The rows of what is no name, behind all others.
  private var asideRows: [RecordID] {
    asides.indices.map {
      .listed(ListedParty(place: names + $0, party: nil, body: comparison?.body))
    }
  }

  /// How many rows are names, on the list or missing.
  private var names: Int { max(list.lines.count, comparison?.lines.count ?? 0) }

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
    guard !matches.isEmpty else { return English.noNameInList }
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
    let aside = asideOfRow
    @Sendable func line(_ row: RecordID) -> ResolvedList.Line? {
      guard case .listed(let listed) = row, listed.place < lines.count else { return nil }
      return lines[listed.place]
    }
    let columns = [
      Column("line", "Line", .hidden) { row, _ in
        (line(row)?.entry.line ?? aside(row)?.line).map(Cell.number) ?? .unknown
      },
      Column("sign", "", .fixed(1), isData: false) { row, _ in
        .text(line(row).map { Self.sign($0.reading.match) } ?? "")
      },
      Column("given", "As given", .fixed(16)) { row, _ in
        (line(row)?.entry.given ?? aside(row)?.given).map { .text($0) } ?? .unknown
      },
      Column("id", "Code", .fixed(4)) { row, catalogue in
        Self.party(row).map { .text(catalogue.parties[$0].id) } ?? .unknown
      },
      Column("name", "Name", .rest) { row, catalogue in
        Self.party(row).map { .text(catalogue.parties[$0].name) } ?? .unknown
      },
      Column("match", "Match", .fixed(10)) { row, _ in
        (line(row)?.reading.match.rawValue ?? aside(row)?.match).map { .text($0) } ?? .unknown
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

  /// What of the list a row is that is no name.
  private var asideOfRow: @Sendable (RecordID) -> ResolvedList.Aside? {
    let (asides, names) = (asides, names)
    return { row in
      guard case .listed(let listed) = row, listed.place >= names else { return nil }
      return asides[listed.place - names]
    }
  }

  private var comparisonColumns: [Column] {
    guard let comparison else { return [] }
    let lines = comparison.lines
    @Sendable func line(_ row: RecordID) -> RosterComparison.Line? {
      guard case .listed(let listed) = row, listed.place < lines.count else { return nil }
      return lines[listed.place]
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
    let (remarks, aside) = (remarks, asideOfRow)
    return Column("note", "Note", .hidden) { row, _ in
      guard case .listed(let listed) = row else { return .unknown }
      if listed.place < remarks.count { return .list(remarks[listed.place]) }
      return .list([aside(row)?.note ?? ""].filter { !$0.isEmpty })
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
      line.reading.remarks + [line.entry.standing?.rawValue].compactMap(\.self)
        + Self.surroundings(line)
        + (comparison?.lines[place].remarks ?? [])
        + (line.repeats.map { ["already \(unit == "line" ? "on line" : "there as name") \($0)"] }
          ?? [])
    }
    return listed + (comparison?.lines ?? []).dropFirst(listed.count).map(\.remarks)
  }

  /// What stands around a name that is not alone on its line.
  private static func surroundings(_ line: ResolvedList.Line) -> [String] {
    let beside = line.beside.map { "“\($0)”" }.joined(separator: ", ")
    guard !beside.isEmpty else { return line.entry.isWithin ? ["it stands within a text"] : [] }
    return [(line.entry.isWithin ? "it stands within a text, beside " : "beside it: ") + beside]
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
    return listed.unique + missing
      + list.sections.filter(\.differs).map { "! \(Self.text(of: $0))" }
  }

  /// Notes on what is no name: headings with the roles that they give, and remarks, equal ones
  /// together.
  var asideNotes: [String] {
    var texts: [String] = []
    var lines: [String: [Int]] = [:]
    for aside in asides {
      let text = "“\(aside.given)”: \(aside.words)"
      if lines[text] == nil { texts.append(text) }
      lines[text, default: []].append(aside.line)
    }
    return texts.map { text in
      let numbers = (lines[text] ?? []).map(String.init)
      let unit = numbers.count > 1 ? unit + "s" : unit
      return "\(unit) \(Sentence.list(numbers, most: 8)), \(text)"
    }
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
      return line.reading.match == .unresolved ? English.noKnownName : nil
    }
    switch line.reading.match {
    case .ambiguous: return "it can mean \(names.joined(separator: " or "))"
    case .unresolved:
      return "\(English.noKnownName); did you mean \(names.joined(separator: ", "))?"
    default: return "it can also mean \(names.joined(separator: " or "))"
    }
  }
}
