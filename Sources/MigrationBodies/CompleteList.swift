/// A list of all who have a role in a body, and when it was so.
struct CompleteList {
  let source: String
  /// Its date.
  let date: EDTFDate
  /// The days that its date can mean; it closes from the last on.
  let days: Days
  /// Whether it is known to be whole only because it has as many as its source counts.
  let isByCount: Bool
}

extension Catalogue {
  /// Whether a complete list of a day up to the catalogue's date does not name a party.
  ///
  /// What a list says goes on as a membership does, until something else is known: whom it does not
  /// name is out from the last day on that its date can mean, unless it may have joined since. It is
  /// the same day from which on those that it names are in.
  ///
  /// - Parameter memberships: All that the party has in the body in the role that is asked for.
  func isLeftOut(_ memberships: [Membership], by lists: [CompleteList]) -> Bool {
    let days = days
    return lists.contains { list in
      memberships.allSatisfy { membership in
        membership.source != list.source
          && (days.last < start(of: membership).earliest
            || end(of: membership).latest < list.days.first)
      }
    }
  }

  /// The complete lists of those who have a role in a body, of parties of one kind.
  ///
  /// Those that close only after the catalogue's date are left out. One without a date speaks for now, as far as
  /// whom it names; it makes nobody out.
  func completeLists(
    of body: Ref<Body>, as role: Role?, ofStates isOfStates: Bool
  ) -> [CompleteList] {
    guard let role else { return [] }
    let kinds = [isOfStates ? "state" : "organisation", "any"]
    let joins = joins.value
    let days = days
    return joins.rostersByBody[body.index].compactMap { row in
      guard joins.rosterRole[Int(row)] == role.place else { return nil }
      let roster = rosters[Int(row)]
      guard roster.complete == "true", kinds.contains(roster.partyKind ?? ""),
        let date = store.lists.value.date(of: roster), case let listed = self.days(of: date),
        listed.last <= days.first
      else { return nil }
      return CompleteList(source: roster.source, date: date, days: listed, isByCount: false)
    }
  }

  /// The days that a list's date can mean: none later than now.
  private func days(of date: EDTFDate) -> Days {
    let now = newestEvidence?.earliest ?? .distantFuture
    let last = min(date.latest ?? now, now)
    return Days(first: min(date.earliest ?? .distantPast, last), last: last)
  }
}
