/// What every brief has: commitments, meetings, figures, changes, disagreements.
extension BriefMaker {
  /// So many rows are shown of what there is much of, the newest.
  private static let mostRows = 8
  private static let mostChanges = 20
  private static let mostChangesInShort = 5

  // MARK: - Commitments

  /// Commitments under the first of their objectives, the newest first, and how many of each stand
  /// under others; of a short brief how many there are on each.
  ///
  /// - Parameters:
  ///   - rows: The commitments, as they concern a party or not.
  ///   - line: The command that lists all of them, and of a set what concerns one of its parties.
  ///   - namesBody: Whether they are of several bodies.
  ///   - subject: What the brief is about.
  mutating func commitments(
    _ rows: [RecordID], _ line: String, namesBody: Bool, of subject: Brief.Subject
  ) {
    remark(
      English.secondHand(rows.count(where: catalogue.isSecondHand), of: rows.count, sign: false)
        .map { Sentence.ended(Sentence.begun($0)) })
    var byObjective: [Ref<Objective>?: (all: [RecordID], own: [RecordID], others: [Int])] = [:]
    for row in rows {
      let named = objectives(of: row)
      byObjective[named.first, default: ([], [], [])].own.append(row)
      for objective in named.isEmpty ? [nil] : named.map(Optional.some) {
        byObjective[objective, default: ([], [], [])].all.append(row)
        if let first = named.first, first != objective {
          byObjective[objective]?.others.append(Int(catalogue.objectives[first].number) ?? 0)
        }
      }
    }
    let objectives = catalogue.objectives.refs.map(Optional.some) + [nil]
    if isShort {
      let counts = objectives.compactMap { objective in
        byObjective[objective].map { found in
          English.countUnder(
            objective.map { catalogue.name(of: .objective($0)) }, found.all.count,
            uncertain: found.all.count { isOpen($0, of: subject) })
        }
      }
      return remark(counts.isEmpty ? nil : English.countsByObjective(counts, line))
    }
    for objective in objectives {
      guard let (all, own, others) = byObjective[objective] else { continue }
      let withTie = own.contains { tie(of: $0, for: subject) != nil }
      begin(
        English.briefObjective(objective.map { catalogue.name(of: .objective($0)) }),
        isPart: true,
        columns: own.isEmpty
          ? []
          : English.commitmentTitles(
            namesBody: namesBody, withTie: withTie, isOfSet: subject.isSet))
      let newest = own.enumerated().sorted {
        (day(of: $1.element), $0.offset) < (day(of: $0.element), $1.offset)
      }.map(\.element)
      let filter =
        objective.map { "objective:\(catalogue.objectives[$0].number)" } ?? "-has:objectives"
      let whole = "\(line) \(filter)" + (catalogue.date.map { " --as-of \($0.text)" } ?? "")
      let isCut = own.count > Self.mostRows
      remark(English.underOthers(all.count, others, isCut ? nil : whole))
      if isCut {
        remark(
          English.newestFirst(
            Self.mostRows, own.count, under: objective != nil, ofSet: subject.isSet, whole))
      }
      for row in newest.prefix(Self.mostRows) {
        commitment(
          row, namesBody: namesBody, tie: withTie ? tie(of: row, for: subject) ?? "" : nil)
      }
    }
  }

  /// The objectives that a commitment names, in its order.
  private func objectives(of row: RecordID) -> [Ref<Objective>] {
    row.commitment.map { ref in
      catalogue.commitments[ref].objectives.unique.compactMap { catalogue.objectives.ref($0) }
    } ?? []
  }

  /// How a commitment concerns the party or the set that the brief is about; whether it was there yet
  /// where that is all that is asked.
  private func tie(of row: RecordID, for subject: Brief.Subject) -> String? {
    if let tie = row.tie { return tie.label }
    guard let ref = row.commitment else { return nil }
    if case .set(let set) = subject {
      return catalogue.concerns(of: set)[ref].map {
        $0.open.isEmpty ? English.forSure : $0.words(in: catalogue)
      }
    }
    return catalogue.adoption(of: ref) == .in ? nil : English.perhapsThere
  }

  /// Whether it is uncertain whether a commitment concerns the subject, or was there on the date.
  func isOpen(_ row: RecordID, of subject: Brief.Subject? = nil) -> Bool {
    if let tie = row.tie { return tie.isOpen }
    guard let ref = row.commitment else { return false }
    if case .set(let set) = subject {
      return catalogue.concerns(of: set)[ref].map { !$0.open.isEmpty } ?? false
    }
    return catalogue.adoption(of: ref) != .in
  }

  /// What is said where no document gives a commitment.
  var nothingRead: String {
    catalogue.date.map { English.noDocumentRead(asOf: $0.words) } ?? English.noDocumentRead
  }

  private func day(of row: RecordID) -> Day {
    let document = row.commitment.flatMap {
      catalogue.documents.ref(catalogue.commitments[$0].document)
    }
    return Day.newness(document.flatMap { catalogue.documents[$0].date })
  }

  private mutating func commitment(_ row: RecordID, namesBody: Bool, tie: String?) {
    guard let ref = row.commitment else { return }
    let commitment = catalogue.commitments[ref]
    let document = catalogue.documents.ref(commitment.document).map { catalogue.documents[$0] }
    let date = document?.date?.text ?? English.undated
    let place =
      (document?.title ?? commitment.document)
      + (commitment.shortPlace.map { ", \($0)" } ?? "")
    let body = namesBody ? catalogue.shortName(ofBody: commitment.body) : nil
    let others = commitment.objectives.dropFirst()
    let modality =
      Vocabulary.words(commitment.modality)
      + (others.isEmpty ? "" : English.alsoUnder(Array(others)))
      + (catalogue.isSecondHand(commitment) ? "; \(English.secondHand)" : "")
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
      let title = English.meeting(meeting.title, isAnnounced: catalogue.isAnnounced(meeting))
      let body = namesBody ? Sentence.list(meeting.bodies.map(catalogue.shortName)) : nil
      row(
        [date, body, title, place].compactMap(\.self),
        English.briefMeeting(date: date, body: body, title, place: place),
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
      let value = [Words.grouped(figure.value), figure.unit].compactMap(\.self)
        .joined(separator: " ")
      let body = namesBody ? catalogue.shortName(ofBody: figure.body) : nil
      let date = figure.asOf?.text ?? English.undated
      row(
        [body, figure.what, value, date].compactMap(\.self),
        English.briefFigure(body: body, figure.what, value, date: date), of: .figure(ref))
    }
  }

  // MARK: - Changes

  /// What changed in the last five years, the newest first.
  ///
  /// - Parameter parties: Whose memberships are told; those of all where there are none.
  mutating func changes(
    of bodies: [Ref<Body>], _ parties: Set<Ref<Party>> = [], namesBody: Bool, _ line: String,
    where isWanted: (Change) -> Bool = { _ in true }
  ) {
    var scope = recently
    scope.bodies = bodies
    let all = catalogue.changes(in: scope, of: parties).changes.filter(isWanted)
    let most = isShort ? Self.mostChangesInShort : Self.mostChanges
    begin(
      English.briefChanges(since: scope.since?.text ?? "", until: scope.until?.words ?? ""),
      columns: English.changeTitles(namesBody: namesBody))
    if all.isEmpty { remark(English.noRecentChange) }
    if all.count > most { remark(English.newestOf(most, all.count, English.changes, line)) }
    for change in all.suffix(most).reversed() {
      let body = namesBody ? change.body.map { catalogue.bodies[$0].shortName } ?? "" : nil
      row(
        [change.date.text, body, change.words].compactMap(\.self),
        English.briefChange(date: change.date.words, body: body, change.words),
        of: .change(change))
    }
  }

  // MARK: - What is not known

  /// What sources disagree on, numbered; of a short brief how much that is.
  ///
  /// - Parameter namesBody: Whether it is of several bodies.
  mutating func problems(namesBody: Bool) {
    guard !isShort else { return remark(English.notesLeftOut(notes.refs.count)) }
    for (index, ref) in notes.refs.enumerated() {
      let problem = catalogue.problems[ref]
      let text = numbered(problem.text, naming: problem.sources)
      let body = namesBody ? catalogue.shortName(ofBody: problem.body) : nil
      say(English.note(index + 1, of: body, text), from: problem.sources)
    }
  }

  /// What no document that was read touches.
  mutating func gaps(_ subject: Brief.Subject) {
    let coverage = Coverage(subject)
    let counts = catalogue.counts(of: coverage)
    guard counts.all.commitments.all > 0 else { return remark(nothingRead) }
    let documents = catalogue.documents(readFor: coverage)
    let sentences = [
      English.gaps(
        counts.gaps.map(\.name), of: counts.slots.count, English.objectiveOfCompact, documents
      ).map { Sentence.ended($0) + " " + English.notNever },
      catalogue.contradiction(ofGapsIn: coverage),
      English.onlyUncertain(counts.uncertain, English.objectiveOfCompact),
      English.readAtSecondHand(documents),
    ]
    for sentence in sentences { remark(sentence.map { Sentence.ended(Sentence.begun($0)) }) }
  }
}

extension RecordID {
  /// What ties a party to a commitment, of a row that says so.
  var tie: Undertaking.Tie? {
    if case .undertaking(let undertaking) = self { undertaking.tie } else { nil }
  }
}
