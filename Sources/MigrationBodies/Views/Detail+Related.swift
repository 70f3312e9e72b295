/// What is known of meetings, documents, sources, disagreements and changes.
extension Catalogue {
  /// The fields that name bodies, each with an identifier of its own.
  private func bodyFields(_ ids: [String]) -> [Detail.Field] {
    ids.enumerated().map { place, id in
      bodyField(id, as: place == 0 ? "body" : "body_\(place + 1)")
    }
  }

  /// The field that names a body.
  func bodyField(_ id: String?, as name: String = "body") -> Detail.Field {
    let ref = id.flatMap(bodies.ref)
    return .init(
      name, "Body", ref.map { bodies[$0].name } ?? id, of: ref.map(RecordID.body))
  }

  /// The field that names a source.
  func sourceField(_ id: String?) -> Detail.Field {
    let ref = id.flatMap(sources.ref)
    return .init(
      "source", "Source", ref.map { sources[$0].title } ?? id, of: ref.map(RecordID.source))
  }

  /// The field that names a source as the text of a disagreement cites it: `[identifier] title`.
  private func citedSourceField(_ id: String) -> Detail.Field {
    let ref = sources.ref(id)
    return .init(
      "source", "Source", "[\(id)]" + (ref.map { " \(sources[$0].title)" } ?? ""),
      of: ref.map(RecordID.source))
  }

  /// The rows of a subject that a field of a filter finds.
  private func table(_ subject: View.Subject, where filter: String) -> Table? {
    (try? Query(filter, for: subject, in: self)).map { table(subject).filtered(by: $0) }
  }

  func meetingDetail(_ ref: Ref<Meeting>) -> Detail {
    let meeting = meetings[ref]
    let country = meeting.country.flatMap(parties.ref)
    return Detail(
      meeting.title,
      meeting.all(
        [
          meeting.shown(\.title), meeting.shown(\.date), meeting.shown(\.end),
          .init(
            id: "announced", title: English.announced,
            content: .cell(
              isAnnounced(meeting) ? .term(id: "true", label: English.notSaidToBeHeld) : .unknown)),
          meeting.shown(\.city),
          .init(
            "country", "Country", country.map { parties[$0].name } ?? meeting.country,
            of: country.map(RecordID.party)),
        ] + bodyFields(meeting.bodies) + [
          meeting.shown(\.id), sourceField(meeting.source),
        ], without: "other_bodies") + documentFields(of: meeting))
  }

  /// The documents of a meeting.
  private func documentFields(of meeting: Meeting) -> [Detail.Field] {
    let own = documents.refs.filter { documents[$0].meeting == meeting.id }
    return own.enumerated().map { place, ref in
      .init(
        own.count == 1 ? "document" : "document_\(place + 1)", "Document", documents[ref].title,
        of: .document(ref))
    }
  }

  /// The field that names a meeting.
  private func meetingField(_ id: String?) -> Detail.Field {
    let ref = id.flatMap(meetings.ref)
    return .init(
      "meeting", "Meeting", ref.map { meetings[$0].title } ?? id, of: ref.map(RecordID.meeting))
  }

  private func documentField(_ id: String?) -> Detail.Field {
    let ref = id.flatMap(documents.ref)
    return .init(
      "document", "Document", ref.map { documents[$0].title } ?? id, of: ref.map(RecordID.document))
  }

  private func partyField(_ id: String?, _ name: String) -> Detail.Field {
    let ref = id.flatMap(parties.ref)
    return .init(
      name, name == "state" ? "State" : English.speaksFor, ref.map { parties[$0].name } ?? id,
      of: ref.map(RecordID.party))
  }

  func voteDetail(_ vote: Vote) -> Detail {
    let state = partyField(vote.state, "state")
    return Detail(
      title(ofDocument: vote.document),
      vote.all([
        .init("vote", "Vote", Vocabulary.words(vote.vote)), state, documentField(vote.document),
        .init("date", "Date", date(ofDocument: vote.document)?.text), sourceField(vote.source),
      ]))
  }

  func signatureDetail(_ signature: Signature) -> Detail {
    Detail(
      title(ofDocument: signature.document),
      signature.all([
        partyField(signature.state, "state"), documentField(signature.document),
        signature.shown(\.signed), signature.shown(\.ratified), signature.shown(\.deposited),
        sourceField(signature.source),
      ]))
  }

  func officialDetail(_ official: Official) -> Detail {
    Detail(
      official.name,
      official.all(
        [
          official.shown(\.name), official.shown(\.office),
          partyField(official.partyID, "party"), official.shown(\.capacity),
          .init("date", "Date", date(of: official)?.text), bodyField(official.body),
          documentField(official.document), meetingField(official.meeting),
          sourceField(official.source),
        ], without: "state", "organisation"))
  }

  func documentDetail(_ ref: Ref<Document>) -> Detail {
    let document = documents[ref]
    // In the order of its paragraphs, whatever that of the table.
    let own = table(.commitments, where: "document:\"\(document.id)\"")?
      .arranged(
        columns: (document.bodies.count > 1 ? ["body"] : []) + ["paragraph", "summary"],
        sort: [View.SortKey("paragraph")])
    let fields =
      [
        document.shown(\.title), .init("kind", "Kind", Vocabulary.words(document.kind)),
        document.shown(\.date), document.shown(\.place), document.shown(\.issuer),
        meetingField(document.meeting),
      ] + bodyFields(document.bodies) + [
        document.shown(\.url), document.shown(\.id), sourceField(document.source),
      ]
    return Detail(
      document.title,
      document.all(fields, without: "bodies")
        + (own.map { [.init("commitments", "Commitments", $0)] } ?? []))
  }

  func sourceDetail(_ ref: Ref<Source>) -> Detail {
    let source = sources[ref]
    let fields = [
      source.shown(\.title), source.shown(\.publisher), source.shown(\.originalPublisher),
      source.shown(\.grade), source.shown(\.asOf), source.shown(\.retrieved),
      source.shown(\.archived), source.shown(\.url), source.shown(\.note), source.shown(\.id),
    ]
    return Detail(
      source.title,
      source.all(fields) + [.init("records", "What it is the source of", table(.statedBy(ref)))])
  }

  func problemDetail(_ ref: Ref<Problem>) -> Detail {
    let problem = problems[ref]
    let fields =
      [
        .init(id: "text", title: "Disagreement", content: .cell(namedText(of: problem))),
        problem.shown(\.kind, "About"),
        bodyField(problem.body),
      ]
      + problem.sources.map(citedSourceField) + [problem.shown(\.id)]
    return Detail("Disagreement \(problem.id)", problem.all(fields, without: "sources"))
  }

  func topicDetail(_ topic: Topic) -> Detail {
    let tally = tally(of: topic)
    let count = Detail.Field(
      "count", "Commitments",
      English.onTopic(
        commitments: tally.commitments, documents: tally.documents, bodies: tally.bodies))
    let fields =
      switch topic {
      case .objective(let ref): fields(of: objectives[ref], count)
      case .theme(let ref): fields(of: themes[ref], count)
      }
    return Detail(
      name(of: topic), fields + [.init("bodies", "By whom", table(.bodies(on: topic)))])
  }

  private func fields(of objective: Objective, _ count: Detail.Field) -> [Detail.Field] {
    objective.all(
      [objective.shown(\.gloss, "What it covers"), count] + objective.sources.map(sourceField),
      without: "label", "sources")
  }

  private func fields(of theme: Theme, _ count: Detail.Field) -> [Detail.Field] {
    let served = theme.objectives.compactMap { objectives.ref($0).map(Topic.objective) }
    return theme.all(
      [theme.shown(\.gloss, "What it covers"), theme.shown(\.terms, "Words for it"), count]
        + served.map { .init("objective", "Serves objective", name(of: $0), of: .topic($0)) },
      without: "label", "objectives")
  }

  func changeDetail(_ change: Change) -> Detail {
    Detail(
      change.words,
      [
        .init("what", "What happened", change.words),
        .init("date", "Date", change.date.text),
        bodyField(change.body.map { bodies[$0].id }),
        .init(
          "party", "Party", change.party.map { parties[$0].name },
          of: change.party.map(RecordID.party)),
      ] + evidence(for: .change(change)).map(\.source.id).unique.map(sourceField))
  }
}
