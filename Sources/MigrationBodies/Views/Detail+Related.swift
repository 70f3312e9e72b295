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

  /// The documents of a body that were adopted while a meeting of it lasted, by their identifiers.
  private func documents(of meeting: Meeting) -> [String] {
    documents.lazy.filter { $0.bodies.contains(meeting.body) && isOf(meeting, $0) }.map(\.id)
  }

  private func isOf(_ meeting: Meeting, _ document: Document) -> Bool {
    guard let first = meeting.date?.earliest, let last = (meeting.end ?? meeting.date)?.latest,
      let from = document.date?.earliest, let to = document.date?.latest
    else { return false }
    return first <= from && to <= last
  }

  /// The rows of a subject that have identifiers; none where there are none of these.
  private func table(_ subject: View.Subject, of identifiers: [String]) -> Table? {
    guard !identifiers.isEmpty else { return nil }
    return table(subject, where: identifiers.map { "id:\"\($0)\"" }.joined(separator: " | "))
  }

  func meetingDetail(_ ref: Ref<Meeting>) -> Detail {
    let meeting = meetings[ref]
    let country = meeting.country.flatMap(parties.ref)
    var fields: [Detail.Field] = [
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
    ]
    if let adopted = table(.documents(nil), of: documents(of: meeting)) {
      fields.append(.init("documents", "Documents of these days", adopted))
    }
    return Detail(meeting.title, fields)
  }

  func documentDetail(_ ref: Ref<Document>) -> Detail {
    let document = documents[ref]
    var fields: [Detail.Field] = [
      .init("title", "Document", document.title),
      .init("kind", "Kind", Vocabulary.words(document.kind)),
      .init("date", "Date", document.date?.text),
      .init("place", "Place", document.place),
      .init("issuer", "Issuer", document.issuer),
    ]
    fields += document.bodies.map(bodyField)
    fields += [
      .init("url", "Address", document.url),
      .init("id", "Identifier", document.id),
      sourceField(document.source),
    ]
    if let held = table(.meetings(nil), of: meetings(adopting: document)) {
      fields.append(.init("meetings", "Meetings of that day", held))
    }
    if let own = table(.commitments, where: "document:\"\(document.id)\"") {
      fields.append(.init("commitments", "Commitments", own))
    }
    return Detail(document.title, fields)
  }

  /// The meetings of a document's bodies while which it was adopted, by their identifiers.
  private func meetings(adopting document: Document) -> [String] {
    meetings.lazy.filter { document.bodies.contains($0.body) && isOf($0, document) }.map(\.id)
  }

  func sourceDetail(_ ref: Ref<Source>) -> Detail {
    let source = sources[ref]
    return Detail(
      source.title,
      [
        .init("title", "Source", source.title),
        .init("publisher", "Publisher", source.publisher),
        .init("as_of", "As of", source.asOf?.text),
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
