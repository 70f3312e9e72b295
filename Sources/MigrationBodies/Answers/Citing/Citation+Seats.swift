extension Citation {
  /// In which bodies a party sits on the catalogue's date.
  init(seatsOf party: Ref<Party>, in catalogue: Catalogue) {
    let seats = catalogue.table(.seats(party)).rows.compactMap { row -> Seat? in
      if case .seat(let seat) = row { seat } else { nil }
    }
    let (there, over) = catalogue.partedByEnd(seats)
    let kinds = there.map { (seat: $0, kind: catalogue.kind(of: $0)) }
    func names(_ kind: SeatKind) -> [String] {
      kinds.filter { $0.kind == kind }.map { catalogue.bodies[$0.seat.body].shortName }
    }
    let sure = kinds.filter { $0.kind == .principal || $0.kind == .beside }.map(\.seat)
    let sources = SourcePhrase(of: sure.map(RecordID.seat), in: catalogue)
    let name = catalogue.parties[party].name
    let when = catalogue.date.map { " as at \($0.words)" } ?? ""
    let place = "of the \(Words.count(catalogue.bodies.count, "body")) in the catalogue"
    var sentences: [String] = []
    if sure.isEmpty {
      sentences.append("The catalogue names no body in which \(name) is confirmed\(when).")
    } else {
      let own = names(.principal)
      let other = names(.beside)
      let parts = [
        own.isEmpty
          ? nil
          : "one of the body's own (a member, signatory or participant) in \(own.count): "
            + Sentence.list(own),
        other.isEmpty
          ? nil
          : "in another role, such as observer or partner, in \(other.count): "
            + Sentence.list(other),
      ].compactMap(\.self)
      sentences = [
        "According to \(sources.text), \(name) took part in \(sure.count) \(place)\(when)"
          + "\(Self.span(sources, catalogue)).",
        Sentence.ended("It was \(parts.joined(separator: "; and "))"),
      ]
    }
    let open = names(.mayBe)
    if !open.isEmpty {
      sentences.append(
        Sentence.ended("It is not known whether it took part in \(Words.choice(open))"))
    }
    let sureOver = over.filter { [.principal, .beside].contains(catalogue.kind(of: $0)) }
    sentences += [English.wasInBodiesOver(sureOver.map { catalogue.bodies[$0.body].shortName })]
      .compactMap(\.self)
    sentences.append(
      "It may sit in others too: not every body's list in the catalogue is complete.")
    self.init(sentences, sources: sources.sources)
  }

  /// From when to when the sources are.
  private static func span(_ sources: SourcePhrase, _ catalogue: Catalogue) -> String {
    let dates = sources.sources.compactMap(\.asOf)
    guard catalogue.date == nil, let oldest = dates.min(by: { $1.endsLater(than: $0) }),
      let newest = dates.max(by: { $1.endsLater(than: $0) })
    else { return "" }
    let undated = dates.count < sources.sources.count ? "; some are undated" : ""
    return oldest.text == newest.text
      ? " (sources of \(newest.words)\(undated))"
      : " (sources of \(oldest.words) to \(newest.words)\(undated))"
  }
}
