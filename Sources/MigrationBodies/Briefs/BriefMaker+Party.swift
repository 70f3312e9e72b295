/// The brief on a state or an organisation.
extension BriefMaker {
  mutating func write(_ ref: Ref<Party>) {
    let party = catalogue.parties[ref]
    let seats = catalogue.byName(catalogue.seats(of: ref)) { catalogue.bodies[$0.body].shortName }
    // Of where it was not on the date nothing is said.
    notes = BriefNotes(
      seats.filter { catalogue.date == nil || catalogue.kind(of: $0) != .out }
        .flatMap { catalogue.problems(concerning: .seat($0)) }.unique, in: catalogue)
    identity(of: ref)
    roles(of: ref, seats)
    chairs(seats, English.chairOfBody) { [catalogue] in catalogue.bodies[$0.body].shortName }
    if party.isState, !isShort {
      meetings(
        catalogue.meetings.refs.filter { catalogue.meetings[$0].country == party.id },
        "fora meetings country:\(party.id)", namesBody: true)
    }
    begin(English.briefCommitments)
    let all = catalogue.undertakings(of: ref)
    let documents = Set(all.map { catalogue.commitments[$0.commitment].document }).count
    let open = all.count { $0.tie.isOpen }
    remark(
      English.briefCommitments(
        sure: all.count - open, uncertain: open, documents: documents,
        asOf: catalogue.date?.words))
    commitments(
      all.map(RecordID.undertaking), "fora commitments --party \(party.id)", namesBody: true,
      of: .party(ref))
    votes(of: ref)
    if !isShort {
      figures(
        catalogue.figures(naming: ref, among: catalogue.figures.refs), namesBody: true)
    }
    changes(of: seats.map(\.body), [ref], namesBody: true, "fora changes") { $0.party == ref }
    unknown(of: ref, seats)
  }

  private mutating func identity(of ref: Ref<Party>) {
    begin(English.whatItIs)
    let own = catalogue.parties[ref].sources
    let isPast = catalogue.date != nil
    switch catalogue.parties[ref] {
    case .state(let state):
      say(
        English.describedNow(
          English.briefState(
            state.name, formalName: state.formalName, Vocabulary.words(state.status),
            subregion: state.subregion), isPast: isPast), from: own)
      let isLater = state.memberOfUNSince?.earliest.map { $0 > catalogue.days.last } ?? false
      say(
        English.memberOfUN(since: state.memberOfUNSince?.words, isLater: isLater), from: own)
      say(state.ended.map { English.briefEnded($0.words) }, from: own)
    case .organisation(let organisation):
      say(
        English.describedNow(
          English.briefKind(
            organisation.name, acronym: organisation.acronym,
            Vocabulary.words(organisation.kind)), isPast: isPast),
        from: own)
      say(English.briefFounding(organisation.established?.words, nil), from: own)
    }
  }

  private mutating func roles(of ref: Ref<Party>, _ seats: [Seat]) {
    begin(English.roles, columns: English.roleTitles)
    let (sure, over) = catalogue.partedByEnd(
      seats.filter { [.principal, .beside].contains(catalogue.kind(of: $0)) })
    let name = { [catalogue] (seat: Seat) in catalogue.bodies[seat.body].shortName }
    if sure.isEmpty {
      remark(English.noBodyConfirmed)
    } else {
      let text = English.takesPart(as: catalogue.rolesCounted(sure), uncertain: 0, out: 0)
      say(
        English.briefRoles(text, asOf: catalogue.date?.words), from: sure.map(RecordID.seat))
    }
    if isShort { rolesInShort(of: sure, name) } else { self.seats(sure, name) { _ in true } }
    // What was in a body that is over it is not now.
    begin(English.inBodiesOver, isPart: true, columns: isShort ? [] : English.roleTitles)
    say(English.wasInBodiesOver(over.map(name)), from: over.map(RecordID.seat))
    if !isShort { self.seats(over, name) { _ in true } }
  }

  /// A sentence for each role, with the bodies in which the party has it.
  private mutating func rolesInShort(of sure: [Seat], _ name: (Seat) -> String) {
    let byRole = Dictionary(grouping: sure) { catalogue.mainRole(of: $0) ?? "" }
    for (role, _) in catalogue.rolesCounted(sure) {
      let own = byRole[role] ?? []
      say(
        English.takesPart(
          as: role,
          in: own.map { seat in
            warned(name(seat), of: [seat]) { $0.role == role }
          }),
        from: own.map(RecordID.seat))
    }
  }

  /// How it voted on documents that were there on the brief's date.
  private mutating func votes(of ref: Ref<Party>) {
    begin(English.votes)
    let id = catalogue.parties[ref].id
    for vote in catalogue.votes.refs where catalogue.votes[vote].state == id {
      let record = catalogue.votes[vote]
      let date = catalogue.date(ofDocument: record.document)
      guard isPast(date) else { continue }
      say(
        English.briefVote(
          Vocabulary.words(record.vote), on: catalogue.title(ofDocument: record.document),
          date: date?.words), from: [.vote(vote)])
    }
  }

  private mutating func unknown(of ref: Ref<Party>, _ seats: [Seat]) {
    begin(English.notKnownOrDisputed)
    let open = catalogue.partedByEnd(seats.filter { catalogue.kind(of: $0) == .mayBe }).there
    say(
      English.perhapsInBodies(open.map { catalogue.bodies[$0.body].shortName }),
      from: open.map(RecordID.seat))
    remark(English.otherBodiesToo)
    gaps(.party(ref))
    problems(namesBody: true)
  }
}
