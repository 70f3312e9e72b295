/// An operand or a step of a set, with its size: a line of the explanation of how a set is read.
public struct SetPart: Hashable, Sendable {
  /// The operand, or what is made of the parts below it.
  public let expression: PartySet.Expression
  /// The date that speaks for it; nil for now.
  public let date: EDTFDate?
  /// How deep in the whole it stands, from 0.
  public let depth: Int
  /// How many are in.
  public let isIn: Int
  /// How many may be, even if nobody were in where no source names it.
  public let mayBe: Int
  /// How many more may be, because no source names them and no complete list is known.
  public let unnamed: Int
}

extension Catalogue {
  /// The whole of a set, then its parts, each before those of which it is made.
  func parts(of set: PartySet) -> [SetPart] { parts(of: step(set.expression), depth: 0) }

  private func parts(of step: SetStep, depth: Int) -> [SetPart] {
    let mayBe = step.standings.notKnown & step.closed.mayBe
    let part = SetPart(
      expression: step.expression, date: step.date, depth: depth, isIn: step.standings.isIn.count,
      mayBe: mayBe.count, unnamed: (step.standings.notKnown - mayBe).count)
    return [part] + step.parts.flatMap { parts(of: $0, depth: depth + 1) }
  }

  /// The sources of a body's list, for those who are meant.
  func evidence(for operand: PartySet.Operand) -> [Evidence] {
    guard case .body(let body, let scope) = operand else { return [] }
    let role = role(scope, in: body)
    return joins.value.membershipsByBody[body.index].map { memberships[Int($0)] }
      .filter { scope == .any || Self.has($0, role) }
      .map(\.source).unique.compactMap(sources.ref)
      .map {
        Evidence(what: "list of \(bodies[body].shortName)", source: sources[$0], spelling: nil)
      }
  }

  /// How old the evidence for an operand is: its oldest and newest source's dates, in words.
  func age(of operand: PartySet.Operand) -> String? {
    guard case .body = operand else { return nil }
    let all = evidence(for: operand).map(\.source.asOf)
    let dates = all.compactMap(\.self).sorted { Day.newness($0) < Day.newness($1) }
    guard let oldest = dates.first, let newest = dates.last else {
      return all.isEmpty ? "no list" : "undated list"
    }
    let undated = all.contains { $0 == nil } ? ", undated" : ""
    return (oldest == newest ? newest.words : "\(newest.words), oldest \(oldest.words)") + undated
  }
}
