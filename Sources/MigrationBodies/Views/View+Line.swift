extension View {
  /// The view's text form; nil for a table within a page, which is no view of its own.
  ///
  /// - Parameter catalogue: Whose identifiers name the bodies and parties.
  public func line(in catalogue: Catalogue) -> ViewLine? {
    guard var words = subject.words(in: catalogue) else { return nil }
    if !query.isEmpty { words += ["--where", query.text] }
    if !sort.isEmpty {
      let keys = sort.map { ($0.isDescending ? "-" : "") + $0.column }
      words.append("--sort=\(keys.joined(separator: ","))")
    }
    if !columns.isEmpty { words += ["--columns", columns.joined(separator: ",")] }
    if let date, subject.isOfADate { words += ["--as-of", date.text] }
    return ViewLine(words)
  }

  /// Reads a text form.
  ///
  /// The words of a line that has no options can stand as they are, with the signs of the set
  /// language: `members bali-process & colombo-process`.
  ///
  /// - Parameters:
  ///   - line: A command that lists rows, with or without `fora` before it.
  ///   - catalogue: Where names are looked up.
  /// - Throws: A `QueryError` that says where and what would be right.
  public init(line: String, in catalogue: Catalogue) throws(QueryError) {
    var reader = try ViewReader(line, in: catalogue)
    self = try reader.view()
  }
}

extension View.Subject {
  /// Whether its rows depend on the date that the catalogue speaks for; a list that goes through
  /// time has the dates of its rows.
  public var isOfADate: Bool {
    switch self {
    case .meetings, .documents, .sources, .problems, .changes: false
    default: true
    }
  }

  /// The command and its arguments; nil for a table within a page.
  fileprivate func words(in catalogue: Catalogue) -> [String]? {
    func listed(_ command: String, of body: Ref<Body>?) -> [String] {
      [command] + (body.map { ["--body", catalogue.bodies[$0].id] } ?? [])
    }
    return switch self {
    case .bodies: ["bodies"]
    case .parties: ["parties"]
    case .members(let body): ["members", catalogue.bodies[body].id, "--out"]
    case .seats(let party): ["state", catalogue.parties[party].id, "--out"]
    case .commitments: ["commitments"]
    case .bodyCommitments(let body): listed("commitments", of: body)
    case .undertakings(let party): ["commitments", "--party", catalogue.parties[party].id]
    case .meetings(let body): listed("meetings", of: body)
    case .documents(let body): listed("documents", of: body)
    case .sources(let body): listed("sources", of: body)
    case .problems(let body): listed("problems", of: body)
    case .changes(let scope): scope.words(in: catalogue)
    case .findings(let scope): scope.words(in: catalogue)
    case .partySet(let set): set.words(in: catalogue)
    case .explanation(let set): set.words(in: catalogue) + ["--explain"]
    case .comparison(let comparison): comparison.words(in: catalogue)
    case .overlap(let bodies): ["overlap"] + bodies.map { catalogue.bodies[$0].id }
    case .overlapMatrix(let bodies):
      ["overlap"] + bodies.map { catalogue.bodies[$0].id } + ["--matrix"]
    case .bridge(let bodies): ["bridge"] + bodies.map { catalogue.bodies[$0].id }
    case .alone(let party): ["bridge", "--alone", catalogue.parties[party].id]
    case .figures, .relations, .rosters, .statedBy: nil
    }
  }
}

extension ChangeScope {
  fileprivate func words(in catalogue: Catalogue) -> [String] {
    ["changes"] + bodies.map { catalogue.bodies[$0].id }
      + (since.map { ["--since", $0.text] } ?? []) + (until.map { ["--until", $0.text] } ?? [])
      + (hasMeetings ? ["--meetings"] : [])
  }
}

extension FindingScope {
  fileprivate func words(in catalogue: Catalogue) -> [String] {
    ["check"] + bodies.map { catalogue.bodies[$0].id } + ["--severity", severity.label]
      + Finding.Kind.allCases.filter(kinds.contains).flatMap { ["--kind", $0.rawValue] }
  }
}

extension PartySet {
  fileprivate func words(in catalogue: Catalogue) -> [String] {
    ["members", text(in: catalogue)] + (listsOut ? ["--out"] : [])
      + (listsUnnamed ? ["--unnamed"] : [])
  }
}

extension BodyComparison {
  fileprivate func words(in catalogue: Catalogue) -> [String] {
    ["compare"] + operands.map { $0.text(in: catalogue) }
      + (onlyDifferences ? ["--only-differences"] : []) + (isNarrow ? ["--signs"] : [])
  }
}
