/// The brief on a body.
extension BriefMaker {
  mutating func write(_ ref: Ref<Body>) {
    let body = catalogue.bodies[ref]
    let exists = catalogue.exists(ref)
    // Before it was founded there was nothing to disagree on.
    notes = BriefNotes(exists == .out ? [] : catalogue.problems(of: ref), in: catalogue)
    identity(of: ref)
    members(of: ref)
    let seats = catalogue.seats(in: ref)
    chairs(seats, English.chairOfParty) { [catalogue] in catalogue.parties[$0.party].name }
    if exists != .out { chairNow(of: ref) }
    if !isShort {
      relations(of: ref)
      meetings(
        catalogue.refs(in: catalogue.meetings, of: ref, \.bodies),
        "fora meetings --body \(body.id)",
        namesBody: false)
    }
    commitments(of: ref)
    if !isShort {
      figures(catalogue.refs(in: catalogue.figures, of: ref, \.body), namesBody: false)
    }
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
      say(
        English.notFoundedYet(body.established?.words),
        from: [body.establishedSource].compactMap(\.self))
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

  /// The body's own, then who is there in another role, then those of whom it is uncertain.
  private mutating func members(of ref: Ref<Body>) {
    let statement = catalogue.statement(of: ref)
    let (name, id) = (catalogue.bodies[ref].name, statement.role?.rawValue)
    begin(English.ownParties(statement.role), columns: English.memberTitles)
    guard catalogue.exists(ref) != .out else { return remark(English.nobodyYet) }
    let party = { [catalogue] (seat: Seat) in catalogue.parties[seat.party].name }
    let seats = catalogue.byName(catalogue.seats(in: ref), party)
      .filter { catalogue.kind(of: $0) != .out }
    guard !seats.isEmpty else {
      return remark(Sentence.begun(Sentence.ended(English.membersNotKnown(name))))
    }
    let sure = seats.filter { catalogue.kind(of: $0) == .principal }
    if sure.isEmpty {
      remark(Sentence.ended(Sentence.begun(statement.listedText)))
    } else {
      say(
        English.briefMembers(statement.listedText, asOf: catalogue.date?.words),
        from: sure.flatMap { records(of: $0, as: [id]) })
      if isShort {
        remark(
          Sentence.ended(
            Sentence.list(
              sure.map { seat in
                warned(party(seat), of: [seat]) { $0.roleID == id }
              })))
      }
    }
    guard !isShort else { return }
    self.seats(sure, party) { $0.roleID == id }
    begin(English.inOtherRoles, isPart: true, columns: English.memberTitles)
    self.seats(seats.filter { catalogue.kind(of: $0) != .mayBe }, party) {
      $0.roleID != id && !$0.presides
    }
    begin(English.uncertainParties, isPart: true, columns: English.memberTitles)
    self.seats(seats.filter { catalogue.kind(of: $0) == .mayBe }, party) { _ in true }
  }

  /// The memberships of a seat in a role, which say that it has it.
  private func records(of seat: Seat, as ids: [String?]) -> [RecordID] {
    catalogue.membershipRefs(of: seat)
      .filter { ids.contains(catalogue.memberships[$0].roleID) }.map(RecordID.membership)
  }

  /// What is known of the chair where nobody is known to have it.
  private mutating func chairNow(of ref: Ref<Body>) {
    guard catalogue.lacksChair(ref) else { return }
    remark(
      Sentence.ended(
        Sentence.begun(
          English.noChairNow(
            of: catalogue.bodies[ref].shortName, asOf: catalogue.date?.words))))
    for chair in catalogue.chairsNow(of: ref).refs {
      say(
        Sentence.ended(Sentence.begun(catalogue.words(ofChair: chair, isSure: false))),
        from: [.membership(chair)])
    }
  }

  private mutating func relations(of ref: Ref<Body>) {
    let id = catalogue.bodies[ref].id
    begin(English.relatedBodies, columns: English.relationTitles)
    guard catalogue.exists(ref) != .out, !catalogue.relations(of: ref).isEmpty else { return }
    if catalogue.date != nil { remark(English.relationsNow) }
    for relation in catalogue.relations(of: ref) {
      let record = catalogue.relations[relation]
      let name = catalogue.other(than: id, in: record) ?? ""
      let how = catalogue.how(record, seenFrom: id)
      row([name, how], English.briefRelation(name, how), of: .relation(relation))
    }
  }

  private mutating func commitments(of ref: Ref<Body>) {
    begin(English.briefCommitments)
    let rows = catalogue.adoptedCommitments(of: ref).map(RecordID.commitment)
    let documents = catalogue.documents(readFor: Coverage(.body(ref)))
    remark(
      rows.isEmpty
        ? nothingRead
        : English.briefCommitments(
          rows.count, documents: (documents.count, documents.all),
          uncertain: rows.count { isOpen($0) }))
    commitments(
      rows, "fora commitments --body \(catalogue.bodies[ref].id)", namesBody: false,
      of: .body(ref))
  }

  private mutating func unknown(of ref: Ref<Body>, _ seats: [Seat]) {
    begin(English.notKnownOrDisputed)
    guard catalogue.exists(ref) != .out else { return remark(English.nothingKnownBefore) }
    let open = seats.filter { catalogue.kind(of: $0) == .mayBe }
    say(
      English.perhapsIn(open.map { catalogue.parties[$0.party].name }),
      from: open.map(RecordID.seat))
    let own = seats.filter { catalogue.kind(of: $0) == .principal }
    let undated = own.filter { seat in
      catalogue.roleTerms(of: seat).contains {
        $0.roleID == catalogue.principalRole(of: ref)?.rawValue && !$0.isOver && $0.from == nil
      }
    }
    remark(
      English.startsNotKnown(
        undated.map { catalogue.parties[$0.party].name }, of: own.count))
    gaps(.body(ref))
    problems(namesBody: false)
  }
}
