import Synchronization

/// What a catalogue knows of names, asked many times while a list is taken apart.
struct KnownNames {
  /// A name without what stands around it, and the notes that were taken off.
  struct Bare {
    let text: String
    let notes: [String]
    /// What was taken off that says nothing of which party is meant.
    var remarks: [String] = []
    /// Whether it stands within a text: after an office, before a year.
    var isWithin = false
  }

  /// Which codes stand by themselves in a list, and so what may be one.
  enum Codes {
    /// No code: what is an abbreviation too is that, and a number counts something.
    case none
    /// Codes beside other text: what is an abbreviation too is a code, a number is none.
    case some
    /// Nothing but codes: a number is one.
    case only
  }

  let catalogue: Catalogue
  /// Whether somebody typed the names: a code may then be in any case.
  let isTyped: Bool
  /// The letters that count the lines of the list.
  var marks = ListMarks([])
  /// Whether codes stand by themselves in the list.
  var codes = Codes.none
  private let asked = Cache()

  private final class Cache: Sendable {
    let meanings = Mutex<[String: Resolution<Party>?]>([:])
    let names = Mutex<[String: Bare?]>([:])
  }

  init(_ catalogue: Catalogue, isTyped: Bool) {
    self.catalogue = catalogue
    self.isTyped = isTyped
  }

  // MARK: - What a text means

  /// What a text means; nil when it is no name of a party.
  func meaning(_ text: String) -> Resolution<Party>? {
    guard text.utf8.count <= Self.longest else { return nil }
    guard codes == .only || isTyped || !ListWords.isNumber(text) else { return nil }
    guard codes != .none || isTyped || !ListWords.abbreviations.contains(text) else { return nil }
    if let known = asked.meanings.withLock({ $0[text] }) { return known }
    let meaning =
      PastedNames.hasTitle(text)
        || PastedNames.isPerson(text) && !catalogue.isAbbreviatedName(text)
      ? nil : catalogue.meaning(of: text, isTyped: isTyped)
    asked.meanings.withLock { $0[text] = .some(meaning) }
    return meaning
  }

  /// Whether a text is a name of a party, or an ambiguous one.
  func isName(_ text: String) -> Bool { meaning(text) != nil }

  /// Whether a text is a name as a whole: no part of it was set aside.
  func isWhole(_ text: String) -> Bool {
    text.utf8.count <= Self.longest && catalogue.wholeName(text, isTyped: false) != nil
  }

  /// Whether a text is a name as it is written, in a language of the catalogue's own tables.
  func isOwn(_ text: String) -> Bool {
    text.utf8.count <= Self.longest && catalogue.ownName(text, isTyped: false) != nil
  }

  /// Whether a text is a name as a whole that may stand among other words: in Latin letters none of
  /// other languages, since "Island" is Iceland in some, and no code, since DE, LA, AND and SO are
  /// words too.
  func isWholeInText(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest, !ListWords.isNumber(text) else { return false }
    if PastedNames.isShort(text) { return catalogue.isAcronym(text) }
    if catalogue.ownName(text, isTyped: false) != nil {
      return !catalogue.isEndonymWithoutAccents(text)
    }
    let isLatin = text.unicodeScalars.contains { scalar in
      scalar.isLetterOrDigit && !scalar.isDigit
        && (scalar.value < 0x250 || (0x1E00...0x1EFF).contains(scalar.value))
    }
    return !isLatin && isWhole(text)
  }

  /// Whether two lines are a name that was broken between them: `South` / `Sudan`, `Guinea-` /
  /// `Bissau`, `Hong Kong,` / `China`.
  ///
  /// Two names are one only where they mean the first of them.
  func isTorn(_ first: Stretch, _ second: Stretch) -> Bool {
    let (head, tail) = (first.trimmed, second.trimmed)
    guard let end = head.scalars.last, end.isLetterOrDigit || end == "-",
      tail.scalars.allSatisfy({ $0.isLetterOrDigit || " -’'".unicodeScalars.contains($0) }),
      !head.scalars.contains(where: \.isDigit), tail.scalars.first?.isLetterOrDigit ?? false
    else { return false }
    let text = "\(head.text) \(tail.text)"
    let (isFirst, isSecond) = (isName(head.text), isName(tail.text))
    // "NORTH" above Sudan is a heading.
    if head.isInCapitals, !tail.isInCapitals { return false }
    if isFirst, isSecond {
      guard first.goesOn, isWhole(text), !isHistoric(text) else { return false }
      return refs(text) == refs(head.text)
    }
    // Headings of a list may be directions: "NORTH" above Morocco.
    return isWhole(text) || catalogue.isPartOfState(text)
  }

  /// Whether a name means a state that another administers.
  func isAdministered(_ name: String, by other: String) -> Bool {
    let others = refs(other).map { catalogue.parties[$0].id }
    // GUAM is an organisation too.
    let administering = refs(name).compactMap { ref -> String?? in
      if case .state(let state) = catalogue.parties[ref] { state.administeredBy } else { nil }
    }
    return !administering.isEmpty && administering.allSatisfy { $0 != nil && others == [$0] }
  }

  /// No name of the catalogue is longer.
  private static let longest = 400

  /// Whether a text is a name of a body.
  func isBody(_ text: String) -> Bool {
    text.utf8.count <= Self.longest && catalogue.bodyMeaning(of: text) != nil
  }

  /// Whether a state's name stands among the words of a text.
  func namesState(_ text: String) -> Bool {
    catalogue.partiesNamed(in: text).contains(where: catalogue.parties.isState)
  }

  /// Whether a party's name or acronym stands among the words of a text.
  func namesSomebody(_ text: String) -> Bool {
    !catalogue.partiesNamed(in: text).isEmpty
      || text.split(whereSeparator: { !$0.isLetter && $0 != "." })
        .map(String.init).contains { word in
          PastedNames.isShort(word) && isName(word)
            && (isWholeInText(word) || word.utf8.contains { $0 >= 0x80 })
        }
  }

  /// Whether a text is a name of a body or an organisation.
  func isOrganisation(_ text: String) -> Bool {
    isBody(text) || refs(text).contains { !catalogue.parties.isState($0) }
  }

  /// Whether a stretch is a state's name.
  func isState(_ stretch: Stretch) -> Bool {
    guard let name = name(in: stretch) else { return false }
    return refs(name.text).contains { catalogue.parties.isState($0) }
  }

  /// Whether a text is a name but for a typing error.
  func isMisspelt(_ text: String) -> Bool {
    guard text.utf8.count <= Self.longest, !PastedNames.isPerson(text) else { return false }
    let found = catalogue.typingErrors(in: text)
    return found.meant != nil || found.near.count > 1
  }

  /// Whether a code or a number is that of a name.
  func isCode(_ code: String, of name: String) -> Bool {
    guard PastedNames.isShort(code) else { return false }
    let refs = catalogue.store.partyIndex.value[code]
    return !Set(refs).isDisjoint(with: self.refs(name))
  }

  /// The parties that a text can mean.
  func refs(_ text: String) -> [Ref<Party>] {
    switch meaning(text) {
    case .found(let ref, let others): [ref] + others
    case .ambiguous(let refs, _): refs
    default: []
    }
  }

  /// Whether a text is names alone, and not codes alone.
  func isListOfNames(_ stretch: Stretch) -> Bool {
    let names = stretch.pieces.map { name(in: $0.stretch)?.text }
    return names.allSatisfy { $0 != nil }
      && names.contains { Folding.squash($0 ?? "").utf8.count > 3 }
  }

  /// Whether a text is the name of a state that is no more.
  func isHistoric(_ text: String) -> Bool {
    refs(text).contains { ref in
      if case .state(let state) = catalogue.parties[ref] { state.ended != nil } else { false }
    }
  }

  // MARK: - Names with what stands around them

  /// The name that a stretch is, tried with as much around it as possible; nil when it is none.
  func name(in stretch: Stretch) -> Bare? {
    guard stretch.scalars.count <= Self.longest else { return nil }
    let text = stretch.text
    if let known = asked.names.withLock({ $0[text] }) { return known }
    let name = readName(in: stretch)
    asked.names.withLock { $0[text] = .some(name) }
    return name
  }

  private func readName(in stretch: Stretch) -> Bare? {
    let trimmed = stretch.trimmed
    for start in [trimmed, unmarked(trimmed)].compactMap(\.self) {
      for bare in Self.bareNames(of: start) {
        if let name = qualified(bare) { return name }
        guard let rest = withoutOffice(Stretch(bare.text)), isName(rest.text) else { continue }
        return qualified(Bare(text: rest.text, notes: bare.notes))
      }
    }
    return owner(of: trimmed)
  }

  /// A stretch without "Government of" or an article; nil where there is none, or where the article
  /// stands before a code: "LA TO" is no Tonga.
  func withoutOffice(_ stretch: Stretch) -> Stretch? {
    guard let rest = ListWords.withoutOffice(stretch) else { return nil }
    let isArticle =
      ListWords.words(of: stretch.text).count == ListWords.words(of: rest.text).count + 1
    return isArticle && PastedNames.isShort(rest.text) && !catalogue.isAcronym(rest.text)
      ? nil : rest
  }

  /// A stretch without the number or letter that counts it; nil when it has none, or the letter may
  /// be part of a name: `N. Ireland`.
  func unmarked(_ stretch: Stretch) -> Stretch? {
    guard let rest = stretch.withoutMarker, marks.isMark(stretch) else { return nil }
    let isLetter =
      stretch.scalars.first?.isDigit == false && stretch.scalars.dropFirst().first == "."
    return isLetter && catalogue.isAbbreviatedName(stretch.text) ? nil : rest
  }

  /// The name with its notes in brackets: read together with them, both ways round; nil where a
  /// note says that another is meant.
  private func qualified(_ bare: Bare) -> Bare? {
    guard isName(bare.text) else { return nil }
    guard !bare.notes.isEmpty else { return bare }
    var kept: [String] = []
    var remarks: [String] = []
    for note in bare.notes {
      switch Qualifier(note, of: bare.text, self) {
      // What else stands beside it is read with the longer name.
      case .name(let text):
        let others = bare.notes.filter { $0 != note }
        return qualified(Bare(text: text, notes: others))
      case .note: kept.append(note)
      case .remark: remarks.append(note)
      case .other: return nil
      }
    }
    return Bare(text: bare.text, notes: kept, remarks: remarks)
  }

  /// The state that an institution is of: `Ministry of Labour of Viet Nam`.
  private func owner(of stretch: Stretch) -> Bare? {
    let text = stretch.text
    guard ListWords.isInstitution(text), ListWords.institutionCount(text) == 1 else { return nil }
    if let (rest, note) = stretch.withoutBracket, isName(note) {
      return Bare(text: note, notes: [], remarks: [rest.text], isWithin: true)
    }
    return ListWords.owners(of: stretch).first { isName($0.text) }
      .map { Bare(text: $0.text, notes: [], isWithin: true) }
  }

  /// What is looked up where a stretch is no name.
  func bareName(of stretch: Stretch) -> Bare {
    let trimmed = stretch.trimmed
    guard trimmed.scalars.count <= NameList.longestName else {
      return Bare(text: trimmed.text, notes: [])
    }
    let start = unmarked(trimmed) ?? trimmed
    let all = Self.bareNames(of: start)
    // A qualifier that leads nowhere makes the whole unread.
    if let last = all.last, isName(last.text) { return Bare(text: start.text, notes: []) }
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
