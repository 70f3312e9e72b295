/// An operand of which it is not known whether a party is in it.
public struct SetDoubt: Hashable, Sendable {
  /// The operand.
  public let operand: PartySet.Operand
  /// The date that speaks for it; nil for now.
  public let date: EDTFDate?
}

extension Catalogue {
  /// Why it is not known whether a party is in an operand, in a few words:
  /// `Bali Process: not named, no complete list`.
  public func words(of doubt: SetDoubt, about party: Ref<Party>) -> String {
    let then = asOf(doubt.date)
    let on = doubt.date.map { doubt.date == date ? "" : " \($0.words)" } ?? ""
    switch doubt.operand {
    case .body(let body, let scope):
      let why = then.doubt(about: party, in: body, as: scope)
      return "\(bodies[body].shortName)\(on): \(why)"
    case .list: return "the list: a name can mean several"
    default:
      if case .state(let state) = parties[party], let ended = state.ended,
        then.exists(party) == .notKnown
      {
        return "it ended in \(ended.words)"
      }
      return "\(doubt.operand.text(in: self))\(on): not on all days"
    }
  }

  private func doubt(about party: Ref<Party>, in body: Ref<Body>, as scope: SeatScope) -> String {
    let all = memberships(of: Seat(party: party, body: body))
    let role = role(scope, in: body)
    let named = scope == .any ? all : all.filter { Self.has($0, role) }
    if let membership = named.first(where: { standing(of: $0) == .notKnown }) {
      return doubt(about: membership)
    }
    if !named.isEmpty { return "\(roles(named).joined(separator: ", ")); no complete list" }
    if all.isEmpty { return "not named, no complete list" }
    return "named as \(roles(all).joined(separator: ", ")) only; no complete list"
  }

  /// Why it is not known whether a membership held.
  private func doubt(about membership: Membership) -> String {
    let role = roles([membership])[0].filter { $0 != "?" }
    let until = membership.to.map { " until \($0.words)" } ?? ""
    if let from = membership.from { return "\(role) since \(from.words)\(until)" }
    if !until.isEmpty { return "\(role)\(until), since when is not known" }
    if membership.roleID == Role.formerChair.rawValue { return "\(role) once, when is not known" }
    let seen = sources.ref(membership.source).flatMap { sources[$0].asOf?.words }
    return "\(role) \(seen.map { "in a list of \($0)" } ?? "now"), since when is not known"
  }
}
