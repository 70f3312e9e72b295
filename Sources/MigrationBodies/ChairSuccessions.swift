/// When a chair without an end that is known stopped being one, because another party took the chair
/// of the same body.
///
/// A later chair is one whose first possible day is later, or whose start may lie later; one that
/// began on the same first possible day is a co-chair, and neither makes the other doubtful. A chair
/// without a start counts from the date of its source. Of one whose source has no date either
/// nothing says whether the others came before or after it.
///
/// From the first day on which a later one may have begun it is not known whether a chair still is
/// one. After the last such day it is none: unless one of the two is a co-chair, who may have sat
/// beside the other.
struct ChairSuccessions: Sendable {
  /// When a chair was followed.
  struct Succession: Sendable {
    /// The first day on which it may have been over.
    var doubt: Day
    /// The last day on which it may have gone on; nil where nothing says that it ever ended.
    var end: Day?
  }

  /// For the row of a membership when it was followed; no entry where by nobody.
  private let successions: [Int: Succession]
  /// For the row of a former chair without an end the last day on which it may have sat.
  private let lastDays: [Int: Day]

  init(_ memberships: Records<Membership>, _ sources: Records<Source>, _ joins: Joins) {
    let presiding = Role.allCases.filter(\.presides).map(\.place)
    var chairs: [Int32: [Chair]] = [:]
    for row in memberships.indices where presiding.contains(joins.membershipRole[row]) {
      let body = joins.membershipBody[row]
      guard body >= 0 else { continue }
      chairs[body, default: []].append(
        Chair(row, memberships[row], of: joins.membershipParty[row], sources))
    }
    var successions: [Int: Succession] = [:]
    var lastDays: [Int: Day] = [:]
    for chairs in chairs.values {
      for chair in chairs where chair.isOpen {
        successions[chair.row] = Self.succession(of: chair, among: chairs)
      }
      for chair in chairs where chair.isFormer && !chair.hasEnd {
        lastDays[chair.row] = chairs.compactMap { $0.lastDay(of: chair) }.min()
      }
    }
    (self.successions, self.lastDays) = (successions, lastDays)
  }

  /// When a membership was followed; nil for one that nobody followed, or that has an end of its own.
  func succession(of membership: Membership) -> Succession? { successions[membership.row.index] }

  /// The last day on which a former chair without an end may have sat, because another surely took
  /// the chair later; nil where nobody is known to.
  func lastDay(ofFormer membership: Membership) -> Day? { lastDays[membership.row.index] }

  private static func succession(of chair: Chair, among chairs: [Chair]) -> Succession? {
    guard let first = chairs.compactMap({ $0.doubt(of: chair) }).min() else { return nil }
    return Succession(doubt: first, end: chairs.compactMap { $0.end(of: chair) }.min())
  }

  /// A membership that presides, or once did.
  private struct Chair {
    let row: Int
    let party: Int32
    let source: String
    /// Whether its source says that it was over.
    let isFormer: Bool
    /// Whether it presides, and no source that looks back says an end.
    let isOpen: Bool
    let isCoChair: Bool
    /// The day of its source; nil for one without a date.
    let seen: Day?
    /// Whether a source says since when.
    let hasStart: Bool
    /// Whether a source says until when.
    let hasEnd: Bool
    /// Between which days it took the chair, else on which its source saw it there; nil when neither
    /// has a date.
    let since: Days?

    init(_ row: Int, _ membership: Membership, of party: Int32, _ sources: Records<Source>) {
      (self.row, self.party) = (row, party)
      source = membership.source
      isCoChair = membership.roleID == Role.coChair.rawValue
      isFormer = membership.roleID == Role.formerChair.rawValue
      seen = sources.ref(source).flatMap { sources[$0].asOf?.latest }
      let seen = seen
      let isAnnounced = membership.to.map { to in
        seen.map { $0 < to.earliest ?? .distantPast } ?? false
      }
      isOpen = isAnnounced ?? !isFormer
      (hasStart, hasEnd) = (membership.from != nil, membership.to != nil)
      // When a source speaks of a former chair, that one is gone.
      let current = isFormer ? nil : seen
      since =
        membership.from.map {
          Days(first: $0.earliest ?? .distantPast, last: $0.latest ?? .distantFuture)
        } ?? current.map { Days(first: $0, last: $0) }
    }

    /// The day from which on this one makes another doubtful; nil when it does not.
    func doubt(of other: Chair) -> Day? {
      guard party != other.party, let since else { return nil }
      guard let first = other.since else {
        // A source that names both says who of them presides.
        return hasStart && source != other.source ? .distantPast : nil
      }
      if source == other.source, !hasStart || !other.hasStart { return nil }
      // Of one whose date could also be later, a source that calls it a former chair says that it was
      // not: it was there before the one that the source sees in the chair.
      let couldBeLater =
        since.first < first.first && since.last > first.last
        && !(isFormer && source == other.source)
      let mayBeLater = since.first > first.first || couldBeLater
      return mayBeLater ? max(since.first, first.first) : nil
    }

    /// The last day on which another that has left the chair can have sat, because this one took it
    /// later; nil where it may have come before, or have sat beside it.
    func lastDay(of other: Chair) -> Day? {
      guard party != other.party, !isCoChair, let since, let first = other.since,
        since.first > first.last, since.last < .distantFuture
      else { return nil }
      return since.last
    }

    /// The last day on which another may have gone on, which this one surely followed; nil when it
    /// may have sat beside it, or have come before, or where a later source saw the other there.
    func end(of other: Chair) -> Day? {
      guard source == other.source || other.seen.map({ $0 < since?.first ?? .distantPast }) ?? false
      else { return nil }
      return other.isCoChair || doubt(of: other) == nil ? nil : lastDay(of: other)
    }
  }
}
