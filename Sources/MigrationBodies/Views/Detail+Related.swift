/// What is known of meetings, documents, sources, disagreements and changes.
extension Catalogue {
  /// The field that names a body.
  func bodyField(_ id: String?) -> Detail.Field {
    let ref = id.flatMap(bodies.ref)
    return .init(
      "body", "Body", ref.map { bodies[$0].name } ?? id, of: ref.map(RecordID.body))
  }

  /// The field that names a source.
  private func sourceField(_ id: String?) -> Detail.Field {
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
      [
        .init("title", "Meeting", meeting.title),
        .init("date", "Date", meeting.date?.text),
        .init("end", "End", meeting.end?.text),
        .init("city", "City", meeting.city),
        .init(
          "country", "Country", country.map { parties[$0].name } ?? meeting.country,
          of: country.map(RecordID.party)),
        bodyField(meeting.body),
        .init("id", "Identifier", meeting.id),
        sourceField(meeting.source),
      ] + documentFields(of: meeting))
  }

  /// The documents of a meeting.
  private func documentFields(of meeting: Meeting) -> [Detail.Field] {
    documents.refs.filter { documents[$0].meeting == meeting.id }.map { ref in
      .init("document", "Document", documents[ref].title, of: .document(ref))
    }
  }

  /// The field that names a meeting.
  private func meetingField(_ id: String?) -> Detail.Field {
    let ref = id.flatMap(meetings.ref)
    return .init(
      "meeting", "Meeting", ref.map { meetings[$0].title } ?? id, of: ref.map(RecordID.meeting))
  }

  func documentDetail(_ ref: Ref<Document>) -> Detail {
    let document = documents[ref]
    let own = table(.commitments, where: "document:\"\(document.id)\"")
    return Detail(
      document.title,
      [
        .init("title", "Document", document.title),
        .init("kind", "Kind", Vocabulary.words(document.kind)),
        .init("date", "Date", document.date?.text),
        .init("place", "Place", document.place),
        .init("issuer", "Issuer", document.issuer),
        meetingField(document.meeting),
      ] + document.bodies.map(bodyField) + [
        .init("url", "Address", document.url),
        .init("id", "Identifier", document.id),
        sourceField(document.source),
      ] + (own.map { [.init("commitments", "Commitments", $0)] } ?? []))
  }

  func sourceDetail(_ ref: Ref<Source>) -> Detail {
    let source = sources[ref]
    return Detail(
      source.title,
      [
        .init("title", "Source", source.title),
        .init("publisher", "Publisher", source.publisher),
        .init("original_publisher", "First published by", source.originalPublisher),
        .init("grade", "Grade", source.grade?.rawValue),
        .init("as_of", "As of", source.asOf?.text),
        .init("retrieved", "Read", source.retrieved?.words),
        .init("archived", "Lasting copy", source.archived),
        .init("url", "Address", source.url),
        .init("note", "Note", source.note),
        .init("id", "Identifier", source.id),
        .init("records", "What it is the source of", table(.statedBy(ref))),
      ])
  }

  func problemDetail(_ ref: Ref<Problem>) -> Detail {
    let problem = problems[ref]
    return Detail(
      "Disagreement \(problem.id)",
      [
        .init("text", "Disagreement", problem.text),
        .init("kind", "About", problem.kind),
        bodyField(problem.body),
      ] + problem.sources.map(citedSourceField) + [.init("id", "Identifier", problem.id)])
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
