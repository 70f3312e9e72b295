extension Citation {
  /// Changes, each with its date, and what is left out or not sure.
  init(changes answer: Answer) {
    let (rows, catalogue) = (answer.rows, answer.catalogue)
    let changes = rows.compactMap { row in
      if case .change(let change) = row { change } else { nil }
    }
    let isOfOne = Set(changes.map(\.body)).count == 1
    let texts = changes.map { change in
      let body = isOfOne ? nil : change.body.map { catalogue.bodies[$0].shortName }
      return [change.date.words, body, change.words].compactMap(\.self).joined(separator: ", ")
    }
    let sources = SourcePhrase(of: rows, in: catalogue)
    self.init(
      [
        "The catalogue has \(answer.heading): \(texts.prefix(Self.mostChanges).joined(separator: "; "))"
          + (texts.count > Self.mostChanges ? "; and \(texts.count - Self.mostChanges) more." : ".")
      ]
        + ["Sources: \(sources.text)."] + answer.notes.map(Self.sentence),
      sources: sources.sources)
  }

  /// More changes than this would be no sentence.
  private static let mostChanges = 20
}
