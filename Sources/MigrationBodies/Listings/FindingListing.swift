/// What the checks find.
package struct FindingListing: Listing {
  /// Which findings are asked for.
  package let scope: FindingScope

  package var rowKind: RowKind { .findings }
  package var noun: String { "finding" }
  package var word: String { "checks" }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.findings(in: scope).map(RecordID.finding)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    scope.bodies.count == 1 ? Self.ofBody : Self.ofAll
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard scope.bodies.count != 1, case .finding(let finding) = row, let body = finding.body else {
      return ([], cells(of: row, in: catalogue))
    }
    return (
      [], cells(of: row, in: catalogue) + catalogue.namesOfBodies([catalogue.bodies[body].id])
    )
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["check"] + scope.bodies.map { catalogue.bodies[$0].id } + ["--severity", scope.severity.label]
      + Finding.Kind.allCases.filter(scope.kinds.contains).flatMap { ["--kind", $0.rawValue] }
  }

  package func name(in catalogue: Catalogue) -> String { English.checks }

  package func about(in catalogue: Catalogue) -> String? {
    scope.bodies.isEmpty
      ? English.allBodies(catalogue.bodies.count)
      : scope.bodies.map { catalogue.bodies[$0].shortName }.joined(separator: ", ")
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.found(Self.counts(table.allRows))
  }

  /// How many of each severity: `2 errors, 1 warning`; nil where there are none.
  static func counts(_ rows: [RecordID]) -> String? {
    let severities = rows.compactMap { row in
      if case .finding(let finding) = row { finding.severity } else { nil }
    }
    let counts = Finding.Severity.allCases.reversed().compactMap { severity in
      let count = severities.count { $0 == severity }
      return count == 0 ? nil : Words.count(count, severity.label)
    }
    return counts.isEmpty ? nil : counts.joined(separator: ", ")
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    guard scope.severity > .note else { return [] }
    var wider = scope
    wider.severity = .note
    let rest = catalogue.findings(in: wider).filter { $0.severity < scope.severity }
    return [Self.counts(rest.map(RecordID.finding)).map(English.lessSevere)].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.nothingFound(in: about(in: catalogue) ?? "", least: scope.severity)
  }
}

extension View.Subject {
  /// What the checks find.
  package static func findings(_ scope: FindingScope) -> View.Subject {
    View.Subject(FindingListing(scope: scope))
  }
}

extension RowKind {
  /// Findings.
  static let findings = RowKind(
    "findings", fields: [.party, .body, .kind, .region, .source, .grade, .severity, .has],
    possessions: ["body", "party", "source"]
  ) { _ in Finding.Kind.allCases.map { Term($0.rawValue) } }
}

// MARK: - Columns

extension FindingListing {
  private static let finding = ColumnMaker<Finding> { record, _ in
    guard case .finding(let finding) = record else { return nil }
    return finding
  }

  fileprivate static let ofAll = listing(bodyWidth: .fixed(18, from: 60))

  /// Those of one body, whose name need not be repeated.
  fileprivate static let ofBody = listing(bodyWidth: .hidden)

  private static func listing(bodyWidth: Column.Width) -> [Column] {
    [
      finding("severity", "Severity", .fixed(8)) { finding, _ in .text(finding.severity.label) },
      finding("body", "Body", bodyWidth) { finding, catalogue in
        Cell(finding.body.map { catalogue.bodies[$0].shortName })
      },
      finding("finding", "What was found", .rest) { finding, _ in .text(finding.sentence) },
      finding("kind", "Kind", .hidden) { finding, _ in
        .term(id: finding.kind.rawValue, label: Vocabulary.words(finding.kind.rawValue))
      },
      finding("body_id", "Body's identifier", .hidden) { finding, catalogue in
        Cell(finding.body.map { catalogue.bodies[$0].id })
      },
      finding("rows", "Rows", .hidden) { finding, catalogue in
        .list(finding.rows.compactMap(catalogue.location(of:)))
      },
      finding("sources", "Sources", .hidden) { finding, _ in .list(finding.sources) },
    ]
  }
}

// MARK: - Command

extension FindingListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "check", "Check the catalogue: counts against lists, sources against each other, dates.",
      argument: .bodies, options: [.severity, .kind] + OptionDeclaration.ofLists,
      examples: [
        .init("check asem-migration", "errors and warnings about one"),
        .init("check asean ecowas --severity note"),
        .init("check --kind count --sources", "counts that differ from lists"),
        .init("check --kind old --kind undated", "where sources are old or undated"),
        .init("check --format json", "for a program"),
        .init("check --where \"region:africa kind:count\""),
      ],
      paragraphs: [
        """
        BODY is an identifier, an acronym or any name; several may follow one another. Without \
        one, all bodies are checked.
        """,
        """
        An error is a contradiction in the catalogue itself; a warning, that sources disagree or \
        that something is missing one would rely on; a note is worth knowing. In texts, [name] \
        is a source, which --sources gives in full. In csv, tsv and json, rows names the rows of \
        the catalogue's files.
        """,
      ], exitStatus: "0 nothing found of that severity, 1 something found, 2 not understood."),
    example: { _ in .findings(FindingScope()) }
  ) { reader throws(QueryError) in
    var kinds: Set<Finding.Kind> = []
    for word in reader.values(.kind) {
      if let kind = Finding.Kind(rawValue: word.text) { kinds.insert(kind) }
    }
    let severity = reader.value(.severity).flatMap { word in
      Finding.Severity.allCases.first { $0.label == word.text }
    }
    return .findings(
      FindingScope(bodies: try reader.bodies(), severity: severity ?? .warning, kinds: kinds))
  }
}

extension OptionDeclaration {
  /// The least severity.
  static let severity = OptionDeclaration(
    "severity", value: "severity", "The least to be listed; else warning.",
    choices: Finding.Severity.allCases.reversed().map(\.label), purpose: .view)
  /// A kind of finding.
  static let kind = OptionDeclaration(
    "kind", value: "kind", "Only this kind; may be repeated.",
    choices: Finding.Kind.allCases.map(\.rawValue), repeats: true, purpose: .view)
}
