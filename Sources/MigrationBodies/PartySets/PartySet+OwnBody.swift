extension PartySet {
  /// The body whose own parties it is; nil of any other set.
  var ownBody: Ref<Body>? {
    if case .operand(.body(let body, .own)) = expression { body } else { nil }
  }

  /// The party that it is by name, alone; nil of any other set.
  var ownParty: Ref<Party>? {
    if case .operand(.parties(let parties)) = expression, parties.count == 1 {
      parties[0]
    } else {
      nil
    }
  }
}
