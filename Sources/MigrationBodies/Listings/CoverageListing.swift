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
    ["coverage"] + coverage.words(in: catalogue) + coverage.options
  }

  package func name(in catalogue: Catalogue) -> String {
    English.coverage(by: coverage.axis.rawValue, of: coverage.title(in: catalogue))
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: coverage)
    return English.coverage(
      rows: Words.count(counts.rows.count, noun), columns: counts.slots.count, coverage.axis.noun,
      commitments: counts.all.commitments, documents: counts.all.documents)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let counts = catalogue.counts(of: coverage)
    let unread = counts.rows.count { counts.tally(of: $0) == nil }
    let gaps = coverage.axis.hasGaps ? counts.gaps.map(\.name) : []
    return [
      English.gaps(gaps, coverage.axis.noun, documents: counts.all.documents),
      coverage.isOfParties ? nil : English.unread(unread),
      [.objective, .theme].contains(coverage.axis) ? English.countedUnderEach : nil,
      English.perhapsLater(
        counts.commitments.count { catalogue.adoption(of: $0) == .notKnown },
        of: counts.commitments.count),
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
    case (.parties(let set), let body?, _): CommitmentListing(body: body, set: set)
    case (.parties, _, let party?): CommitmentListing(party: party)
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
    return English.cell(name, tally.cells[place], of: counts.all.cells[place])
  }
}

extension CoverageCounts {
  /// The columns under which nobody has a commitment; none where no document was read.
  var gaps: [Coverage.Axis.Slot] {
    guard all.commitments > 0 else { return [] }
    return zip(slots, all.cells).filter { $1 == 0 }.map(\.0)
  }
}

extension Coverage {
  /// Whose commitments are counted: names of bodies, an expression; nil for all.
  func title(in catalogue: Catalogue) -> String? {
    switch scope {
    case .bodies([]): nil
    case .bodies(let bodies): Words.all(bodies.map { catalogue.bodies[$0].shortName })
    case .parties(let set): set.text(in: catalogue)
    }
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
    let width = coverage.axis == .theme ? 12 : 2
    let names =
      coverage.isOfParties
      ? [PartyColumns.name]
      : [
        Column("name", "Body", .rest) { row, catalogue in
          Cell(row.body.map { catalogue.bodies[$0].shortName })
        }
      ]
    return names
      + catalogue.counts(of: coverage).slots.enumerated().map { place, slot in
        tally(slot.id, slot.title, .fixed(width), alignment: .right) { tally, _ in
          .tally(tally.cells[place])
        }
      } + [
        tally("commitments", "All", .fixed(3), alignment: .right) { tally, _ in
          .tally(tally.commitments)
        },
        tally("documents", "Documents", .hidden, alignment: .right) { tally, _ in
          .number(tally.documents)
        },
        Column("id", "Identifier", .hidden) { row, catalogue in
          Cell(
            row.body.map { catalogue.bodies[$0].id } ?? row.party.map { catalogue.parties[$0].id })
        },
      ]
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
      options: [.by, .ofParties, .gaps] + OptionDeclaration.ofLists,
      examples: [
        .init("coverage", "all bodies"),
        .init("coverage bali-process colombo-process", "two of them"),
        .init("coverage bali-process --gaps", "what its documents leave out"),
        .init("coverage VN", "what concerns Viet Nam, body by body"),
        .init("coverage 'bali-process & colombo-process' --parties", "state by state"),
        .init("coverage --by theme --sort -trafficking", "most on trafficking first"),
        .init("coverage asean --by year", "year by year"),
        .init("coverage --format csv", "for a spreadsheet"),
      ],
      paragraphs: [
        """
        A cell has the number of commitments in the documents that were read; · is none in them, \
        which does not mean never, and an empty cell means that no document was read. A commitment \
        on several objectives is counted under each, and once under “All”. “fora objectives” and \
        “fora themes” say what the numbers stand for.
        """,
        """
        With names of bodies, their commitments; with a state, an organisation or an expression, \
        those that concern a party of it. A row is a body, and with --parties a party with what \
        concerns it. --gaps lists the objectives or themes that none of them has touched.
        """,
      ]),
    example: { _ in .coverage(Coverage()) }
  ) { reader throws(QueryError) in
    var coverage = Coverage(try reader.coverageScope())
    coverage.axis =
      reader.value(.by).flatMap { Coverage.Axis(rawValue: $0.text) } ?? .objective
    coverage.isOfParties = reader.has(.ofParties)
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

extension OptionDeclaration {
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
