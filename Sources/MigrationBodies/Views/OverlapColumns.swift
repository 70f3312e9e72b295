/// The columns of what bodies share, and of what a state has not joined.
extension Columns {
  private static let overlap = ColumnMaker<Overlap> { record, _ in
    guard case .overlap(let overlap) = record else { return nil }
    return overlap
  }

  private static let counts = ColumnMaker<OverlapCounts> { record, catalogue in
    guard case .overlap(let overlap) = record else { return nil }
    return catalogue.counts(of: overlap)
  }

  private static let absence = ColumnMaker<(absence: Absence, around: Neighbourhood)> {
    record, catalogue in
    guard case .absence(let absence) = record else { return nil }
    return (absence, catalogue.neighbourhood(of: absence))
  }

  /// Two bodies a row.
  static let overlaps: [Column] = [
    overlap("first", "Body", .fixed(18)) { .text($1.bodies[$0.first].shortName) },
    overlap("second", "And", .rest) { .text($1.bodies[$0.second].shortName) },
    counts("shared", "Shared", .fixed(6), alignment: .right) { counts, _ in
      counts.shared.cell
    },
    counts("jaccard", "Alike %", .fixed(7), alignment: .right) { counts, _ in
      Cell(percent: counts.jaccard)
    },
    counts("only_first", "Only first", .fixed(10, from: 60), alignment: .right) { counts, _ in
      counts.onlyFirst.cell
    },
    counts("only_second", "Only second", .fixed(11, from: 60), alignment: .right) { counts, _ in
      counts.onlySecond.cell
    },
    counts("may_be", "May be", .fixed(6), alignment: .right) { counts, _ in .number(counts.mayBe) },
    counts("first_in_second", "1st in 2nd %", .fixed(12, from: 90), alignment: .right) {
      counts, _ in Cell(percent: counts.firstInSecond)
    },
    counts("second_in_first", "2nd in 1st %", .fixed(12, from: 90), alignment: .right) {
      counts, _ in Cell(percent: counts.secondInFirst)
    },
    counts("union", "In either", .hidden, alignment: .right) { counts, _ in counts.union.cell },
    counts("first_size", "In first", .hidden) { counts, _ in counts.first.cell },
    counts("second_size", "In second", .hidden) { counts, _ in counts.second.cell },
    overlap("first_id", "First body's identifier", .hidden) { .text($1.bodies[$0.first].id) },
    overlap("second_id", "Second body's identifier", .hidden) { .text($1.bodies[$0.second].id) },
  ]

  /// A row and a column a body: how many both share, and in the diagonal how many there are.
  static func matrix(of bodies: [Ref<Body>], in catalogue: Catalogue) -> [Column] {
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

  /// The bodies that a state has not joined and its neighbours have.
  static let absences: [Column] = [
    absence("sign", "", .fixed(1), isData: false) { row, catalogue in
      .text(catalogue.standing(of: row.absence.party, in: row.absence.body, as: .own).sign)
    },
    absence("name", "Body", .rest) { .text($1.bodies[$0.absence.body].shortName) },
    absence("standing", "Standing", .fixed(9)) { row, catalogue in
      .text(catalogue.standing(of: row.absence.party, in: row.absence.body, as: .own).rawValue)
    },
    absence("neighbours_in", "Neighbours in", .fixed(13), alignment: .right) { row, _ in
      .number(row.around.isIn.count)
    },
    absence("neighbours_not_known", "Not known", .fixed(9), alignment: .right) { row, _ in
      .number(row.around.notKnown.count)
    },
    absence("in", "Which", .fixed(24, from: 70)) { row, catalogue in
      .list(row.around.isIn.map { catalogue.parties[$0].id })
    },
    absence("not_known", "Which are not known", .hidden) { row, catalogue in
      .list(row.around.notKnown.map { catalogue.parties[$0].id })
    },
    absence("id", "Identifier", .hidden) { .text($1.bodies[$0.absence.body].id) },
  ]
}

extension Cell {
  /// A percentage; unknown where there is nothing of which it could be one.
  fileprivate init(percent: OverlapCounts.Count?) { self = percent?.cell ?? .unknown }
}
