/// The commitments of documents: all, those of a body, those that concern a party.
package struct CommitmentListing: Listing {
  /// The body; nil for all.
  package var body: Ref<Body>?
  /// The party that they concern; nil for all commitments.
  package var party: Ref<Party>?
  /// The set of which they concern a party that is in it for sure; nil for all commitments.
  package var set: PartySet?

  package var rowKind: RowKind { .commitments }
  package var noun: String { "commitment" }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    guard let party else {
      return catalogue.byTime(refs(in: catalogue)) { $0 }.map(RecordID.commitment)
    }
    return catalogue.byTime(undertakings(of: party, in: catalogue)) { $0.commitment }
      .map(RecordID.undertaking)
  }

  /// The commitments, in the table's order.
  func refs(in catalogue: Catalogue) -> [Ref<Commitment>] {
    if let party { return undertakings(of: party, in: catalogue).map(\.commitment) }
    guard let set else { return catalogue.adoptedCommitments(of: body) }
    let concerned = catalogue.commitments(concerning: set)
    guard let body else { return concerned }
    let own = Set(catalogue.commitments(of: body))
    return concerned.filter(own.contains)
  }

  private func undertakings(of party: Ref<Party>, in catalogue: Catalogue) -> [Undertaking] {
    let all = catalogue.undertakings(of: party)
    guard let body else { return all }
    let own = Set(catalogue.commitments(of: body))
    return all.filter { own.contains($0.commitment) }
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    if let set { return Self.concerning(set, isOfBody: body != nil) }
    return switch (body, party) {
    case (_?, nil): Self.ofBody
    case (nil, nil): Self.ofAll
    case (nil, _?): Self.ofParty
    case (_?, _?): Self.ofPartyAndBody
    }
  }

  /// Among the commitments of one body its name would find them all; those that concern a party are
  /// looked for as among all bodies.
  package func searchText(of rows: [RecordID], in catalogue: Catalogue) -> SearchText {
    catalogue.searchText(of: rows, namesBody: body == nil || party != nil)
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    words("commitments", of: body, in: catalogue)
      + (party.map { ["--party", catalogue.parties[$0].id] } ?? [])
      + (set.map { ["--party", $0.text(in: catalogue)] } ?? [])
  }

  package func name(in catalogue: Catalogue) -> String {
    let whose = name(English.commitments, of: body, in: catalogue)
    return whom(in: catalogue).map { English.rows(whose, concerning: $0) } ?? whose
  }

  /// Whom they concern, where not all are listed.
  private func whom(in catalogue: Catalogue) -> String? {
    party.map { catalogue.parties[$0].name } ?? set?.name(in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let whose = body.map { catalogue.bodies[$0].shortName }
    if let set {
      let concerns = catalogue.concerns(of: set)
      return English.commitments(
        table.totalCount, of: whose, concerningSet: set.name(in: catalogue),
        parties: catalogue.result(of: set).isIn.count,
        uncertain: table.allRows.count { row in
          row.commitment.flatMap { concerns[$0] }?.isSure == false
        })
    }
    guard let party else {
      return English.commitments(
        table.totalCount, of: whose, documents: documents(of: table, catalogue),
        ofAll: body.map { documents(of: $0, in: catalogue) },
        uncertain: uncertain(table.allRows, in: catalogue))
    }
    let ties = table.allRows.compactMap { row in
      if case .undertaking(let undertaking) = row { undertaking.tie } else { nil }
    }
    return English.commitments(
      table.totalCount, of: whose, concerning: catalogue.parties[party].name, ties: ties)
  }

  /// How many documents the commitments are from.
  private func documents(of table: Table, _ catalogue: Catalogue) -> Int {
    let cells = catalogue.store.commitmentCells.document.value
    var isThere = [Bool](repeating: false, count: cells.count)
    for row in table.allRows { if let ref = row.commitment { isThere[cells[ref.index]] = true } }
    return isThere.count(where: \.self)
  }

  /// How many documents of a body the catalogue has, of which some have no commitments in it.
  private func documents(of body: Ref<Body>, in catalogue: Catalogue) -> Int {
    let id = catalogue.bodies[body].id
    let documents = catalogue.documents
    return documents.indices.count { documents.names($0, \.bodies, id.utf8) }
  }

  /// How many may not have been there yet on the catalogue's date: a document without a date may be
  /// later.
  private func uncertain(_ rows: [RecordID], in catalogue: Catalogue) -> Int {
    guard catalogue.date != nil else { return 0 }
    return rows.count { row in row.commitment.map { catalogue.adoption(of: $0) } == .notKnown }
  }

  package func caution(on table: Table, in catalogue: Catalogue) -> String? {
    English.perhapsLater(uncertain(table.rows, in: catalogue), of: table.rows.count)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [
      party.flatMap { silence(about: $0, in: catalogue) },
      table.rows.isEmpty ? nil : English.ownWords,
      English.secondHand(
        table.rows.count(where: catalogue.isSecondHand), of: table.rows.count, sign: true),
    ].compactMap(\.self)
  }

  /// What speaks for all, and for a party too for all that is known.
  private func silence(about party: Ref<Party>, in catalogue: Catalogue) -> String? {
    let refs = catalogue.commitmentsWithoutList(of: body)
    let bodies = refs.map { catalogue.commitments[$0].body }.unique
    if let note = English.speakForAll(
      refs.count, of: bodies.map { catalogue.shortName(ofBody: $0) })
    {
      return note
    }
    guard let body, catalogue.isUnnamed(party, in: body) else { return nil }
    let all = catalogue.commitments(of: body).filter {
      catalogue.commitments[$0].parties == ["all"] && catalogue.adoption(of: $0) != .out
    }
    return English.speakForOwn(
      all.count, of: catalogue.bodies[body].shortName, notKnown: catalogue.parties[party].name)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    if let party, let silence = silence(about: party, in: catalogue) { return silence }
    return English.noCommitments(
      of: body.map { catalogue.bodies[$0].shortName },
      concerning: whom(in: catalogue))
  }

  package func citation(of answer: Answer) -> Citation? {
    Citation(commitments: answer)
  }
}

extension View.Subject {
  /// All commitments.
  package static var commitments: View.Subject { View.Subject(CommitmentListing()) }

  /// The commitments of a body.
  package static func bodyCommitments(_ body: Ref<Body>) -> View.Subject {
    View.Subject(CommitmentListing(body: body))
  }

  /// The commitments that concern a party.
  package static func undertakings(_ party: Ref<Party>) -> View.Subject {
    View.Subject(CommitmentListing(party: party))
  }
}

extension RowKind {
  /// Commitments.
  static let commitments = RowKind(
    "commitments",
    fields: [
      .party, .body, .kind, .region, .theme, .objective, .modality, .document, .source, .grade,
      .year,
      .date, .has, .id,
    ], possessions: Commitment.possessions + ["date", "party", "source", "year"],
    kinds: kindsOfDocuments)
}

// MARK: - Columns

extension CommitmentListing {
  private static let commitment = ColumnMaker<Commitment> { record, catalogue in
    record.commitment.map { catalogue.commitments[$0] }
  }

  private static let document = ColumnMaker<Document> { record, catalogue in
    record.commitment.flatMap(catalogue.store.commitmentCells.document)
      .map { catalogue.documents[$0] }
  }

  private static let tie = ColumnMaker<Undertaking.Tie> { record, _ in
    guard case .undertaking(let undertaking) = record else { return nil }
    return undertaking.tie
  }

  fileprivate static let ofAll = listing(bodyWidth: .fixed(18, from: 56))

  /// Those of a body, whose name need not be repeated.
  fileprivate static let ofBody = listing(bodyWidth: .hidden)

  /// Those that concern a party, with what ties it to them.
  fileprivate static let ofParty = tied(listing(bodyWidth: .fixed(18, from: 56)))

  fileprivate static let ofPartyAndBody = tied(listing(bodyWidth: .hidden))

  /// Those that concern the parties of a set, with how many of these for sure.
  private static func concerning(_ set: PartySet, isOfBody: Bool) -> [Column] {
    let concern = ColumnMaker<Concern> { row, catalogue in
      row.commitment.flatMap { catalogue.concerns(of: set)[$0] }
    }
    return [
      concern("sign", "", .fixed(1), isData: false) { concern, _ in
        .text(concern.isSure ? SeatKind.principal.sign : SeatKind.mayBe.sign)
      }
    ] + (isOfBody ? ofBody : ofAll) + [
      concern("tie", "Tie", .hidden) { concern, catalogue in
        .text(concern.words(in: catalogue))
      }
    ]
  }

  private static func tied(_ columns: [Column]) -> [Column] {
    [tie("sign", "", .fixed(1), isData: false) { tie, _ in .text(tie.sign) }] + columns
      + [tie("tie", "Tie", .hidden) { tie, _ in .text(tie.label) }]
  }

  /// What was read at second hand, beside what was not.
  static let hand = commitment("hand", "", .fixed(1), isData: false) { commitment, catalogue in
    .text(catalogue.isSecondHand(commitment) ? English.secondHandSign : "")
  }

  private static func listing(bodyWidth: Column.Width) -> [Column] {
    commitment.all([
      hand, document(\.date, .fixed(10)),
      commitment("body", "Body", bodyWidth) { commitment, catalogue in
        let row = commitment.row.index
        let place = catalogue.commitments.withBytes(row, \.body, catalogue.bodies.place)
        return Cell(place.map { catalogue.bodies[$0].shortName })
      },
      document(\.title, .fixed(24, from: 104), id: "document"),
      commitment("place", "Paragraph", .fixed(12, from: 50), formOf: "paragraph") { commitment, _ in
        Cell(commitment.shortPlace)
      }.titled("Para."),
      commitment("is_second_hand", "Second-hand", .hidden) { commitment, catalogue in
        .text(catalogue.isSecondHand(commitment) ? "true" : "false")
      },
      commitment(\.summary, .rest),
      commitment("wording", "Wording", .hidden) { _, _ in .text(English.wording) },
      commitment(\.body, id: "body_id", title: "Body's identifier"),
      commitment(\.document, id: "document_id", title: "Document's identifier"),
      commitment(\.paragraph), commitment(\.modality), commitment(\.parties),
      commitment(\.themes), commitment(\.objectives), commitment(\.id), commitment(\.source),
    ])
  }
}

// MARK: - Command

extension CommitmentListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "commitments", "List what documents of bodies commit, agree, recommend or report.",
      argument: .filter, options: [.body, .party] + OptionDeclaration.ofLists,
      examples: [
        .init("commitments recruitment fees", "those with both words"),
        .init("commitments --body colombo-process", "those of one body"),
        .init("commitments --party VN --sources", "those that concern Viet Nam"),
        .init("commitments trafficking --party \"Lao PDR\" --body bali-process"),
        .init("commitments trafficking --party 'bali-process & colombo-process'"),
        .init("commitments objective:6 -skills", "by objective of the Compact"),
        .init("commitments --format csv", "all of them, for a spreadsheet"),
      ],
      paragraphs: [
        """
        A filter looks in the text, its themes and objectives of the Global Compact for \
        Migration, the document, the body and the parties, from the start of each word; “fora \
        help query” has its fields and signs.
        """,
        """
        With --party: ★ the document names it; ● it is bound by a treaty, since the day that its \
        parties are recorded with, or the document speaks for all, binds nobody, and the party \
        was one of the body's own on its date; ○ it was one when an agreement or charter was \
        adopted, and whether it ratified is not known; ◐ uncertain, as the column “tie” says. With \
        an expression: ● concerns one or more of its parties for sure, ◐ uncertain of all of them. A \
        name of several words needs quotation marks here. “fora help standing” has the rules.
        """,
        """
        ² is read at second hand: in a source of grade press or secondary, or from news or a press \
        release.
        """,
      ]),
    example: { _ in .commitments }
  ) { reader throws(QueryError) in
    reader.remarkOnSet(takenBy: .party)
    return View.Subject(
      CommitmentListing(
        body: try reader.body(.body), party: try reader.party(.party),
        set: try reader.partySet(.party)))
  }
}

extension OptionDeclaration {
  /// Whom commitments concern.
  static let party = OptionDeclaration(
    "party", short: "p", value: "name",
    "Only those that concern this state or organisation, or one of an expression's parties.",
    purpose: .view, completion: .parties)
}
