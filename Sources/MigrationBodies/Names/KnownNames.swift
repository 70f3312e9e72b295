/// What a catalogue knows of names, asked many times while a list is taken apart.
struct KnownNames {
  /// A name without what stands around it, and the notes that were taken off.
  struct Bare {
    let text: String
    let notes: [String]
  }

  private let catalogue: Catalogue
  private let parties: NameIndex<Party>
  private let ambiguities: [String: Ambiguity]
  private let isTyped: Bool

  /// - Parameter isTyped: Whether somebody typed the names: a code may then be in any case.
  init(_ catalogue: Catalogue, isTyped: Bool) {
    self.catalogue = catalogue
    self.isTyped = isTyped
    parties = catalogue.store.partyIndex.value
    ambiguities = catalogue.store.ambiguities.value
  }

  /// Whether a text is a name of a party, or an ambiguous one.
  func isName(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    let isKnown = !parties[text].isEmpty || ambiguities[Folding.key(text)] != nil
    return isKnown && isWritten(text)
  }

  /// Whether a short text is written as a name has to be in a list.
  func isWritten(_ text: String) -> Bool {
    isTyped || catalogue.isWrittenAsName(text) && !PastedNames.isPerson(text)
  }

  /// No name of the catalogue is longer.
  private static let longest = 400

  /// Whether a text is a name of a body.
  func isBody(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest else { return false }
    return !catalogue.store.bodyIndex.value[text].isEmpty
  }

  /// Whether a text is a state's name.
  func isState(_ stretch: Stretch) -> Bool {
    guard let name = name(in: stretch) else { return false }
    return parties[name.text].contains { catalogue.parties.isState($0) }
      || ambiguities[Folding.key(name.text)] != nil
  }

  /// Whether a text is a name but for a typing error.
  func isMisspelt(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest, !PastedNames.isPerson(text) else { return false }
    return !catalogue.store.misspellings.value.nearest(to: Folding.key(text)).keys.isEmpty
  }

  /// The parties that a text names.
  func refs(_ text: String) -> [Ref<Party>] { parties[text] }

  /// Whether a text is names alone, each longer than a code.
  func isListOfNames(_ stretch: Stretch) -> Bool {
    let pieces = stretch.pieces
    return !pieces.isEmpty
      && pieces.allSatisfy { piece in
        guard let name = name(in: piece.stretch) else { return false }
        return Folding.squash(name.text).utf8.count > 3
      }
  }

  /// Whether a text is the name of a state that is no more.
  func isHistoric(_ text: String) -> Bool {
    parties[text].contains { ref in
      if case .state(let state) = catalogue.parties[ref] { state.ended != nil } else { false }
    }
  }

  /// The name that a stretch is, tried with as much around it as possible; nil when it is none.
  func name(in stretch: Stretch) -> Bare? {
    guard stretch.scalars.count <= Self.longest else { return nil }
    let trimmed = stretch.trimmed
    for start in [trimmed, trimmed.withoutMarker].compactMap(\.self) {
      for bare in Self.bareNames(of: start) {
        if isName(bare.text) { return bare }
        if let rest = ListWords.withoutOffice(Stretch(bare.text)), isName(rest.text) {
          return Bare(text: rest.text, notes: bare.notes)
        }
      }
    }
    return owner(of: trimmed)
  }

  /// The state that an institution is of: `Ministry of Labour of Viet Nam`.
  private func owner(of stretch: Stretch) -> Bare? {
    let text = stretch.text
    guard ListWords.isInstitution(text), ListWords.institutionCount(text) == 1 else { return nil }
    if let (rest, note) = stretch.withoutBracket, isName(note) {
      return Bare(text: note, notes: [rest.text])
    }
    return ListWords.owners(of: stretch).first { isName($0.text) }
      .map { Bare(text: $0.text, notes: []) }
  }

  /// What is looked up where a stretch is no name.
  func bareName(of stretch: Stretch) -> Bare {
    let trimmed = stretch.trimmed
    guard trimmed.scalars.count <= NameList.longestName else {
      return Bare(text: trimmed.text, notes: [])
    }
    let start = trimmed.withoutMarker ?? trimmed
    let all = Self.bareNames(of: start)
    // With a typing error, "Micronesia (Fedrated States of)" is nearer with its brackets.
    return all.first { isMisspelt($0.text) } ?? all.last ?? Bare(text: start.text, notes: [])
  }

  /// A stretch, then without footnote marks, then without one note in brackets after the other.
  private static func bareNames(of stretch: Stretch) -> [Bare] {
    var bare = [Bare(text: stretch.text, notes: [])]
    var rest = stretch
    var notes: [String] = []
    func add() {
      if !rest.isEmpty, rest.text != bare.last?.text {
        bare.append(Bare(text: rest.text, notes: notes))
      }
    }
    // No name has more; a text of nothing but brackets would take for ever.
    for _ in 0..<4 {
      let marked = rest.withoutFootnotes.trimmed
      if !marked.isEmpty { rest = marked }
      add()
      guard let (before, note) = rest.withoutBracket else { break }
      rest = before
      notes.insert(note, at: 0)
      if rest.scalars.last?.isLetterOrDigit ?? false { add() }
    }
    return bare
  }
}
