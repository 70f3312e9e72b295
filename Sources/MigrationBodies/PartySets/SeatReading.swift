/// How a party stands to an operand, for a cell.
struct SeatReading {
  let kind: SeatKind
  /// Whether a source names it in the role that is asked for.
  let isNamed: Bool
  private let heldRoles: [String]
  private let from: EDTFDate?

  init(kind: SeatKind, isNamed: Bool, roles: [String], from: EDTFDate?) {
    (self.kind, self.isNamed, heldRoles, self.from) = (kind, isNamed, roles, from)
  }

  /// The standing as data: `in`, `another role`, `out`, `not known`.
  var standing: String { kind == .beside ? "another role" : kind.standing.rawValue }

  /// The roles, none of one that is out.
  ///
  /// What the sign says need not be said of a role as well.
  var roles: [String] {
    switch kind {
    case .out: []
    case .mayBe: heldRoles.map { $0.filter { $0 != "?" } }
    case .principal, .beside: heldRoles
    }
  }

  /// Since when; nil of one that is out.
  var since: EDTFDate? { kind == .out ? nil : from }

  /// The sign: `?` where no source names the party.
  var sign: String { kind == .mayBe && !isNamed ? "?" : kind.sign }

  /// The sign, the roles and since when: `● member 2005`.
  var text: String {
    ([sign] + roles + [since?.text].compactMap(\.self)).joined(separator: " ")
  }
}

extension Catalogue {
  /// How a party stands to an operand on its date, else on the catalogue's.
  func reading(of party: Ref<Party>, in operand: SeatOperand) -> SeatReading {
    let then = operand.date.map { asOf($0) } ?? self
    let seat = Seat(party: party, body: operand.body)
    let all = then.memberships(of: seat)
    let seating = then.seating(in: operand.body, as: operand.scope)
    let standing = seating.standings[party.index]
    let role = then.role(operand.scope, in: operand.body)
    var asked = operand.scope == .any ? all : all.filter { Self.has($0, role) }
    var kind: SeatKind = standing == .in ? .principal : standing == .out ? .out : .mayBe
    if standing == .in, operand.scope == .any { kind = then.kind(of: seat) }
    // Who sits beside the members is shown there, though it is none of them.
    let beside = all.filter { then.standing(of: $0) == .in }
    if standing != .in, operand.scope == .own, !beside.isEmpty { (kind, asked) = (.beside, beside) }
    let current = asked.filter { then.standing(of: $0) != .out }
    return SeatReading(
      kind: kind, isNamed: !seating.unnamed[party.index], roles: then.roles(current),
      from: then.span(of: current).from)
  }

  /// The sources that say how a party stands to an operand: those that name it, or the complete list
  /// that does not.
  func evidence(for party: Ref<Party>, in operand: SeatOperand) -> [Evidence] {
    let then = operand.date.map { asOf($0) } ?? self
    let role = then.role(operand.scope, in: operand.body)
    let named = then.memberships(of: Seat(party: party, body: operand.body)).filter {
      operand.scope == .any || Self.has($0, role)
    }
    guard named.isEmpty else { return named.flatMap { then.evidence(for: $0) } }
    return then.completeLists(of: operand.body, as: role, ofStates: parties.isState(party))
      .filter { then.isLeftOut([], by: [$0]) }.prefix(1)
      .compactMap { list in
        sources.ref(list.source).map {
          Evidence(
            what: "complete list of \(bodies[operand.body].shortName) without it",
            source: sources[$0], spelling: nil)
        }
      }
  }
}
