/// Whom bodies share, each with each; of one body with all others; of none all with all.
package struct OverlapListing: Listing {
  /// The bodies.
  package let bodies: [Ref<Body>]

  package var rowKind: RowKind { .pairs }
  package var noun: String { "pair of bodies" }
  package var companions: Companions { .alone }

  package func rows(in catalogue: Catalogue) -> [RecordID] {
    catalogue.overlaps(of: bodies).map(RecordID.overlap)
  }

  package func columns(in catalogue: Catalogue) -> [Column] { Self.columns }

  package func words(in catalogue: Catalogue) -> [String]? {
    ["overlap"] + bodies.map { catalogue.bodies[$0].id }
  }

  package func name(in catalogue: Catalogue) -> String {
    English.overlap(bodies.map { catalogue.bodies[$0].shortName })
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.pairsSharing(
      table.totalCount, bodies: bodies.count,
      first: bodies.first.map { catalogue.bodies[$0].shortName })
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [English.pairsUncertain, English.atLeast]
  }

  package func nothing(in catalogue: Catalogue) -> String { English.noSharedMember }

  package func citation(of answer: Answer) -> Citation? {
    func text(_ id: String, _ row: RecordID) -> String {
      Self.columns.first { $0.id == id }?.cell(row, answer.catalogue).text ?? ""
    }
    let pairs = answer.rows.map { row in
      English.cited(
        English.pair(text("first", row), text("second", row)),
        [English.shared(text("shared", row))])
    }
    return Citation(of: answer, [("", pairs)])
  }
}

/// The same as a square, a row and a column a body.
package struct OverlapMatrixListing: Listing {
  /// The bodies.
  package let bodies: [Ref<Body>]

  package var rowKind: RowKind { .bodies }
  package var noun: String { "body" }
  package var companions: Companions { .alone }

  package func rows(in catalogue: Catalogue) -> [RecordID] { bodies.map(RecordID.body) }

  package func columns(in catalogue: Catalogue) -> [Column] {
    OverlapListing.matrix(of: bodies, in: catalogue)
  }

  package func searchedText(
    of row: RecordID, in catalogue: Catalogue
  ) -> (names: [String], others: [String]) {
    row.body.map(catalogue.searchedText) ?? ([], [])
  }

  package func words(in catalogue: Catalogue) -> [String]? {
    OverlapListing(bodies: bodies).words(in: catalogue).map { $0 + ["--matrix"] }
  }

  package func name(in catalogue: Catalogue) -> String {
    OverlapListing(bodies: bodies).name(in: catalogue)
  }

  package func title(of table: Table, in catalogue: Catalogue) -> String {
    English.matrixOfShared(bodies.count)
  }

  package func notes(on table: Table, in catalogue: Catalogue) -> [String] {
    [English.matrixDiagonal, English.atLeast]
  }
}

extension View.Subject {
  /// Whom bodies share.
  package static func overlap(_ bodies: [Ref<Body>]) -> View.Subject {
    View.Subject(OverlapListing(bodies: bodies))
  }

  /// The same as a square.
  package static func overlapMatrix(_ bodies: [Ref<Body>]) -> View.Subject {
    View.Subject(OverlapMatrixListing(bodies: bodies))
  }
}

extension RowKind {
  /// Pairs of bodies.
  static let pairs = RowKind("pairs of bodies", fields: [.body])
}

// MARK: - Columns

extension OverlapListing {
  private static let overlap = ColumnMaker<Overlap> { record, _ in
    guard case .overlap(let overlap) = record else { return nil }
    return overlap
  }

  private static let counts = ColumnMaker<OverlapCounts> { record, catalogue in
    guard case .overlap(let overlap) = record else { return nil }
    return catalogue.counts(of: overlap)
  }

  /// Two bodies a row.
  fileprivate static let columns: [Column] = [
    overlap("first", "Body", .fixed(18)) { .text($1.bodies[$0.first].shortName) },
    overlap("second", "And", .rest) { .text($1.bodies[$0.second].shortName) },
    counts("shared", "Shared", .fixed(6), alignment: .right) { counts, _ in
      counts.shared.cell
    },
    counts("jaccard", "Alike %", .fixed(7), alignment: .right) { counts, _ in
      Cell(percent: counts.jaccard)
    },
    counts("only_first", "Only A", .fixed(6, from: 60), alignment: .right) { counts, _ in
      counts.onlyFirst.cell
    },
    counts("only_second", "Only B", .fixed(6, from: 60), alignment: .right) { counts, _ in
      counts.onlySecond.cell
    },
    counts("may_be", "Uncertain", .fixed(9), alignment: .right) { counts, _ in .number(counts.mayBe)
    },
    counts("first_in_second", "A in B %", .fixed(8, from: 90), alignment: .right) {
      counts, _ in Cell(percent: counts.firstInSecond)
    },
    counts("second_in_first", "B in A %", .fixed(8, from: 90), alignment: .right) {
      counts, _ in Cell(percent: counts.secondInFirst)
    },
    counts("union", "In either", .hidden, alignment: .right) { counts, _ in counts.union.cell },
    counts("first_size", "In A", .hidden) { counts, _ in counts.first.cell },
    counts("second_size", "In B", .hidden) { counts, _ in counts.second.cell },
    overlap("first_id", "First body's identifier", .hidden) { .text($1.bodies[$0.first].id) },
    overlap("second_id", "Second body's identifier", .hidden) { .text($1.bodies[$0.second].id) },
  ]

  /// A row and a column a body: how many both share, and in the diagonal how many there are.
  fileprivate static func matrix(of bodies: [Ref<Body>], in catalogue: Catalogue) -> [Column] {
    let name = ColumnMaker<Ref<Body>> { record, _ in
      if case .body(let ref) = record { ref } else { nil }
    }
    return [
      name("name", "Shared", .rest) { .text($1.bodies[$0].shortName) },
      name("id", "Identifier", .hidden) { .text($1.bodies[$0].id) },
    ]
      + bodies.map { other in
        let record = catalogue.bodies[other]
        return name(
          SeatOperand(other).id(in: catalogue), record.acronym ?? record.shortName, .fixed(4),
          alignment: .right
        ) { body, catalogue in
          catalogue.counts(of: Overlap(first: body, second: other)).shared.cell
        }
      }
  }
}

extension Cell {
  /// A percentage; unknown where there is nothing of which it could be one.
  fileprivate init(percent: OverlapCounts.Count?) { self = percent?.cell ?? .unknown }
}

// MARK: - Command

extension OverlapListing {
  static let command = ListingCommand(
    CommandDeclaration(
      "overlap", "Count the members that bodies share, and find the bodies most alike.",
      argument: .bodies, options: [.matrix] + OptionDeclaration.ofLists,
      examples: [
        .init("overlap bali-process", "the bodies most alike to it"),
        .init("overlap bali-process colombo-process add"),
        .init("overlap asean saarc add rcm --matrix", "as a square"),
        .init("overlap --format csv", "all pairs, for a spreadsheet"),
      ],
      paragraphs: [
        """
        With one body: all that share members with it, the most alike first. With several: each \
        pair. Without any: all pairs that share members.
        """,
        """
        Alike is the Jaccard index in percent: of those in either, how many are in both. “A in B” \
        is how much of the first body is in the second. Only those that are known to be in \
        are counted as in; “only A” are those known to be out of the other, “uncertain” the \
        rest. 12+ is that many for sure where there may be more (a percentage is the least that \
        it can be); ? is none for sure where there may be some, and in csv and json an empty \
        cell or null. In the matrix the diagonal is a body's own number.
        """,
      ]),
    example: { _ in .overlap([]) }
  ) { reader throws(QueryError) in
    let bodies = try reader.ownBodies()
    guard reader.has(.matrix) else { return .overlap(bodies) }
    guard bodies.count > 1 else { throw reader.errorAtEnd(English.matrixNeedsTwo) }
    return .overlapMatrix(bodies)
  }
}

extension OptionDeclaration {
  /// A square.
  static let matrix = OptionDeclaration(
    "matrix", "A square: a row and a column a body, how many they share in the cells.",
    purpose: .view)
}
