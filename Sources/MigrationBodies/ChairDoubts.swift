/// From which day on it is not known whether a chair without an end still presides, because another
/// party took the chair of the same body.
///
/// A later chair is one whose first possible day is later, or whose start may lie later; one that
/// began on the same first possible day is a co-chair, and neither makes the other doubtful. A chair
/// without a start counts from the date of its source. Of one whose source has no date either
/// nothing says whether the others came before or after it.
struct ChairDoubts: Sendable {
  /// For the row of a membership the first day of doubt; no entry where there is none.
  private let days: [Int: Day]

  init(_ memberships: Records<Membership>, _ sources: Records<Source>, _ joins: Joins) {
    let presiding = Role.allCases.filter(\.presides).map(\.place)
    var chairs: [Int32: [Chair]] = [:]
    for row in memberships.indices where presiding.contains(joins.membershipRole[row]) {
      let body = joins.membershipBody[row]
      guard body >= 0 else { continue }
      chairs[body, default: []].append(
        Chair(row, memberships[row], of: joins.membershipParty[row], sources))
    }
    var days: [Int: Day] = [:]
    for chairs in chairs.values {
      for chair in chairs where chair.isOpen {
        days[chair.row] = chairs.compactMap { $0.doubt(of: chair) }.min()
      }
    }
    self.days = days
  }

  /// The first day on which another chair makes a membership doubtful; nil when none does.
  func day(of membership: Membership) -> Day? { days[membership.row.index] }

  /// A membership that presides, or once did.
  private struct Chair {
    let row: Int
    let party: Int32
    let source: String
    /// Whether it presides, and no source says an end.
    let isOpen: Bool
    /// Whether a source says since when.
    let hasStart: Bool
    /// Between which days it took the chair, else on which its source saw it there; nil when neither
    /// has a date.
    let since: Days?

    init(_ row: Int, _ membership: Membership, of party: Int32, _ sources: Records<Source>) {
      (self.row, self.party) = (row, party)
      source = membership.source
      let isFormer = membership.roleID == Role.formerChair.rawValue
      isOpen = membership.to == nil && !isFormer
      hasStart = membership.from != nil
      // When a source speaks of a former chair, that one is gone.
      let seen = isFormer ? nil : sources.ref(source).flatMap { sources[$0].asOf?.latest }
      since =
        membership.from.map {
          Days(first: $0.earliest ?? .distantPast, last: $0.latest ?? .distantFuture)
        } ?? seen.map { Days(first: $0, last: $0) }
    }

    /// The day from which on this one makes another doubtful; nil when it does not.
    func doubt(of other: Chair) -> Day? {
      guard party != other.party, let since else { return nil }
      guard let first = other.since else {
        // A source that names both says who of them presides.
        return hasStart && source != other.source ? .distantPast : nil
      }
      if source == other.source, !hasStart || !other.hasStart { return nil }
      let mayBeLater =
        since.first > first.first || since.first < first.first && since.last > first.last
      return mayBeLater ? max(since.first, first.first) : nil
    }
  }
}
