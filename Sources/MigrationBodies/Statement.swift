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
  /// How many sit beside the body's own, by role; who only serves the body is left out.
  public let beside: [(role: Role, count: Int)]
  /// The newest date of the lists; nil when no source has one.
  public let listDate: EDTFDate?
}

extension Catalogue {
  /// What is listed of a body's own and what its sources state in numbers.
  public func statement(of body: Ref<Body>) -> Statement {
    let joins = joins.value
    let role = principalRole(of: body)
    let counts = joins.rostersByBody[body.index].map { rosters[Int($0)] }.filter {
      $0.statedCount != nil && $0.roleID == role?.rawValue && $0.complete != nil
    }
    func stated(_ kind: String) -> Int? {
      counts.filter { $0.partyKind == kind }
        .max { Day.newness($0.date) < Day.newness($1.date) }?.statedCount
    }
    let dates = joins.membershipsByBody[body.index]
      .filter { joins.membershipRole[Int($0)] == role?.place }
      .map { memberships[Int($0)].source }.unique.compactMap(sources.ref).compactMap {
        sources[$0].asOf
      }
    return Statement(
      role: role, listed: count(of: body, role: role), statedStates: stated("state"),
      statedOrganisations: stated("organisation"), statedParties: stated("any"),
      beside: Role.allCases.filter { $0 != role && $0.attends }
        .map { ($0, count(of: body, role: $0).total) }.filter { $0.count > 0 },
      listDate: dates.max { Day.newness($0) < Day.newness($1) })
  }
}

extension Day {
  /// The last day that a date can mean, for choosing the newest; no date is the oldest.
  static func newness(_ date: EDTFDate?) -> Day {
    date.map { $0.latest ?? $0.earliest ?? .distantPast } ?? .distantPast
  }
}

extension Statement {
  /// How many are listed, in words: `45 states, 4 organisations`.
  public var listedText: String {
    Self.words(
      states: listed.states == 0 && listed.organisations > 0 ? nil : listed.states,
      organisations: listed.organisations == 0 ? nil : listed.organisations)
      + (role == .member || role == nil ? "" : " (\(role?.plural ?? ""))")
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
    var remarks: [String] = []
    if statedStates != nil || statedOrganisations != nil || statedParties != nil {
      remarks.append(differs ? "stated: \(statedText)" : "as stated")
    }
    remarks.append(listDate.map { "list of \($0)" } ?? "undated list")
    remarks += beside.map { "\($0.count) \($0.count == 1 ? $0.role.label : $0.role.plural)" }
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
