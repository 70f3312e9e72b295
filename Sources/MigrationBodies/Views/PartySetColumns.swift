/// The columns of sets of parties and of bodies side by side.
extension Columns {
  private static let member = ColumnMaker<SetMember> { record, _ in
    guard case .setMember(let member) = record else { return nil }
    return member
  }

  private static let part = ColumnMaker<SetPart> { record, _ in
    guard case .setPart(let part) = record else { return nil }
    return part
  }

  private static let compared = ColumnMaker<ComparedParty> { record, _ in
    guard case .compared(let compared) = record else { return nil }
    return compared
  }

  /// The parties of a set, with the role in each of its bodies.
  static func members(of set: PartySet, in catalogue: Catalogue) -> [Column] {
    let seats = catalogue.seats(of: set)
    let isSure = catalogue.result(of: set).isSure(listingUnnamed: set.listsUnnamed)
    let isMany = seats.count > 3
    return [
      member("sign", "", .fixed(1), isData: false) { member, _ in .text(member.standing.sign) },
      partyName,
      member("standing", "Standing", .hidden) { member, _ in .text(member.standing.rawValue) },
      partyCode, partyKind,
    ]
      + operands(seats, in: catalogue, width: .fixed(isMany ? 8 : 14, from: 60), isNarrow: false)
      + [
        member("why", "Why it may be", isSure ? .hidden : .fixed(24, from: 40)) {
          member, catalogue in
          .list(member.doubts.map { catalogue.words(of: $0, about: member.party) })
        }
      ]
  }

  /// How a set is read, step by step.
  static let setParts: [Column] = [
    part("tree", "Read as", .rest, formOf: "expression") { part, catalogue in
      .text(String(repeating: "  ", count: part.depth) + part.expression.text(in: catalogue))
    },
    part("expression", "Expression", .hidden) { .text($0.expression.text(in: $1)) },
    part("depth", "Depth", .hidden) { part, _ in .number(part.depth) },
    part("as_of", "As of", .fixed(10)) { part, _ in .text(part.date?.words ?? "now") },
    part("in", "In", .fixed(3), alignment: .right) { part, _ in .number(part.isIn) },
    part("may_be", "May be", .fixed(6), alignment: .right) { part, _ in .number(part.mayBe) },
    part("unnamed", "Unnamed", .fixed(7), alignment: .right) { part, _ in .number(part.unnamed) },
    part("words", "What it is", .fixed(20, from: 60)) { part, catalogue in
      guard case .operand(let operand) = part.expression else { return .unknown }
      return .text(operand.words(in: catalogue))
    },
    part("evidence_of", "Evidence of", .fixed(12, from: 60)) { part, catalogue in
      guard case .operand(let operand) = part.expression else { return .unknown }
      return Cell(catalogue.age(of: operand))
    },
  ]

  /// Bodies side by side.
  static func compared(_ comparison: BodyComparison, in catalogue: Catalogue) -> [Column] {
    [
      compared("sign", "", .fixed(1), isData: false) { compared, _ in .text(compared.sign) },
      partyName, partyCode, partyKind,
      compared("difference", "Difference", .hidden) { compared, _ in .text(compared.difference) },
    ]
      + operands(
        comparison.operands, in: catalogue, width: .fixed(comparison.isNarrow ? 3 : 14, from: 40),
        isNarrow: comparison.isNarrow)
  }

  /// A column a body: sign, role and since when, or the sign alone.
  private static func operands(
    _ operands: [SeatOperand], in catalogue: Catalogue, width: Column.Width, isNarrow: Bool
  ) -> [Column] {
    operands.map { operand in
      let id = operand.id(in: catalogue)
      let title = operand.title(in: catalogue, isNarrow: isNarrow)
      let seat = ColumnMaker<SeatReading> { record, catalogue in
        record.party.map { catalogue.reading(of: $0, in: operand) }
      }
      return seat(id, title, width) { seat, _ in .text(isNarrow ? seat.sign : seat.text) }
    }
  }

  /// The parties by how many of the bodies they sit in.
  static func bridges(of bodies: [Ref<Body>], in catalogue: Catalogue) -> [Column] {
    @Sendable func those(_ standing: Standing, _ row: ComparedParty) -> [Ref<Body>] {
      zip(row.operands, row.standings).filter { $1 == standing }.map(\.0.body)
    }
    return [
      compared("count", "Bodies", .fixed(4), alignment: .right) { row, _ in
        .number(those(.in, row).count)
      },
      compared("may_be", "May be", .fixed(4, from: 40), alignment: .right) { row, _ in
        .number(those(.notKnown, row).count)
      },
      partyName,
      compared("bodies", "Sits in", .fixed(30, from: 60)) { row, catalogue in
        .list(
          those(.in, row).map { catalogue.bodies[$0].acronym ?? catalogue.bodies[$0].shortName })
      },
      compared("out_of", "Out of", .fixed(16, from: 90)) { row, catalogue in
        .list(
          those(.out, row).map { catalogue.bodies[$0].acronym ?? catalogue.bodies[$0].shortName })
      },
      partyCode, partyKind,
      compared("body_ids", "Bodies' identifiers", .hidden) { row, catalogue in
        .list(those(.in, row).map { catalogue.bodies[$0].id })
      },
    ]
  }
}

extension Standing {
  /// The sign that stands before a name: in, out, may be.
  public var sign: String {
    switch self {
    case .in: SeatKind.principal.sign
    case .out: SeatKind.out.sign
    case .notKnown: SeatKind.mayBe.sign
    }
  }
}
