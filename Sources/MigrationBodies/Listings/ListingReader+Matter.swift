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
    guard PartySet.isPlainName(whole.text) || catalogue.isPartyName(whole.text) else {
      let set = try set(whole)
      if case .operand(.body(let body, .own)) = set.expression { return .bodies([body]) }
      return .set(set)
    }
    if case .unknown = catalogue.resolveBody(whole.text), catalogue.isPartyName(whole.text) {
      return .party(try party(whole))
    }
    guard count == .many else { return .bodies([try body(whole)]) }
    return .bodies(try bodies().unique)
  }
}
