/// What a seat's memberships say together.
extension Catalogue {
  /// The roles of memberships in words, each once, as they are on the catalogue's date.
  func roles(_ memberships: [Membership]) -> [String] {
    let roles = memberships.map(role(of:)).unique
    // Who has a role again is not called a former one.
    return roles.filter { role in
      !role.hasPrefix(Self.former) || !roles.contains(String(role.dropFirst(Self.former.count)))
    }
  }

  private static let former = "former "

  private func role(of membership: Membership) -> String {
    // Who is a former chair now was the chair then, or was yet to be.
    let role = Role(rawValue: membership.roleID)
    let label = role == .formerChair ? Role.chair.label : role?.label ?? membership.roleID
    return switch standing(of: membership) {
    case .in: label
    case .notKnown: "\(label)?"
    case .out: isYetToCome(membership) ? "later \(label)" : Self.former + label
    }
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
    case .bound, .member: "●"
    case .adopter: "○"
    case .later, .signed, .notKnown, .undated: "◐"
    }
  }

  /// Whether it is not known that it ties them, on the catalogue's date.
  public var isOpen: Bool { Self.open.contains(self) }

  /// The tie in words.
  public var label: String { English.tie(self) }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
