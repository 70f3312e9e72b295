/// What a seat's memberships say together.
extension Catalogue {
  /// The roles of memberships in words, each once; a role that is over says so.
  func roles(_ memberships: [Membership]) -> [String] {
    memberships.map { membership in
      let label = Role(rawValue: membership.roleID)?.label ?? membership.roleID
      let isPast = isPast(membership) && membership.roleID != Role.formerChair.rawValue
      return isPast ? "former \(label)" : label
    }.unique
  }

  /// From when to when memberships go: those of now before those that are over.
  func span(of memberships: [Membership]) -> (from: EDTFDate?, to: EDTFDate?) {
    let current = memberships.filter { !isPast($0) }
    let first = (current.isEmpty ? memberships : current).first
    return (first?.from, first?.to)
  }

  /// Whether a party chairs a body now.
  func presides(_ seat: Seat) -> Bool {
    memberships(of: seat).contains {
      (Role(rawValue: $0.roleID)?.presides ?? false) && !isPast($0)
    }
  }

  /// The party's names as the body's sources spell them.
  public func spellings(of seat: Seat) -> [String] {
    memberships(of: seat).compactMap(\.asListed).unique
  }
}

extension SeatKind {
  /// The sign that stands before a name: in, beside, out.
  public var sign: String {
    switch self {
    case .principal: "●"
    case .beside: "○"
    case .past: "·"
    }
  }
}

extension Undertaking.Tie {
  /// The sign that stands before a commitment.
  public var sign: String {
    switch self {
    case .named: "★"
    case .member: "●"
    case .notKnown: "◐"
    }
  }

  /// The tie in words.
  public var label: String {
    switch self {
    case .named: "named"
    case .member: "as a member on its date"
    case .notKnown: "may be: not known whether a member on its date"
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
