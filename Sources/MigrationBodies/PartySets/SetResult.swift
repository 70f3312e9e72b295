/// Who is in a set: the answer to a set expression.
public struct SetResult: Sendable {
  /// Those that are in, by name.
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
    let standings = byName(parties.refs).map { (party: $0, standing: step.standings[$0.index]) }
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

  /// The parties that a body or a list of the set names, in whatever role and at whatever time.
  private func names(of set: PartySet) -> PartyBits {
    var named = PartyBits(partyCount: parties.count)
    for (operand, _) in set.expression.operands {
      let refs: [Ref<Party>] =
        switch operand {
        case .body(let body, _): seats(in: body).map(\.party)
        case .parties(let refs): refs
        case .list(let list): list.parties + list.mayBe
        case .region, .subregion, .kind, .states, .organisations: []
        }
      for ref in refs { named[ref.index] = true }
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
