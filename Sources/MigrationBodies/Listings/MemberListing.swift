/// The parties in a body.
package struct MemberListing: Listing {
  /// The body.
  package let body: Ref<Body>
  /// Whether those are listed too that are out: they came later, or have left.
  package var listsOut = true

  package var rowKind: RowKind { .members }
  package var noun: String { "party" }
  package var word: String { "members" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.grouped(catalogue.seatsByName(in: body), listsOut: listsOut).map(RecordID.seat)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    guard case .seat(let seat) = row else { return ([], []) }
    return catalogue.searchedText(of: seat, beside: catalogue.searchedText(of: seat.party))
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["members", catalogue.bodies[body].id] + (listsOut ? ["--out"] : [])
  }

  package func name(in catalogue: Catalogue) -> String {
    name(English.members, of: body, in: catalogue)
  }

  package func about(in catalogue: Catalogue) -> String? { catalogue.bodies[body].shortName }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let (isSure, refs) = catalogue.chairsNow(of: body)
    // Of many who may be in the chair a title would say nothing.
    let chairs = (isSure ? refs : []).map { ref in
      let membership = catalogue.memberships[ref]
      return (
        catalogue.name(of: membership), membership.from?.words,
        catalogue.sight(ofChairs: [membership])
      )
    }
    return [catalogue.statement(of: body).text, English.inTheChair(chairs)]
      .compactMap(\.self).joined(separator: " · ")
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let body = catalogue.bodies[body]
    return [
      listsOut ? nil : English.leftOut(leftOut(of: table, in: catalogue)),
      English.disagreements(catalogue.problems(of: self.body).count, about: body.id),
    ].compactMap(\.self)
  }

  /// How many rows that the query finds are out.
  private func leftOut(of table: Table, in catalogue: Catalogue) -> Int {
    var view = table.view
    view.subject = View.Subject(MemberListing(body: body, listsOut: true))
    return Table(view, of: catalogue).rows.count - table.rows.count
  }

  package func nothing(in catalogue: Catalogue) -> String {
    if let founding = catalogue.founding(of: body) { return founding }
    let all = catalogue.seats(in: body)
    return all.isEmpty
      ? English.membersNotKnown(catalogue.bodies[body].name)
      : English.allAreOut(
        all.count, of: catalogue.bodies[body].name, isOver: catalogue.isOver(body))
  }

  package func citation(of answer: Answer) -> Citation? {
    guard answer.isWhole else { return nil }
    return Citation(membersOf: body, in: answer.catalogue)
  }
}

extension View.Subject {
  /// The parties in a body, those too that are out.
  package static func members(_ body: Ref<Body>) -> View.Subject {
    View.Subject(MemberListing(body: body))
  }
}

extension RowKind {
  /// Parties in a body.
  static let members = RowKind(
    "members of a body",
    fields: [
      .member, .party, .body, .name, .role, .kind, .status, .region, .subregion, .source, .grade,
      .year,
      .since, .until, .has, .id,
    ], possessions: ["acronym", "date", "end", "problem", "source"], kinds: kindsOfParties,
    regions: regionsOfStates)
}

// MARK: - Columns

extension MemberListing {
  fileprivate static let columns: [Column] =
    [SeatColumns.sign, PartyColumns.name] + SeatColumns.roles
    + PartyColumns.identity + SeatColumns.data + [
      SeatColumns.seat("source_order", "Source's order", .hidden) { seat, catalogue in
        catalogue.seats(in: seat.body).firstIndex(of: seat).map { .number($0 + 1) } ?? .unknown
      }
    ]
}

// MARK: - Command

extension MemberListing {
  /// A body by itself has its members; anything else is a set.
  static let command = ListingCommand(
    CommandDeclaration(
      "members", "List who takes part in a body, or in two of them, or in one and not the other.",
      argument: ArgumentDeclaration(
        "body", "The body, or an expression over bodies.", form: .name, isRequired: true,
        completion: .expression),
      options: [.out, .unnamed, .explain] + OptionDeclaration.ofLists,
      examples: [
        .init("members bali process", "the Bali Process"),
        .init("members asem-migration", "by its identifier"),
        .init("members ADD --sources", "with the documents that say so"),
        .init("members sacm --format csv", "for a spreadsheet"),
        .init("members rcm --where role:observer"),
        .init("members 'bali-process & colombo-process'", "who is in both"),
        .init("members 'bali-process ^ colombo-process'", "in one of them only"),
        .init("members 'region:asia - bali-process - colombo-process'"),
        .init("members 'subregion:\"South-eastern Asia\" - asean @2012'"),
        .init("members 'rcm - sica' --explain"),
      ],
      paragraphs: [
        """
        BODY is an identifier, an acronym or any name of the body, with or without quotation \
        marks; case and accents do not matter.
        """,
        """
        ● one of the body's own (members, or signatories or participants where it has no \
        members), ○ another role (observer, partner, host), · no longer, ★ in its chair. “As \
        listed” is the source's spelling where it differs. An empty cell means that it is not \
        known.
        """,
        """
        An EXPRESSION, in quotation marks for the shell, has & (in both), | (in either), - (in \
        the first, not in the second; with spaces), ^ (in one of the two), parentheses, \
        body.role, region:, {VN, TH}, and @date; “fora help query” has all of it with an example \
        each. Those that are in come first, then ◐ those that are uncertain, and why. A column a \
        body shows how each takes part there: ? where no source names it and no complete list is \
        known, which does not mean that it is out.
        """,
      ]),
    example: { $0.bodies.refs.first.map(View.Subject.members) }
  ) { reader throws(QueryError) in
    let text = try reader.name("a body or an expression")
    let (listsOut, listsUnnamed) = (reader.has(.out), reader.has(.unnamed))
    let isExplained = reader.has(.explain)
    if !isExplained, !listsUnnamed, let body = try reader.bodyAlone(text) {
      return View.Subject(MemberListing(body: body, listsOut: listsOut))
    }
    var set = try reader.set(text)
    if case .operand(.body(let body, .own)) = set.expression, !isExplained, !listsUnnamed {
      return View.Subject(MemberListing(body: body, listsOut: listsOut))
    }
    (set.listsOut, set.listsUnnamed) = (listsOut, listsUnnamed)
    return isExplained ? .explanation(set) : .partySet(set)
  }
}

extension OptionDeclaration {
  /// Parties that no source names, in a set.
  static let unnamed = OptionDeclaration(
    "unnamed", "List those too that are uncertain in a set only because no source names them.",
    purpose: .view)
  /// How a set is read.
  static let explain = OptionDeclaration(
    "explain", "Show how a set is read: its steps, their sizes, the age of their evidence.",
    purpose: .view)
}
