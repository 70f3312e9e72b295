/// The dates of lists: which list of its source a membership stands in, and of when it is.
///
/// One list has one date, for those whom it names and for those whom it does not: its own, else its
/// source's.
struct ListDates: Sendable {
  private let sources: Records<Source>
  /// The dates of the lists that have one of their own.
  private let dates: [Key: EDTFDate]

  private struct Key: Hashable {
    let body: String
    let source: String
    let role: String
    let isOfStates: Bool
  }

  init(_ rosters: Records<Roster>, _ sources: Records<Source>) {
    self.sources = sources
    var dates: [Key: EDTFDate] = [:]
    for roster in rosters where Self.isList(roster) {
      guard let date = roster.date, let role = roster.roleID else { continue }
      for isOfStates in Self.kinds(of: roster) {
        let key = Key(
          body: roster.body, source: roster.source, role: role, isOfStates: isOfStates)
        // Of two lists of a source the newer has all whom the older names and who stayed.
        if dates[key].map({ date.endsLater(than: $0) }) ?? true { dates[key] = date }
      }
    }
    self.dates = dates
  }

  /// Whether a roster is a list, and not only the count of one, or of a part.
  private static func isList(_ roster: Roster) -> Bool {
    roster.complete != nil || roster.statedCount == nil
  }

  private static func kinds(of roster: Roster) -> [Bool] {
    switch roster.partyKind {
    case "state": [true]
    case "organisation": [false]
    default: [true, false]
    }
  }

  /// The date of a list: its own, else its source's; nil where neither has one.
  func date(of roster: Roster) -> EDTFDate? {
    roster.date ?? sources.ref(roster.source).flatMap { sources[$0].asOf }
  }

  /// The date of a membership's list: its own, else its source's; nil where neither has one.
  func listDate(of membership: Membership) -> EDTFDate? {
    let source = sources.ref(membership.source).map { sources[$0] }
    guard !dates.isEmpty else { return source?.asOf }
    let key = Key(
      body: membership.body, source: membership.source, role: membership.roleID,
      isOfStates: membership.state != nil)
    return dates[key] ?? source?.asOf
  }

  /// The last day that the date of a membership's list can mean, or by which it was read; nil where
  /// neither is known.
  func date(of membership: Membership) -> Day? {
    if let day = listDate(of: membership)?.latest { return day }
    return sources.ref(membership.source).flatMap { sources[$0].retrieved?.latest }
  }
}
