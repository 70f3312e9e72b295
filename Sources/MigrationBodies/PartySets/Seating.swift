/// Who sits in a body on a date, as a scope means it: the value of a body in a set expression.
struct Seating: Sendable {
  /// The standing of every party.
  var standings: Standings
  /// Those that no source names in the role, of which it is not known.
  var unnamed: PartyBits
}

/// Those who sit in a body, on a date; nil for now.
struct DatedSeats: Hashable {
  let body: Ref<Body>
  let scope: SeatScope
  let date: EDTFDate?
}

extension Catalogue {
  /// Who sits in a body on the catalogue's date.
  ///
  /// - Complexity: O(parties + memberships of the body), once a date.
  func seating(in body: Ref<Body>, as scope: SeatScope) -> Seating {
    store.seatings.value(DatedSeats(body: body, scope: scope, date: date)) {
      makeSeating(in: body, as: scope)
    }
  }

  /// Whether no source names a party as one of a body's own, and no complete list makes it out.
  func isUnnamed(_ party: Ref<Party>, in body: Ref<Body>) -> Bool {
    seating(in: body, as: .own).unnamed[party.index]
  }

  private func makeSeating(in body: Ref<Body>, as scope: SeatScope) -> Seating {
    guard scope == .any else { return makeSeating(in: body, inRole: role(scope, in: body)) }
    let seatings = Role.held.map { seating(in: body, as: .role($0)) }
    var standings = seatings[0].standings
    var unnamed = seatings[0].unnamed
    for seating in seatings.dropFirst() {
      standings = standings | seating.standings
      // Named in one role is named; out in one says nothing of the others.
      unnamed = unnamed | seating.unnamed
    }
    for row in joins.value.membershipsByBody[body.index] {
      let party = Int(joins.value.membershipParty[Int(row)])
      if party >= 0, isNamed(memberships[Int(row)]) { unnamed[party] = false }
    }
    return Seating(standings: standings, unnamed: unnamed - standings.isIn)
  }

  /// Whether a membership may hold, so that a source names its party for the date.
  private func isNamed(_ membership: Membership) -> Bool { standing(of: membership) != .out }

  private func makeSeating(in body: Ref<Body>, inRole role: Role?) -> Seating {
    let lists = [true, false].map { completeLists(of: body, as: role, ofStates: $0) }
    let rows = membershipRows(in: body, inRole: role)
    let (stateCount, count) = (states.count, parties.count)
    var seating = Seating(
      standings: Standings(partyCount: count), unnamed: PartyBits(partyCount: count))
    // Whom no source names stands like all others of its kind, if it was there at all.
    let isFounded = exists(body) != .out
    let unnamed = lists.map { isFounded && !isLeftOut([], by: $0) }
    for party in 0..<count {
      if let rows = rows[Int32(party)] {
        let kind = party < stateCount ? 0 : 1
        seating.standings[party] = standing(of: Ref(party), in: body, rows, lists[kind])
      } else if unnamed[party < stateCount ? 0 : 1], exists(Ref<Party>(party)) != .out {
        seating.standings[party] = .notKnown
        seating.unnamed[party] = true
      }
    }
    return seating
  }

  /// The standing of a party with memberships; most hold now without a look at their dates.
  private func standing(
    of party: Ref<Party>, in body: Ref<Body>, _ rows: [Int32], _ lists: [CompleteList]
  ) -> Standing {
    let (years, settled) = (joins.value.membershipYear, settledYear)
    if rows.contains(where: { years[Int($0)] < settled }) { return .in }
    return standing(of: party, in: body, rows.map { memberships[Int($0)] }, lists)
  }

  /// The memberships of a body in a role, by party.
  private func membershipRows(in body: Ref<Body>, inRole role: Role?) -> [Int32: [Int32]] {
    guard let role else { return [:] }
    let joins = joins.value
    let places = [role.place] + (role == .chair ? [Role.formerChair.place] : [])
    return joins.membershipsByBody[body.index].reduce(into: [:]) { rows, row in
      guard places.contains(joins.membershipRole[Int(row)]) else { return }
      rows[joins.membershipParty[Int(row)], default: []].append(row)
    }
  }
}
