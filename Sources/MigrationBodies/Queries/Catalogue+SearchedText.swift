/// In which text of a row a filter looks.
extension Catalogue {
  /// The text of a row in which a filter looks: its names, and everything else.
  func searchedText(
    of record: RecordID, in subject: View.Subject
  ) -> (names: [String], others: [String]) {
    switch (record, subject) {
    case (.body(let ref), _): bodyText(ref)
    case (.party(let ref), _): partyText(ref)
    case (.seat(let seat), .seats): seatText(seat, names: bodyText(seat.body))
    case (.seat(let seat), _): seatText(seat, names: partyText(seat.party))
    case (.setMember(let member), _): partyText(member.party)
    case (.compared(let compared), _): partyText(compared.party)
    case (.absence(let absence), _): bodyText(absence.body)
    case (.commitment(let ref), .bodyCommitments): commitmentText(ref, namesBody: false)
    case (.commitment(let ref), _): commitmentText(ref)
    case (.undertaking(let undertaking), _): commitmentText(undertaking.commitment)
    case (.meeting(let ref), .meetings(let body)):
      meetingText(ref, cells(of: record, in: subject), namesBody: body == nil)
    case (.document(let ref), .documents(let body)):
      documentText(ref, cells(of: record, in: subject), namesBody: body == nil)
    case (.source(let ref), _): ([sources[ref].title], cells(of: record, in: subject))
    case (.problem(let ref), .problems(nil)):
      ([], cells(of: record, in: subject) + bodyNames([problems[ref].body]))
    case (.finding(let finding), .findings(let scope)) where scope.bodies.count != 1:
      ([], cells(of: record, in: subject) + (finding.body.map(bodyNames) ?? []))
    default: ([], cells(of: record, in: subject))
    }
  }

  private func cells(of record: RecordID, in subject: View.Subject) -> [String] {
    columns(of: subject).map { $0.cell(record, self).text }
  }

  private func bodyNames(_ ids: [String]) -> [String] {
    ids.compactMap(bodies.ref).flatMap { bodyNames($0) }
  }

  private func meetingText(
    _ ref: Ref<Meeting>, _ cells: [String], namesBody: Bool
  ) -> ([String], [String]) {
    let meeting = meetings[ref]
    let country = meeting.country.flatMap(parties.ref).map { parties[$0].name }
    return (
      [meeting.title],
      cells + [country].compactMap(\.self) + (namesBody ? bodyNames([meeting.body]) : [])
    )
  }

  private func documentText(
    _ ref: Ref<Document>, _ cells: [String], namesBody: Bool
  ) -> ([String], [String]) {
    let document = documents[ref]
    return ([document.title], cells + (namesBody ? bodyNames(document.bodies) : []))
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
