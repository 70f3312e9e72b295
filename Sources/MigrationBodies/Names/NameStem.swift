/// A state's name without the words that only say what kind of state it is.
struct NameStem: Hashable {
  /// The words of the stem, folded; those of the whole name where nothing else would be left.
  let words: [String]
  /// The forms that were set aside.
  let forms: Set<FormWords.Form>
  /// How many of these were misspelt.
  let errors: Int
  /// Whether a form stands in it twice, as in "People's Republic of Republic of Korea": then it is no
  /// name of one state rather than of another.
  let isRepeated: Bool

  /// The stem in the form in which names are compared.
  var key: String { words.joined() }

  /// Takes a name apart.
  ///
  /// - Parameter isLenient: Whether a form word may have a typing error.
  init(_ name: String, isLenient: Bool = false) {
    var words: [String] = []
    var forms: Set<FormWords.Form> = []
    var whole: [String] = []
    var errors = 0
    var isRepeated = false
    for word in Self.words(of: name) where !FormWords.isLinking(word) {
      if let form = FormWords.form(word) {
        isRepeated = !forms.insert(form).inserted || isRepeated
        whole.append(word)
      } else if isLenient, let form = FormWords.misspelt(word) {
        forms.insert(form)
        whole.append(form)
        errors += 1
      } else {
        words.append(word)
        whole.append(word)
      }
    }
    self.words = words.isEmpty ? whole : words
    self.forms = words.isEmpty ? [] : forms
    self.errors = errors
    self.isRepeated = isRepeated
  }

  /// Whether nothing but form words and articles is among words, and, where these count too,
  /// directions.
  static func isOfForms(_ words: [String], orDirections: Bool = false) -> Bool {
    words.allSatisfy {
      FormWords.isLinking($0) || FormWords.form($0) != nil
        || orDirections && FormWords.isQualifying($0)
    }
  }

  /// Whether a text is nothing but directions: `Northern`.
  static func isOfDirections(_ text: String) -> Bool {
    guard text.utf8.count <= 40 else { return false }
    let words = words(of: text)
    return !words.isEmpty && words.allSatisfy(FormWords.isQualifying)
  }

  /// The folded words; "People's" is one.
  static func words(of name: String) -> [String] {
    // Thousands of names have no apostrophe.
    let mayBeJoined = name.utf8.contains { $0 == UInt8(ascii: "'") || $0 == 0xE2 }
    let joined =
      mayBeJoined
      ? name.replacing("'s ", with: "s ").replacing("’s ", with: "s ") : name
    return FormWords.parted(Folding.fold(joined).spaced.map(String.init))
  }
}

/// The names of states by their stems.
struct NameStems: Sendable {
  /// A state by one of its stems.
  private struct Entry: Sendable {
    let ref: Ref<Party>
    let words: [String]
    let isForeign: Bool
  }

  private let entries: [String: [Entry]]
  /// The forms in all names of each state.
  private var forms: [Ref<Party>: Set<FormWords.Form>] = [:]
  /// The words of all stems, with their states: one of these is no other state's with a typing error.
  private var known: [String: Set<Ref<Party>>] = [:]
  private let spellings: Misspellings

  /// Takes the names of states apart.
  init(_ names: some Sequence<(name: String, ref: Ref<Party>, isForeign: Bool)>) {
    var entries: [String: [Entry]] = [:]
    for (name, ref, isForeign) in names {
      let stem = NameStem(name)
      forms[ref, default: []].formUnion(stem.forms)
      let key = stem.key
      guard key.unicodeScalars.count > 3 || !key.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      if entries[key]?.contains(where: { $0.ref == ref }) != true {
        entries[key, default: []].append(Entry(ref: ref, words: stem.words, isForeign: isForeign))
      }
      for word in stem.words where word.utf8.count >= 4 { known[word, default: []].insert(ref) }
    }
    self.entries = entries
    spellings = Misspellings(entries.keys)
  }

  /// The states of a stem.
  struct States {
    /// Those that have the forms of the name.
    let compatible: [Ref<Party>]
    /// The others.
    let others: [Ref<Party>]
    /// Those of which it is the stem in the languages of the catalogue.
    let own: Set<Ref<Party>>
    /// Whether it is that of the compatible ones in another language only.
    let isForeign: Bool
    /// Whether the forms of the name tell the compatible ones from the others.
    let isSure: Bool

    /// Those that the name can mean: "People's Republic of Korea" lacks a form that the one has that
    /// is called so, and may mean the other.
    var readings: [Ref<Party>] {
      compatible.isEmpty || isSure ? compatible : compatible + others
    }
  }

  /// The states whose names have a stem.
  func states(of stem: NameStem) -> States {
    let found = entries[stem.key] ?? []
    let compatible = found.map(\.ref).filter { has(stem.forms, $0) }
    let exact = compatible.filter { fits(stem, $0) }
    let chosen = exact.isEmpty ? compatible : exact
    let own = Set(found.filter { !$0.isForeign }.map(\.ref))
    return States(
      compatible: chosen, others: found.map(\.ref).filter { !chosen.contains($0) }, own: own,
      isForeign: !chosen.isEmpty && own.isDisjoint(with: chosen),
      isSure: !exact.isEmpty && !stem.isRepeated)
  }

  /// Whether a state's names have all of these forms.
  func has(_ forms: Set<FormWords.Form>, _ ref: Ref<Party>) -> Bool {
    forms.isSubset(of: self.forms[ref] ?? [])
  }

  /// Whether a state can be named by the forms of a stem: "Republic of Korea" is not the one that is
  /// called more than that.
  func fits(_ stem: NameStem, _ ref: Ref<Party>) -> Bool {
    let isDemocratic = forms[ref]?.contains("democratic") ?? false
    return has(stem.forms, ref)
      && (stem.forms.isEmpty || stem.forms.contains("democratic") == isDemocratic)
  }

  /// Stems that a typing error may have turned into a stem, nearest first.
  ///
  /// - Returns: Each state with its number of errors, those of one error more than the nearest too,
  ///   and whether it may be taken for it: a word that is known is not another misspelt.
  func nearest(to stem: NameStem, atMost limit: Int) -> [(
    ref: Ref<Party>, errors: Int, isTypo: Bool
  )] {
    let first = stem.key.utf8.first
    guard stem.key.utf8.count >= Self.leastMisspelt else { return [] }
    var best: [Ref<Party>: (errors: Int, isTypo: Bool)] = [:]
    for (key, errors) in spellings.near(stem.key, atMost: limit) {
      for entry in entries[key] ?? [] {
        let isTypo =
          !entry.isForeign && key.utf8.first == first && isTypo(stem.words, of: entry)
        if let known = best[entry.ref],
          (known.errors, known.isTypo ? 0 : 1) <= (errors, isTypo ? 0 : 1)
        {
          continue
        }
        best[entry.ref] = (errors, isTypo)
      }
    }
    return best.map { (ref: $0.key, errors: $0.value.errors, isTypo: $0.value.isTypo) }
      .sorted { ($0.errors, $0.ref) < ($1.errors, $1.ref) }
  }

  private func isTypo(_ words: [String], of entry: Entry) -> Bool {
    func mayBeMisspelt(_ word: String) -> Bool {
      known[word]?.contains(entry.ref) != false && !isDirection(word)
    }
    // "Isla India" is not Islandia with a space in it.
    guard words.count == entry.words.count else { return words.allSatisfy(mayBeMisspelt) }
    return zip(words, entry.words).allSatisfy { $0 == $1 || mayBeMisspelt($0) }
  }

  /// Names in the catalogue's own languages that are one letter away from a folded name, begin as it
  /// does and have as many words; each with its states.
  func besides(_ key: String, words: Int) -> [(key: String, refs: [Ref<Party>])] {
    guard key.utf8.count >= Self.leastMisspelt else { return [] }
    return spellings.near(key, atMost: 1).filter { $0.key.utf8.first == key.utf8.first }
      .map { near, _ in
        let own = (entries[near] ?? []).filter { !$0.isForeign && $0.words.count == words }
        return (near, own.map(\.ref))
      }
  }

  /// Shorter stems are too near to others.
  private static let leastMisspelt = 5

  private func isDirection(_ word: String) -> Bool {
    FormWords.isQualifying(word) || word == "former"
  }
}
