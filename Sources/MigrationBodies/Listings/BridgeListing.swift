/// The parties by how many of the bodies they are in; of none by how many of all.
package struct BridgeListing: Listing {
  /// The bodies; all where none is chosen.
  package let bodies: [Ref<Body>]

  package var rowKind: RowKind { .parties }
  package var citedColumns: [String] { ["count"] }
  package var noun: String { "party" }
  package var companions: Companions { .alone }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.bridges(of: bodies).map(RecordID.compared)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.party.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["bridge"] + bodies.map { catalogue.bodies[$0].id }
  }

  package func name(in catalogue: Catalogue) -> String { English.partiesByBodies }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.partiesIn(
      table.totalCount, bodies: bodies.count, ofAll: catalogue.bodiesNotOver.count)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [English.bridgeUncertain(isOfAll: bodies.isEmpty)]
  }

  package func nothing(in catalogue: Catalogue) -> String { English.membersOfNoneKnown }
}

extension View.Subject {
  /// The parties by how many of the bodies they are in.
  package static func bridge(_ bodies: [Ref<Body>]) -> View.Subject {
    View.Subject(BridgeListing(bodies: bodies))
  }
}

// MARK: - Columns

extension BridgeListing {
  private static let compared = ColumnMaker<ComparedParty> { record, _ in
    guard case .compared(let compared) = record else { return nil }
    return compared
  }

  /// The parties by how many of the bodies they sit in.
  fileprivate static let columns: [Column] = {
    @Sendable func those(_ standing: Standing, _ row: ComparedParty) -> [Ref<Body>] {
      zip(row.operands, row.standings).filter { $1 == standing }.map(\.0.body)
    }
    return [
      compared("count", "Bodies", .fixed(4), alignment: .right) { row, _ in
        .number(those(.in, row).count)
      },
      compared("may_be", "Uncertain", .fixed(9, from: 40), alignment: .right) { row, _ in
        .number(those(.notKnown, row).count)
      },
      PartyColumns.name,
      compared("bodies", "In", .fixed(30, from: 60)) { row, catalogue in
        .list(
          those(.in, row).map { catalogue.bodies[$0].acronym ?? catalogue.bodies[$0].shortName })
      },
      compared("out_of", "Out of", .fixed(16, from: 90)) { row, catalogue in
        .list(
          those(.out, row).map { catalogue.bodies[$0].acronym ?? catalogue.bodies[$0].shortName })
      },
      compared("body_ids", "Bodies' identifiers", .hidden) { row, catalogue in
        .list(those(.in, row).map { catalogue.bodies[$0].id })
      },
    ] + PartyColumns.identity
  }()
}

// MARK: - Command

extension BridgeListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "bridge",
      "List the parties that are in most bodies.",
      argument: .bodies, options: [.alone] + OptionDeclaration.ofLists,
      examples: [
        .init("bridge bali-process colombo-process add", "who is in most of them"),
        .init("bridge", "in most of all bodies"),
      ],
      paragraphs: [
        """
        Only a body's own are counted: its members, or signatories or participants where it has \
        no members. “Uncertain” counts the bodies of which it is not known. Of all bodies those \
        that are over are left out.
        """
      ]),
    example: { _ in .bridge([]) }
  ) { reader throws(QueryError) in
    guard let word = reader.value(.alone) else { return .bridge(try reader.ownBodies()) }
    if let first = reader.words.first { throw reader.error(at: first, English.aloneTakesNoBody) }
    return .alone(try reader.state(word))
  }
}

extension OptionDeclaration {
  /// The state whose neighbours are looked at.
  static let alone = OptionDeclaration(
    "alone", value: "state", "The old name of the command “not-joined”.", purpose: .view,
    completion: .parties)
}
