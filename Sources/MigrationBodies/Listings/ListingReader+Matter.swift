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
      // In braces it is an expression, whatever it would mean without them.
      if catalogue.isPartyName(text), !text.contains("{") { return .party(try party(whole)) }
      if count == .many, PartySet.isPlainName(text) { return .bodies(try bodies().unique) }
    }
    if !text.contains("{"), let body = try bodyAlone(whole) { return .bodies([body]) }
    let set = try set(whole)
    return set.ownBody.map { .bodies([$0]) } ?? .set(set)
  }
}
