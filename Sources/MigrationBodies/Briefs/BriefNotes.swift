/// What sources disagree on, numbered as a brief lists it.
struct BriefNotes {
  /// The disagreements in the order of their numbers.
  private(set) var refs: [Ref<Problem>] = []
  /// Their texts, folded so that names are found in them.
  private var texts: [[UInt8]] = []

  init() {}

  init(_ refs: [Ref<Problem>], in catalogue: Catalogue) {
    self.refs = refs
    texts = refs.map { ref in
      var text: [UInt8] = []
      Folding.append(catalogue.problems[ref].text, to: &text)
      return text
    }
  }

  /// The numbers of those that name a party of a body and are about a role there: of one who
  /// presides what is said of chairs, of any other what is said of membership, and of dates where
  /// there is one.
  func numbers(on term: RoleTerm, of seat: Seat, in catalogue: Catalogue) -> [Int] {
    let kinds =
      term.presides
      ? ["chair"] : term.from == nil ? ["membership"] : ["membership", "date"]
    let body = catalogue.bodies[seat.body].id
    let own = refs.indices.filter { index in
      let problem = catalogue.problems[refs[index]]
      return problem.body == body && kinds.contains(problem.kind)
    }
    guard !own.isEmpty else { return [] }
    let party = catalogue.parties[seat.party]
    let names = ([party.name, party.shortName] + catalogue.spellings(of: seat)).unique
    let searches = names.filter { !$0.isEmpty }.map { SearchWords($0) }
    return own.filter { index in
      texts[index].withUnsafeBufferPointer { text in searches.contains { $0.matches(text) } }
    }.map { $0 + 1 }
  }
}
