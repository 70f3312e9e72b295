/// The columns of who sits where.
extension Columns {
  private static let seat = ColumnMaker<Seat> { record, _ in
    guard case .seat(let seat) = record else { return nil }
    return seat
  }

  private static let terms = ColumnMaker<[Membership]> { record, catalogue in
    guard case .seat(let seat) = record else { return nil }
    return catalogue.memberships(of: seat)
  }

  /// The parties in a body.
  static let members: [Column] =
    [sign, seat("name", "Name", .rest) { .text($1.parties[$0.party].name) }] + roles + [
      seat("id", "Code", .hidden) { .text($1.parties[$0.party].id) },
      seat("party_kind", "Party", .hidden) {
        .text($1.parties.isState($0.party) ? "state" : "organisation")
      },
    ] + data

  /// The bodies of a party.
  static let seats: [Column] =
    [sign, seat("name", "Body", .rest) { .text($1.bodies[$0.body].shortName) }] + roles + [
      seat("id", "Identifier", .hidden) { .text($1.bodies[$0.body].id) },
      seat("full_name", "Full name", .hidden) { .text($1.bodies[$0.body].name) },
      seat("kind", "Kind", .hidden) { .text($1.bodies[$0.body].kindID) },
    ] + data

  private static let sign = seat("sign", "", .fixed(1), isData: false) { seat, catalogue in
    .text(catalogue.kind(of: seat).sign)
  }

  private static let roles: [Column] = [
    seat("presides", "", .fixed(1), isData: false) { seat, catalogue in
      .text(catalogue.presides(seat) ? "★" : "")
    },
    terms("roles", "Role", .fixed(20)) { terms, catalogue in .list(catalogue.roles(terms)) },
    terms("since", "Since", .fixed(10, from: 48)) { terms, catalogue in
      Cell(catalogue.span(of: terms).from)
    },
    seat("as_listed", "As listed", .fixed(24, from: 70)) { seat, catalogue in
      let name = catalogue.parties[seat.party].name
      return .list(catalogue.spellings(of: seat).filter { $0 != name })
    },
  ]

  private static let data: [Column] = [
    seat("standing", "Standing", .hidden) { seat, catalogue in
      .text(catalogue.kind(of: seat).standing.rawValue)
    },
    terms("until", "Until", .hidden) { terms, catalogue in Cell(catalogue.span(of: terms).to) },
    terms("sources", "Sources", .hidden) { terms, _ in
      .list(terms.flatMap { [$0.source, $0.dateSource].compactMap(\.self) }.unique)
    },
  ]
}
