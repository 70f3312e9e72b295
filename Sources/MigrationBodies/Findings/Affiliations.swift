/// Which states were in a wider grouping (EU, ASEAN, ...), and when.
struct Affiliations {
  private let terms: [String: [GroupMembership]]

  /// Reads a grouping's members.
  ///
  /// - Complexity: O(rows of the table of groups).
  init(of group: String, in catalogue: Catalogue) {
    terms = Dictionary(
      grouping: catalogue.groups.filter { $0.organisation == group && $0.role == "member" },
      by: \.state)
  }

  /// Whether a state was in the grouping on all days from one to another, on none, or not known.
  func standing(of state: String, first: Day, last: Day) -> Standing {
    let standings = (terms[state] ?? []).map { term -> Standing in
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
