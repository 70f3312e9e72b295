/// The catalogue's references between tables as numbers: who is where, what belongs to which body.
struct Joins: Sendable {
  /// For each membership its body and its party; -1 where one of the two is not known.
  let membershipBody: [Int32]
  let membershipParty: [Int32]
  /// For each membership its role's place in `Role.allCases`, or -1.
  let membershipRole: [Int32]
  /// For each membership the year after which it holds, without a look at its dates: it began then at
  /// the latest, and nothing can have ended it; the greatest where its dates have to be looked at.
  let membershipYear: [Int16]
  /// For each body the place of its principal role, or -1 where nobody is known to sit.
  let principalRole: [Int32]
  let membershipsByBody: Grouping
  let membershipsByParty: Grouping
  // Many commands ask for members only: each of the other tables is read when it is asked for.
  private let commitments: Lazy<(body: [Int32], byBody: Grouping)>
  private let problems: Lazy<Grouping>
  private let rosters: Lazy<(role: [Int32], byBody: Grouping)>

  var commitmentBody: [Int32] { commitments.value.body }
  var commitmentsByBody: Grouping { commitments.value.byBody }
  var problemsByBody: Grouping { problems.value }
  var rostersByBody: Grouping { rosters.value.byBody }
  /// For each roster its role's place, as of a membership.
  var rosterRole: [Int32] { rosters.value.role }

  init(
    _ bodies: Records<Body>, _ parties: Parties, _ memberships: Records<Membership>,
    _ commitments: Records<Commitment>, _ problems: Records<Problem>,
    _ rosters: Records<Roster>
  ) {
    let body = memberships.interned(\.body, bodies.place)
    let states = memberships.interned(\.state, parties.place)
    let organisations = memberships.interned(\.organisation, parties.place)
    let party = zip(states, organisations).map { $0 >= 0 ? $0 : $1 }
    // Nobody sits where the body or the party is not known.
    membershipBody = zip(body, party).map { $1 < 0 ? -1 : $0 }
    membershipParty = zip(body, party).map { $0 < 0 ? -1 : $1 }
    membershipRole = memberships.interned(\.roleID, Self.place)
    membershipYear = Self.years(memberships, membershipRole)
    principalRole = Self.principalRoles(membershipBody, membershipRole, bodyCount: bodies.count)
    membershipsByBody = Grouping(membershipBody, keyCount: bodies.count)
    membershipsByParty = Grouping(membershipParty, keyCount: parties.count)
    self.commitments = Lazy {
      let body = commitments.interned(\.body, bodies.place)
      return (body, Grouping(body, keyCount: bodies.count))
    }
    self.problems = Lazy {
      Grouping(problems.interned(\.body, bodies.place), keyCount: bodies.count)
    }
    self.rosters = Lazy {
      let body = rosters.interned(\.body, bodies.place)
      return (rosters.interned(\.roleID, Self.place), Grouping(body, keyCount: bodies.count))
    }
  }

  /// The place of a role by its identifier.
  @Sendable private static func place(of role: UnsafeBufferPointer<UInt8>) -> Int? {
    Role(rawValue: String(decoding: role, as: UTF8.self)).map { Int($0.place) }
  }

  private static func years(_ memberships: Records<Membership>, _ roles: [Int32]) -> [Int16] {
    // A later chair can make one doubtful.
    let presiding = Role.allCases.filter(\.presides).map(\.place)
    var years = roles.map { presiding.contains($0) ? Int16.max : .min }
    memberships.forEach(\.from) { row, date in years[row] = max(years[row], year(of: date)) }
    memberships.forEach(\.to) { row, date in if !date.isEmpty { years[row] = .max } }
    // A state that may be no more has a code of four letters.
    memberships.forEach(\.state) { row, id in if id.count > 2 { years[row] = .max } }
    return years
  }

  /// The year of a date without doubts; the least of no date, the greatest of any other.
  private static func year(of date: UnsafeBufferPointer<UInt8>) -> Int16 {
    guard !date.isEmpty else { return .min }
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard date.count >= 4, date.allSatisfy({ digits ~= $0 || $0 == UInt8(ascii: "-") }),
      date.prefix(4).allSatisfy({ digits ~= $0 })
    else { return .max }
    return date.prefix(4).reduce(0) { $0 * 10 + Int16($1 - UInt8(ascii: "0")) }
  }

  /// The first of the principal roles that anybody has in each body.
  private static func principalRoles(
    _ bodies: [Int32], _ roles: [Int32], bodyCount: Int
  ) -> [Int32] {
    let ranking = Role.principal.map(\.place)
    var best = [Int](repeating: ranking.count, count: bodyCount)
    for (body, role) in zip(bodies, roles) where body >= 0 {
      guard let rank = ranking.firstIndex(of: role) else { continue }
      best[Int(body)] = min(best[Int(body)], rank)
    }
    return best.map { $0 < ranking.count ? ranking[$0] : -1 }
  }
}
