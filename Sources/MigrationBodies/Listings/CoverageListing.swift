/// How many commitments bodies or parties have under each objective, theme, year or modality.
package struct CoverageListing: Listing {
  /// What is counted.
  package let coverage: Coverage

  package var rowKind: RowKind { coverage.isOfParties ? .parties : .bodies }
  package var noun: String { coverage.isOfParties ? "party" : "body" }
  package var companions: Companions { .alone }
  package var hasCells: Bool { true }

  package var dates: [EDTFDate] {
    guard case .parties(let set) = coverage.scope else { return [] }
    return set.expression.operands.compactMap(\.date)
  }

  package func rows(in catalogue: Catalogue) -> [RecordID] { catalogue.counts(of: coverage).rows }

  package func columns(in catalogue: Catalogue) -> [Column] {
    Self.columns(of: coverage, in: catalogue)
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.body.map(catalogue.searchedText) ?? row.party.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["coverage"] + coverage.words(in: catalogue) + coverage.options(in: catalogue)
  }

  package func name(in catalogue: Catalogue) -> String {
    English.coverage(by: coverage.axis.rawValue, of: coverage.title(in: catalogue))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: coverage)
    return English.coverage(
      rows: Words.count(counts.rows.count, noun), columns: counts.slots.count, coverage.axis.noun,
      commitments: counts.all.commitments.sure, uncertain: counts.all.commitments.open,
      catalogue.documents(readFor: coverage))
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let counts = catalogue.counts(of: coverage)
    let unread = counts.rows.count { counts.tally(of: $0) == nil }
    let documents = catalogue.documents(readFor: coverage)
    let hasGaps = coverage.axis.hasGaps
    return [
      English.signsOfCells(hasUncertain: counts.all.commitments.open > 0),
      hasGaps
        ? English.gaps(
          counts.gaps.map(\.name), of: counts.slots.count, coverage.axis.noun, documents) : nil,
      hasGaps ? catalogue.contradiction(ofGapsIn: coverage) : nil,
      hasGaps ? English.onlyUncertain(counts.uncertain, coverage.axis.noun) : nil,
      English.readAtSecondHand(documents),
      catalogue.otherReading(of: coverage, withGaps: false),
      coverage.isOfParties ? nil : English.unread(unread),
      hasGaps ? English.countedUnderEach : nil,
      coverage.isConcerning
        ? nil
        : English.perhapsLater(counts.all.commitments.open, of: counts.all.commitments.all),
    ].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    English.noCommitments(of: coverage.title(in: catalogue), concerning: nil)
  }

  /// The commitments that are counted in a cell; those of the whole row where it is no count.
  package func view(
    behind row: RecordID, column: String?, in catalogue: Catalogue
  ) -> View? {
    let slot = column.flatMap { id in catalogue.counts(of: coverage).slots.first { $0.id == id } }
    guard let listing = commitments(of: row) else { return nil }
    guard let slot else { return View(View.Subject(listing), date: catalogue.date) }
    return catalogue.view(of: listing, where: coverage.axis.filter(of: slot))
  }

  /// The commitments of a row; nil where no listing has just them.
  private func commitments(of row: RecordID) -> CommitmentListing? {
    switch (coverage.scope, row.body, row.party) {
    case (.bodies, let body?, _): CommitmentListing(body: body)
    case (.parties(let set), let body?, _):
      set.ownParty.map { CommitmentListing(body: body, party: $0) }
        ?? CommitmentListing(body: body, set: set)
    case (.parties, _, let party?) where coverage.among.count < 2:
      CommitmentListing(body: coverage.among.first, party: party)
    case (.bodies(let bodies), _, let party?) where bodies.count < 2:
      CommitmentListing(body: bodies.first, party: party)
    default: nil
    }
  }

  /// What a cell says, in words: `Bali Process, 10 Trafficking in persons: 4 commitments; 65 in all`.
  package func words(
    ofCellIn row: RecordID, column: String, in catalogue: Catalogue
  ) -> String? {
    let counts = catalogue.counts(of: coverage)
    guard let place = counts.slots.firstIndex(where: { $0.id == column }) else { return nil }
    let name = counts.slots[place].name
    guard let tally = counts.tally(of: row) else { return English.notRead(name) }
    let cell = tally.cells[place]
    return English.cell(
      name, cell.sure, uncertain: cell.open, of: counts.all.cells[place].all)
  }
}

extension Catalogue {
  /// How one counts what the bodies of an expression have themselves, where that may be meant; nil
  /// where it names fewer than two.
  func otherReading(of coverage: Coverage, withGaps: Bool) -> String? {
    guard case .parties(let set) = coverage.scope else { return nil }
    let bodies = seats(of: set).map(\.body).unique
    guard bodies.count > 1 else { return nil }
    var own = Coverage(.bodies(bodies), by: coverage.axis)
    own.isOfParties = coverage.isOfParties
    let words = ["fora", "coverage"] + own.words(in: self) + own.options(in: self)
    return English.ownDocumentsInstead(
      TypedLine(arguments: words + (withGaps ? ["--gaps"] : [])).text)
  }
}

extension View.Subject {
  /// How many commitments bodies or parties have under each objective, or the like.
  package static func coverage(_ coverage: Coverage) -> View.Subject {
    View.Subject(CoverageListing(coverage: coverage))
  }
}

// MARK: - Columns

extension CoverageListing {
  /// The name, a count under each, and how many there are in all.
  fileprivate static func columns(
    of coverage: Coverage, in catalogue: Catalogue
  ) -> [Column] {
    let tally = ColumnMaker<CoverageCounts.Tally> { row, catalogue in
      catalogue.counts(of: coverage).tally(of: row)
    }
    let slots = catalogue.counts(of: coverage).slots
    // What concerns parties can be uncertain, and so can what was there on a date: 12+.
    let mayBeOpen = coverage.isConcerning || catalogue.date != nil
    let areWords = [.theme, .modality].contains(coverage.axis)
    let width = areWords ? 12 : mayBeOpen ? 3 : 2
    func count(
      _ id: String, _ title: String, _ width: Int,
      _ count: @escaping @Sendable (CoverageCounts.Tally) -> CoverageCounts.Count
    ) -> Column {
      tally(id, title, .fixed(width), alignment: .right) { tally, _ in
        .tally(count(tally).sure, uncertain: count(tally).open)
      }
    }
    func uncertain(
      _ id: String, _ title: String,
      _ count: @escaping @Sendable (CoverageCounts.Tally) -> CoverageCounts.Count
    ) -> Column {
      tally("\(id)_uncertain", "\(title), uncertain", .hidden, alignment: .right) { tally, _ in
        .number(count(tally).open)
      }
    }
    let names =
      coverage.isOfParties
      ? [PartyColumns.name]
      : [
        Column("name", "Body", .rest) { row, catalogue in
          Cell(row.body.map { catalogue.bodies[$0].shortName })
        }
      ]
    let shown =
      slots.enumerated().map { place, slot in
        count(slot.id, slot.title, width) { $0.cells[place] }
      } + [count("commitments", "All", mayBeOpen ? 4 : 3, \.commitments)]
    let open =
      slots.enumerated().map { place, slot in
        uncertain(slot.id, slot.title) { $0.cells[place] }
      } + [uncertain("commitments", "All", \.commitments)]
    return names + shown + [
      tally("documents", "Documents", .hidden, alignment: .right) { tally, _ in
        .number(tally.documents)
      },
      Column("id", "Identifier", .hidden) { row, catalogue in
        Cell(
          row.body.map { catalogue.bodies[$0].id } ?? row.party.map { catalogue.parties[$0].id })
      },
    ] + (mayBeOpen ? open : [])
  }
}

// MARK: - Command

extension CoverageListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "coverage", "Count commitments by body and objective of the Global Compact; find the gaps.",
      argument: ArgumentDeclaration(
        "body", "Bodies, a state or organisation, or an expression over bodies.", form: .names,
        completion: .expression),
      options: [.by, .ofParties, .amongBodies, .gaps] + OptionDeclaration.ofLists,
      examples: [
        .init("coverage", "all bodies"),
        .init("coverage bali-process colombo-process", "two of them"),
        .init("coverage bali-process --gaps", "what its documents leave out"),
        .init("coverage VN", "what concerns Viet Nam, body by body"),
        .init("coverage VN --body asean --gaps", "what ASEAN's documents leave out of it"),
        .init("coverage 'bali-process & colombo-process' --parties", "state by state"),
        .init("coverage --by theme --sort -trafficking", "most on trafficking first"),
        .init("coverage asean --by year", "year by year"),
        .init("coverage --format csv", "for a spreadsheet"),
      ],
      paragraphs: [
        """
        A cell has the number of commitments that are entered; · is none, which does not mean \
        never, and an empty cell means that of no document any is entered. 3+ is so many \
        for sure and others of which it is uncertain whether they concern the party, or were there \
        on the date; ? is uncertain ones only. Data has them apart, as “10” and “10_uncertain”. A \
        commitment \
        on several objectives is counted under each, and once under “All”. “fora objectives” and \
        “fora themes” say what the numbers stand for.
        """,
        """
        With names of bodies, their commitments: “coverage bali-process colombo-process” counts \
        what these two have. With a state, an organisation or an expression, those of any body \
        that concern a party of it: “coverage 'bali-process & colombo-process'” counts what concerns \
        the states that are in both; --body narrows it to what one body has. A row is a body, and \
        with --parties a party with what concerns it. --gaps lists the objectives or themes that \
        none of them has touched; what has uncertain commitments only is none of them. Not of every \
        document all or any commitments are entered: where a gap is among the themes that a source \
        names of the bodies, it is marked with them.
        """,
      ]),
    example: { _ in .coverage(Coverage()) }
  ) { reader throws(QueryError) in
    var coverage = Coverage(try reader.coverageScope())
    coverage.axis =
      reader.value(.by).flatMap { Coverage.Axis(rawValue: $0.text) } ?? .objective
    coverage.isOfParties = reader.has(.ofParties)
    try reader.narrow(&coverage)
    guard reader.has(.gaps) else { return .coverage(coverage) }
    guard coverage.axis.hasGaps else {
      throw reader.error(at: .by, English.gapsNeedTopics)
    }
    return View.Subject(GapListing(coverage))
  }
}

extension ListingReader {
  /// Whose commitments are counted.
  mutating func coverageScope() throws(QueryError) -> Coverage.Scope {
    guard !words.isEmpty else { return .bodies([]) }
    switch try matter(among: .many) {
    case .bodies(let bodies): return .bodies(bodies)
    case .party(let party): return Coverage(concerning: party).scope
    case .set(let set): return .parties(set)
    }
  }
}

extension ListingReader {
  /// Narrows what concerns parties to what bodies have.
  fileprivate mutating func narrow(_ coverage: inout Coverage) throws(QueryError) {
    for word in values(.amongBodies) {
      let body = try body(word)
      switch coverage.scope {
      case .parties: coverage.among = (coverage.among + [body]).unique
      case .bodies: throw error(at: word, English.bodiesOfWhatConcerns)
      }
    }
  }
}

extension OptionDeclaration {
  /// The bodies whose commitments are counted of what concerns parties.
  static let amongBodies = OptionDeclaration(
    "body", short: "b", value: "body",
    "With a state, an organisation or an expression, only what this body has; may be repeated.",
    repeats: true, purpose: .view, completion: .bodies)
  /// Under what commitments are counted.
  static let by = OptionDeclaration(
    "by", value: "what", "Under what commitments are counted; without it by objective.",
    choices: Coverage.Axis.allCases.map(\.rawValue), purpose: .view)
  /// A row a party.
  static let ofParties = OptionDeclaration(
    "parties", "A row a state or organisation, with the commitments that concern it.",
    purpose: .view)
  /// What nobody has touched.
  static let gaps = OptionDeclaration(
    "gaps", "List the objectives or themes on which none of them has a commitment.",
    purpose: .view)
}
