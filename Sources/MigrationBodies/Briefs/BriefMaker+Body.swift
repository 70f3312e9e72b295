/// The brief on a body.
extension BriefMaker {
  mutating func write(_ ref: Ref<Body>) {
    let body = catalogue.bodies[ref]
    identity(of: ref)
    members(of: ref)
    let seats = catalogue.seats(in: ref)
    chairs(seats, English.chairOfParty) { [catalogue] in catalogue.parties[$0.party].name }
    meetings(
      catalogue.refs(in: catalogue.meetings, of: ref, \.body), "fora meetings --body \(body.id)",
      namesBody: false)
    commitments(of: ref)
    figures(catalogue.refs(in: catalogue.figures, of: ref, \.body), namesBody: false)
    changes(of: [ref], namesBody: false, "fora changes \(body.id)")
    unknown(of: ref, seats)
  }

  private mutating func identity(of ref: Ref<Body>) {
    let body = catalogue.bodies[ref]
    begin(English.whatItIs)
    let own = [body.summarySource, body.establishedSource].compactMap(\.self)
    say(
      English.briefKind(body.name, acronym: body.acronym, Vocabulary.words(body.kindID)), from: own)
    if catalogue.exists(ref) == .out {
      say(English.notFoundedYet, from: [body.establishedSource].compactMap(\.self))
    } else {
      say(
        English.briefFounding(body.established?.words, body.founding),
        from: [body.establishedSource].compactMap(\.self))
    }
    say(
      English.describedNow(body.summary, isPast: catalogue.date != nil),
      from: [body.summarySource].compactMap(\.self))
    if catalogue.date == nil {
      say(body.status.map(English.briefStatus), from: own)
      for secretariat in catalogue.secretariats.refs
      where catalogue.secretariats[secretariat].body == body.id {
        say(
          English.briefSecretariat(catalogue.secretariats[secretariat].name),
          from: [.secretariat(secretariat)])
      }
    }
  }

  private mutating func members(of ref: Ref<Body>) {
    begin(English.members, columns: English.memberTitles)
    let statement = catalogue.statement(of: ref)
    let name = { [catalogue] (seat: Seat) in catalogue.parties[seat.party].name }
    let rows = catalogue.grouped(
      catalogue.byName(catalogue.seats(in: ref), name), listsOut: false)
    let sure = rows.filter { catalogue.kind(of: $0) == .principal }
    guard !rows.isEmpty else {
      return remark(
        Sentence.begun(Sentence.ended(English.membersNotKnown(catalogue.bodies[ref].name))))
    }
    if sure.isEmpty {
      remark(Sentence.ended(Sentence.begun(statement.listedText)))
    } else {
      say(
        English.briefMembers(statement.listedText, asOf: catalogue.date?.words),
        from: sure.map(RecordID.seat))
    }
    seats(rows, name)
  }

  private mutating func commitments(of ref: Ref<Body>) {
    begin(English.briefCommitments)
    let rows = catalogue.adoptedCommitments(of: ref).map(RecordID.commitment)
    let documents = Set(
      rows.compactMap(\.commitment).map { catalogue.commitments[$0].document }
    ).count
    remark(English.briefCommitments(rows.count, documents: documents))
    commitments(
      rows, "fora commitments --body \(catalogue.bodies[ref].id)", namesBody: false)
  }

  private mutating func unknown(of ref: Ref<Body>, _ seats: [Seat]) {
    begin(English.notKnownOrDisputed)
    let open = seats.filter { catalogue.kind(of: $0) == .mayBe }
    say(
      English.perhapsIn(open.map { catalogue.parties[$0.party].name }),
      from: open.map(RecordID.seat))
    let undated = seats.count { seat in
      catalogue.kind(of: seat) == .principal
        && catalogue.span(of: catalogue.memberships(of: seat)).from == nil
    }
    remark(English.startsNotKnown(undated))
    gaps(.bodies([ref]))
    problems(catalogue.problems(of: ref))
  }
}
