/// What a name that somebody typed means.
public enum Resolution<Record: Sendable>: Sendable {
  /// It means this record; `alternatives` are what others may mean by the same name.
  case found(Ref<Record>, alternatives: [Ref<Record>] = [])
  /// It could mean each of these; `why` says what tells them apart, where the catalogue does.
  case ambiguous([Ref<Record>], why: String?)
  /// Nothing is called so; these are spelt alike, nearest first.
  case unknown(nearest: [Ref<Record>])
}

extension Catalogue {
  /// The body that a name means.
  ///
  /// - Parameter name: An identifier, acronym or any name; case, accents and punctuation do not
  ///   matter.
  public func resolveBody(_ name: String) -> Resolution<Body> {
    bodyMeaning(of: name) ?? .unknown(nearest: store.bodyIndex.value.nearest(to: name))
  }

  /// The body that a name means; nil when none is called so.
  func bodyMeaning(of name: String) -> Resolution<Body>? {
    if let ref = bodies.ref(name) { return .found(ref) }
    let refs = store.bodyIndex.value[name]
    guard let ref = refs.first else { return nil }
    return refs.count == 1 ? .found(ref) : .ambiguous(refs.sorted(), why: nil)
  }

  /// The body that a name means; nil when it means none or several.
  ///
  /// Cheaper than `resolveBody`, which looks for what is spelt alike: for each letter that is typed.
  public func body(named name: String) -> Ref<Body>? {
    if let ref = bodies.ref(name) { return ref }
    let refs = store.bodyIndex.value[name]
    return refs.count == 1 ? refs[0] : nil
  }

  /// Whether a name means a body, or several; what is spelt alike is not looked for.
  func isBodyName(_ name: String) -> Bool {
    bodies.ref(name) != nil || !store.bodyIndex.value[name].isEmpty
  }

  /// Whether a name means a party, or several; what is spelt alike is not looked for.
  func isPartyName(_ name: String) -> Bool { meaning(of: name, isTyped: true) != nil }

  /// Whether a text beside a party in a pasted list is another name of it.
  func isName(_ text: String, of party: Ref<Party>?) -> Bool {
    guard let party, text.utf8.count <= NameList.longestName,
      case .found(party, _) = meaning(of: text, isTyped: false)
    else { return false }
    return true
  }

  /// Whether a text of a pasted list is written as the names that it would be: a code in capitals,
  /// an acronym and a short name as their tables have them.
  func isWrittenAsName(_ text: String) -> Bool {
    PastedNames.isWritten(text) {
      let refs = store.partyIndex.value[text]
      return refs.flatMap { ref in
        parties.isState(ref)
          ? otherNames.value.of(ref) : parties[ref].ownNames + otherNames.value.of(ref)
      } + (store.ambiguities.value[Folding.key(text)] != nil ? [text.uppercased()] : [])
    }
  }

  /// Whether a text is a name only where the accents of what a state calls itself are left out: "Island"
  /// among other words is no Iceland (Ísland).
  func isEndonymWithoutAccents(_ text: String) -> Bool {
    let key = Folding.key(text)
    let refs = store.partyIndex.value[text]
    return !refs.isEmpty
      && refs.allSatisfy { ref in
        let rows = otherNames.value.records(of: ref).filter { Folding.key($0.text) == key }
        return !parties[ref].ownNames.contains { Folding.key($0) == key }
          && rows.allSatisfy { $0.kind == "endonym" && $0.text.lowercased() != text.lowercased() }
      }
  }

  /// Whether a short text is an acronym that a party is known by, which no other word is: "UAE" and
  /// "EU", and not the codes "AND" and "DE".
  func isAcronym(_ text: String) -> Bool {
    let plain = text.filter { $0 != "." }
    guard !PastedNames.isWord(plain) else { return false }
    let refs = store.partyIndex.value[text]
    // "PA" is Panama's code before it is the Pacific Alliance.
    let isCode = refs.contains { ref in
      if case .state(let state) = parties[ref] { state.alpha2 == plain } else { false }
    }
    return refs.contains { ref in
      if isCode, !parties.isState(ref) { return false }
      let own = parties.isState(ref) ? [] : parties[ref].ownNames
      return (own + otherNames.value.of(ref)).contains { name in
        name.filter { $0 != "." } == plain && name != name.lowercased()
      }
    }
  }

  /// The party that a name means.
  ///
  /// A name that could be several is never guessed. A state's code (CAN, FRA) and the short name
  /// that the United Nations uses (Congo, Samoa) mean the state; what else they may mean comes with
  /// the answer.
  ///
  /// - Parameter name: A code (ISO 3166-1 alpha-2 or alpha-3, M49), an organisation's identifier or
  ///   acronym, or any name; case, accents and punctuation do not matter.
  public func resolveParty(_ name: String) -> Resolution<Party> {
    meaning(of: name, isTyped: true)
      ?? .unknown(nearest: store.partyIndex.value.nearest(to: name))
  }

  /// What a name means: as a whole, written out, turned round, or without its form words; nil when
  /// nothing is called so.
  ///
  /// - Parameter isTyped: Whether somebody typed it: a code may then be in any case.
  func meaning(of name: String, isTyped: Bool) -> Resolution<Party>? {
    if isTyped, let ref = stateAlone(of: name) { return .found(ref) }
    if let whole = wholeName(name, isTyped: isTyped) { return whole }
    for way in Self.otherWays(of: name) {
      if let whole = wholeName(way, isTyped: false) { return beside(whole, firstOf: name) }
    }
    return initialMeaning(of: name) ?? stemMeaning(of: name)
  }

  /// The states of which a name has an initial and the other words; it may be a person too.
  private func initialMeaning(of name: String) -> Resolution<Party>? {
    guard InitialNames.beginsWithInitial(name) else { return nil }
    let refs = store.initials.value[name]
    return refs.isEmpty ? nil : .ambiguous(refs, why: English.stateOrPerson)
  }

  /// The state of a code that is no name, code or acronym of anybody else; to know that no index of
  /// names is needed.
  private func stateAlone(of code: String) -> Ref<Party>? {
    guard let ref = parties.ref(code), parties.isState(ref),
      parties.ref(code.lowercased()) == nil
    else { return nil }
    let letters = code.lowercased().utf8
    func isSame(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
      // Most names are longer, and need no more than their length.
      text.count <= 2 * letters.count
        && text.lazy.filter { $0 != UInt8(ascii: ".") }.map { $0 | 0x20 }.elementsEqual(letters)
    }
    var isAlso = false
    names.forEach(\.text) { row, text in
      if isSame(text), names[row].state != code { isAlso = true }
    }
    organisations.forEach(\.acronym) { if isSame($1) { isAlso = true } }
    ambiguousNames.forEach(\.text) { if isSame($1) { isAlso = true } }
    return isAlso ? nil : ref
  }

  /// Whether a name is that of a part of a state, which is not the state: `Northern Ireland`.
  func isPartOfState(_ name: String) -> Bool {
    store.ambiguities.value[Folding.key(name)]?.isPart == true
  }

  /// What a name means as it is written, in any language.
  func wholeName(_ name: String, isTyped: Bool) -> Resolution<Party>? {
    if isPartOfState(name) { return nil }
    return ownName(name, isTyped: isTyped) ?? foreignName(name)
  }

  /// What a name means as it is written, among the names that are no other language's alone.
  func ownName(_ name: String, isTyped: Bool) -> Resolution<Party>? {
    let isCodeOfAnyCase = isTyped && name.utf8.allSatisfy { $0 < 0x80 }
    guard isCodeOfAnyCase || isWrittenAsName(name) else { return nil }
    let key = Folding.key(name)
    let ambiguity = store.ambiguities.value[key]
    if ambiguity?.isPart == true { return nil }
    let named = store.partyIndex.value[name].filter { isSpelt(name, for: $0) }
    let readings = ((ambiguity?.readings ?? []) + named.sorted()).unique
    let own = parties.ref(name).map { [$0] } ?? named.filter { isOwn(key, of: parties[$0]) }
    // What is listed as ambiguous between states is not an organisation's alone.
    let isAlone =
      ambiguity == nil || own.first.map(parties.isState) ?? false || parties.ref(name) != nil
    if own.count == 1, isAlone {
      let others = readings.filter { $0 != own[0] } + (isTyped ? [] : foreignInCapitals(name))
      return .found(own[0], alternatives: others.filter { $0 != own[0] }.unique)
    }
    switch readings.count {
    case 0: return nil
    // Also one that is listed because it names something that is no party, as a continent.
    case 1: return .found(readings[0])
    default: return .ambiguous(readings, why: ambiguity?.why)
    }
  }

  /// What a code means as a word in capitals: NGA is Nigeria, and Nga is Russia in Vietnamese.
  private func foreignInCapitals(_ name: String) -> [Ref<Party>] {
    guard name.utf8.count == 3, name.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else {
      return []
    }
    return store.foreignIndex.value[name].filter { ref in
      foreignNames.contains { $0.state == parties[ref].id && $0.text.uppercased() == name }
    }
  }

  /// The part of a state that a name means, written out or turned round too; nil when it means none.
  func part(called name: String) -> Ambiguity? {
    ([name] + Self.otherWays(of: name)).lazy
      .compactMap { self.store.ambiguities.value[Folding.key($0)] }.first(where: \.isPart)
  }

  /// Whether a party has a name of so few letters with these accents: "EU" is not "É.-U.".
  private func isSpelt(_ name: String, for ref: Ref<Party>) -> Bool {
    let isTorn = PastedNames.isTorn(name) { parties[ref].ownNames + otherNames.value.of(ref) }
    guard PastedNames.isShort(name), !isTorn else { return !isTorn }
    return (parties[ref].ownNames + otherNames.value.of(ref)).contains {
      PastedNames.isAccented(name, as: $0)
    }
  }

  /// A name that was turned round: ambiguous where form words alone make it another state's than
  /// what stands before them, as "China, Republic of" may mean either.
  private func beside(_ whole: Resolution<Party>, firstOf name: String) -> Resolution<Party> {
    guard case .found(let ref, _) = whole,
      let end = name.firstIndex(where: { $0 == "," || $0 == "(" }),
      NameStem.isOfForms(NameStem.words(of: String(name[end...]))),
      case .found(let first, _) = wholeName(String(name[..<end]), isTyped: false), first != ref,
      // Only one Congo is a democratic republic.
      store.stems.value.has(NameStem(name).forms, first)
    else { return whole }
    return .ambiguous([first, ref], why: nil)
  }

  /// What a name means in other languages; ambiguous where it is one letter away from a name of
  /// another state in the catalogue's own: "Nigera" is Niger in Latvian, and may be Nigeria misspelt.
  private func foreignName(_ name: String) -> Resolution<Party>? {
    let refs = store.foreignIndex.value[name].sorted()
    guard let first = refs.first, !Namesakes.contains(name) else { return nil }
    func rows() -> [ForeignName] {
      foreignNames.filter { row in refs.contains { parties[$0].id == row.state } }
    }
    guard PastedNames.isWritten(name, as: { rows().map(\.text) }),
      !PastedNames.isTorn(name, of: { rows().map(\.text) })
    else { return nil }
    guard refs.count == 1 else { return .ambiguous(refs, why: English.severalInSomeLanguages) }
    let besides = besides(name, first)
    guard !besides.isEmpty else { return .found(first) }
    let key = Folding.key(name)
    let isOfUnitedNations = rows().contains { row in
      Folding.key(row.text) == key && row.languages.contains(where: Self.ownLanguages.contains)
    }
    return isOfUnitedNations
      ? .found(first)
      : .ambiguous([first] + besides, why: English.foreignOrMisspelt(parties[first].name))
  }

  /// The states that there are and of which a name in the catalogue's own languages, with the form
  /// words of a name in another, is one letter away from it.
  private func besides(_ name: String, _ ref: Ref<Party>) -> [Ref<Party>] {
    let stem = NameStem(name)
    let key = stem.forms.isEmpty ? Folding.key(name) : stem.key
    let stems = store.stems.value
    return stems.besides(key, words: stem.words.count).flatMap { near, refs in
      // "China" is China before it is the stem of the Republic of China.
      let whole = store.partyIndex.value[near].filter(refs.contains)
      return (whole.isEmpty ? refs : whole).filter {
        $0 != ref && ended($0) == nil && stems.fits(stem, $0)
      }
    }.unique
  }

  /// The languages of the United Nations: their names are meant as they are written.
  private static let ownLanguages: Set<String> = ["ar", "en", "es", "fr", "ru", "zh"]

  /// A name written out, and one after a comma or in brackets put first: `Dem. Rep. Congo`, `Korea,
  /// Republic of`, `Sudan (South)`.
  static func otherWays(of name: String) -> [String] {
    let turned = turned(name)
    return turned + ([name] + turned).flatMap(Abbreviations.expansions)
  }

  /// A name with what stands behind its comma or in its brackets put first, and without the comma.
  private static func turned(_ name: String) -> [String] {
    guard let end = name.unicodeScalars.firstIndex(where: { $0 == "," || $0 == "(" || $0 == "，" })
    else {
      return []
    }
    let first = name[..<end].trimmingPrefix(" ")
    let rest = name[name.index(after: end)...].filter { $0 != ")" && $0 != "(" }
    guard !first.isEmpty, !rest.isEmpty, !rest.contains(",") else { return [] }
    return ["\(rest) \(first)", "\(first) \(rest)"].map {
      $0.spaced.joined(separator: " ")
    }
  }

  /// Whether a text that begins with a letter and a full stop is a name that is cut short.
  func isAbbreviatedName(_ text: String) -> Bool {
    wholeName(text, isTyped: false) != nil || !store.initials.value[text].isEmpty
      || Abbreviations.expansions(of: text).contains { wholeName($0, isTyped: false) != nil }
  }

  /// The states whose names have the same stem and the form words of a name.
  private func stemMeaning(of name: String) -> Resolution<Party>? {
    for way in [name] + Abbreviations.expansions(of: name) {
      let stem = NameStem(way)
      guard !stem.forms.isEmpty || way != name else { continue }
      let states = store.stems.value.states(of: stem)
      let refs =
        (states.readings
        + (states.isForeign ? states.others.filter { states.own.contains($0) } : [])).unique
      switch refs.count {
      case 0: continue
      case 1:
        guard let other = withoutDirection(way), other != refs[0],
          // "South Sudan" has its direction in its very name.
          !NameStem(parties[refs[0]].name).words.contains(where: FormWords.isQualifying)
        else { return .found(refs[0]) }
        return .ambiguous([other, refs[0]], why: nil)
      default: return .ambiguous(refs.sorted(), why: nil)
      }
    }
    return nil
  }

  /// The state that a name with form words of its own means without its direction: "Republic of Korea
  /// (North)" is the Republic of Korea by its name and the other by its direction.
  private func withoutDirection(_ name: String) -> Ref<Party>? {
    let words = NameStem.words(of: name)
    let rest = words.filter { !FormWords.isQualifying($0) }
    guard rest.count < words.count, !NameStem(name).forms.isEmpty,
      case .found(let ref, _) = meaning(of: rest.joined(separator: " "), isTyped: false)
    else { return nil }
    return ref
  }

  /// Whether a name is a party's own before it is another's alias: its code, or its very name; that of
  /// a member of the United Nations also in French and Spanish.
  private func isOwn(_ key: String, of party: Party) -> Bool {
    var own = [party.name]
    if case .state(let state) = party {
      own += [state.alpha2, state.alpha3, state.m49 ?? ""]
      if state.status == "un-member" { own += [state.frenchName, state.spanishName] }
    }
    return own.contains { Folding.key($0) == key }
  }
}
