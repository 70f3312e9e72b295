/// What is listed of a body's own and what its sources state in numbers.
public struct Statement: Sendable {
  /// The role that is counted; nil when nobody is known to sit in the body.
  public let role: Role?
  /// How many are listed.
  public let listed: PartyCount
  /// How many states the newest source states; nil when none does.
  public let statedStates: Int?
  /// How many organisations the newest source states; nil when none does.
  public let statedOrganisations: Int?
  /// How many of either the newest source states, where it does not tell them apart.
  public let statedParties: Int?

  private let body: Ref<Body>
  private let catalogue: Catalogue

  init(_ body: Ref<Body>, of catalogue: Catalogue, _ tally: Tally) {
    self.body = body
    self.catalogue = catalogue
    role = tally.role
    listed = tally.listed
    statedStates = tally.stated.states
    statedOrganisations = tally.stated.organisations
    statedParties = tally.stated.parties
  }

  /// How many are listed beside the body's own, by role, and how many a source counts; who only
  /// serves the body is left out.
  public var beside: [(role: Role, count: Int, stated: Int?)] {
    Role.allCases.filter { $0 != role && $0.attends }
      .compactMap { catalogue.beside(body, $0) }
  }

  /// How old the list is.
  var listAge: ListAge { catalogue.listAge(of: body) }

  /// The newest date of the lists; nil when no source has one.
  public var listDate: EDTFDate? { listAge.date }
}

/// The numbers of a statement, which a list of bodies asks for at every key.
struct Tally: Sendable {
  let role: Role?
  let listed: PartyCount
  let stated: (states: Int?, organisations: Int?, parties: Int?)
}

extension Catalogue {
  /// What is listed of a body's own and what its sources state in numbers.
  public func statement(of body: Ref<Body>) -> Statement {
    Statement(
      body, of: self,
      store.tallies.value(DatedBody(body: body, date: date)) {
        let role = principalRole(of: body)
        let listed = count(of: body, role: role)
        return Tally(role: role, listed: listed, stated: stated(of: body, as: role, listed))
      })
  }

  /// How many have a role beside the body's own; nil when none is listed and no source counts any.
  fileprivate func beside(
    _ body: Ref<Body>, _ role: Role
  ) -> (role: Role, count: Int, stated: Int?)? {
    let listed = count(of: body, role: role)
    let stated = stated(of: body, as: role, listed)
    let total =
      stated.states == nil && stated.organisations == nil
      ? stated.parties
      : (stated.states ?? listed.states) + (stated.organisations ?? listed.organisations)
    return listed.total > 0 || total ?? 0 > 0 ? (role, listed.total, total) : nil
  }

  /// The counts that sources state of the whole of those who have a role, now; a count of another
  /// day cannot be held against the list of a date.
  private func stated(
    of body: Ref<Body>, as role: Role?, _ listed: PartyCount
  ) -> (states: Int?, organisations: Int?, parties: Int?) {
    // A count of those with no role at all is of something else, as of who adopted a document.
    guard date == nil, let role else { return (nil, nil, nil) }
    let joins = joins.value
    let rosters = joins.rostersByBody[body.index]
      .filter { joins.rosterRole[Int($0)] == role.place }
      .map { self.rosters[Int($0)] }.filter { $0.statedCount != nil }
    func newest(_ kind: String, _ listed: Int) -> Int? {
      rosters.filter { $0.partyKind == kind && countsAll($0, of: listed) }
        .max { Day.newness($0.date) < Day.newness($1.date) }?.statedCount
    }
    return (
      newest("state", listed.states), newest("organisation", listed.organisations),
      newest("any", listed.total)
    )
  }

  /// Whether a roster's count is one of the whole.
  ///
  /// The count beside a list that is known not to be the whole may be that of a part (the African
  /// members) when it is smaller than ours or says so itself. One without a list is of a part or of
  /// another time, unless it is as large as ours.
  private func countsAll(_ roster: Roster, of listed: Int) -> Bool {
    guard let count = roster.statedCount else { return false }
    switch roster.complete {
    case "true": return true
    case "false": return count >= listed && CountClaim(roster) == .all
    default: return count == listed
    }
  }
}

extension Day {
  /// The last day that a date can mean, for choosing the newest; no date is the oldest.
  static func newness(_ date: EDTFDate?) -> Day {
    date.map { $0.latest ?? $0.earliest ?? .distantPast } ?? .distantPast
  }
}

extension Statement {
  /// What is known of a body's membership in one line: `12 states · list of 2024-06-29`.
  public var text: String { ([listedText] + remarks).joined(separator: " · ") }

  /// Why nobody can be in: the body was founded after the catalogue's date, or within it; nil where
  /// it was there.
  var founding: String? { catalogue.founding(of: body) }

  /// How many are listed, in words: `45 states, 4 organisations`.
  public var listedText: String {
    if let founding, catalogue.exists(body) == .out { return founding }
    guard let role else { return "members not known" }
    guard listed.total > 0 else {
      return listed.mayBe > 0 ? "no confirmed \(role.plural)" : "no \(role.plural) known"
    }
    return Self.words(
      states: listed.states == 0 ? nil : listed.states,
      organisations: listed.organisations == 0 ? nil : listed.organisations)
      + (role == .member ? "" : " (\(role.plural))")
  }

  /// Whether the newest count that a source states differs from the list; false when no source
  /// states one.
  public var differs: Bool {
    if statedStates == nil, statedOrganisations == nil {
      return statedParties.map { $0 != listed.total } ?? false
    }
    return statedStates ?? listed.states != listed.states
      || statedOrganisations ?? listed.organisations != listed.organisations
  }

  /// What sources state, who else is there, how old the lists are; each a few words.
  public var remarks: [String] {
    guard let role, catalogue.exists(body) != .out else { return [] }
    var remarks = [founding].compactMap(\.self)
    if statedStates != nil || statedOrganisations != nil || statedParties != nil {
      remarks.append(differs ? "stated: \(statedText)" : "matches the stated count")
    }
    remarks += catalogue.uncertain(listed.mayBe, in: body, as: role)
    remarks.append(listAge.words)
    let suspended = catalogue.count(of: body, role: .suspended).total
    if suspended > 0 { remarks.append("\(suspended) \(Role.suspended.label)") }
    remarks += beside.map { role, count, stated in
      // Those whom a source counts without naming them are there too.
      guard let stated, stated > count else {
        return "\(count) \(count == 1 ? role.label : role.plural)"
      }
      return "\(count) of \(stated) \(role.plural) listed"
    }
    return remarks
  }

  private var statedText: String {
    if statedStates == nil, statedOrganisations == nil {
      return statedParties.map(String.init) ?? ""
    }
    return Self.words(states: statedStates, organisations: statedOrganisations)
  }

  private static func words(states: Int?, organisations: Int?) -> String {
    [
      states.map { "\($0) state\($0 == 1 ? "" : "s")" },
      organisations.map { "\($0) organisation\($0 == 1 ? "" : "s")" },
    ].compactMap(\.self).joined(separator: ", ")
  }
}
