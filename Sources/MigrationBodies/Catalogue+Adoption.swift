extension Catalogue {
  /// Whether a document was there on the catalogue's date: now all are.
  ///
  /// One without a date was not before the first of its bodies was founded; since then it is not
  /// known.
  func adoption(of ref: Ref<Document>) -> Standing {
    guard date != nil else { return .in }
    guard let adopted = documents[ref].date else {
      let bodies = documents[ref].bodies.compactMap(self.bodies.ref)
      return !bodies.isEmpty && bodies.allSatisfy { exists($0) == .out } ? .out : .notKnown
    }
    let days = days
    if days.last < adopted.earliest ?? .distantPast { return .out }
    return days.first >= adopted.latest ?? .distantFuture ? .in : .notKnown
  }
}
