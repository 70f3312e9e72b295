/// Which records a subject has.
extension Catalogue {
  /// The records of a subject, in order.
  func rows(of subject: View.Subject) -> [RecordID] {
    switch subject {
    case .bodies:
      // A body that was not founded yet is no body of the date.
      sorted(bodies.refs.filter { date == nil || exists($0) != .out }) { bodies[$0].shortName }
        .map(RecordID.body)
    case .parties:
      // States before organisations, each by name.
      (sorted(parties.refs.filter(parties.isState)) { parties[$0].name }
        + sorted(parties.refs.filter { !parties.isState($0) }) { parties[$0].name })
        .map(RecordID.party)
    case .members(let body):
      grouped(seats(in: body)).map(RecordID.seat)
    case .seats(let party):
      grouped(sorted(seats(of: party)) { bodies[$0.body].shortName }).map(RecordID.seat)
    case .commitments:
      commitments.refs.filter { adoption(of: $0) != .out }.map(RecordID.commitment)
    case .bodyCommitments(let body):
      commitments(of: body).filter { adoption(of: $0) != .out }.map(RecordID.commitment)
    case .undertakings(let party): undertakings(of: party).map(RecordID.undertaking)
    case .meetings(let body?): refs(in: meetings, of: body, \.body).map(RecordID.meeting)
    case .meetings(nil): meetings.refs.map(RecordID.meeting)
    case .documents(let body?):
      documents.refs.filter { documents[$0].bodies.contains(bodies[body].id) }
        .map(RecordID.document)
    case .documents(nil): documents.refs.map(RecordID.document)
    case .sources(let body?): sources(of: body).map(RecordID.source)
    case .sources(nil): sources.refs.map(RecordID.source)
    case .figures(let body): refs(in: figures, of: body, \.body).map(RecordID.figure)
    case .relations(let body): refs(in: relations, of: body, \.body).map(RecordID.relation)
    case .rosters(let body): refs(in: rosters, of: body, \.body).map(RecordID.roster)
    case .problems(let body?): problems(of: body).map(RecordID.problem)
    case .problems(nil): problems.refs.map(RecordID.problem)
    case .statedBy(let source): statedRecords(naming: source).rows
    case .changes(let scope): changes(in: scope).changes.map(RecordID.change)
    case .findings(let scope): findings(in: scope).map(RecordID.finding)
    case .partySet(let set): rows(of: set).map(RecordID.setMember)
    case .explanation(let set): parts(of: set).map(RecordID.setPart)
    case .comparison(let comparison): rows(of: comparison).map(RecordID.compared)
    case .overlap(let bodies): overlaps(of: bodies).map(RecordID.overlap)
    case .overlapMatrix(let bodies): bodies.map(RecordID.body)
    case .bridge(let bodies): bridges(of: bodies).map(RecordID.compared)
    case .alone(let party): absences(of: party).map(RecordID.absence)
    }
  }

  /// What sources disagree on about a body.
  public func problems(of body: Ref<Body>) -> [Ref<Problem>] {
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
    named.formUnion(meetings.lazy.filter { $0.body == id }.map(\.source))
    named.formUnion(documents.lazy.filter { $0.bodies.contains(id) }.map(\.source))
    named.formUnion(figures.lazy.filter { $0.body == id }.map(\.source))
    named.formUnion(relations.lazy.filter { $0.body == id }.map(\.source))
    return sources.refs.filter { named.contains(sources[$0].id) }
  }

  private func refs<Record>(
    in records: Records<Record>, of body: Ref<Body>, _ owner: KeyPath<Record, String>
  ) -> [Ref<Record>] {
    let id = bodies[body].id
    return records.refs.filter { records[$0][keyPath: owner] == id }
  }

  /// In the order of the alphabet, whatever the case and accents.
  private func sorted<Element>(
    _ elements: [Element], by name: (Element) -> String
  ) -> [Element] {
    elements.map { (key: Folding.fold(name($0)), element: $0) }.sorted { $0.key < $1.key }
      .map(\.element)
  }

  /// Seats in three groups, each in the order given: in, may be, out.
  private func grouped(_ seats: [Seat]) -> [Seat] {
    let kinds = seats.map(kind(of:))
    func group(_ isIn: (SeatKind) -> Bool) -> [Seat] {
      zip(seats, kinds).compactMap { isIn($1) ? $0 : nil }
    }
    return group { $0 == .principal || $0 == .beside } + group { $0 == .mayBe }
      + group { $0 == .out }
  }
}
