extension Catalogue {
  /// The commitments on a topic, of a body or of all.
  package func view(of topic: Topic, in commitments: CommitmentListing = .init()) -> View? {
    let field =
      switch topic {
      case .objective: QueryField.objective
      case .theme: QueryField.theme
      }
    return view(of: commitments, where: "\(field):\(id(of: topic))")
  }

  /// The rows of a listing that a filter finds.
  func view(of listing: some Listing, where filter: String) -> View? {
    let subject = View.Subject(listing)
    return (try? Query(filter, for: subject, in: self)).map {
      View(subject, query: $0, date: date)
    }
  }
}
