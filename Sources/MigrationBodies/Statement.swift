/// What is listed of a body's own and what its sources state in numbers.
public struct Statement: Sendable {
  /// The role that is counted; nil when nobody is known to sit in the body.
  public let role: Role?
  /// How many are listed.
  public let listed: PartyCount
  /// How many states the newest source states; nil when none does.
  public let statedStates: Int?
  /// How many organisations the newest source states; nil when none does.
  public let statedOrganisations: Int?
  /// How many of either the newest source states, where it does not tell them apart.
  public let statedParties: Int?
  /// How many sit beside the body's own, by role.
  public let beside: [(role: Role, count: Int)]
  /// The newest date of the lists; nil when no source has one.
  public let listDate: EDTFDate?
}

extension Catalogue {
  /// What is listed of a body's own and what its sources state in numbers.
  public func statement(of body: Ref<Body>) -> Statement {
    let id = bodies[body].id
    let role = principalRole(of: body)
    let counts = rosters.filter {
      $0.body == id && $0.statedCount != nil && $0.roleID == role?.rawValue && $0.complete != nil
    }
    func stated(_ kind: String) -> Int? {
      counts.filter { $0.partyKind == kind }
        .max { Day.newness($0.date) < Day.newness($1.date) }?.statedCount
    }
    let own = joins.value.membershipsByBody[body.index].map { memberships[Int($0)] }
      .filter { $0.roleID == role?.rawValue }
    let dates = own.map(\.source).unique.compactMap(sources.ref).compactMap { sources[$0].asOf }
    return Statement(
      role: role, listed: count(of: body, role: role), statedStates: stated("state"),
      statedOrganisations: stated("organisation"), statedParties: stated("any"),
      beside: Role.allCases.filter { $0 != role && !$0.presides && $0 != .formerChair }
        .map { ($0, count(of: body, role: $0).total) }.filter { $0.count > 0 },
      listDate: dates.max { Day.newness($0) < Day.newness($1) })
  }
}

extension Day {
  /// The last day that a date can mean, for choosing the newest; no date is the oldest.
  static func newness(_ date: EDTFDate?) -> Day {
    date.map { $0.latest ?? $0.earliest ?? .distantPast } ?? .distantPast
  }
}
