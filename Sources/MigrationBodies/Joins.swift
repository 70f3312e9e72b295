/// The catalogue's references between tables as numbers: who is where, what belongs to which body.
struct Joins: Sendable {
  /// For each membership its body and its party.
  let membershipBody: [Int32]
  let membershipParty: [Int32]
  /// For each membership its role's place in `Role.allCases`, or -1.
  let membershipRole: [Int32]
  let membershipsByBody: Grouping
  let membershipsByParty: Grouping
  let commitmentBody: [Int32]
  let commitmentsByBody: Grouping
  let problemsByBody: Grouping
  let rostersByBody: Grouping

  init(
    _ bodies: Records<Body>, _ parties: Parties, _ memberships: Records<Membership>,
    _ commitments: Records<Commitment>, _ problems: Records<Problem>,
    _ rosters: Records<Roster>
  ) {
    func owners(of table: CSVTable, _ column: Int) -> [Int32] {
      table.interned(column) { bodies.ref($0)?.index }
    }
    membershipBody = owners(of: memberships.table, Membership.Column.body.rawValue)
    let states = memberships.table.interned(Membership.Column.state.rawValue) {
      parties.ref($0)?.index
    }
    let organisations = memberships.table.interned(Membership.Column.organisation.rawValue) {
      parties.ref($0)?.index
    }
    membershipParty = zip(states, organisations).map { $0 >= 0 ? $0 : $1 }
    membershipRole = memberships.table.interned(Membership.Column.role.rawValue) { role in
      Role.allCases.firstIndex { $0.rawValue == role }
    }
    membershipsByBody = Grouping(membershipBody, keyCount: bodies.count)
    membershipsByParty = Grouping(membershipParty, keyCount: parties.count)
    commitmentBody = owners(of: commitments.table, Commitment.Column.body.rawValue)
    commitmentsByBody = Grouping(commitmentBody, keyCount: bodies.count)
    problemsByBody = Grouping(
      owners(of: problems.table, Problem.Column.body.rawValue), keyCount: bodies.count)
    rostersByBody = Grouping(
      owners(of: rosters.table, Roster.Column.body.rawValue), keyCount: bodies.count)
  }
}
