/// A body that a state has not joined, or is not known to have joined, and its neighbours have.
public struct Absence: Hashable, Sendable {
  /// The state.
  public let party: Ref<Party>
  /// The body.
  public let body: Ref<Body>
}

extension Catalogue {
  /// The neighbours of a state: the other members and observers of the United Nations in the same
  /// subregion (UN M49) that were there on the catalogue's date, by their codes.
  ///
  /// - Returns: None for an organisation.
  public func neighbours(of party: Ref<Party>) -> [Ref<Party>] {
    guard case .state(let state) = parties[party] else { return [] }
    return states.refs.map { Ref<Party>($0.index) }.filter { other in
      let neighbour = states[other.index]
      return other != party && neighbour.subregion == state.subregion
        && neighbour.status.hasPrefix("un-") && exists(other) == .in
    }
  }

  /// How the neighbours of a state stand in a body on the catalogue's date.
  public func neighbourhood(of absence: Absence) -> Neighbourhood {
    neighbourhood(in: absence.body, neighbours(of: absence.party))
  }

  private func neighbourhood(in body: Ref<Body>, _ neighbours: [Ref<Party>]) -> Neighbourhood {
    let standings = seating(in: body, as: .own).standings
    func those(_ standing: Standing) -> [Ref<Party>] {
      neighbours.filter { standings[$0.index] == standing }
    }
    return Neighbourhood(isIn: those(.in), out: those(.out), notKnown: those(.notKnown))
  }

  /// The bodies that a state is alone of its neighbours in not joining.
  ///
  /// No neighbour is known to be out, and more are in than not known. First those that the state is
  /// out of, then those of which it is not known; of each those with the most neighbours first.
  func absences(of party: Ref<Party>) -> [Absence] {
    let neighbours = neighbours(of: party)
    let found = bodies.refs.compactMap {
      body -> (absence: Absence, standing: Standing, count: Int)? in
      let standing = seating(in: body, as: .own).standings[party.index]
      guard standing != .in, exists(body) != .out, !isOver(body) else { return nil }
      let around = neighbourhood(in: body, neighbours)
      guard around.out.isEmpty, around.isIn.count > around.notKnown.count else { return nil }
      return (Absence(party: party, body: body), standing, around.isIn.count)
    }
    func rank(_ standing: Standing) -> Int { standing == .out ? 0 : 1 }
    return found.sorted {
      (rank($0.standing), -$0.count, $0.absence.body) < (
        rank($1.standing), -$1.count, $1.absence.body
      )
    }.map(\.absence)
  }

  /// The parties that sit in at least one of the bodies, or of all that are not over where none is
  /// chosen: those in the most first, then by name.
  func bridges(of chosen: [Ref<Body>]) -> [ComparedParty] {
    let operands = (chosen.isEmpty ? bodiesNotOver : chosen.unique).map { SeatOperand($0) }
    let seatings = operands.map { seating(in: $0.body, as: .own) }
    let rows = parties.refs.compactMap { party -> ComparedParty? in
      let standings = seatings.map { $0.standings[party.index] }
      let named = operands.indices.filter {
        standings[$0] != .out && !seatings[$0].unnamed[party.index]
      }
      guard !named.isEmpty else { return nil }
      guard chosen.isEmpty else {
        return ComparedParty(party: party, operands: operands, standings: standings)
      }
      return ComparedParty(
        party: party, operands: named.map { operands[$0] }, standings: named.map { standings[$0] })
    }
    return rows.map { row in
      (
        row: row, count: row.standings.count { $0 == .in },
        name: Folding.fold(parties[row.party].name)
      )
    }.sorted { (-$0.count, $0.name) < (-$1.count, $1.name) }.map(\.row)
  }
}
