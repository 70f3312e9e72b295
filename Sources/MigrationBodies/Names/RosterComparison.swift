/// A list of names against who sits in a body on the catalogue's date.
///
/// A name without a role is compared with the body's own: its members, or signatories or
/// participants where it has no members.
public struct RosterComparison: Sendable {
  /// What comparing a party with the body finds.
  public enum Finding: String, CaseIterable, Sendable {
    /// It sits in the body as listed.
    case same = "as listed"
    /// It sits in the body, but not in the role in which it is listed.
    case otherRole = "other role"
    /// It sits in the body, and the list says that it was not there.
    case absent = "listed as absent"
    /// It sits in the body, and the list may say that it was not there.
    case mayBeAbsent = "may be listed as absent"
    /// It is not in the body: it left, came later, or cannot be.
    case out = "not in it"
    /// It is no member by a whole list, and no source names it; whether it is there in another role
    /// no source says.
    case notMember = "not a member"
    /// No source names it as one of the body; that it is out, no source says.
    case notNamed = "no source names it"
    /// Sources name it, but do not say whether it was there on the date.
    case notKnown = "not known"
    /// It sits in the body and is not on the list.
    case missing
    /// It may sit in the body, or may be on the list under a name that is ambiguous or was not read.
    case mayBeMissing = "may be missing"
  }

  /// The groups in which an answer gives its lines, in their order.
  public enum Group: CaseIterable, Sendable {
    /// On the list and in the body.
    case listed
    /// On the list in another role than in the body.
    case otherRole
    /// On the list and not in the body, as far as is known.
    case notIn
    /// In the body and not on the list.
    case missing
    /// On the list and not read.
    case unread

    /// What it says of its lines beside a body.
    func says(of body: String) -> String {
      switch self {
      case .listed: English.onListAndIn(body)
      case .otherRole: English.onListInOtherRole
      case .notIn: English.onListAndNotIn
      case .missing: English.inBodyAndNotOnList
      case .unread: English.notRead
      }
    }
  }

  /// A party on the list, in the body, or in both.
  public struct Line: Sendable {
    /// Its place among the list's names; nil when it is not on the list.
    public let place: Int?
    /// The party; nil when the list's name leads to none.
    public let party: Ref<Party>?
    /// Its roles in the body in words, as they are on the date; one that is not sure with "?".
    public let roles: [String]
    /// What is found; nil when the list's name leads to no party.
    public let finding: Finding?
    /// What one should know of it.
    public let remarks: [String]

    /// The group in which it stands.
    public var group: Group {
      switch finding {
      case .same: .listed
      case .otherRole, .absent, .mayBeAbsent: .otherRole
      case .out, .notMember, .notNamed, .notKnown: .notIn
      case .missing, .mayBeMissing: .missing
      case nil: .unread
      }
    }

    /// A name of its party, with what is found where that is not what the group says, and of one
    /// that is missing with its role where that is not the usual one.
    fileprivate func named(_ name: String, usual role: String?) -> String {
      switch finding {
      case .absent, .mayBeAbsent, .notMember, .notNamed, .notKnown:
        English.compared(name, finding?.rawValue ?? "")
      case .missing, .mayBeMissing:
        English.compared(
          name,
          [
            role.map(roles.contains) ?? true ? nil : roles.joined(separator: ", "),
            finding == .mayBeMissing ? finding?.rawValue : nil,
          ].compactMap(\.self).joined(separator: "; "))
      case .same, .otherRole, .out, nil: name
      }
    }
  }

  /// The body.
  public let body: Ref<Body>
  /// The names of the list in their order, then who is missing, by name.
  public let lines: [Line]

  /// Whether list and body agree as far as is known.
  public var agrees: Bool { lines.allSatisfy { $0.finding == .same } }

  /// What is found, a sentence for each group that is not empty, in the groups' order.
  public func sentences(_ list: ResolvedList, in catalogue: Catalogue) -> [String] {
    let role = catalogue.principalRole(of: body)?.label
    return Group.allCases.compactMap { group in
      let names = lines.filter { $0.group == group }.map { line in
        let name = line.party.map { catalogue.parties[$0].name }
        let given = line.place.map { "“\(list.lines[$0].entry.given)”" }
        return line.named(name ?? given ?? "", usual: role)
      }.unique
      return names.isEmpty
        ? nil
        : English.group(
          group.says(of: catalogue.bodies[body].shortName), names.count,
          Sentence.list(names, most: Self.mostNames))
    }
  }

  /// More would be no sentence.
  private static let mostNames = 60

  /// Of how many parties something is found, however often the list has them.
  public func count(_ finding: Finding) -> Int { parties { $0.finding == finding } }

  /// How many parties are in a group.
  func count(in group: Group) -> Int { parties { $0.group == group } }

  private func parties(_ isMeant: (Line) -> Bool) -> Int {
    Set(lines.filter(isMeant).compactMap(\.party)).count
  }

  /// Compares a list with a body.
  ///
  /// - Complexity: O(names × memberships of the body).
  public init(_ list: ResolvedList, with body: Ref<Body>, in catalogue: Catalogue) {
    self.body = body
    let roles = ListedRoles(body, catalogue)
    let listed = list.lines.enumerated().map { place, line in
      Self.line(place, line, roles, body, catalogue)
    }
    lines = listed + Self.missing(from: list, roles, body, catalogue)
  }

  /// The roles of a list as a body has them.
  private struct ListedRoles {
    let principal: Role?
    private let known: Set<Role>

    init(_ body: Ref<Body>, _ catalogue: Catalogue) {
      principal = catalogue.principalRole(of: body)
      known = Set(
        catalogue.seats(in: body).flatMap { catalogue.memberships(of: $0) }
          .compactMap { Role(rawValue: $0.roleID) })
    }

    /// The body's role for one of a list: a conference's "members" are its participants.
    func role(_ listed: Role?) -> Role? {
      guard let listed else { return principal }
      let isOwn = (Role.principal + [.partner]).contains(listed)
      return isOwn && !known.contains(listed) ? principal : listed
    }
  }

  private static func line(
    _ place: Int, _ line: ResolvedList.Line, _ roles: ListedRoles, _ body: Ref<Body>,
    _ catalogue: Catalogue
  ) -> Line {
    guard let party = line.reading.party else {
      return Line(place: place, party: nil, roles: [], finding: nil, remarks: [])
    }
    let seat = Seat(party: party, body: body)
    let memberships = catalogue.memberships(of: seat)
    let finding = finding(
      seat, memberships, as: roles.role(line.entry.role), line.entry.standing, catalogue)
    let isUnnamed =
      [.notNamed, .notMember].contains(finding) || finding == .out && memberships.isEmpty
    let remarks = isUnnamed ? catalogue.remarks(onMissing: party, from: body) : []
    return Line(
      place: place, party: party, roles: catalogue.roles(memberships), finding: finding,
      remarks: remarks)
  }

  private static func finding(
    _ seat: Seat, _ memberships: [Membership], as role: Role?, _ listed: ListedStanding?,
    _ catalogue: Catalogue
  ) -> Finding {
    // A former chair is out, and listed as it should be.
    if role == .formerChair, memberships.contains(where: { $0.roleID == role?.rawValue }) {
      return .same
    }
    if catalogue.standing(of: seat.party, in: seat.body) == .out {
      let isOut =
        !memberships.isEmpty
        || catalogue.standing(of: seat.party, in: seat.body, as: .any) == .out
      return isOut ? .out : .notMember
    }
    guard !memberships.isEmpty else { return .notNamed }
    let standings = memberships.map { ($0.roleID, catalogue.standing(of: $0)) }
    if standings.contains(where: { $0 == role?.rawValue && $1 == .in }) {
      switch listed {
      case .absent: return .absent
      case .unsure: return .mayBeAbsent
      case .former, .candidate, .invited, .denied: return .otherRole
      case nil: return .same
      }
    }
    if standings.contains(where: { $0 == role?.rawValue && $1 == .notKnown }) { return .notKnown }
    return standings.contains { $1 == .in } ? .otherRole : .notKnown
  }

  /// Who sits in the body in a role of the list and is not on it.
  private static func missing(
    from list: ResolvedList, _ roles: ListedRoles, _ body: Ref<Body>, _ catalogue: Catalogue
  ) -> [Line] {
    let asked = Set(list.lines.map { roles.role($0.entry.role)?.rawValue })
    let named = Set(list.lines.compactMap(\.reading.party))
    let seats = catalogue.seats(in: body).filter { !named.contains($0.party) }
      .map { (seat: $0, name: Folding.key(catalogue.parties[$0.party].name)) }
      .sorted { $0.name < $1.name }.map(\.seat)
    return seats.compactMap { seat in
      let memberships = catalogue.memberships(of: seat).filter { asked.contains($0.roleID) }
      let standings = memberships.map { catalogue.standing(of: $0) }
      guard catalogue.standing(of: seat.party, in: body) != .out,
        standings.contains(where: { $0 != .out })
      else { return nil }
      // What was not read may be it, too.
      let meant = list.lines.first {
        $0.reading.party == nil && $0.reading.others.contains(seat.party)
      }
      let isSure = standings.contains(.in) && meant == nil
      return Line(
        place: nil, party: seat.party, roles: catalogue.roles(catalogue.memberships(of: seat)),
        finding: isSure ? .missing : .mayBeMissing,
        remarks: meant.map { ["may be meant by “\($0.entry.given)”"] } ?? [])
    }
  }
}

extension Catalogue {
  /// What sources say where none names a party as one of a body: the newest whole list, which does
  /// not have it.
  fileprivate func remarks(onMissing party: Ref<Party>, from body: Ref<Body>) -> [String] {
    let role = principalRole(of: body)
    let dates = completeLists(of: body, as: role, ofStates: parties.isState(party)).map(\.date)
    guard let role, let newest = dates.max(by: { Day.newness($0) < Day.newness($1) }) else {
      return []
    }
    return ["the whole list of \(role.plural) of \(newest.words) does not have it"]
  }
}
