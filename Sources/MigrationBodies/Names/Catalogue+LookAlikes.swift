/// Names that are taken for one another.
extension Catalogue {
  /// What is taken for a body and is not in the catalogue, by its name.
  ///
  /// Nil when the name is none of these. Case, accents and punctuation do not matter.
  public func lookAlike(called name: String) -> LookAlike? {
    let key = Folding.key(name)
    return lookAlikes.first { Folding.key($0.name) == key }
  }

  /// The bodies of which a text is a part of a name: every word of it begins a word there.
  ///
  /// - Returns: The bodies in their table's order; none for a text without letters and digits.
  /// - Complexity: O(names of bodies).
  public func bodies(fitting text: String) -> [Ref<Body>] {
    let words = Folding.fold(text).spaced
    guard !words.isEmpty else { return [] }
    return bodies.refs.filter { ref in
      let body = bodies[ref]
      let names =
        [body.id, body.name, body.shortName, body.acronym ?? ""] + otherNames.value.of(ref)
      return names.contains { Self.fits(words, $0) }
    }
  }

  /// The things that are not in the catalogue and of which a text is a part of the name.
  public func lookAlikes(fitting text: String) -> [LookAlike] {
    let words = Folding.fold(text).spaced
    return words.isEmpty ? [] : lookAlikes.filter { Self.fits(words, $0.name) }
  }

  /// The other bodies whose short name or acronym goes on from what was typed: "ASEM" begins the
  /// names of two conferences.
  ///
  /// - Complexity: O(bodies).
  public func bodies(goingOnFrom text: String, but body: Ref<Body>) -> [Ref<Body>] {
    let start = Folding.fold(text) + " "
    return bodies.refs.filter { ref in
      let other = bodies[ref]
      return ref != body
        && [other.shortName, other.acronym ?? ""].contains { Folding.fold($0).hasPrefix(start) }
    }
  }

  private static func fits(_ words: [Substring], _ name: String) -> Bool {
    let others = Folding.fold(name).spaced
    return words.allSatisfy { word in others.contains { $0.hasPrefix(word) } }
  }
}
