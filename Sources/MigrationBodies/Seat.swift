/// A party's place in a body: all its memberships there.
public struct Seat: Hashable, Sendable {
  /// The party.
  public let party: Ref<Party>
  /// The body.
  public let body: Ref<Body>

  /// A party in a body, whether or not a source names it there.
  public init(party: Ref<Party>, body: Ref<Body>) {
    (self.party, self.body) = (party, body)
  }
}

/// How a party sits in a body on a date.
public enum SeatKind: Sendable {
  /// One of the body's own: a member, or what this body has in place of members.
  case principal
  /// Beside the members: observer, partner, guest, host, secretariat.
  case beside
  /// The sources do not say whether it was there.
  case mayBe
  /// It was not there: it came later, had left, or the body did not exist.
  case out
}

/// How many states and organisations.
public struct PartyCount: Equatable, Sendable {
  /// The number of states and areas.
  public var states = 0
  /// The number of organisations.
  public var organisations = 0

  /// The number of either of which the sources do not say whether they were there.
  public var mayBe = 0

  /// How many of those are states and areas.
  public var statesMayBe = 0

  /// States and organisations together; those that may be are not among them.
  public var total: Int { states + organisations }

  /// The number in few letters: `12`, `12+` where more may be, `?` where nothing is sure.
  public var atLeast: String {
    if mayBe == 0 { return String(total) }
    return total == 0 ? "?" : "\(total)+"
  }
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
    membershipRefs(of: seat).map { memberships[$0] }
  }

  func membershipRefs(of seat: Seat) -> [Ref<Membership>] {
    let joins = joins.value
    let (ofBody, ofParty) = (
      joins.membershipsByBody[seat.body.index], joins.membershipsByParty[seat.party.index]
    )
    // Both are in the order of the table.
    let rows =
      ofBody.count < ofParty.count
      ? ofBody.filter { joins.membershipParty[Int($0)] == Int32(seat.party.index) }
      : ofParty.filter { joins.membershipBody[Int($0)] == Int32(seat.body.index) }
    return rows.map { Ref(Int($0)) }
  }

  /// The year up to which memberships hold now whose dates need no look (`Joins.membershipYear`); the
  /// least where another date than now is asked for.
  var settledYear: Int16 {
    guard date == nil else { return .min }
    return Int16(clamping: days.last.year)
  }

  /// The role by which a body counts its own; nil when nobody is known to sit in it.
  public func principalRole(of body: Ref<Body>) -> Role? {
    let place = joins.value.principalRole[body.index]
    return place < 0 ? nil : Role.allCases[Int(place)]
  }

  /// How a party sits in a body on the catalogue's date.
  public func kind(of seat: Seat) -> SeatKind {
    let joins = joins.value
    let (principal, settled) = (joins.principalRole[seat.body.index], settledYear)
    let current = membershipRefs(of: seat).filter { ref in
      joins.membershipYear[ref.index] < settled || standing(of: memberships[ref]) == .in
    }
    if !current.isEmpty {
      return current.contains { joins.membershipRole[$0.index] == principal }
        ? .principal : .beside
    }
    return standing(of: seat.party, in: seat.body) == .out ? .out : .mayBe
  }

  /// How many parties sit in a body in its principal role on the catalogue's date.
  ///
  /// - Complexity: O(memberships of the body).
  public func memberCount(of body: Ref<Body>) -> PartyCount {
    count(of: body, role: principalRole(of: body))
  }

  /// How many parties have a role in a body on the catalogue's date.
  public func count(of body: Ref<Body>, role: Role?) -> PartyCount {
    guard let role else { return PartyCount() }
    let joins = joins.value
    let settled = settledYear
    var standings: [Int32: Standing] = [:]
    for row in joins.membershipsByBody[body.index]
    where joins.membershipRole[Int(row)] == role.place {
      let party = joins.membershipParty[Int(row)]
      // Most hold now without a look at their dates.
      let standing =
        joins.membershipYear[Int(row)] < settled
        ? .in : standing(of: memberships[Int(row)])
      // What is sure goes before what may be, and that before what is over.
      if standing == .in || standings[party] ?? .out == .out { standings[party] = standing }
    }
    return standings.reduce(into: PartyCount()) { count, entry in
      switch entry.value {
      case .in where parties.isState(Ref(Int(entry.key))): count.states += 1
      case .in: count.organisations += 1
      case .notKnown:
        count.mayBe += 1
        if parties.isState(Ref(Int(entry.key))) { count.statesMayBe += 1 }
      case .out: break
      }
    }
  }

  private func distinct(_ rows: ArraySlice<Int32>, by keys: [Int32]) -> [Int32] {
    var seen: Set<Int32> = []
    return rows.compactMap { seen.insert(keys[Int($0)]).inserted ? keys[Int($0)] : nil }
  }
}
