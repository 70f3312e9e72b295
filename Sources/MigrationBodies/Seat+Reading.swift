/// What a seat's memberships say together.
extension Catalogue {
  /// The roles of memberships in words, each once, as they are on the catalogue's date.
  func roles(_ memberships: [Membership]) -> [String] {
    let terms = memberships.map { (label: label(of: $0), word: wordOfTime($0)) }
    let held = Set(terms.filter { $0.word == .now }.map(\.label))
    return terms.compactMap { label, word in
      switch word {
      case .now: label
      case .perhaps: "\(label)?"
      case .later: "later \(label)"
      // Who has a role again is not called a former one.
      case .former: held.contains(label) ? nil : "former \(label)"
      }
    }.unique
  }

  private enum WordOfTime { case now, perhaps, later, former }

  private func wordOfTime(_ membership: Membership) -> WordOfTime {
    switch standing(of: membership) {
    case .in: .now
    case .notKnown: .perhaps
    case .out: isYetToCome(membership) ? .later : .former
    }
  }

  /// Who is a former chair now was the chair then, or was yet to be.
  private func label(of membership: Membership) -> String {
    let role = Role(rawValue: membership.roleID)
    return role == .formerChair ? Role.chair.label : role?.label ?? membership.roleID
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
