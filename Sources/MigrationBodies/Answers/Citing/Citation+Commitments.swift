extension Citation {
  /// Commitments, document by document.
  init(commitments answer: Answer) {
    let (rows, catalogue) = (answer.rows, answer.catalogue)
    let sentence = English.citedCommitments(
      answer.heading, answer.listing?.name(in: catalogue) ?? English.commitments,
      asOf: catalogue.date?.words)
    let all = rows.compactMap(\.commitment).map { catalogue.commitments[$0] }
    let order = all.map(\.document).unique
    let those = Dictionary(grouping: all, by: \.document)
    // Where there are too many to be told, their places are named.
    let tells = all.count <= Self.mostTold
    let documents = order.map { id in
      tells
        ? Self.told(id, those[id] ?? [], in: catalogue)
        : Self.document(id, (those[id] ?? []).compactMap(\.paragraph), in: catalogue)
    }
    let sources = SourcePhrase(of: rows, in: catalogue)
    let ties = rows.compactMap { row in
      if case .undertaking(let undertaking) = row { undertaking.tie } else { nil }
    }
    let undated = rows.count { row in
      row.commitment.map { catalogue.adoption(of: $0) } == .notKnown
    }
    let cautions = [
      ties.isEmpty ? nil : English.citedTies(ties),
      undated == 0
        ? nil
        : "Of \(undated) of them it is not known whether the document was there yet: it has no "
          + "date, or none that is precise enough.",
      "The list is not complete: not every document of a body is in the catalogue.",
    ].compactMap(\.self)
    let list =
      tells
      ? [sentence] + documents
      : ["\(sentence): \(Sentence.list(documents, most: 12, rest: "documents"))"]
    self.init(
      list.map(Sentence.ended) + cautions
        + answer.notes.filter { $0 != answer.caution }.map(Self.sentence),
      sources: sources.sources)
  }

  /// So many commitments are told one by one.
  private static let mostTold = 40

  /// A document and what it commits to: `“Title” (2011-04-21): End the practice (paragraph 2)`.
  private static func told(
    _ id: String, _ commitments: [Commitment], in catalogue: Catalogue
  ) -> String {
    English.cited(
      document: title(of: id, in: catalogue),
      commitments.map { ($0.summary, $0.paragraph.map { place([$0]) }) })
  }

  /// A document and its places: `“Title” (2011-04-21), paragraphs 1, 2 and 3`.
  private static func document(
    _ id: String, _ places: [String], in catalogue: Catalogue
  ) -> String {
    let title = title(of: id, in: catalogue)
    return places.isEmpty ? title : "\(title), \(place(places.unique))"
  }

  private static func title(of id: String, in catalogue: Catalogue) -> String {
    guard let ref = catalogue.documents.ref(id) else { return id }
    let document = catalogue.documents[ref]
    return "“\(document.title)” (\(document.date?.words ?? "undated"))"
  }

  /// Where in a document: `paragraphs 1, 2 and 3`, `Art. 5`.
  private static func place(_ places: [String]) -> String {
    let areNumbers = places.allSatisfy { $0.first?.isNumber ?? false }
    let noun = areNumbers ? (places.count == 1 ? "paragraph " : "paragraphs ") : ""
    return noun + Words.all(places)
  }
}
