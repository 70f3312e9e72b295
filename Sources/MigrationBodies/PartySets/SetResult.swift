/// Who is in a set: the answer to a set expression.
public struct SetResult: Sendable {
  /// Those that are in, in the order of the first operand, then of the others.
  public let isIn: [Ref<Party>]
  /// Those that may be in, even if nobody were where no source names it; in the same order.
  public let mayBe: [Ref<Party>]
  /// Those that may be in only because no source names them where they would have to be named.
  public let unnamed: [Ref<Party>]
  /// Those that are out and that one of the operands names.
  public let out: [Ref<Party>]
  /// The bodies that do not name the unnamed and of which no complete list is known.
  public let silent: [SeatOperand]

  let step: SetStep

  /// Whether all that are listed are sure to be in.
  func isSure(listingUnnamed: Bool) -> Bool {
    mayBe.isEmpty && (unnamed.isEmpty || !listingUnnamed)
  }
}

extension Catalogue {
  /// Who is in a set on the catalogue's date.
  ///
  /// - Complexity: O(parties × operands), after each body's memberships were looked through once a
  ///   date.
  public func result(of set: PartySet) -> SetResult {
    let step = step(set.expression)
    let order = order(of: set)
    let standings = order.map { (party: $0, standing: step.standings[$0.index]) }
    let notKnown = standings.filter { $0.standing == .notKnown }.map(\.party)
    let unnamed = notKnown.filter { step.closed[$0.index] == .out }
    let named = names(of: set)
    return SetResult(
      isIn: standings.filter { $0.standing == .in }.map(\.party),
      mayBe: notKnown.filter { step.closed[$0.index] != .out }, unnamed: unnamed,
      out: standings.filter { $0.standing == .out && named[$0.party.index] }.map(\.party),
      silent: silent(unnamed, in: step), step: step)
  }

  /// The rows of a set's list.
  func rows(of set: PartySet) -> [SetMember] {
    let result = result(of: set)
    let seats = seats(of: set)
    let parties =
      result.isIn + result.mayBe + (set.listsUnnamed ? result.unnamed : [])
      + (set.listsOut ? result.out : [])
    return parties.map { party in
      SetMember(
        party: party, standing: result.step.standings[party.index],
        doubts: doubts(about: party, in: result.step).unique, seats: seats)
    }
  }

  /// The bodies of a set as it asks for them, each once.
  func seats(of set: PartySet) -> [SeatOperand] {
    set.expression.operands.compactMap { operand, date in
      if case .body(let body, let scope) = operand {
        SeatOperand(body, scope, date: date)
      } else {
        nil
      }
    }.unique
  }

  /// All parties: those of the first operand in its order, then those of the others, then the rest.
  private func order(of set: PartySet) -> [Ref<Party>] {
    var seen = PartyBits(partyCount: parties.count)
    var order: [Ref<Party>] = []
    func add(_ refs: [Ref<Party>]) {
      for ref in refs where !seen[ref.index] {
        seen[ref.index] = true
        order.append(ref)
      }
    }
    for (operand, _) in set.expression.operands { add(listed(in: operand)) }
    add(parties.refs)
    return order
  }

  /// The parties of an operand as its list has them, or by name.
  private func listed(in operand: PartySet.Operand) -> [Ref<Party>] {
    switch operand {
    case .body(let body, _): seats(in: body).map(\.party)
    case .parties(let refs): refs
    case .list(let list): list.parties + list.mayBe
    case .region, .subregion, .kind, .states, .organisations:
      // No date: one that is no more has its place too.
      byName(asOf(nil).candidates(of: operand))
    }
  }

  private func candidates(of operand: PartySet.Operand) -> [Ref<Party>] {
    switch operand {
    case .region(let region):
      parties.refs.prefix(states.count).filter { states[$0.index].region == region }
    case .subregion(let name):
      parties.refs.prefix(states.count).filter { states[$0.index].subregion == name }
    case .organisations: Array(parties.refs.dropFirst(states.count))
    default: Array(parties.refs.prefix(states.count))
    }
  }

  private func byName(_ refs: [Ref<Party>]) -> [Ref<Party>] {
    refs.map { (key: Folding.fold(parties[$0].name), ref: $0) }.sorted { $0.key < $1.key }
      .map(\.ref)
  }

  /// The parties that an operand names, in whatever role and at whatever time.
  private func names(of set: PartySet) -> PartyBits {
    var named = PartyBits(partyCount: parties.count)
    for (operand, _) in set.expression.operands {
      switch operand {
      case .body, .parties, .list: for ref in listed(in: operand) { named[ref.index] = true }
      default: break
      }
    }
    return named
  }

  /// What is not known of a party, of all that could decide whether it is in.
  private func doubts(about party: Ref<Party>, in step: SetStep) -> [SetDoubt] {
    guard step.standings[party.index] == .notKnown else { return [] }
    if case .operand(let operand) = step.expression {
      return [SetDoubt(operand: operand, date: step.date)]
    }
    return step.parts.flatMap { doubts(about: party, in: $0) }
  }

  /// The bodies that leave some of the parties unnamed.
  private func silent(_ unnamed: [Ref<Party>], in step: SetStep) -> [SeatOperand] {
    if case .operand(.body(let body, let scope)) = step.expression, let bits = step.unnamed {
      return unnamed.contains { bits[$0.index] } ? [SeatOperand(body, scope)] : []
    }
    return step.parts.flatMap { silent(unnamed, in: $0) }.unique
  }
}
