/// What a name of a list is taken to mean, and how sure that is.
public struct Reading: Sendable {
  /// How a name leads to a party.
  public enum Match: String, CaseIterable, Sendable {
    /// It is the party's own: a code, an identifier, or a name of its record.
    case exact
    /// It is another name of the party, or a spelling that a source uses.
    case alias
    /// It is a name of the party but for a typing error.
    case nearest
    /// It can mean several parties.
    case ambiguous
    /// Nothing is called so.
    case unresolved
  }

  /// How the name leads to a party.
  public let match: Match
  /// The party; nil when the name is ambiguous or unresolved.
  public let party: Ref<Party>?
  /// What else it can mean; of an ambiguous name all that it can mean, of an unresolved one what is
  /// spelt alike, nearest first.
  public let others: [Ref<Party>]
  /// Of a typing error, how much of the name is as it should be, in percent; nil for other matches.
  public let confidence: Int?
  /// What one should know of it, each in a sentence without a full stop.
  public let remarks: [String]

  /// Whether it leads to a party.
  public var isResolved: Bool { party != nil }
}

extension Catalogue {
  /// What a name of a list means.
  ///
  /// A name in brackets beside it decides where it is ambiguous ("Korea (ROK)"), and makes it
  /// ambiguous where it means another state ("Congo (DRC)").
  public func reading(of entry: NameList.Entry) -> Reading {
    guard entry.name.utf8.count <= NameList.longestName else {
      return Reading(
        match: .unresolved, party: nil, others: [], confidence: nil,
        remarks: ["longer than \(NameList.longestName) bytes: no name"])
    }
    guard entry.isName else {
      return Reading(
        match: .unresolved, party: nil, others: suggestions(for: entry.name), confidence: nil,
        remarks: [])
    }
    let reading = reading(of: entry.name, isTyped: entry.isTyped)
    if let parted = partedReading(reading, entry) { return parted }
    let readings = reading.party.map { [$0] } ?? reading.others
    let hints = entry.notes.compactMap { note -> Ref<Party>? in
      // "Chad (100)" has a hundred of something.
      guard let hint = hint(note), !ListWords.isNumber(note) || readings.contains(hint) else {
        return nil
      }
      return hint
    }
    guard let hint = hints.first, hints.allSatisfy({ $0 == hint }) else { return reading }
    return reading.decided(by: hint, in: self)
  }

  /// What a name means.
  ///
  /// - Parameter isTyped: Whether somebody typed it: a code may then be in any case.
  public func reading(of name: String, isTyped: Bool = true) -> Reading {
    switch meaning(of: name, isTyped: isTyped) {
    case .found(let ref, let alternatives): found(ref, alternatives, by: name)
    case .ambiguous(let refs, let why):
      Reading(
        match: .ambiguous, party: nil, others: refs, confidence: nil,
        remarks: why.map { [$0] } ?? [])
    case .unknown, nil: misspelt(name)
    }
  }

  private func found(
    _ ref: Ref<Party>, _ alternatives: [Ref<Party>], by name: String
  ) -> Reading {
    let key = Folding.key(name)
    var remarks: [String] = []
    if let why = store.ambiguities.value[key]?.why { remarks.append(why) }
    if let former = formerName(key, of: ref) { remarks.append(former) }
    if let ended = ended(ref) { remarks.append(ended) }
    return Reading(
      match: parties[ref].ownNames.contains { Folding.key($0) == key } ? .exact : .alias,
      party: ref, others: alternatives, confidence: nil, remarks: remarks)
  }

  // MARK: - Names that can be parted

  /// The reading of a name that would also be several: "Serbia and Montenegro" at the end of a list
  /// may be the former state or two, and is not guessed.
  private func partedReading(_ reading: Reading, _ entry: NameList.Entry) -> Reading? {
    guard let whole = reading.party, !entry.parts.isEmpty else { return nil }
    let parts = entry.parts.compactMap { name -> Ref<Party>? in
      if case .found(let ref, _) = meaning(of: name, isTyped: false) { ref } else { nil }
    }
    guard parts.count == entry.parts.count, Set(parts).count == parts.count else { return nil }
    let names = parts.map { "“\(self.parties[$0].name)”" }.joined(separator: " and ")
    if ended(whole) != nil {
      return Reading(
        match: .ambiguous, party: nil, others: [whole] + parts.filter { $0 != whole },
        confidence: nil, remarks: ["one former state, or the states \(names)"])
    }
    return Reading(
      match: reading.match, party: whole, others: reading.others, confidence: nil,
      remarks: reading.remarks + ["read as one name; it could also be \(names)"])
  }

  // MARK: - Notes

  /// The state that a note in brackets names; nil when it names none for sure.
  private func hint(_ note: String) -> Ref<Party>? {
    let isWord = note.utf8.count > 3 || note.unicodeScalars.allSatisfy { $0.properties.isUppercase }
    let isCode = note.utf8.count == 3 && note.utf8.allSatisfy { (0x30...0x39).contains($0) }
    guard isWord || isCode, note.utf8.count > 1, note.utf8.count <= NameList.longestName,
      isWrittenAsName(note),
      case .found(let ref, _) = meaning(of: note, isTyped: false)
    else { return nil }
    return ref
  }

  // MARK: - Dates

  /// What is to be said of a former name outside the dates in which it was used; nil when it was in
  /// use on the catalogue's date, or is no former name.
  private func formerName(_ key: String, of party: Ref<Party>) -> String? {
    guard !parties[party].ownNames.contains(where: { Folding.key($0) == key }) else { return nil }
    let rows = otherNames.value.records(of: party).filter { Folding.key($0.text) == key }
    let former = rows.filter { $0.kind == "former" }
    guard let name = former.first(where: { $0.to != nil }) ?? former.first else { return nil }
    let days = days
    if let to = name.to {
      if let from = name.from?.earliest, days.last < from {
        return "“\(name.text)” was its name only from \(name.from?.words ?? "") to \(to.words)"
      }
      guard days.last > to.earliest ?? .distantPast else { return nil }
      return "“\(name.text)” was its name until \(to.words)"
    }
    // One that is also an alias is still used.
    guard former.count == rows.count else { return nil }
    return "“\(name.text)” is a former name; the catalogue does not know until when it was used"
  }

  /// What is to be said of a state that is no more on the catalogue's date.
  func ended(_ party: Ref<Party>) -> String? {
    guard case .state(let state) = parties[party], let ended = state.ended,
      days.last >= ended.earliest ?? .distantPast
    else { return nil }
    let successors = state.successors.compactMap(parties.ref).map { self.parties[$0].name }
    let after = successors.isEmpty ? "" : "; after it: \(successors.joined(separator: ", "))"
    return "a state until \(ended.words)\(after)"
  }
}

extension Reading {
  /// The reading that somebody chose.
  init(chosen party: Ref<Party>) {
    self.init(
      match: .alias, party: party, others: [], confidence: nil, remarks: ["as chosen for this name"]
    )
  }

  /// The reading in the light of a party that a note names.
  fileprivate func decided(by hint: Ref<Party>, in catalogue: Catalogue) -> Reading {
    switch match {
    case .ambiguous where others.contains(hint):
      return Reading(
        match: .alias, party: hint, others: [], confidence: nil,
        remarks: ["ambiguous but for the note beside it"])
    case .unresolved:
      return Reading(
        match: match, party: nil, others: [hint] + others.filter { $0 != hint },
        confidence: nil, remarks: remarks)
    case .exact, .alias, .nearest:
      guard let party, party != hint, catalogue.parties.isState(party),
        case .state(let noted) = catalogue.parties[hint],
        case .state(let state) = catalogue.parties[party], state.administeredBy != noted.id
      else { return self }
      return Reading(
        match: .ambiguous, party: nil, others: [party, hint], confidence: nil,
        remarks: [English.nameAndNote])
    default: return self
    }
  }
}

extension Party {
  /// The codes and names of its own record.
  var ownNames: [String] {
    switch self {
    case .state(let state):
      [
        state.id, state.alpha2, state.alpha3, state.m49 ?? "", state.name, state.shortName,
        state.formalName, state.frenchName, state.spanishName,
      ]
    case .organisation(let organisation):
      [organisation.id, organisation.name, organisation.acronym ?? ""]
    }
  }
}
