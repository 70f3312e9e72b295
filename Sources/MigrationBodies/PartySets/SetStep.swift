/// A step of working out a set: an operand, or what an operator makes of the steps before it.
struct SetStep: Sendable {
  let expression: PartySet.Expression
  /// The date that speaks for it; nil for now.
  let date: EDTFDate?
  /// The standing of every party.
  let standings: Standings
  /// The same if all those were out whom no source names where they would have to be named.
  let closed: Standings
  /// Of a body, those whom no source names in the role and of whom it is not known.
  let unnamed: PartyBits?
  /// Of what it is made.
  let parts: [SetStep]
}

extension Catalogue {
  /// Works out an expression on the catalogue's date.
  ///
  /// - Complexity: O(parties × operands) of bits, after each body's seating was worked out once.
  func step(_ expression: PartySet.Expression) -> SetStep {
    switch expression {
    case .operand(let operand): return step(operand)
    case .dated(let set, let date): return asOf(date).step(set)
    case .combined(let sign, let left, let right):
      let parts = [step(left), step(right)]
      func made(_ value: (SetStep) -> Standings) -> Standings {
        let (left, right) = (value(parts[0]), value(parts[1]))
        return switch sign {
        case .and: left & right
        case .or: left | right
        case .minus: left - right
        case .xor: left ^ right
        }
      }
      return SetStep(
        expression: expression, date: date, standings: made(\.standings), closed: made(\.closed),
        unnamed: nil, parts: parts)
    case .atLeast(let least, let sets):
      let parts = sets.map { step($0) }
      func made(_ values: [Standings]) -> Standings {
        Standings.atLeast(least, of: values, partyCount: parties.count)
      }
      return SetStep(
        expression: expression, date: date, standings: made(parts.map(\.standings)),
        closed: made(parts.map(\.closed)), unnamed: nil, parts: parts)
    }
  }

  private func step(_ operand: PartySet.Operand) -> SetStep {
    func step(_ standings: Standings, _ closed: Standings, _ unnamed: PartyBits?) -> SetStep {
      SetStep(
        expression: .operand(operand), date: date, standings: standings, closed: closed,
        unnamed: unnamed, parts: [])
    }
    if case .body(let body, let scope) = operand {
      let seating = seating(in: body, as: scope)
      var closed = seating.standings
      closed.mayBe = closed.mayBe - seating.unnamed
      return step(seating.standings, closed, seating.unnamed)
    }
    let standings = standings(of: operand)
    return step(standings, standings, nil)
  }

  private func standings(of operand: PartySet.Operand) -> Standings {
    switch operand {
    case .body(let body, let scope): return seating(in: body, as: scope).standings
    case .region(let region): return standings { $0.region == region ? .in : .out }
    case .subregion(let name): return standings { $0.subregion == name ? .in : .out }
    case .states: return standings { _ in .in }
    case .kind(let kind): return standings(ofKind: kind)
    case .organisations:
      return organisations.indices.reduce(into: Standings(partyCount: parties.count)) {
        $0[states.count + $1] = .in
      }
    case .parties(let refs):
      return refs.reduce(into: Standings(partyCount: parties.count)) { $0[$1.index] = .in }
    case .list(let list):
      var standings = Standings(partyCount: parties.count)
      for ref in list.mayBe { standings[ref.index] = .notKnown }
      for ref in list.parties { standings[ref.index] = .in }
      return standings
    }
  }

  /// The states that are what is asked, if they were there on the catalogue's date.
  private func standings(_ isAsked: (State) -> Standing) -> Standings {
    var standings = Standings(partyCount: parties.count)
    for index in states.indices {
      let asked = isAsked(states[index])
      guard asked != .out else { continue }
      let exists = exists(Ref<Party>(index))
      standings[index] = exists == .in ? asked : exists
    }
    return standings
  }

  /// The states and organisations of a kind: members of the United Nations since they joined, the
  /// others as they are now.
  private func standings(ofKind kind: String) -> Standings {
    var standings = standings { state in
      guard kind == Self.memberOfUN else { return state.status == kind ? .in : .out }
      guard let since = state.memberOfUNSince else { return state.status == kind ? .in : .out }
      if days.last < since.earliest ?? .distantPast { return .out }
      return days.first >= since.latest ?? .distantFuture ? .in : .notKnown
    }
    for index in organisations.indices where organisations[index].kind == kind {
      standings[states.count + index] = .in
    }
    return standings
  }

  private static let memberOfUN = "un-member"
}
