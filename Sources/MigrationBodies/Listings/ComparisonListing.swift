/// The parties of several bodies side by side.
package struct ComparisonListing: Listing {
  /// What is compared.
  package let comparison: BodyComparison

  package var rowKind: RowKind { .parties }
  package var noun: String { "party" }
  package var companions: Companions { .alone }
  package var dates: [EDTFDate] { comparison.operands.compactMap(\.date) }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.rows(of: comparison).map(RecordID.compared)
  }

  package func columns(in catalogue: Catalogue) -> [Column] {
    Self.columns(of: comparison, in: catalogue)
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.party.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["compare"] + comparison.operands.map { $0.text(in: catalogue) }
      + (comparison.onlyDifferences ? ["--only-differences"] : [])
      + (comparison.isNarrow ? ["--signs"] : [])
  }

  private func titles(in catalogue: Catalogue) -> [String] {
    comparison.operands.map { $0.text(in: catalogue) }
  }

  package func name(in catalogue: Catalogue) -> String {
    English.compared(titles(in: catalogue), asMatrix: comparison.isNarrow)
  }

  package func about(in catalogue: Catalogue) -> String? { Words.all(titles(in: catalogue)) }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: comparison)
    return English.inBoth(
      counts.inAll, only: titles(in: catalogue).enumerated().map { ($1, counts.only($0)) },
      notKnown: counts.mayBe, onlyDifferences: comparison.onlyDifferences)
  }

  package func shortTitle(of table: Table, in catalogue: Catalogue) -> String? {
    let counts = catalogue.counts(of: comparison)
    let signs =
      comparison.operands.count == 2
      ? ["<", ">"]
      : comparison.operands.map { English.only($0.title(in: catalogue, isNarrow: true)) }
    return English.inBothShort(
      counts.inAll, only: signs.enumerated().map { ($1, counts.only($0)) },
      notKnown: counts.mayBe, onlyDifferences: comparison.onlyDifferences)
  }

  /// Of more than two, how many there are of each pattern; and of how many it is not known.
  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    let counts = catalogue.counts(of: comparison)
    let titles = titles(in: catalogue)
    let patterns: [String] =
      titles.count < 3
      ? []
      : counts.patterns.map { pattern, standings, count in
        func those(_ standing: Standing) -> [String] {
          zip(titles, standings).filter { $1 == standing }.map(\.0)
        }
        return English.pattern(pattern, count, isIn: those(.in), notKnown: those(.notKnown))
      }
    return patterns + [English.notKnownOfOne(counts.mayBe)].compactMap(\.self)
  }

  package func nothing(in catalogue: Catalogue) -> String {
    let counts = catalogue.counts(of: comparison)
    return English.noDifference(inAll: counts.inAll, titles(in: catalogue))
  }

  package func citation(of answer: Answer) -> Citation? {
    guard answer.isWhole else { return nil }
    return Citation(of: comparison, in: answer.catalogue)
  }
}

extension View.Subject {
  /// The parties of several bodies side by side.
  package static func comparison(_ comparison: BodyComparison) -> View.Subject {
    View.Subject(ComparisonListing(comparison: comparison))
  }
}

// MARK: - Columns

extension ComparisonListing {
  private static let compared = ColumnMaker<ComparedParty> { record, _ in
    guard case .compared(let compared) = record else { return nil }
    return compared
  }

  /// Bodies side by side.
  fileprivate static func columns(
    of comparison: BodyComparison, in catalogue: Catalogue
  ) -> [Column] {
    [
      compared("sign", "", .fixed(1), isData: false) { compared, _ in .text(compared.sign) },
      PartyColumns.name,
      compared("difference", "Difference", .hidden) { compared, _ in .text(compared.difference) },
    ]
      + PartyColumns.identity
      + OperandColumns.of(
        comparison.operands, in: catalogue, width: .fixed(comparison.isNarrow ? 3 : 14, from: 40),
        isNarrow: comparison.isNarrow)
  }
}

// MARK: - Command

extension ComparisonListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "compare", "Put bodies side by side, or one body on two dates: a row a party.",
      argument: ArgumentDeclaration(
        "body", "The bodies, with role or date.", form: .names, isRequired: true,
        completion: .bodies),
      options: [.onlyDifferences, .signs] + OptionDeclaration.ofLists,
      examples: [
        .init("compare bali-process colombo-process"),
        .init("compare colombo-process@2005 colombo-process@2024", "who joined"),
        .init("compare add colombo-process rcm --only-differences"),
        .init("compare add colombo-process bali-process --signs", "as a matrix"),
        .init("compare rcm.chair@2015 rcm.chair@2024 --sources"),
      ],
      paragraphs: [
        """
        A body is an identifier, an acronym or any name, with a role behind a point where others \
        than its own are meant (rcm.observer, rcm.any) and a date behind @; “fora help query” \
        has more.
        """,
        """
        Before a name: = in both, < in the first only, > in the second only, ? not known of one \
        of them; of more bodies a sign each. In a column: ● one of the body's own, with role and \
        since when, ○ another role, ◐ uncertain, · out, ? no source names it there and no \
        complete list is known, which does not mean that it is out.
        """,
      ]),
    example: { catalogue in
      catalogue.bodies.refs.first.map { .comparison(BodyComparison([SeatOperand($0)])) }
    }
  ) { reader throws(QueryError) in
    let operands = try reader.operands()
    guard operands.count > 1 else {
      throw reader.errorAtEnd(English.needsTwoBodies, English.asInCompare)
    }
    return .comparison(
      BodyComparison(
        operands, onlyDifferences: reader.has(.onlyDifferences), isNarrow: reader.has(.signs)))
  }
}

extension OptionDeclaration {
  /// Without those that are in all.
  static let onlyDifferences = OptionDeclaration(
    "only-differences", "Leave out those that are in all of them.", purpose: .view)
  /// A matrix of signs.
  static let signs = OptionDeclaration(
    "signs", "Only the signs: a matrix of parties and bodies.", purpose: .view)
}
