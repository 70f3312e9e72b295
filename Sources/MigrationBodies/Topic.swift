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

  /// A filter whose words are misspelt words of themes, put right; nil where none is.
  func nearestOfTopics(to filter: String) -> String? {
    let texts = themes.refs.flatMap { [themes[$0].label] + themes[$0].terms }
    let known = texts.flatMap { $0.lowercased().split { !$0.isLetter } }.map(String.init).unique
    let words = filter.split(separator: " ").map(String.init)
    let meant = words.map { word in
      known.contains { $0.hasPrefix(Folding.fold(word)) }
        ? word : Nearest.of(word, among: known.filter { $0.count > 3 }) ?? word
    }
    return meant == words ? nil : meant.joined(separator: " ")
  }

  /// The identifier of a topic: an objective's number, a theme's word.
  package func id(of topic: Topic) -> String {
    switch topic {
    case .objective(let ref): objectives[ref].number
    case .theme(let ref): themes[ref].id
    }
  }
}
