/// What every brief has: commitments, meetings, figures, changes, disagreements.
extension BriefMaker {
  /// So many rows are shown of what there is much of, the newest.
  private static let mostRows = 8
  private static let mostChanges = 20

  // MARK: - Commitments

  /// Commitments under the first of their objectives, the newest first.
  ///
  /// - Parameters:
  ///   - rows: The commitments, as they concern a party or not.
  ///   - line: The command that lists all of them.
  ///   - namesBody: Whether they are of several bodies.
  mutating func commitments(_ rows: [RecordID], _ line: String, namesBody: Bool) {
    remark(
      English.secondHand(rows.count(where: catalogue.isSecondHand))
        .map { Sentence.ended(Sentence.begun($0)) })
    let byObjective = Dictionary(grouping: rows) { row in
      row.commitment.flatMap { ref in
        catalogue.commitments[ref].objectives.compactMap { catalogue.objectives.ref($0) }.first
      }
    }
    for objective in catalogue.objectives.refs.map(Optional.some) + [nil] {
      guard let own = byObjective[objective] else { continue }
      let name = objective.map { catalogue.name(of: .objective($0)) }
      begin(
        English.briefObjective(name), isPart: true,
        columns: English.commitmentTitles(namesBody: namesBody, withTie: own[0].tie != nil))
      let newest = own.enumerated().sorted {
        (day(of: $1.element), $0.offset) < (day(of: $0.element), $1.offset)
      }.map(\.element)
      if own.count > Self.mostRows {
        remark(English.newestOf(Self.mostRows, own.count, English.commitments, line))
      }
      for row in newest.prefix(Self.mostRows) { commitment(row, namesBody: namesBody) }
    }
  }

  private func day(of row: RecordID) -> Day {
    let document = row.commitment.flatMap {
      catalogue.documents.ref(catalogue.commitments[$0].document)
    }
    return Day.newness(document.flatMap { catalogue.documents[$0].date })
  }

  private mutating func commitment(_ row: RecordID, namesBody: Bool) {
    guard let ref = row.commitment else { return }
    let commitment = catalogue.commitments[ref]
    let document = catalogue.documents.ref(commitment.document).map { catalogue.documents[$0] }
    let date = document?.date?.text ?? English.undated
    let place =
      (document?.title ?? commitment.document)
      + (commitment.shortPlace.map { ", \($0)" } ?? "")
    let body = namesBody ? catalogue.shortName(ofBody: commitment.body) : nil
    let others = commitment.objectives.dropFirst()
    let modality = commitment.modality + (others.isEmpty ? "" : English.alsoUnder(Array(others)))
    let tie = row.tie?.label
    self.row(
      [date, body, place, commitment.summary, modality, tie].compactMap(\.self),
      English.briefCommitment(
        date: date, body: body, place: place, commitment.summary, modality: modality, tie: tie),
      of: .commitment(ref), from: [row.tie == nil ? .commitment(ref) : row])
  }

  // MARK: - Meetings and figures

  /// Meetings, the newest first.
  mutating func meetings(_ refs: [Ref<Meeting>], _ line: String, namesBody: Bool) {
    let past = refs.filter { isPast(catalogue.meetings[$0].date) }
      .map { (ref: $0, day: Day.newness(catalogue.meetings[$0].date)) }
      .sorted { ($1.day, $0.ref) < ($0.day, $1.ref) }.map(\.ref)
    begin(English.meetings, columns: English.meetingTitles(namesBody: namesBody))
    if past.count > Self.mostRows {
      remark(English.newestOf(Self.mostRows, past.count, English.meetings, line))
    }
    for ref in past.prefix(Self.mostRows) {
      let meeting = catalogue.meetings[ref]
      let country =
        meeting.country.flatMap(catalogue.parties.ref)
        .map { catalogue.parties[$0].name } ?? meeting.country
      let date = meeting.date?.text ?? English.undated
      let place = [meeting.city, country].compactMap(\.self).joined(separator: ", ")
      let body = namesBody ? catalogue.shortName(ofBody: meeting.body) : nil
      row(
        [date, body, meeting.title, place].compactMap(\.self),
        English.briefMeeting(date: date, body: body, meeting.title, place: place),
        of: .meeting(ref))
    }
  }

  /// Figures, each by itself.
  mutating func figures(_ refs: [Ref<Figure>], namesBody: Bool) {
    begin(English.figures, columns: English.figureTitles(namesBody: namesBody))
    let known = refs.filter { isPast(catalogue.figures[$0].asOf) }
    if known.count > 1 { remark(Sentence.ended(Sentence.begun(English.figuresAreApart))) }
    for ref in known {
      let figure = catalogue.figures[ref]
      let value = [figure.value, figure.unit].compactMap(\.self).joined(separator: " ")
      let body = namesBody ? catalogue.shortName(ofBody: figure.body) : nil
      let date = figure.asOf?.text ?? English.undated
      row(
        [body, figure.what, value, date].compactMap(\.self),
        English.briefFigure(body: body, figure.what, value, date: date), of: .figure(ref))
    }
  }

  // MARK: - Changes

  /// What changed in the last five years, the newest first.
  mutating func changes(
    of bodies: [Ref<Body>], namesBody: Bool, _ line: String,
    where isWanted: (Change) -> Bool = { _ in true }
  ) {
    var scope = recently
    scope.bodies = bodies
    let all = catalogue.changes(in: scope).changes.filter(isWanted)
    begin(
      English.briefChanges(since: scope.since?.text ?? "", until: scope.until?.words ?? ""),
      columns: English.changeTitles(namesBody: namesBody))
    if all.isEmpty { remark(English.noRecentChange) }
    if all.count > Self.mostChanges {
      remark(English.newestOf(Self.mostChanges, all.count, English.changes, line))
    }
    for change in all.suffix(Self.mostChanges).reversed() {
      let body = namesBody ? change.body.map { catalogue.bodies[$0].shortName } ?? "" : nil
      row(
        [change.date.text, body, change.words].compactMap(\.self),
        English.briefChange(date: change.date.words, body: body, change.words),
        of: .change(change))
    }
  }

  // MARK: - What is not known

  /// What sources disagree on.
  mutating func problems(_ refs: [Ref<Problem>]) {
    for ref in refs {
      let problem = catalogue.problems[ref]
      say(numbered(problem.text, naming: problem.sources), from: problem.sources)
    }
  }

  /// What no document that was read touches.
  mutating func gaps(_ scope: Coverage.Scope) {
    let counts = catalogue.counts(of: Coverage(scope))
    remark(
      counts.all.commitments == 0
        ? English.noDocumentRead
        : English.gaps(
          counts.gaps.map(\.name), English.objectiveOfCompact, documents: counts.all.documents
        )
        .map { Sentence.ended(Sentence.begun($0)) + " " + English.notNever })
  }

  // MARK: - Seats

  /// Who takes part where: in which role, since when.
  ///
  /// - Parameter name: What it is called in its row: the party or the body.
  mutating func seats(_ seats: [Seat], _ name: (Seat) -> String) {
    let starts = seats.map { catalogue.span(of: catalogue.memberships(of: $0)).from?.words }
    if starts.contains(nil) { remark(English.startsNotSaid) }
    for (seat, since) in zip(seats, starts) {
      let roles = catalogue.roles(catalogue.memberships(of: seat)).joined(separator: "; ")
      row(
        [name(seat), roles, since ?? English.sinceNotKnown],
        English.briefSeat(name(seat), roles: roles, since: since), of: .seat(seat))
    }
  }

  /// Who chaired, the newest first.
  ///
  /// - Parameter name: What the chair is called in the row: the party, the body, or both.
  mutating func chairs(
    _ seats: [Seat], _ title: String, _ name: (Seat) -> String
  ) {
    begin(English.chairs, columns: English.chairTitles(title))
    let terms = seats.flatMap { seat in
      catalogue.memberships(of: seat).filter { membership in
        Role(rawValue: membership.roleID)?.presides == true
          && !catalogue.isYetToCome(membership)
      }.map { (seat: seat, membership: $0) }
    }
    let ordered = terms.enumerated().sorted { left, right in
      (Day.newness(right.element.membership.from), left.offset)
        < (Day.newness(left.element.membership.from), right.offset)
    }.map(\.element)
    for (seat, membership) in ordered {
      let role = catalogue.roles([membership])[0]
      let since = membership.from?.words
      let until = catalogue.until(membership)
      row(
        [name(seat), role, since ?? English.sinceNotKnown, until],
        English.briefChair(name(seat), role: role, since: since, until: until),
        of: .seat(seat), from: [.membership(Ref(membership.row.index))])
    }
  }
}

extension RecordID {
  /// What ties a party to a commitment, of a row that says so.
  var tie: Undertaking.Tie? {
    if case .undertaking(let undertaking) = self { undertaking.tie } else { nil }
  }
}
