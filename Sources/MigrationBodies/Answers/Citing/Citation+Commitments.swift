extension Citation {
  /// Commitments, document by document.
  init(commitments answer: Answer) {
    let (rows, catalogue) = (answer.rows, answer.catalogue)
    let sentence = English.citedCommitments(answer.heading)
    var order: [String] = []
    var places: [String: [String]] = [:]
    for commitment in rows.compactMap(\.commitment).map({ catalogue.commitments[$0] }) {
      if places[commitment.document] == nil { order.append(commitment.document) }
      places[commitment.document, default: []].append(commitment.paragraph ?? "")
    }
    let documents = order.map { id in
      Self.document(id, places[id, default: []].filter { !$0.isEmpty }, in: catalogue)
    }
    let sources = SourcePhrase(of: rows, in: catalogue)
    let open = rows.count { row in
      if case .undertaking(let undertaking) = row { undertaking.tie == .notKnown } else { false }
    }
    let undated = rows.count { row in
      row.commitment.map { catalogue.adoption(of: $0) } == .notKnown
    }
    self.init(
      [
        Sentence.ended("\(sentence): \(Sentence.list(documents, most: 12, rest: "documents"))"),
        open == 0
          ? nil
          : "For \(open) of them it is not known whether the party was in the body on the "
            + "document's date.",
        undated == 0
          ? nil
          : "Of \(undated) of them it is not known whether the document was there yet: it has no "
            + "date, or none that is precise enough.",
        "The list is not complete: not every document of a body is in the catalogue.",
      ].compactMap(\.self) + answer.notes.filter { $0 != answer.caution }.map(Self.sentence),
      sources: sources.sources)
  }

  /// A document and its places: `“Title” (2011-04-21), paragraphs 1, 2 and 3`.
  private static func document(
    _ id: String, _ places: [String], in catalogue: Catalogue
  ) -> String {
    guard let ref = catalogue.documents.ref(id) else { return id }
    let document = catalogue.documents[ref]
    let title = "“\(document.title)” (\(document.date?.words ?? "undated"))"
    guard !places.isEmpty else { return title }
    let places = places.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let areNumbers = places.allSatisfy { $0.first?.isNumber ?? false }
    let noun = areNumbers ? (places.count == 1 ? "paragraph " : "paragraphs ") : ""
    return "\(title), \(noun)\(Words.all(places))"
  }
}
