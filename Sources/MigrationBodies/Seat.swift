/// A party's place in a body: all its memberships there.
public struct Seat: Hashable, Sendable {
  /// The party.
  public let party: Ref<Party>
  /// The body.
  public let body: Ref<Body>
}

/// How a party sits in a body now.
public enum SeatKind: Sendable {
  /// One of the body's own: a member, or what this body has in place of members.
  case principal
  /// Beside the members: observer, partner, guest, host, secretariat.
  case beside
  /// The catalogue has an end of every membership.
  case past
}

/// How many states and organisations.
public struct PartyCount: Equatable, Sendable {
  /// The number of states and areas.
  public var states = 0
  /// The number of organisations.
  public var organisations = 0

  /// States and organisations together.
  public var total: Int { states + organisations }
}

extension Catalogue {
  /// The parties that sit in a body, in the order in which its sources list them.
  public func seats(in body: Ref<Body>) -> [Seat] {
    distinct(joins.value.membershipsByBody[body.index], by: joins.value.membershipParty).map {
      Seat(party: Ref(Int($0)), body: body)
    }
  }

  /// The bodies in which a party sits, by the bodies' identifiers.
  public func seats(of party: Ref<Party>) -> [Seat] {
    distinct(joins.value.membershipsByParty[party.index], by: joins.value.membershipBody).map {
      Seat(party: party, body: Ref(Int($0)))
    }
  }

  /// The memberships of a seat, in the table's order.
  public func memberships(of seat: Seat) -> [Membership] {
    let joins = joins.value
    return joins.membershipsByBody[seat.body.index]
      .filter { joins.membershipParty[Int($0)] == Int32(seat.party.index) }
      .map { memberships[Int($0)] }
  }

  /// The role by which a body counts its own; nil when nobody is known to sit in it.
  public func principalRole(of body: Ref<Body>) -> Role? {
    let place = joins.value.principalRole[body.index]
    return place < 0 ? nil : Role.allCases[Int(place)]
  }

  /// How a party sits in a body now.
  public func kind(of seat: Seat) -> SeatKind {
    kind(of: memberships(of: seat), principal: principalRole(of: seat.body))
  }

  /// Whether a membership is over, as far as its source says.
  public func isPast(_ membership: Membership) -> Bool {
    if membership.roleID == Role.formerChair.rawValue { return true }
    guard let end = membership.to, let now = newestEvidence else { return false }
    return end.isCertainlyBefore(now)
  }

  /// How many parties sit in a body in its principal role now.
  ///
  /// - Complexity: O(memberships of the body).
  public func memberCount(of body: Ref<Body>) -> PartyCount {
    count(of: body, role: principalRole(of: body))
  }

  /// How many parties have a role in a body now.
  public func count(of body: Ref<Body>, role: Role?) -> PartyCount {
    guard let role else { return PartyCount() }
    let joins = joins.value
    var counted: Set<Int32> = []
    var count = PartyCount()
    for row in joins.membershipsByBody[body.index] {
      let party = joins.membershipParty[Int(row)]
      guard joins.membershipRole[Int(row)] == role.place, !isPast(memberships[Int(row)]),
        counted.insert(party).inserted
      else { continue }
      if parties.isState(Ref(Int(party))) { count.states += 1 } else { count.organisations += 1 }
    }
    return count
  }

  private func kind(of memberships: [Membership], principal: Role?) -> SeatKind {
    let current = memberships.filter { !isPast($0) }
    if current.isEmpty { return .past }
    return current.contains { $0.roleID == principal?.rawValue } ? .principal : .beside
  }

  private func distinct(_ rows: ArraySlice<Int32>, by keys: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    return rows.compactMap { seen.insert(keys[Int($0)]).inserted ? keys[Int($0)] : nil }
  }
}
