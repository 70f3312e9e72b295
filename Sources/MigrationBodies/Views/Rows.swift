/// Which records a subject has, and in which text of theirs a filter looks.
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
    case .commitments: commitments.refs.filter(isAdopted).map(RecordID.commitment)
    case .bodyCommitments(let body):
      commitments(of: body).filter(isAdopted).map(RecordID.commitment)
    case .undertakings(let party):
      undertakings(of: party).filter { isAdopted($0.commitment) }.map(RecordID.undertaking)
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
    case .changes(let scope): changes(in: scope).changes.map(RecordID.change)
    case .findings(let scope): findings(in: scope).map(RecordID.finding)
    }
  }

  /// Whether a commitment's document may have been there on the catalogue's date.
  private func isAdopted(_ ref: Ref<Commitment>) -> Bool {
    guard date != nil, let document = documents.ref(commitments[ref].document),
      let adopted = documents[document].date?.earliest
    else { return true }
    return adopted <= days.last
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

  /// The text of a row in which a filter looks: its names, and everything else.
  func searchedText(
    of record: RecordID, in subject: View.Subject
  ) -> (names: [String], others: [String]) {
    switch (record, subject) {
    case (.body(let ref), _): bodyText(ref)
    case (.party(let ref), _): partyText(ref)
    case (.seat(let seat), .seats): seatText(seat, names: bodyText(seat.body))
    case (.seat(let seat), _): seatText(seat, names: partyText(seat.party))
    case (.commitment(let ref), .bodyCommitments): commitmentText(ref, namesBody: false)
    case (.commitment(let ref), _): commitmentText(ref)
    case (.undertaking(let undertaking), _): commitmentText(undertaking.commitment)
    default: ([], columns(of: subject).map { $0.cell(record, self).text })
    }
  }

  private func bodyText(_ ref: Ref<Body>) -> ([String], [String]) {
    let body = bodies[ref]
    var others = [Vocabulary.words(body.kindID), Vocabulary.short(kind: body.kindID)]
    others += [body.status, body.founding, body.established?.text].compactMap(\.self)
    others += body.regions.map(Vocabulary.words)
    others += body.themes.compactMap(themes.ref).map { themes[$0].label }
    others.append(body.summary)
    return (bodyNames(ref), others)
  }

  private func bodyNames(_ ref: Ref<Body>) -> [String] {
    let body = bodies[ref]
    return [body.shortName, body.name, body.acronym ?? "", body.id] + otherNames.value.of(ref)
  }

  private func partyText(_ ref: Ref<Party>) -> ([String], [String]) {
    let others = otherNames.value.of(ref)
    switch parties[ref] {
    case .state(let state):
      return (
        [
          state.name, state.shortName, state.formalName, state.frenchName, state.spanishName,
          state.alpha2, state.alpha3, state.m49 ?? "",
        ] + others,
        [Vocabulary.words(state.status), Vocabulary.words(state.region), state.subregion]
      )
    case .organisation(let organisation):
      return (
        [organisation.name, organisation.acronym ?? "", organisation.id] + others,
        [Vocabulary.words(organisation.kind), organisation.city ?? ""]
      )
    }
  }

  /// A seat is found by its roles, dates and spellings beside the names at its other end.
  private func seatText(
    _ seat: Seat, names: (names: [String], others: [String])
  ) -> ([String], [String]) {
    let memberships = memberships(of: seat)
    var others = memberships.map { Role(rawValue: $0.roleID)?.label ?? $0.roleID }
    others += memberships.compactMap { $0.from?.text }
    others += memberships.compactMap(\.asListed)
    return (names.names, others + names.others)
  }

  /// Among the commitments of one body its name would find them all.
  private func commitmentText(
    _ ref: Ref<Commitment>, namesBody: Bool = true
  ) -> ([String], [String]) {
    let commitment = commitments[ref]
    var others = commitment.themes.compactMap(themes.ref).map { themes[$0].label }
    others += commitment.objectives.compactMap(objectives.ref).map { objectives[$0].label }
    others += [commitment.modality, commitment.paragraph ?? ""]
    if let document = documents.ref(commitment.document).map({ documents[$0] }) {
      others += [document.title, document.date?.text ?? "", document.kind, document.place ?? ""]
    }
    if namesBody, let body = bodies.ref(commitment.body) { others += bodyNames(body) }
    if commitment.parties != ["all"] {
      for party in commitment.parties.compactMap(parties.ref) {
        others += [parties[party].name, parties[party].id]
      }
    }
    return ([commitment.summary], others)
  }
}
