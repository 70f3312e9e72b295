/// The columns of parties in bodies, which lists of members and lists of bodies share.
enum SeatColumns {
  static let seat = ColumnMaker<Seat> { record, _ in
    guard case .seat(let seat) = record else { return nil }
    return seat
  }

  private static let terms = ColumnMaker<[Membership]> { record, catalogue in
    guard case .seat(let seat) = record else { return nil }
    return catalogue.memberships(of: seat)
  }

  static let sign = seat("sign", "", .fixed(1), isData: false) { seat, catalogue in
    .text(catalogue.kind(of: seat).sign)
  }

  static let roles: [Column] = [
    seat("presides", "", .fixed(1), isData: false) { seat, catalogue in
      .text(catalogue.presides(seat) ? "★" : "")
    },
    terms("roles", "Role", .fixed(20, from: wide)) { .list($1.roles($0)) }
      .quiet { hasUsualRole($0, $1) { $0 } },
    terms("roles_now", "Role", .pane(15, below: wide), formOf: "roles") { terms, catalogue in
      .list(catalogue.roles(current(terms, catalogue)))
    }.quiet { row, catalogue in hasUsualRole(row, catalogue) { current($0, catalogue) } }
      .shortened(unusualRoles),
    terms("since", "Since", .fixed(10, from: wide)) { Cell($1.span(of: $0).from) },
    terms("since_year", "Since", .pane(4, from: 40, below: wide), formOf: "since") {
      $1.span(of: $0).from?.oneYear.map(Cell.number) ?? .unknown
    },
    seat("as_listed", "As listed", .fixed(28, from: veryWide)) { .list($1.otherSpellings(of: $0)) },
    seat(
      "as_listed_short", "As listed", .pane(12, from: 54, below: veryWide), formOf: "as_listed"
    ) {
      .list($1.otherSpellings(of: $0))
    },
  ]

  /// The memberships that are not over; all where none is.
  private static func current(_ terms: [Membership], _ catalogue: Catalogue) -> [Membership] {
    let current = terms.filter { catalogue.standing(of: $0) != .out }
    return current.isEmpty ? terms : current
  }

  /// What a party is beside one of the body's own, which its sign says: in a narrow column `suspended`
  /// has to be seen.
  @Sendable private static func unusualRoles(
    of row: RecordID, in catalogue: Catalogue
  ) -> [String] {
    guard let seat = seat.value(row, catalogue) else { return [] }
    let roles = catalogue.roles(current(catalogue.memberships(of: seat), catalogue))
    let unusual = roles.filter { $0 != catalogue.principalRole(of: seat.body)?.label }
    return unusual.isEmpty || unusual == roles ? [] : [Cell.list(unusual).text]
  }

  /// Whether a party is one of the body's own on the catalogue's date, and nothing else of what is
  /// shown of it.
  private static func hasUsualRole(
    _ row: RecordID, _ catalogue: Catalogue, of shown: ([Membership]) -> [Membership]
  ) -> Bool {
    guard let seat = seat.value(row, catalogue),
      let usual = catalogue.principalRole(of: seat.body)
    else { return false }
    return catalogue.roles(shown(catalogue.memberships(of: seat))) == [usual.label]
  }

  /// The cells from which a pane has room for all roles and the day.
  private static let wide = 64
  /// The cells from which a pane has room for long names as sources spell them.
  private static let veryWide = 92

  static let data: [Column] = [
    seat("standing", "Standing", .hidden) { seat, catalogue in
      .text(catalogue.kind(of: seat).standing.rawValue)
    },
    terms("until", "Until", .hidden) { terms, catalogue in Cell(catalogue.span(of: terms).to) },
    terms("sources", "Sources", .hidden) { terms, _ in
      .list(terms.flatMap { [$0.source, $0.dateSource].compactMap(\.self) }.unique)
    },
  ]
}
