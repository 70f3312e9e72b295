extension Catalogue {
  /// The commitments that concern, or may concern, a party that is for sure in a set; in the table's
  /// order.
  func commitments(concerning set: PartySet) -> [Ref<Commitment>] {
    let concerned = Set(result(of: set).isIn.flatMap { undertakings(of: $0).map(\.commitment) })
    return commitments.refs.filter(concerned.contains)
  }
}
