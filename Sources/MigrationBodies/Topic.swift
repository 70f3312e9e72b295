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
}
