/// Who chairs a body, or any, through time.
package struct ChairListing: Listing {
  /// The body; nil for all.
  package let body: Ref<Body>?

  package var rowKind: RowKind { .chairs }
  package var citedColumns: [String] { (body == nil ? ["body"] : []) + ["since", "until_cited"] }
  package var noun: String { "chair" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let bodies =
      body.map { [$0] }
      ?? catalogue.byName(catalogue.bodies.refs) { catalogue.bodies[$0].shortName }
    return bodies.flatMap(catalogue.chairs).map(RecordID.membership)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    body == nil ? Self.ofAll : Self.ofBody
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["chairs"] + (body.map { [catalogue.bodies[$0].id] } ?? [])
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .membership(let ref) = row else { return ([], []) }
    let party = catalogue.memberships[ref].partyID.flatMap(catalogue.parties.ref)
    let names: (names: [String], others: [String]) =
      party.map(catalogue.searchedText) ?? ([], [])
    let bodies = body == nil ? catalogue.namesOfBodies([catalogue.memberships[ref].body]) : []
    return (names.names, names.others + cells(of: row, in: catalogue) + bodies)
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.chairs, of: body, in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let chairs = inChair(among: table.allRows, in: catalogue)
      .map { catalogue.sight(ofChairs: [$0]) }
    let (now, old) = (chairs.filter { !$0.isOld }, chairs.filter(\.isOld))
    let seen = body == nil ? [] : now.compactMap { $0.date?.words }.unique
    let whose = body.map { catalogue.bodies[$0].shortName }
    return English.chairs(
      table.totalCount, of: whose, now: now.count, seen: seen, old: old.map { $0.date?.words },
      isNow: catalogue.date == nil)
  }

  /// Those who are in the chair on the date.
  private func inChair(among rows: [RecordID], in catalogue: Catalogue) -> [Membership] {
    rows.compactMap { row in
      if case .membership(let ref) = row { catalogue.memberships[ref] } else { nil }
    }.filter(catalogue.isInChair)
  }

  /// Of which bodies nobody is known to be in the chair, and of which the sources are old.
  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let listed = table.allRows.compactMap { row -> String? in
      if case .membership(let ref) = row { catalogue.memberships[ref].body } else { nil }
    }
    let open = listed.unique.compactMap(catalogue.bodies.ref).filter(catalogue.lacksChair)
    let note = English.noChairNow(
      of: open.map { catalogue.bodies[$0].shortName }, ofAll: body == nil,
      asOf: catalogue.date?.words)
    return [
      note, catalogue.noteOnOldChairs(inChair(among: table.allRows, in: catalogue)),
    ].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.noChairs(of: body.map { catalogue.bodies[$0].shortName })
  }
}

extension View.Subject {
  /// Who chairs a body, or any, through time.
  package static func chairs(_ body: Ref<Body>?) -> View.Subject {
    View.Subject(ChairListing(body: body))
  }
}

extension RowKind {
  /// Chairs.
  static let chairs = RowKind(
    "chairs",
    fields: [
      .chair, .party, .body, .name, .role, .region, .subregion, .source, .grade, .year, .since,
      .until,
      .has, .id,
    ], possessions: ["date", "end", "source"], regions: regionsOfStates)
}

// MARK: - Columns

extension ChairListing {
  private static let membership = ColumnMaker<Membership> { record, catalogue in
    guard case .membership(let ref) = record else { return nil }
    return catalogue.memberships[ref]
  }

  private static let ref = ColumnMaker<Ref<Membership>> { record, _ in
    guard case .membership(let ref) = record else { return nil }
    return ref
  }

  fileprivate static let ofAll = columns(ofAll: true)
  fileprivate static let ofBody = columns(ofAll: false)

  private static func columns(ofAll: Bool) -> [Column] {
    [
      membership("sign", "", .fixed(1), isData: false) { membership, catalogue in
        .text(sign(of: membership, in: catalogue))
      },
      membership("body", "Body", ofAll ? .fixed(18) : .hidden) { membership, catalogue in
        .text(catalogue.shortName(ofBody: membership.body))
      },
      membership("name", "Chair", .rest) { .text($1.name(of: $0)) },
      membership("role", "Role", .fixed(14, from: 56)) { .list($1.roles([$0])) },
      membership("since", "Since", .fixed(10)) { membership, _ in Cell(membership.from) },
      membership("until_or_as_of", "Until", .fixed(19, from: 64), formOf: "until") {
        .text($1.untilOrAsOf($0))
      },
      ref("next", "Then", .fixed(18, from: 104)) { ref, catalogue in
        Cell(catalogue.next(after: ref).map { catalogue.name(of: catalogue.memberships[$0]) })
      },
      membership("until_cited", "Until", .hidden, formOf: "until") { membership, catalogue in
        let until = catalogue.until(membership)
        return .text(until.isEmpty ? catalogue.untilOrAsOf(membership) : "until \(until)")
      },
      membership("until", "Until", .hidden) { membership, _ in Cell(membership.to) },
      membership("is_announced", "End announced", .hidden) { membership, catalogue in
        membership.to == nil
          ? .unknown : .text(catalogue.isEndAnnounced(membership) ? "true" : "false")
      },
      membership("seen", "Source's date", .hidden) { membership, catalogue in
        Cell(catalogue.sight(ofChairs: [membership]).date)
      },
      membership("is_old", "Source is old", .hidden) { membership, catalogue in
        .text(catalogue.sight(ofChairs: [membership]).isOld ? "true" : "false")
      },
      membership("standing", "Standing", .hidden) { .text($1.standing(of: $0).rawValue) },
      membership("role_id", "Role's identifier", .hidden) { membership, _ in
        .text(membership.roleID)
      },
      membership("id", "Code", .hidden) { membership, _ in Cell(membership.partyID) },
      membership("body_id", "Body's identifier", .hidden) { membership, _ in
        .text(membership.body)
      },
      membership("sources", "Sources", .hidden) { membership, _ in
        .list([membership.source, membership.dateSource].compactMap(\.self).unique)
      },
    ]
  }

  /// ★ in the chair, ◐ uncertain, · before or later.
  private static func sign(of membership: Membership, in catalogue: Catalogue) -> String {
    switch catalogue.standing(of: membership) {
    case .in: catalogue.isInChair(membership) ? "★" : SeatKind.out.sign
    case .notKnown: SeatKind.mayBe.sign
    case .out: SeatKind.out.sign
    }
  }
}

// MARK: - Command

extension ChairListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "chairs", "List who chairs bodies, or coordinates them, and who did.",
      argument: ArgumentDeclaration(
        "body", "The body; all bodies without one.", form: .name, completion: .bodies),
      options: OptionDeclaration.ofLists,
      examples: [
        .init("chairs colombo-process", "one body's, through time"),
        .init("chairs --where chair:india", "what India chairs"),
        .init("chairs --where 'role:chair since>=2024'", "since 2024, of all bodies"),
        .init("chairs rcm --as-of 2019 --sources"),
        .init("chairs --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        ★ in the chair now, or on the date of --as-of; ◐ uncertain; · before that, or later. Where \
        no end is known and the source is more than a year older than the data, or undated, “as \
        of” with its date stands in the place of an end: it does not say who chairs now. A \
        chair of whom no source says an end is uncertain from the day on that another may have \
        taken the chair, and over once another has. “announced” stands after an end that lay ahead \
        when its source was written: who was to chair until 2026 does so to the end of that year, \
        unless another has taken the chair. “Then” is who took the chair next, where nobody else \
        can have sat between. “fora help standing” has the rules.
        """
      ]),
    example: { _ in .chairs(nil) }
  ) { reader throws(QueryError) in
    guard !reader.words.isEmpty else { return .chairs(nil) }
    return .chairs(try reader.body(try reader.name("a body")))
  }
}

extension Catalogue {
  /// Of which chairs the sources are too old to say who chairs on the date; nil where of none.
  func noteOnOldChairs(_ memberships: [Membership]) -> String? {
    let old = oldChairs(memberships).map { chair, sight in
      (name: shortName(ofBody: chair.body), asOf: sight.asOf)
    }
    return English.oldChairs(old, isNow: date == nil)
  }

  /// Until when a chair goes on or went on; of one of whom the source is old as of when it says so.
  fileprivate func untilOrAsOf(_ membership: Membership) -> String {
    let until = until(membership)
    guard until.isEmpty, isInChair(membership) else { return until }
    let sight = sight(ofChairs: [membership])
    return sight.isOld ? sight.asOf : ""
  }
}
