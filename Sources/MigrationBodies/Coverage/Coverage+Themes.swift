/// The gaps in what is counted that the bodies' own themes contradict.
///
/// Where a source names as a theme of a body what no commitment of it is entered on, the gap is one of
/// what is entered, and nothing is said of the body by it.
extension Catalogue {
  /// The themes of the bodies whose commitments are counted that an objective serves, or that are a
  /// theme; none where no bodies are named.
  func ownThemes(on topic: Topic, in coverage: Coverage) -> [Ref<Theme>] {
    let bodies = coverage.namedBodies
    let own = bodies.flatMap { self.bodies[$0].themes.compactMap(themes.ref) }.unique
    switch topic {
    case .theme(let theme): return own.filter { $0 == theme }
    case .objective(let objective):
      let number = objectives[objective].number
      return own.filter { themes[$0].objectives.contains(number) }
    }
  }

  /// The gaps that themes of the bodies contradict, each with these themes in words; what are themes
  /// themselves stand alone.
  func contradictedGaps(of coverage: Coverage) -> [(name: String, themes: [String])] {
    counts(of: coverage).gaps.compactMap { slot in
      let own = slot.topic.map { ownThemes(on: $0, in: coverage) } ?? []
      guard !own.isEmpty else { return nil }
      return (slot.name, coverage.axis == .theme ? [] : own.map { themes[$0].label })
    }
  }

  /// What contradicts the gaps, in a sentence; nil where nothing does.
  func contradiction(ofGapsIn coverage: Coverage) -> String? {
    let names = coverage.namedBodies.map { bodies[$0].shortName }
    return English.contradictedGaps(
      contradictedGaps(of: coverage), of: names, documents(readFor: coverage))
  }

  /// That notes tell what could be read of the documents of bodies; nil where none does.
  func noteOnTexts(of coverage: Coverage) -> String? {
    let notes = coverage.namedBodies.filter { body in
      problems(of: body).contains { Self.kindsOnTexts.contains(problems[$0].kind) }
    }
    return English.notesOnTexts(notes.map { bodies[$0].id })
  }

  /// What notes are about that tell of texts: of which only a part could be read, or which differ.
  private static let kindsOnTexts = ["source", "document"]
}

extension Coverage {
  /// The bodies that are named, whose commitments are counted.
  var namedBodies: [Ref<Body>] {
    if case .bodies(let bodies) = scope { bodies } else { among }
  }
}
