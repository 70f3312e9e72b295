extension Catalogue {
  /// Whether a document was there on the catalogue's date: now all are.
  func adoption(of ref: Ref<Document>) -> Standing {
    guard date != nil else { return .in }
    guard let adopted = documents[ref].date else { return .notKnown }
    let days = days
    if days.last < adopted.earliest ?? .distantPast { return .out }
    return days.first >= adopted.latest ?? .distantFuture ? .in : .notKnown
  }
}
