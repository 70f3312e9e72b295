/// The values that one can choose for a field.
struct FieldChoices {
  /// A value, what it means, and the names by which one looks for it.
  struct Choice {
    let value: String
    let meaning: String
    let names: [String]
  }

  let field: QueryField
  let rows: RowKind
  let catalogue: Catalogue

  /// The values that fit what was typed so far, the best first: those of this very name, those
  /// whose first name begins so, those whose other names do, those with such a word; all of them
  /// in their own order when nothing was typed.
  func fitting(_ typed: String) -> [Choice] {
    let words = SearchWords(typed)
    guard !words.isEmpty else { return all }
    if field.form == .party || field.form == .body { return named(typed) }
    let key = Folding.key(typed)
    let choices = all
    let ranked = choices.enumerated().compactMap { place, choice -> (rank: Int, place: Int)? in
      let names = [choice.value] + choice.names
      guard words.matches(names, isPhrase: false) else { return nil }
      let keys = names.map(Folding.key)
      let rank =
        keys.contains(key)
        ? 0
        : keys.prefix(2).contains { $0.hasPrefix(key) }
          ? 1
          : keys.contains { $0.hasPrefix(key) } ? 2 : 3
      return (rank, place)
    }

    return ranked.sorted { $0 < $1 }.map { choices[$0.place] }
  }

  /// The parties or bodies by any of their names, as everything finds them.
  private func named(_ typed: String) -> [Choice] {
    let hits = NameFinder(catalogue).hits(
      for: typed, in: field.form == .party ? .parties : .bodies, hasLetters: false)
    return hits.map { hit in
      switch hit.record {
      case .party(let ref): choice(of: ref)
      case .body(let ref): choice(of: ref)
      }
    }
  }

  private func choice(of ref: Ref<Party>) -> Choice {
    Choice(value: catalogue.parties[ref].id, meaning: catalogue.parties[ref].name, names: [])
  }

  private func choice(of ref: Ref<Body>) -> Choice {
    Choice(value: catalogue.bodies[ref].id, meaning: catalogue.bodies[ref].shortName, names: [])
  }

  /// All values, in their own order.
  private var all: [Choice] {
    switch field.form {
    case .party: parties
    case .body: bodies
    case .term:
      catalogue.terms(of: field, rows).map {
        Choice(value: $0.id, meaning: $0.words, names: [$0.words] + $0.others)
      }
    case .possession:
      rows.possessions.map {
        Choice(value: $0, meaning: "\($0) known", names: [])
      }
    case .document:
      catalogue.documents.map { Choice(value: $0.id, meaning: $0.title, names: [$0.title]) }
    case .source:
      catalogue.sources.map { Choice(value: $0.id, meaning: $0.title, names: [$0.title]) }
    case .words, .year, .date, .number, .identifier: []
    }
  }

  private var parties: [Choice] {
    catalogue.partiesByName.map(choice)
  }

  private var bodies: [Choice] {
    catalogue.bodiesByName.map(choice)
  }
}
