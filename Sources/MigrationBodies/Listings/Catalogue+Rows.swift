/// What listings make their rows of.
extension Catalogue {
  /// What sources disagree on about a body.
  package func problems(of body: Ref<Body>) -> [Ref<Problem>] {
    joins.value.problemsByBody[body.index].map { Ref(Int($0)) }
  }

  /// The sources that a body's records name, in the table's order.
  func sources(of body: Ref<Body>) -> [Ref<Source>] {
    let id = bodies[body].id
    var named = Set(evidence(for: .body(body)).map(\.source.id))
    for row in joins.value.membershipsByBody[body.index] {
      let membership = memberships[Int(row)]
      named.formUnion([membership.source, membership.dateSource].compactMap(\.self))
    }
    for row in joins.value.rostersByBody[body.index] { named.insert(rosters[Int(row)].source) }
    named.formUnion(commitments(of: body).map { commitments[$0].source })
    named.formUnion(problems(of: body).flatMap { problems[$0].sources })
    named.formUnion(meetings.lazy.filter { $0.bodies.contains(id) }.map(\.source))
    named.formUnion(documents.lazy.filter { $0.bodies.contains(id) }.map(\.source))
    named.formUnion(figures.lazy.filter { $0.body == id }.map(\.source))
    named.formUnion(officials.lazy.filter { $0.body == id }.map(\.source))
    named.formUnion(
      votes.lazy.filter { self.bodies(ofDocument: $0.document).contains(id) }.map(\.source))
    named.formUnion(
      signatures.lazy.filter { self.bodies(ofDocument: $0.document).contains(id) }.map(\.source))
    named.formUnion(relations.lazy.filter { $0.body == id }.map(\.source))
    return sources.refs.filter { named.contains(sources[$0].id) }
  }

  /// The identifiers of the bodies to which a document belongs.
  func bodies(ofDocument id: String) -> [String?] {
    documents.ref(id).map { documents[$0].bodies } ?? []
  }

  /// The records of a body, or all.
  func refs<Record: CatalogueRecord>(
    in records: Records<Record>, of body: Ref<Body>?, _ owner: KeyPath<Record, String>
  ) -> [Ref<Record>] {
    guard let id = body.map({ bodies[$0].id }) else { return Array(records.refs) }
    return records.refs.filter { records[$0][keyPath: owner] == id }
  }

  /// The records of a body, or all, where a record can be of several bodies.
  func refs<Record: CatalogueRecord>(
    in records: Records<Record>, of body: Ref<Body>?, _ owners: KeyPath<Record, [String]>
  ) -> [Ref<Record>] {
    guard let id = body.map({ bodies[$0].id }) else { return Array(records.refs) }
    return records.refs.filter { records[$0][keyPath: owners].contains(id) }
  }

  /// The bodies by name; one that was not founded yet is no body of the date.
  var bodiesByName: [Ref<Body>] {
    allBodiesByName.filter { date == nil || exists($0) != .out }
  }

  /// All bodies by name: a document can be older than the body to which it belongs.
  var allBodiesByName: [Ref<Body>] {
    byName(Array(bodies.refs)) { bodies[$0].shortName }
  }

  /// States before organisations, each by name.
  var partiesByName: [Ref<Party>] {
    func named(_ isState: Bool) -> [Ref<Party>] {
      byName(parties.refs.filter { parties.isState($0) == isState }) { parties[$0].name }
    }
    return named(true) + named(false)
  }

  /// In the order of the alphabet, whatever the case and accents.
  func byName<Element>(
    _ elements: [Element], _ name: (Element) -> String
  ) -> [Element] {
    elements.map { (key: Folding.fold(name($0)), element: $0) }.sorted { $0.key < $1.key }
      .map(\.element)
  }

  /// Parties in the order of the alphabet.
  func byName(_ parties: some Sequence<Ref<Party>>) -> [Ref<Party>] {
    let ranks = store.partyRanks.value
    return parties.sorted { ranks[$0.index] < ranks[$1.index] }
  }

  /// The seats of a body by the parties' names: its own, then those beside them.
  func seatsByName(in body: Ref<Body>) -> [Seat] {
    let ranks = store.partyRanks.value
    let seats = seats(in: body).sorted { ranks[$0.party.index] < ranks[$1.party.index] }
    let kinds = seats.map(kind(of:))
    return zip(seats, kinds).filter { $1 != .beside }.map(\.0)
      + zip(seats, kinds).filter { $1 == .beside }.map(\.0)
  }

  /// Commitments in the order of time.
  ///
  /// - Parameter elements: Each stands for another commitment.
  func byTime<Element>(
    _ elements: [Element], _ commitment: (Element) -> Ref<Commitment>
  ) -> [Element] {
    let ranks = store.commitmentCells.ranks.value
    func rank(_ place: Int) -> Int32 { ranks[commitment(elements[place]).index] }
    guard elements.count > ranks.count / 16 else {
      return elements.indices.map { (rank: rank($0), place: $0) }.sorted { $0.rank < $1.rank }
        .map { elements[$0.place] }
    }
    // Of many each is put where it belongs.
    var places = [Int32](repeating: -1, count: ranks.count)
    for place in elements.indices { places[Int(rank(place))] = Int32(place) }
    return places.compactMap { $0 < 0 ? nil : elements[Int($0)] }
  }

  /// Seats in three groups, each in the order given: in, uncertain, out.
  func grouped(_ seats: [Seat], listsOut: Bool) -> [Seat] {
    let kinds = seats.map(kind(of:))
    func group(_ isIn: (SeatKind) -> Bool) -> [Seat] {
      zip(seats, kinds).compactMap { isIn($1) ? $0 : nil }
    }
    return group { $0 == .principal || $0 == .beside } + group { $0 == .mayBe }
      + (listsOut ? group { $0 == .out } : [])
  }

  /// The short name of a body; the identifier of one that the catalogue does not have.
  func shortName(ofBody id: String) -> String { bodies.ref(id).map { bodies[$0].shortName } ?? id }
}
