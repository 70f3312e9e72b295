/// The columns of bodies.
extension Columns {
  private static let body = ColumnMaker<(ref: Ref<Body>, body: Body)> { record, catalogue in
    guard case .body(let ref) = record else { return nil }
    return (ref, catalogue.bodies[ref])
  }

  /// Where nobody is known to sit the number is not known; it is not nought.
  private static let count = ColumnMaker<PartyCount> { record, catalogue in
    guard case .body(let ref) = record, catalogue.principalRole(of: ref) != nil else { return nil }
    return catalogue.statement(of: ref).listed
  }

  static let bodies: [Column] = [
    body("name", "Name", .rest) { row, _ in .text(row.body.shortName) },
    body("kind", "Kind", .fixed(7, from: 36)) { row, _ in
      .text(Vocabulary.short(kind: row.body.kindID))
    },
    body("year", "Year", .fixed(4)) { row, _ in
      row.body.established?.year.map(Cell.number) ?? .unknown
    },
    count("size", "Members", .fixed(4), alignment: .right, formOf: "members") { count, _ in
      Cell(count.total, mayBeMore: count.mayBe > 0)
    },
    count("members", "Members", .hidden) { count, _ in
      Cell(count.total, mayBeMore: count.mayBe > 0)
    },
    body("mark", "", .fixed(1), isData: false) { row, catalogue in
      .text(catalogue.isMarked(row.ref) ? "!" : "")
    },
    body("id", "Identifier", .hidden) { row, _ in .text(row.body.id) },
    body("full_name", "Full name", .hidden) { row, _ in .text(row.body.name) },
    body("acronym", "Acronym", .hidden) { row, _ in Cell(row.body.acronym) },
    body("kind_in_full", "Kind in full", .hidden) { row, _ in .text(row.body.kindID) },
    body("status", "Status", .hidden) { row, _ in Cell(row.body.status) },
    body("established", "Established", .hidden) { row, _ in Cell(row.body.established) },
    body("regions", "Regions", .hidden) { row, _ in .list(row.body.regions) },
    body("themes", "Themes", .hidden) { row, _ in .list(row.body.themes) },
    count("may_be", "May be", .hidden) { count, _ in .number(count.mayBe) },
    count("states", "States", .hidden) { count, _ in
      Cell(count.states, mayBeMore: count.statesMayBe > 0)
    },
    count("organisations", "Organisations", .hidden) { count, _ in
      Cell(count.organisations, mayBeMore: count.mayBe > count.statesMayBe)
    },
    body("problems", "Problems", .hidden) { row, catalogue in
      .number(catalogue.problems(of: row.ref).count)
    },
    body("sources", "Sources", .hidden) { row, _ in
      .list([row.body.establishedSource, row.body.summarySource].compactMap(\.self).unique)
    },
  ]
}
