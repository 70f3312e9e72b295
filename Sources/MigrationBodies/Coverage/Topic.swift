/// What a commitment can be about: an objective of the Global Compact, or a theme.
public enum Topic: Hashable, Sendable {
  /// An objective of the Global Compact.
  case objective(Ref<Objective>)
  /// A theme of the catalogue.
  case theme(Ref<Theme>)
}

extension Catalogue {
  /// What a topic is called: `10 Trafficking in persons`.
  package func name(of topic: Topic) -> String {
    switch topic {
    case .objective(let ref): "\(objectives[ref].number) \(objectives[ref].label)"
    case .theme(let ref): themes[ref].label
    }
  }

  /// What a topic covers, in a sentence.
  package func gloss(of topic: Topic) -> String {
    switch topic {
    case .objective(let ref): objectives[ref].gloss
    case .theme(let ref): themes[ref].gloss
    }
  }

  /// The identifier of a topic: an objective's number, a theme's word.
  package func id(of topic: Topic) -> String {
    switch topic {
    case .objective(let ref): objectives[ref].number
    case .theme(let ref): themes[ref].id
    }
  }

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
