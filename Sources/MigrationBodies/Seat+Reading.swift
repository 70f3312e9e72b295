/// What a seat's memberships say together.
extension Catalogue {
  /// The roles of memberships in words, each once, as they are on the catalogue's date.
  func roles(_ memberships: [Membership]) -> [String] {
    let terms = memberships.map { (label: label(of: $0), word: wordOfTime($0)) }
    let held = Set(terms.filter { $0.word == .now }.map(\.label))
    // Who has a role again is not called a former one.
    return terms.compactMap { label, word in
      word == .former && held.contains(label) ? nil : Self.words(label, word)
    }.unique
  }

  private static func words(_ label: String, _ word: WordOfTime) -> String {
    switch word {
    case .now: label
    case .perhaps: "\(label)?"
    case .later: "later \(label)"
    case .former: (label == Role.suspended.label ? "formerly " : "former ") + label
    }
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

  /// In how many of some seats a party has which role, that of most first; a seat counts once, as
  /// what it is there above all.
  func rolesCounted(_ seats: [Seat]) -> [(label: String, count: Int)] {
    Dictionary(grouping: seats.compactMap(mainRole)) { $0 }
      .map { (label: $0.key, count: $0.value.count) }
      .sorted { ($1.count, $0.label) < ($0.count, $1.label) }
  }

  /// What a party is in a body above all, in words; nil where it has no role on the date.
  func mainRole(of seat: Seat) -> String? {
    let current = memberships(of: seat).filter { standing(of: $0) == .in }.map(\.roleID)
    let principal = principalRole(of: seat.body)?.rawValue
    let role = current.first { $0 == principal } ?? current.first
    return role.map { Role(rawValue: $0)?.label ?? $0 }
  }

  /// The roles that a party has or had in a body, each with its own dates, in the table's order.
  ///
  /// What says the same twice, or only without a date, is one; who has a role again is not called a
  /// former one.
  func roleTerms(of seat: Seat) -> [RoleTerm] {
    let all = membershipRefs(of: seat).map { ref in
      let membership = memberships[ref]
      return (
        ref: ref, membership: membership, label: label(of: membership),
        word: wordOfTime(membership)
      )
    }
    let held = Set(all.filter { $0.word == .now }.map(\.label))
    var terms: [RoleTerm] = []
    for (ref, membership, label, word) in all {
      guard word != .later, word != .former || !held.contains(label) else { continue }
      let term = RoleTerm(
        role: Self.words(label, word), roleID: membership.roleID, from: membership.from,
        until: until(membership), isOver: word == .former, refs: [ref])
      if let same = terms.firstIndex(where: { $0.isSame(as: term) }) {
        terms[same].merge(term)
      } else {
        terms.append(term)
      }
    }
    return terms
  }

  /// From when to when memberships go: those of the catalogue's date before the others.
  func span(of memberships: [Membership]) -> (from: EDTFDate?, to: EDTFDate?) {
    let first = memberships.first { standing(of: $0) == .in } ?? memberships.first
    return (first?.from, first?.to)
  }

  /// Whether a party chairs a body on the catalogue's date.
  func presides(_ seat: Seat) -> Bool {
    memberships(of: seat).contains {
      Role(rawValue: $0.roleID)?.presides == true && isInChair($0)
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

/// A role that a party has in a body, or had, with its own dates.
struct RoleTerm: Sendable {
  /// The role in words as it is on the catalogue's date: `former chair`.
  let role: String
  /// The role's identifier.
  let roleID: String
  /// Since when; nil where that is not known.
  private(set) var from: EDTFDate?
  /// Until when: `2026 announced`; "" where that is not known, or it goes on.
  private(set) var until: String
  /// Whether it is over on the catalogue's date.
  let isOver: Bool
  /// What says so.
  private(set) var refs: [Ref<Membership>]

  init(
    role: String, roleID: String, from: EDTFDate?, until: String, isOver: Bool,
    refs: [Ref<Membership>]
  ) {
    (self.role, self.roleID, self.from, self.until) = (role, roleID, from, until)
    (self.isOver, self.refs) = (isOver, refs)
  }

  /// Whether it is of one who presides, or did.
  var presides: Bool { Role(rawValue: roleID)?.presides == true }

  private var hasDate: Bool { from != nil || !until.isEmpty }

  /// Whether two say the same, or one of them says less of the same role.
  fileprivate func isSame(as other: RoleTerm) -> Bool {
    role == other.role
      && (!hasDate || !other.hasDate || (from == other.from && until == other.until))
  }

  fileprivate mutating func merge(_ other: RoleTerm) {
    if !hasDate { (from, until) = (other.from, other.until) }
    refs += other.refs
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
    case .perhapsBound, .later, .signed, .notKnown, .beforeBody, .undated: "◐"
    }
  }

  /// Whether it is not known that it ties them, on the catalogue's date.
  public var isOpen: Bool {
    switch self {
    case .named, .bound, .member, .adopter: false
    case .perhapsBound, .later, .signed, .notKnown, .beforeBody, .undated: true
    }
  }

  /// Whether it is a treaty by which the party may have been bound.
  var isPerhapsBound: Bool { if case .perhapsBound = self { true } else { false } }

  /// The tie in words.
  public var label: String { English.tie(self) }
}

extension Sequence where Element: Hashable {
  /// The elements in order, each once.
  package var unique: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
