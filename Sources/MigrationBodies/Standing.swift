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
  /// complete list of that date does not name the party. Everything else is not known. So a narrower
  /// date never contradicts a wider one.
  public func standing(of party: Ref<Party>, in body: Ref<Body>) -> Standing {
    let memberships = memberships(of: Seat(party: party, body: body))
    let standings = memberships.map { standing(of: $0) }
    if standings.contains(.in) { return .in }
    if exists(body) == .out || exists(party) == .out { return .out }
    if !memberships.isEmpty, standings.allSatisfy({ $0 == .out }) { return .out }
    return isLeftOut(party, of: body) ? .out : .notKnown
  }

  /// Whether a membership holds on the catalogue's date.
  ///
  /// One without a start is sure from its source's date on, and not known before. A source without a
  /// date, or of an open one, speaks for now. A membership holds on the day it ends.
  public func standing(of membership: Membership) -> Standing {
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
  private func exists(_ party: Ref<Party>) -> Standing {
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

  /// Whether a complete list of the catalogue's date does not name a party, and nothing else says
  /// that it was there on a day that the list speaks for.
  private func isLeftOut(_ party: Ref<Party>, of body: Ref<Body>) -> Bool {
    let memberships = memberships(of: Seat(party: party, body: body))
    return completeLists(of: body, for: party).contains { list in
      memberships.allSatisfy {
        $0.source != list.source
          && (start(of: $0).latest > list.days.last || end(of: $0).earliest < list.days.first)
      }
    }
  }

  /// The complete lists of a body's own, of such parties, that speak for the catalogue's date.
  private func completeLists(
    of body: Ref<Body>, for party: Ref<Party>
  ) -> [(source: String, days: Days)] {
    let kinds = [parties.isState(party) ? "state" : "organisation", "any"]
    let role = principalRole(of: body)?.rawValue
    let days = days
    return joins.value.rostersByBody[body.index].compactMap { row in
      let roster = rosters[Int(row)]
      guard roster.complete == "true", roster.roleID == role,
        kinds.contains(roster.partyKind ?? ""),
        let first = roster.date?.earliest, let last = roster.date?.latest,
        first <= days.first, days.last <= last
      else { return nil }
      return (roster.source, Days(first: first, last: last))
    }
  }
}
