/// What a line can be about that names bodies, a party or a set.
enum Matter {
  case bodies([Ref<Body>])
  case party(Ref<Party>)
  case set(PartySet)
}

extension ListingReader {
  /// How many bodies the words can name.
  enum MatterCount {
    case one, many
  }

  /// What all words name: a body, or several; else a state or organisation; else the parties of an
  /// expression.
  ///
  /// What names both, as an organisation that is a body too, means the body.
  mutating func matter(among count: MatterCount) throws(QueryError) -> Matter {
    let whole = try name("a body, a state or organisation, or an expression")
    let text = whole.text
    if case .unknown = catalogue.resolveBody(text) {
      try refuseUnknown(whole, among: count)
      // In braces it is an expression, whatever it would mean without them.
      if isParty(text), !text.contains("{") { return .party(try party(whole)) }
      if count == .many, PartySet.isPlainName(text) { return .bodies(try bodies().unique) }
    }
    if !text.contains("{"), let body = try bodyAlone(whole) { return .bodies([body]) }
    let set = try set(whole)
    return set.ownBody.map { .bodies([$0]) } ?? .set(set)
  }

  /// Whether a text names a party.
  ///
  /// One with signs of expressions that is none is looked for as it is written alone, as "Bosnia &
  /// Herzegovina": for an expression no names of parties need to be known.
  private func isParty(_ text: String) -> Bool {
    if PartySet.isPlainName(text) { return catalogue.isPartyName(text) }
    return (try? PartySet(text, in: catalogue)) == nil
      && catalogue.ownName(text, isTyped: true) != nil
  }

  /// Says of a name that means neither a body nor a party what may be meant: both are looked for.
  private func refuseUnknown(
    _ whole: TypedLine.Word, among count: MatterCount
  ) throws(QueryError) {
    let text = whole.text
    guard PartySet.isPlainName(text), !catalogue.isPartyName(text) else { return }
    if words.count > 1 {
      let names = words.map(\.text)
      let areBodies = names.allSatisfy(catalogue.isBodyName)
      guard areBodies ? count == .one : names.allSatisfy(catalogue.isPartyName) else { return }
      throw error(
        at: whole, English.noNameOfAny(text),
        areBodies
          ? English.asSets(names.joined(separator: " & "), names.joined(separator: " | "))
          : English.asSet("{\(names.joined(separator: ", "))}"))
    }
    // A part of a body's name means the body, and what is spelt like one is said to be another.
    guard catalogue.bodies(fitting: text).isEmpty, catalogue.lookAlike(called: text) == nil,
      case .unknown(let bodies) = catalogue.resolveBody(text),
      case .unknown(let parties) = catalogue.resolveParty(text)
    else { return }
    let nearest =
      parties.prefix(3).map { "\(catalogue.parties[$0].name) (\(catalogue.parties[$0].id))" }
      + bodies.prefix(3).map { "\(catalogue.bodies[$0].shortName) (\(catalogue.bodies[$0].id))" }
    throw error(at: whole, English.noNameOfAny(text), English.didYouMean(nearest))
  }
}
