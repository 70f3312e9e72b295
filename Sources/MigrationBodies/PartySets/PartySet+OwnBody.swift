extension PartySet {
  /// The body whose own parties it is; nil of any other set.
  var ownBody: Ref<Body>? {
    if case .operand(.body(let body, .own)) = expression { body } else { nil }
  }
}
