/// Whether a party sits in a body on a date: in, out, or not known.
public enum Standing: String, Sendable {
  case `in`
  case out
  case notKnown = "not known"
}

/// The days a catalogue speaks for: one, or all of a month or year.
struct Days {
  let first: Day
  let last: Day
}

extension Catalogue {
  /// The days that the catalogue speaks for: those of its date, or now.
  var days: Days {
    let date = date ?? newestEvidence
    return Days(
      first: date?.earliest ?? .distantPast,
      last: (self.date == nil ? date?.earliest : date?.latest) ?? .distantFuture)
  }

  /// Whether a party sits in a body on the catalogue's date, in any role.
  ///
  /// In: a membership holds on all of the date's days. Out: none can hold on any of them, because
  /// each ended before or began after, because the body or the state did not exist, or because a
  /// complete list of that date, or of an earlier one since when it cannot have joined, does not name
  /// the party. Everything else is not known. So a narrower date never contradicts a wider one.
  public func standing(of party: Ref<Party>, in body: Ref<Body>) -> Standing {
    let memberships = memberships(of: Seat(party: party, body: body))
    let lists = completeLists(
      of: body, as: principalRole(of: body), ofStates: parties.isState(party))
    return standing(of: party, in: body, memberships, lists)
  }

  /// The standing that memberships in the roles asked for, and lists of all who have them, make.
  func standing(
    of party: Ref<Party>, in body: Ref<Body>, _ memberships: [Membership], _ lists: [CompleteList]
  ) -> Standing {
    let standings = memberships.map { standing(of: $0) }
    if standings.contains(.in) { return .in }
    if exists(body) == .out || exists(party) == .out { return .out }
    if !memberships.isEmpty, standings.allSatisfy({ $0 == .out }) { return .out }
    return isLeftOut(memberships, by: lists) ? .out : .notKnown
  }

  /// Whether a membership holds on the catalogue's date.
  ///
  /// One without a start is sure from its source's date on, and not known before. A source without a
  /// date, or of an open one, speaks for now. A membership holds on the day it ends.
  ///
  /// A chair without an end is sure only until another party takes the chair of the same body: from
  /// the first possible day of a later chair's start on it is not known. One without a start is later
  /// or earlier by the date of its source; if that has no date either, it is not known beside a chair
  /// whose start is known. Chairs that begin at the same time are co-chairs, and stay.
  public func standing(of membership: Membership) -> Standing {
    let standing = standingWithoutSuccessor(of: membership)
    guard standing == .in, let doubt = doubt(of: membership) else { return standing }
    return days.last < doubt ? .in : .notKnown
  }

  /// The first day on which it is not known whether a chair without an end is one still, because
  /// another party took the chair; nil for all other memberships.
  func doubt(of membership: Membership) -> Day? {
    guard membership.to == nil, Role(rawValue: membership.roleID)?.presides == true else {
      return nil
    }
    return store.chairDoubts.value.day(of: membership)
  }

  private func standingWithoutSuccessor(of membership: Membership) -> Standing {
    if date == nil, !isOver(membership) { return standingNow(of: membership) }
    let days = days
    // A former chair was out when its source said so; since when is not known.
    if isFormerChair(membership), membership.to == nil, days.first >= seen(membership) {
      return .out
    }
    let start = start(of: membership)
    let end = end(of: membership)
    if days.last < start.earliest || days.first > end.latest { return .out }
    return start.latest <= days.first && days.last <= end.earliest ? .in : .notKnown
  }

  /// Whether a membership can only have begun after the catalogue's date.
  func isYetToCome(_ membership: Membership) -> Bool {
    days.last < start(of: membership).earliest
  }

  /// Whether a body had been founded on the catalogue's date.
  public func exists(_ body: Ref<Body>) -> Standing {
    guard let founded = bodies[body].established else { return .notKnown }
    let days = days
    if days.last < founded.earliest ?? .distantPast { return .out }
    return days.first >= founded.latest ?? .distantFuture ? .in : .notKnown
  }

  /// Whether a party can be anywhere on the catalogue's date: a state that is no more cannot.
  func exists(_ party: Ref<Party>) -> Standing {
    guard case .state(let state) = parties[party], let ended = state.ended else { return .in }
    let days = days
    if days.first > ended.latest ?? .distantFuture { return .out }
    return days.last < ended.earliest ?? .distantPast ? .in : .notKnown
  }

  typealias Bounds = (earliest: Day, latest: Day)

  /// Between which days a membership began: no later than its source saw it go on.
  func start(of membership: Membership) -> Bounds {
    let seen = isSeenGoingOn(membership) ? seen(membership) : .distantFuture
    guard let from = membership.from else {
      let founded = bodies.ref(membership.body).flatMap { bodies[$0].established?.earliest }
      return (founded ?? .distantPast, seen)
    }
    let earliest = from.earliest ?? .distantPast
    return (earliest, max(earliest, min(from.latest ?? .distantFuture, seen)))
  }

  /// Whether a membership's source speaks of it as going on, not as over.
  private func isSeenGoingOn(_ membership: Membership) -> Bool {
    if isFormerChair(membership) { return false }
    guard let end = membership.to else { return true }
    return seen(membership) < end.earliest ?? .distantPast
  }

  /// The standing now of a membership without an end, which most are: its source has seen it.
  private func standingNow(of membership: Membership) -> Standing {
    guard let from = membership.from?.earliest else { return .in }
    return from <= days.last ? .in : .out
  }

  /// Whether the catalogue has an end of a membership, known or not.
  private func isOver(_ membership: Membership) -> Bool {
    membership.to != nil || isFormerChair(membership)
  }

  func isFormerChair(_ membership: Membership) -> Bool {
    membership.roleID == Role.formerChair.rawValue
  }

  /// Between which days a membership ended; the distant future where it goes on.
  private func end(of membership: Membership) -> Bounds {
    if let to = membership.to {
      return (to.earliest ?? .distantPast, to.latest ?? .distantFuture)
    }
    return (isFormerChair(membership) ? .distantPast : .distantFuture, .distantFuture)
  }

  /// The day on which a membership's source saw it: no later than now.
  private func seen(_ membership: Membership) -> Day {
    let now = newestEvidence?.earliest ?? .distantFuture
    let source = sources.ref(membership.source).flatMap { sources[$0].asOf?.latest }
    return min(source ?? now, now)
  }

  // MARK: - Complete lists

  /// A list of all who have a role in a body, and the days that it speaks for.
  struct CompleteList {
    let source: String
    let days: Days
  }

  /// Whether a complete list of the catalogue's date, or of an earlier one, does not name a party.
  ///
  /// What a list says goes on as a membership does, until something else is known: whom it does not
  /// name is out on the list's days, unless something else says that it was there on one of them;
  /// and out after them too, unless it may have joined since.
  ///
  /// - Parameter memberships: All that the party has in the body in the roles that are asked for.
  func isLeftOut(_ memberships: [Membership], by lists: [CompleteList]) -> Bool {
    let days = days
    return lists.contains { list in
      let covers = list.days.first <= days.first && days.last <= list.days.last
      let isBefore = list.days.last <= days.first
      return memberships.allSatisfy { membership in
        guard membership.source != list.source else { return false }
        let (start, end) = (start(of: membership), end(of: membership))
        return covers && (start.latest > list.days.last || end.earliest < list.days.first)
          || isBefore && (days.last < start.earliest || end.latest < list.days.first)
      } && (covers || isBefore)
    }
  }

  /// The complete lists of those who have a role in a body, of parties of one kind; those that only
  /// speak for days after the catalogue's date are left out.
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
        let listed = self.days(of: roster), listed.first <= days.first
      else { return nil }
      return CompleteList(source: roster.source, days: listed)
    }
  }

  /// The days that a list speaks for: those of its own date, else of its source's; as a membership's
  /// source, one without a date speaks for now.
  private func days(of roster: Roster) -> Days? {
    if let date = roster.date {
      guard let first = date.earliest, let last = date.latest else { return nil }
      return Days(first: first, last: last)
    }
    let source = sources.ref(roster.source).flatMap { sources[$0].asOf }
    if let first = source?.earliest, let last = source?.latest {
      return Days(first: first, last: last)
    }
    return newestEvidence?.earliest.map { Days(first: $0, last: $0) }
  }
}
