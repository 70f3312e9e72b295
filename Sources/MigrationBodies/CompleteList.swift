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
      guard roster.complete == "true" || roster.isCompleteByCount,
        kinds.contains(roster.partyKind ?? ""), let date = store.lists.value.date(of: roster),
        case let listed = self.days(of: date, of: roster), listed.last <= days.first,
        roster.complete == "true" || closes(Int(row), listed, in: body, as: role)
      else { return nil }
      return CompleteList(
        source: roster.source, date: date, days: listed, isByCount: roster.complete != "true")
    }
  }

  /// The days that a list's date can mean: none later than it was read, nor than now.
  private func days(of date: EDTFDate, of roster: Roster) -> Days {
    let now = newestEvidence?.earliest ?? .distantFuture
    let read = sources.ref(roster.source).flatMap { sources[$0].retrieved?.latest } ?? now
    let last = min(date.latest ?? read, now)
    return Days(first: min(date.earliest ?? .distantPast, last), last: last)
  }

  /// Whether the count that a source states closes the list that is known.
  ///
  /// It does where as many are known to have been in on its day, no other source counts the whole
  /// otherwise, and nobody is known to have joined or left between that day and the catalogue's date.
  private func closes(
    _ row: Int, _ listed: Days, in body: Ref<Body>, as role: Role
  ) -> Bool {
    let roster = rosters[row]
    guard let count = roster.statedCount, !isContradicted(row, count, in: body) else {
      return false
    }
    var parties: Set<Int32> = []
    for row in joins.value.membershipsByBody[body.index]
    where joins.value.membershipRole[Int(row)] == role.place {
      let membership = memberships[Int(row)]
      guard Self.lists(roster, membership) else { continue }
      let (start, end) = (start(of: membership), end(of: membership))
      let hasChanged = [membership.from.map { _ in start }, membership.to.map { _ in end }]
        .compactMap(\.self).contains {
          $0.latest > listed.last && $0.earliest <= days.last
        }
      if hasChanged { return false }
      if start.latest <= listed.last, listed.last <= end.earliest {
        parties.insert(joins.value.membershipParty[Int(row)])
      }
    }
    return parties.count == count
  }

  /// Whether another source counts all who have the role of a list, and counts otherwise.
  private func isContradicted(_ row: Int, _ count: Int, in body: Ref<Body>) -> Bool {
    let roster = rosters[row]
    return joins.value.rostersByBody[body.index].contains { other in
      let other = rosters[Int(other)]
      return other.roleID == roster.roleID && other.partyKind == roster.partyKind
        && other.source != roster.source && CountClaim(other) == .all
        && other.statedCount.map { $0 != count } ?? false
    }
  }

  private static func lists(_ roster: Roster, _ membership: Membership) -> Bool {
    switch roster.partyKind {
    case "state": membership.state != nil
    case "organisation": membership.organisation != nil
    default: true
    }
  }
}
