/// Whether a party sits in a body on a date: in, out, or not known.
public enum Standing: String, Sendable {
  case `in`
  case out
  case notKnown = "not known"

  /// In one at least (Kleene's or): out only where out of all.
  static func either(_ standings: [Standing]) -> Standing {
    if standings.contains(.in) { return .in }
    return standings.contains(.notKnown) || standings.isEmpty ? .notKnown : .out
  }
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

  /// Whether a party sits in a body on the catalogue's date, in a role that a source gives it there;
  /// where none does, as one of the body's own.
  ///
  /// In: a membership holds on all of the date's days. Out: none can hold on any of them, because
  /// each ended before or began after, because the body or the state did not exist, or because a
  /// complete list of an earlier day, since when it cannot have joined, does not name the party.
  /// Everything else is not known. So a narrower date never contradicts a wider one.
  public func standing(of party: Ref<Party>, in body: Ref<Body>) -> Standing {
    let held = memberships(of: Seat(party: party, body: body)).map(\.heldRole).unique
    let roles = held.isEmpty ? [principalRole(of: body)] : held
    return Standing.either(roles.map { standing(of: party, in: body, inRole: $0) })
  }

  /// The standing of a party in one role in a body; in no role it is not known.
  func standing(of party: Ref<Party>, in body: Ref<Body>, inRole role: Role?) -> Standing {
    standing(
      of: party, in: body,
      memberships(of: Seat(party: party, body: body)).filter { Self.has($0, role) },
      completeLists(of: body, as: role, ofStates: parties.isState(party)))
  }

  /// The standing that memberships in one role, and lists of all who have it, make.
  func standing(
    of party: Ref<Party>, in body: Ref<Body>, _ memberships: [Membership], _ lists: [CompleteList]
  ) -> Standing {
    if exists(body) == .out || exists(party) == .out { return .out }
    let standings = memberships.map { standing(of: $0) }
    if standings.contains(.in) { return .in }
    if !memberships.isEmpty, standings.allSatisfy({ $0 == .out }) { return .out }
    return isLeftOut(memberships, by: lists) ? .out : .notKnown
  }

  /// Whether a membership holds on the catalogue's date.
  ///
  /// One without a start is sure from the last day that its list's date can mean, and not known
  /// before: the date of the list itself where it has one, else that of its source. A list without
  /// any, or of an open one, speaks for the day it was read, else for now. A membership holds on the
  /// day it ends; none holds before its body was founded, nor after its state ended.
  ///
  /// A chair without an end is sure only until another party takes the chair of the same body: from
  /// the first possible day of a later chair's start on it is not known, and after the last it is
  /// out. One whose end was announced goes on until the last day that it can mean. One without a
  /// start is later or earlier by the date of its source; if that has no date either, it is not known
  /// beside a chair whose start is known. Chairs that begin at the same time are co-chairs, and stay.
  /// A former chair whose end is not known was one on its first day, is none now, and may have been
  /// until another surely took the chair.
  public func standing(of membership: Membership) -> Standing {
    let standing = standingWithoutSuccessor(of: membership)
    guard standing == .in, let succession = succession(of: membership) else { return standing }
    if days.last < succession.doubt { return .in }
    return succession.end.map { days.first > $0 } ?? false ? .out : .notKnown
  }

  /// When a chair was followed of which no end is known, or an announced one only; nil for all
  /// other memberships.
  func succession(of membership: Membership) -> ChairSuccessions.Succession? {
    guard Role(rawValue: membership.roleID)?.presides == true else { return nil }
    return store.successions.value.succession(of: membership)
  }

  /// Whether a source spoke of an end before it came.
  func isEndAnnounced(_ membership: Membership) -> Bool {
    membership.to != nil && isSeenGoingOn(membership)
  }

  private func standingWithoutSuccessor(of membership: Membership) -> Standing {
    if date == nil, !isOver(membership) { return standingNow(of: membership) }
    let days = days
    // Most of those that ended did so long ago, whenever they began.
    if let last = membership.to?.latest, last < days.first { return .out }
    // That a former chair is one now is known, and not since when.
    if isFormerChair(membership), membership.to == nil, isNow { return .out }
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

  /// Between which days a membership began: no later than its source saw it go on, and no earlier
  /// than its body was founded.
  func start(of membership: Membership) -> Bounds {
    let seen = isSeenGoingOn(membership) ? seen(membership) : .distantFuture
    let founded = bodies.ref(membership.body).flatMap { bodies[$0].established }
    let foundedFirst = founded?.earliest ?? .distantPast
    guard let from = membership.from else {
      return (foundedFirst, seen < foundedFirst ? founded?.latest ?? .distantFuture : seen)
    }
    let earliest = from.earliest ?? .distantPast
    let latest = max(earliest, min(from.latest ?? .distantFuture, seen))
    guard earliest < foundedFirst else { return (earliest, latest) }
    return (foundedFirst, max(latest, founded?.latest ?? .distantFuture))
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
    membership.to != nil || isFormerChair(membership) || endOfState(of: membership) != nil
  }

  func isFormerChair(_ membership: Membership) -> Bool {
    membership.roleID == Role.formerChair.rawValue
  }

  /// Between which days a membership ended, at the latest with its state; the distant future where it
  /// goes on.
  func end(of membership: Membership) -> Bounds {
    var end: Bounds =
      isFormerChair(membership) ? endOfFormer(membership) : (.distantFuture, .distantFuture)
    if let to = membership.to {
      end = (to.earliest ?? .distantPast, to.latest ?? .distantFuture)
      // A term that was to go on until some time is not over before.
      if isEndAnnounced(membership), Role(rawValue: membership.roleID)?.presides == true {
        end.earliest = end.latest
      }
    }
    guard let ended = endOfState(of: membership) else { return end }
    return (
      min(end.earliest, ended.earliest ?? .distantPast),
      min(end.latest, ended.latest ?? .distantFuture)
    )
  }

  /// Between which days a former chair left it of which no end is known.
  ///
  /// It was there when it took it, and no more when another surely had. Whether its source looks back
  /// or spoke of its time nobody can tell.
  private func endOfFormer(_ membership: Membership) -> Bounds {
    (
      membership.from?.earliest ?? .distantPast,
      store.successions.value.lastDay(ofFormer: membership) ?? .distantFuture
    )
  }

  /// Whether the catalogue speaks for now, or for what comes after it.
  private var isNow: Bool {
    guard let date, let now = newestEvidence?.earliest else { return date == nil }
    return date.earliest ?? .distantPast >= now
  }

  /// When the state of a membership ended; nil for one that is still there, and for organisations.
  private func endOfState(of membership: Membership) -> EDTFDate? {
    // Only former states have codes of four letters.
    guard let id = membership.state, id.utf8.count > 2 else { return nil }
    return states.ref(id).flatMap { states[$0].ended }
  }

  /// The day from which on a membership's source speaks for it: no later than now.
  func seen(_ membership: Membership) -> Day {
    let now = newestEvidence?.earliest ?? .distantFuture
    let list = store.lists.value.date(of: membership)
    return min(list ?? now, now)
  }
}
