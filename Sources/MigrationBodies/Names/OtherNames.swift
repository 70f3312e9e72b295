/// The names table by what it names: names beyond those in a record's own table.
struct OtherNames: Sendable {
  private let bodies: Grouping
  private let parties: Grouping
  private let names: Records<Name>

  init(_ names: Records<Name>, _ bodies: Records<Body>, _ parties: Parties) {
    let states = names.interned(\.state, parties.place)
    let organisations = names.interned(\.organisation, parties.place)
    let party = zip(states, organisations).map { $0 >= 0 ? $0 : $1 }
    self.names = names
    self.bodies = Grouping(
      names.interned(\.body, bodies.place), keyCount: bodies.count)
    self.parties = Grouping(party, keyCount: parties.count)
  }

  /// The other names of a body.
  func of(_ body: Ref<Body>) -> [String] { bodies[body.index].map { names[Int($0)].text } }

  /// The rows of a party's other names.
  func records(of party: Ref<Party>) -> [Name] { parties[party.index].map { names[Int($0)] } }

  /// The other names of a party.
  func of(_ party: Ref<Party>) -> [String] { parties[party.index].map { names[Int($0)].text } }
}
