/// What a seat's memberships say together.
extension Catalogue {
  /// The roles of memberships in words, each once, as they are on the catalogue's date.
  func roles(_ memberships: [Membership]) -> [String] {
    memberships.map { membership in
      // Who is a former chair now was the chair then, or was yet to be.
      let role = Role(rawValue: membership.roleID)
      let label = role == .formerChair ? Role.chair.label : role?.label ?? membership.roleID
      switch standing(of: membership) {
      case .in: return label
      case .notKnown: return "\(label)?"
      case .out: return isYetToCome(membership) ? "later \(label)" : "former \(label)"
      }
    }.unique
  }

  /// From when to when memberships go: those of the catalogue's date before the others.
  func span(of memberships: [Membership]) -> (from: EDTFDate?, to: EDTFDate?) {
    let first = memberships.first { standing(of: $0) == .in } ?? memberships.first
    return (first?.from, first?.to)
  }

  /// Whether a party chairs a body on the catalogue's date.
  func presides(_ seat: Seat) -> Bool {
    memberships(of: seat).contains {
      standing(of: $0) == .in && Role(rawValue: $0.roleID)?.presides == true
    }
  }

  /// The spellings of the body's sources that differ from the party's name.
  func otherSpellings(of seat: Seat) -> [String] {
    let name = parties[seat.party].name
    return spellings(of: seat).filter { $0 != name }
  }

  /// The party's names as the body's sources spell them.
  public func spellings(of seat: Seat) -> [String] {
    memberships(of: seat).compactMap(\.asListed).unique
  }
}

extension SeatKind {
  /// Whether it is in, out or not known.
  var standing: Standing {
    switch self {
    case .principal, .beside: .in
    case .mayBe: .notKnown
    case .out: .out
    }
  }

  /// The sign that stands before a name: in, beside, may be, out.
  public var sign: String {
    switch self {
    case .principal: "●"
    case .beside: "○"
    case .mayBe: "◐"
    case .out: "·"
    }
  }
}

extension Undertaking.Tie {
  /// The sign that stands before a commitment.
  public var sign: String {
    switch self {
    case .named: "★"
    case .member: "●"
    case .notKnown, .undated: "◐"
    }
  }

  /// Whether it is not known that it ties them, on the catalogue's date.
  public var isOpen: Bool { self == .notKnown || self == .undated }

  /// The tie in words.
  public var label: String {
    switch self {
    case .named: "named"
    case .member: "as a member on its date"
    case .notKnown: "uncertain: not known whether a member on its date"
    case .undated: "uncertain: not known whether its document was there yet"
    }
  }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
