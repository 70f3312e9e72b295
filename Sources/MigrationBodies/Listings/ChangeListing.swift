/// What changed in a span of time.
package struct ChangeListing: Listing {
  /// Which changes are asked for.
  package let scope: ChangeScope

  package var rowKind: RowKind { .changes }
  package var noun: String { "change" }
  package var isOfADate: Bool { false }
  package var wraps: Bool { true }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.changes(in: scope).changes.map(RecordID.change)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns(of: scope) }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["changes"] + scope.bodies.map { catalogue.bodies[$0].id }
      + (scope.since.map { ["--since", $0.text] } ?? [])
      + (scope.until.map { ["--until", $0.text] } ?? []) + (scope.hasMeetings ? ["--meetings"] : [])
  }

  package func name(in catalogue: Catalogue) -> String { English.changes }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.changes(
      table.totalCount, of: scope.bodies.map { catalogue.bodies[$0].shortName },
      since: scope.since?.words, until: scope.until?.words)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let list = catalogue.changes(in: scope)
    return [
      English.perhapsInSpan(list.changes.count { scope.holds($0.date) == .notKnown }),
      English.undatedChanges(starts: list.undatedStarts, others: list.undatedOthers),
    ].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    let list = catalogue.changes(in: scope)
    return English.noChanges(
      since: scope.since?.words, until: scope.until?.words,
      undated: English.undatedChanges(starts: list.undatedStarts, others: list.undatedOthers))
  }

  package func citation(of answer: Answer) -> Citation? { Citation(changes: answer) }
}

extension View.Subject {
  /// What changed in a span of time.
  package static func changes(_ scope: ChangeScope) -> View.Subject {
    View.Subject(ChangeListing(scope: scope))
  }
}

extension RowKind {
  /// Changes.
  static let changes = RowKind(
    "changes", fields: [.party, .body, .kind, .region, .source, .grade, .year, .date, .has],
    possessions: ["body", "date", "party", "source"]
  ) { _ in Change.Kind.allCases.map { Term($0.rawValue) } }
}

// MARK: - Columns

extension ChangeListing {
  private static let change = ColumnMaker<Change> { record, _ in
    guard case .change(let change) = record else { return nil }
    return change
  }

  /// What changed; ◐ before what may lie in the span or not.
  fileprivate static func columns(of scope: ChangeScope) -> [Column] {
    [
      change("sign", "", .fixed(1), isData: false) { change, _ in
        .text(scope.holds(change.date) == .in ? "" : "◐")
      },
      change("date", "Date", .fixed(10)) { change, _ in Cell(change.date) },
      change("body", "Body", scope.bodies.count == 1 ? .hidden : .fixed(18, from: 60)) {
        change, catalogue in Cell(change.body.map { catalogue.bodies[$0].shortName })
      },
      change("what", "What happened", .rest) { change, _ in .text(change.words) },
      change("kind", "Kind", .hidden) { change, _ in
        .term(id: change.kind.rawValue, label: Vocabulary.words(change.kind.rawValue))
      },
      change("in_span", "In the span", .hidden) { change, _ in
        .text(scope.holds(change.date) == .in ? "yes" : "uncertain")
      },
      change("body_id", "Body's identifier", .hidden) { change, catalogue in
        Cell(change.body.map { catalogue.bodies[$0].id })
      },
      change("party", "Party", .hidden) { change, catalogue in
        Cell(change.party.map { catalogue.parties[$0].name })
      },
      change("party_id", "Party's code", .hidden) { change, catalogue in
        Cell(change.party.map { catalogue.parties[$0].id })
      },
      change("sources", "Sources", .hidden) { change, catalogue in
        .list(catalogue.evidence(for: .change(change)).map(\.source.id).unique)
      },
    ]
  }
}

// MARK: - Command

extension ChangeListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "changes", "List who joined, left or took the chair, what was founded, renamed or adopted.",
      argument: .bodies,
      options: [.since, .until, .meetings] + OptionDeclaration.ofLists(without: .asOf),
      examples: [
        .init("changes --since 2025", "since 1 January 2025"),
        .init("changes asean ecowas", "of these bodies"),
        .init("changes colombo process --meetings", "with its meetings"),
        .init("changes bali-process --since 2020 --until 2023 --sources"),
        .init("changes --since 2024-07 --format csv", "for a spreadsheet"),
        .init("changes --since 2015 --where \"kind:joined -region:europe\""),
      ],
      paragraphs: [
        """
        BODY is an identifier, an acronym or any name; several may follow one another. Without \
        one, changes of all bodies are listed, and of the names of states and organisations.
        """,
        """
        Dates are as precise as the source: 2024 is some day of that year. ◐ marks what may lie \
        in the span or not. What has no date is left out, and a note says how much that is: a \
        party that is not listed as joining may have joined.
        """,
      ]),
    example: { _ in .changes(ChangeScope()) }
  ) { reader throws(QueryError) in
    let scope = ChangeScope(
      bodies: try reader.bodies(), since: try reader.typed.date(.since),
      until: try reader.typed.date(.until),
      hasMeetings: reader.has(.meetings))
    if let first = scope.since, let last = scope.until, last.isCertainlyBefore(first) {
      throw reader.error(at: .until, English.sinceIsAfterUntil(first.text, last.text))
    }
    return .changes(scope)
  }
}

extension OptionDeclaration {
  /// The first day.
  static let since = OptionDeclaration(
    "since", value: "date", "From the first day of this date on.", purpose: .view,
    completion: .dates)
  /// The last day.
  static let until = OptionDeclaration(
    "until", value: "date", "Up to the last day of this date.", purpose: .view,
    completion: .dates)
  /// Meetings as changes.
  static let meetings = OptionDeclaration("meetings", "List meetings too.", purpose: .view)
}
