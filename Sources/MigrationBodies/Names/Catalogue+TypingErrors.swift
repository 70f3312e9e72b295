/// What a name means that is written with errors.
extension Catalogue {
  /// What a name means but for typing errors in its stem or its form words.
  func misspelt(_ name: String) -> Reading {
    if let part = part(called: name) {
      return Reading(
        match: .unresolved, party: nil, others: part.readings, confidence: nil,
        remarks: [part.why])
    }
    let found = typingErrors(in: name)
    if let (ref, errors) = found.meant {
      let letters = Folding.key(name).unicodeScalars.count
      return Reading(
        match: .nearest, party: ref, others: [], confidence: 100 * (letters - errors) / letters,
        remarks: [English.misspelt(parties[ref].name)]
          + (ended(ref).map { [$0] } ?? []))
    }
    if found.near.count > 1 {
      return Reading(
        match: .ambiguous, party: nil, others: found.near, confidence: nil,
        remarks: ["as near to each of these"])
    }
    if case .found(let body, _) = bodyMeaning(of: name) {
      return Reading(
        match: .unresolved, party: nil, others: [], confidence: nil,
        remarks: ["it is a body (\(bodies[body].id)), which the catalogue has as no party"])
    }
    return Reading(
      match: .unresolved, party: nil, others: suggestions(for: name), confidence: nil, remarks: [])
  }

  /// What a name can mean with typing errors: one party, with their number, or several as near.
  typealias TypingErrors = (meant: (Ref<Party>, Int)?, near: [Ref<Party>])

  /// What a name means with a typing error; looked for once, since all names are gone through for it.
  func typingErrors(in name: String) -> TypingErrors {
    store.typingErrors.value(DatedName(name: name, date: date)) { findTypingErrors(in: name) }
  }

  private func findTypingErrors(in name: String) -> TypingErrors {
    guard !PastedNames.isPerson(name), part(called: name) == nil, !Namesakes.contains(name),
      !isNameBesideScrap(name)
    else { return (nil, []) }
    let stem = NameStem(name, isLenient: true)
    let letters = stem.key.unicodeScalars.count
    if stem.errors > 0, stem.errors <= 2 {
      // Of "Untied Kingdom" form words are the whole name; elsewhere they tell states apart.
      if stem.forms.isEmpty {
        let whole = wholeName(stem.words.joined(separator: " "), isTyped: false)
        if case .found(let ref, _) = whole { return ((ref, stem.errors), [ref]) }
      }
      let refs = store.stems.value.states(of: stem).readings
      if refs.count == 1 { return ((refs[0], stem.errors), refs) }
    }
    // What is the stem of a state, as "Dominican", is no other one misspelt.
    guard store.stems.value.states(of: stem).compatible.isEmpty else { return (nil, []) }
    let limit = Misspellings.limit(letters)
    // Who misspells a name means a state that there is.
    let near = store.stems.value.nearest(to: stem, atMost: max(limit, 1) + 1)
      .filter { isCompatible($0.ref, stem) && ended($0.ref) == nil }
    let best = near.filter { $0.isTypo && $0.errors <= max(limit, letters >= 6 ? 1 : 0) }
    if let first = best.first {
      // One error more is no less likely.
      let alike = near.filter { $0.isTypo && $0.errors <= first.errors + 1 }.map(\.ref)
      if let several = ambiguous(near: name, of: first.ref) { return (nil, several) }
      if alike.count == 1, limit > 0 { return ((first.ref, first.errors + stem.errors), alike) }
      return (nil, alike.count > 1 ? Array(alike.prefix(5)) : [])
    }
    guard let other = organisationMisspelt(as: name) else { return (nil, []) }
    if let several = ambiguous(near: name, of: other.ref) { return (nil, several) }
    return ((other.ref, other.errors), [])
  }

  /// What a name can mean that several share and that is a letter away, if a state is among them:
  /// "St Martins".
  private func ambiguous(near name: String, of ref: Ref<Party>) -> [Ref<Party>]? {
    let key = Array(Folding.key(name).utf8)
    return store.ambiguities.value.lazy.map(\.key)
      .filter { EditDistance.between(key, Array($0.utf8), atMost: 1) == 1 }
      .compactMap { other -> [Ref<Party>]? in
        guard case .ambiguous(let refs, _) = self.wholeName(other, isTyped: false) else {
          return nil
        }
        return refs.contains(ref) || !self.parties.isState(ref) ? refs : nil
      }.first
  }

  /// Whether a text is a state's name but for a letter or two beside it, as “i -Rwanda”: it is not
  /// another state's, however near that is.
  private func isNameBesideScrap(_ text: String) -> Bool {
    let words = Folding.fold(text).spaced.map(String.init)
    guard words.count > 1 else { return false }
    return [(words[0], words.dropFirst()), (words[words.count - 1], words.dropLast())].contains {
      scrap, rest in
      scrap.count <= 2 && !refs(called: rest.joined()).filter(parties.isState).isEmpty
    }
  }

  private func refs(called name: String) -> [Ref<Party>] {
    store.partyIndex.value[name] + store.foreignIndex.value[name]
  }

  private func isCompatible(_ ref: Ref<Party>, _ stem: NameStem) -> Bool {
    store.stems.value.has(stem.forms, ref)
  }

  private func organisationMisspelt(as name: String) -> (ref: Ref<Party>, errors: Int)? {
    let (errors, keys) = store.misspellings.value.nearest(to: Folding.key(name))
    let refs = keys.flatMap { store.partyIndex.value[$0] }.unique
    return refs.count == 1 ? (refs[0], errors) : nil
  }

  /// What may have been meant by a text that is no name: the names within it, states of its stem,
  /// and those that are spelt alike.
  func suggestions(for name: String) -> [Ref<Party>] {
    let stems = store.stems.value
    let ways = [name] + Self.otherWays(of: name).prefix(8)
    let ofStem = ways.flatMap { way -> [Ref<Party>] in
      let states = stems.states(of: NameStem(way))
      return states.compatible + states.others
    }
    let stem = NameStem(name)
    let alike =
      stem.key.unicodeScalars.count >= 5 ? stems.nearest(to: stem, atMost: 2).map(\.ref) : []
    // "Uk" and "us" are codes that are not written as such.
    let coded =
      PastedNames.isShort(name)
      ? (store.partyIndex.value[name] + store.foreignIndex.value[name]).unique.sorted() : []
    return Array((ofStem + coded + partiesNamed(in: name) + alike).unique.prefix(5))
  }

  /// The parties whose names stand as words within a text, those of longer names first.
  func partiesNamed(in text: String) -> [Ref<Party>] {
    let words = Folding.fold(text).spaced.prefix(40).map(String.init)
    let index = store.partyIndex.value
    let foreign = store.foreignIndex.value
    var found: [(length: Int, ref: Ref<Party>)] = []
    for first in words.indices {
      for last in first..<min(words.count, first + 6) {
        let name = words[first...last].joined()
        guard name.utf8.count >= Self.leastWithin else { continue }
        for ref in (index[name] + foreign[name]).unique { found.append((name.utf8.count, ref)) }
      }
    }
    return found.sorted { ($1.length, $0.ref) < ($0.length, $1.ref) }.map(\.ref).unique
  }

  /// Shorter words are codes and particles.
  private static let leastWithin = 4
}
