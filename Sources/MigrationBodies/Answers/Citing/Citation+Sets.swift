extension Citation {
  /// Who is in a set, who may be, and what the set is made of.
  init(of set: PartySet, in catalogue: Catalogue) {
    let rows = catalogue.table(.partySet(set)).rows.compactMap { row -> SetMember? in
      if case .setMember(let member) = row { member } else { nil }
    }
    let sure = rows.filter { $0.standing == .in }
    let open = rows.filter { $0.standing == .notKnown }
    let sources = SourcePhrase(of: (sure + open).map(RecordID.setMember), in: catalogue)
    let when = catalogue.date.map { " as at \($0.words)" } ?? ""
    let text = "“\(set.text(in: catalogue))”"
    let start = sources.text.isEmpty ? "" : "According to \(sources.text), "
    func names(_ rows: [SetMember]) -> String {
      Sentence.list(rows.map { catalogue.parties[$0.party].name })
    }
    var sentences = [
      Sentence.begun(
        sure.isEmpty
          ? "no party is confirmed in \(text)\(when)."
          : Sentence.ended(
            "\(start)\(sure.count) \(sure.count == 1 ? "is" : "are") in \(text)\(when): "
              + names(sure)))
    ]
    sentences.append(
      "Here "
        + Sentence.list(
          set.expression.operands.map { operand, date in
            "\(operand.text(in: catalogue))\(date.map { "@\($0)" } ?? "") stands for "
              + operand.words(in: catalogue).replacing(": ", with: ", ")
          }.uniqued) + ".")
    if !open.isEmpty {
      sentences.append(
        Sentence.ended(
          "Of \(open.count) more it is not known whether "
            + "\(open.count == 1 ? "it is" : "they are") in it: \(names(open))"))
    }
    let unnamed = set.listsUnnamed ? [] : catalogue.result(of: set).unnamed
    if !unnamed.isEmpty {
      sentences.append(
        English.alsoUncertain(
          unnamed.count, Sentence.list(unnamed.map { catalogue.parties[$0].name }, most: 12)))
    }
    self.init(sentences, sources: sources.sources)
  }

  /// Who is in which of several bodies.
  init(of comparison: BodyComparison, in catalogue: Catalogue) {
    let rows = catalogue.table(.comparison(comparison)).rows.compactMap { row -> ComparedParty? in
      if case .compared(let party) = row { party } else { nil }
    }
    let sources = SourcePhrase(of: rows.map(RecordID.compared), in: catalogue)
    let titles = comparison.operands.map { $0.title(in: catalogue) }
    let when = catalogue.date.map { " as at \($0.words)" } ?? ""
    var sentences = [
      Sentence.ended("\(titles.joined(separator: " and "))\(when), according to \(sources.text)")
    ]
    for standings in rows.map(\.standings).uniqued {
      let those = rows.filter { $0.standings == standings }
      func bodies(_ standing: Standing) -> String? {
        let names = zip(titles, standings).filter { $1 == standing }.map(\.0)
        return names.isEmpty ? nil : Words.all(names)
      }
      let parts = [
        bodies(.in).map { "in \($0)" }, bodies(.out).map { "not in \($0)" },
        bodies(.notKnown).map { "of \($0) it is not known" },
      ].compactMap(\.self)
      let names = Sentence.list(those.map { catalogue.parties[$0.party].name })
      sentences.append(
        Sentence.ended("\(Sentence.begun(parts.joined(separator: ", "))): \(names)"))
    }
    self.init(sentences, sources: sources.sources)
  }

  /// The bodies that a state stands apart from.
  init(alone party: Ref<Party>, in catalogue: Catalogue) {
    let rows = catalogue.table(.alone(party)).rows.compactMap { row -> Absence? in
      if case .absence(let absence) = row { absence } else { nil }
    }
    let sources = SourcePhrase(of: rows.map(RecordID.absence), in: catalogue)
    func bodies(_ standing: Standing) -> [String] {
      rows.filter { catalogue.standing(of: party, in: $0.body, as: .own) == standing }
        .map { catalogue.bodies[$0.body].shortName }
    }
    let name = catalogue.parties[party].name
    let when = catalogue.date.map { " as at \($0.words)" } ?? ""
    let (out, open) = (bodies(.out), bodies(.notKnown))
    self.init(
      [
        out.isEmpty
          ? "There is no body that \(name) alone of its neighbours is known to be out of\(when)."
          : Sentence.ended(
            "According to \(sources.text), \(name) alone of its neighbours was out of\(when): "
              + Sentence.list(out)),
        open.isEmpty
          ? nil
          : Sentence.ended(
            "Its neighbours are in these too, and of \(name) it is not known: "
              + Sentence.list(open)),
      ].compactMap(\.self), sources: sources.sources)
  }
}

extension Array where Element: Hashable {
  /// The elements in order, each once.
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
