/// Which states were members of a body (EU, ASEAN, African Union), and when, by the dates alone.
struct Affiliations {
  /// Whose members are meant.
  let body: Ref<Body>
  /// Where they stand.
  let catalogue: Catalogue

  /// Whether a party was a member on all days from one to another, on none, or not known.
  func standing(of party: Ref<Party>, first: Day, last: Day) -> Standing {
    let terms = catalogue.memberships(of: Seat(party: party, body: body))
      .filter { $0.roleID == "member" }
    let standings = terms.map { term -> Standing in
      let from = (
        earliest: term.from?.earliest ?? .distantPast, latest: term.from?.latest ?? .distantPast
      )
      let to = (
        earliest: term.to?.earliest ?? .distantFuture, latest: term.to?.latest ?? .distantFuture
      )
      if last < from.earliest || first > to.latest { return .out }
      return from.latest <= first && last <= to.earliest ? .in : .notKnown
    }
    if standings.contains(.in) { return .in }
    return standings.contains(.notKnown) ? .notKnown : .out
  }
}
