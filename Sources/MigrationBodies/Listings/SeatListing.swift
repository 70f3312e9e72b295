/// The bodies in which a party takes part.
package struct SeatListing: Listing {
  /// The party.
  package let party: Ref<Party>
  /// Whether the bodies are listed too that it is out of: it came later, or has left.
  package var listsOut = true

  package var rowKind: RowKind { .seats }
  package var noun: String { "body" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    let seats = catalogue.byName(catalogue.seats(of: party)) { catalogue.bodies[$0.body].shortName }
    let grouped = catalogue.grouped(seats, listsOut: listsOut)
    // What is over stands after what is there, before what it was out of anyway.
    let taken = grouped.prefix { catalogue.kind(of: $0) != .out }
    let (there, over) = catalogue.partedByEnd(Array(taken))
    return (there + over + grouped.dropFirst(taken.count)).map(RecordID.seat)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .seat(let seat) = row else { return ([], []) }
    return catalogue.searchedText(of: seat, beside: catalogue.searchedText(of: seat.body))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["state", catalogue.parties[party].id] + (listsOut ? ["--out"] : [])
  }

  package func name(in catalogue: Catalogue) -> String {
    English.rows(English.bodies, of: catalogue.parties[party].name)
  }

  package func about(in catalogue: Catalogue) -> String? {
    "\(catalogue.parties[party].name) (\(catalogue.parties[party].id))"
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let (seats, over) = catalogue.partedByEnd(catalogue.seats(of: party))
    func count(_ kind: SeatKind) -> Int { seats.count { catalogue.kind(of: $0) == kind } }
    return English.takesPart(
      as: catalogue.rolesCounted(seats), uncertain: count(.mayBe),
      out: count(.out) + over.count { catalogue.kind(of: $0) == .out },
      over: over.count { catalogue.kind(of: $0) != .out })
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let seats = table.allRows.compactMap { row in
      if case .seat(let seat) = row { seat } else { nil }
    }
    let over = catalogue.partedByEnd(seats.filter { catalogue.kind(of: $0) != .out }).over
    return [
      listsOut ? nil : English.leftOut(leftOut(of: table, in: catalogue)),
      English.bodiesOver(over.map { catalogue.bodies[$0.body].shortName }),
      catalogue.noteOnOldChairs(seats.flatMap(catalogue.memberships(of:))),
    ].compactMap(\.self)
  }

  /// How many rows that the query finds are out.
  private func leftOut(of table: Table, in catalogue: Catalogue) -> Int {
    var view = table.view
    view.subject = View.Subject(SeatListing(party: party, listsOut: true))
    return Table(view, of: catalogue).rows.count - table.rows.count
  }

  /// Some organisations are bodies themselves, and who asks may want their members.
  package func nothing(in catalogue: Catalogue) -> String {
    let party = catalogue.parties[party]
    let body = catalogue.body(named: party.id) ?? catalogue.body(named: party.name)
    return English.bodiesNotKnown(party.name, ownBody: body.map { catalogue.bodies[$0].id })
  }

  package func citation(of answer: Answer) -> Citation? {
    guard answer.isWhole else { return nil }
    return Citation(seatsOf: party, in: answer.catalogue)
  }
}

extension View.Subject {
  /// The bodies in which a party takes part, those too that it is out of.
  package static func seats(_ party: Ref<Party>) -> View.Subject {
    View.Subject(SeatListing(party: party))
  }
}

extension RowKind {
  /// The bodies of a party.
  static let seats = RowKind(
    "the bodies of a state or organisation",
    fields: [
      .member, .party, .chair, .body, .name, .role, .kind, .status, .region, .theme, .objective,
      .source, .grade, .year, .established, .since, .until, .members, .states, .organisations, .has,
      .id,
    ],
    possessions: wordsOfBodies + ["end"], kinds: kindsOfBodies)
}

// MARK: - Columns

extension SeatListing {
  fileprivate static let columns: [Column] =
    [
      SeatColumns.seat("sign", "", .fixed(1), isData: false) { seat, catalogue in
        .text((catalogue.isOver(seat.body) ? .out : catalogue.kind(of: seat)).sign)
      },
      SeatColumns.seat("name", "Body", .rest) { .text($1.bodies[$0.body].shortName) }
        .shortened(BodyListing.acronym),
    ] + SeatColumns.roles + [
      SeatColumns.seat("id", "Identifier", .hidden) { .text($1.bodies[$0.body].id) },
      SeatColumns.seat("full_name", "Full name", .hidden) { .text($1.bodies[$0.body].name) },
      SeatColumns.seat("kind", "Kind", .hidden) {
        .term(id: $1.bodies[$0.body].kindID, label: Vocabulary.words($1.bodies[$0.body].kindID))
      },
      SeatColumns.seat("is_over", "Body is over", .hidden) {
        .text($1.isOver($0.body) ? "true" : "false")
      },
    ] + SeatColumns.data
}

// MARK: - Command

extension SeatListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "state", "List the bodies in which a state or an organisation takes part.",
      argument: ArgumentDeclaration(
        "name", "The state's or organisation's code or name.", form: .name, isRequired: true,
        completion: .parties),
      options: [.outOfBodies, .comparedWith] + OptionDeclaration.ofLists,
      examples: [
        .init("state viet nam", "Viet Nam: its bodies, roles and dates"),
        .init("state LA", "Lao PDR by its ISO code"),
        .init("state Lao PDR", "the same by one of its names"),
        .init("state VN --compared-with 2010", "what it joined and left since 2010"),
        .init("state IOM --sources", "an organisation, with its sources"),
        .init("state VN --format json", "for a program"),
        .init("state VN --where kind:rcp", "only consultative processes"),
      ],
      paragraphs: [
        """
        NAME is a code (ISO 3166-1 of two or three letters, UN M49) or any name of the state or \
        organisation, with or without quotation marks; case and accents do not matter.
        """,
        """
        ● one of the body's own, ○ another role (observer, partner, host), · no longer, or in a \
        body that is over, ★ in its chair. “Since” is empty where no source says since when.
        """,
      ], otherNames: ["country", "organisation", "organization"]),
    example: { $0.parties.refs.first.map(View.Subject.seats) }
  ) { reader throws(QueryError) in
    let party = try reader.party(try reader.name("a state or organisation"))
    if let other = try reader.typed.date(.comparedWith) { return .partyDates(party, other) }
    return View.Subject(SeatListing(party: party, listsOut: reader.has(.outOfBodies)))
  }
}

extension OptionDeclaration {
  /// Bodies that a party is out of too.
  static let outOfBodies = OptionDeclaration(
    "out", "List the bodies too that it is out of: it came later, or has left.", purpose: .view)
}
