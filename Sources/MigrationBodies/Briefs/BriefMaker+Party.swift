/// The brief on a state or an organisation.
extension BriefMaker {
  mutating func write(_ ref: Ref<Party>) {
    let party = catalogue.parties[ref]
    identity(of: ref)
    let seats = catalogue.byName(catalogue.seats(of: ref)) { catalogue.bodies[$0.body].shortName }
    roles(of: ref, seats)
    chairs(seats, English.chairOfBody) { [catalogue] in catalogue.bodies[$0.body].shortName }
    if party.isState {
      meetings(
        catalogue.meetings.refs.filter { catalogue.meetings[$0].country == party.id },
        "fora meetings country:\(party.id)", namesBody: true)
    }
    begin(English.briefCommitments)
    let all = catalogue.undertakings(of: ref)
    let documents = Set(all.map { catalogue.commitments[$0.commitment].document }).count
    remark(
      English.briefCommitments(
        all.count, documents: documents, open: all.count { $0.tie.isOpen }))
    commitments(
      all.map(RecordID.undertaking), "fora commitments --party \(party.id)", namesBody: true)
    figures(
      catalogue.figures(naming: ref, among: catalogue.figures.refs), namesBody: true)
    changes(of: seats.map(\.body), namesBody: true, "fora changes") { $0.party == ref }
    unknown(of: ref, seats)
  }

  private mutating func identity(of ref: Ref<Party>) {
    begin(English.whatItIs)
    let own = catalogue.parties[ref].sources
    switch catalogue.parties[ref] {
    case .state(let state):
      say(
        English.briefState(
          state.name, formalName: state.formalName, Vocabulary.words(state.status),
          subregion: state.subregion), from: own)
      say(English.memberOfUN(since: state.memberOfUNSince?.words), from: own)
      say(state.ended.map { English.briefEnded($0.words) }, from: own)
    case .organisation(let organisation):
      say(
        English.briefKind(
          organisation.name, acronym: organisation.acronym, Vocabulary.words(organisation.kind)),
        from: own)
      say(English.briefFounding(organisation.established?.words, nil), from: own)
    }
  }

  private mutating func roles(of ref: Ref<Party>, _ seats: [Seat]) {
    begin(English.roles, columns: English.roleTitles)
    let kinds = seats.map { (seat: $0, kind: catalogue.kind(of: $0)) }
    func of(_ wanted: SeatKind...) -> [Seat] {
      kinds.filter { wanted.contains($0.kind) }.map(\.seat)
    }
    let sure = of(.principal, .beside)
    let text = English.takesPart(
      own: of(.principal).count, beside: of(.beside).count, uncertain: 0, out: 0)
    if sure.isEmpty {
      remark(English.noBodyConfirmed)
    } else {
      say(English.briefRoles(text, asOf: catalogue.date?.words), from: sure.map(RecordID.seat))
    }
    self.seats(sure) { [catalogue] in catalogue.bodies[$0.body].shortName }
  }

  private mutating func unknown(of ref: Ref<Party>, _ seats: [Seat]) {
    begin(English.notKnownOrDisputed)
    let open = seats.filter { catalogue.kind(of: $0) == .mayBe }
    say(
      English.perhapsInBodies(open.map { catalogue.bodies[$0.body].shortName }),
      from: open.map(RecordID.seat))
    remark(English.otherBodiesToo)
    gaps(Coverage(concerning: ref).scope)
    problems(seats.flatMap { catalogue.problems(concerning: .seat($0)) }.unique)
  }
}
