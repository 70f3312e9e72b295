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
    if let ref = bodies.ref(name) { return .found(ref) }
    let index = store.bodyIndex.value
    let refs = index[name]
    if let ref = refs.first {
      return refs.count == 1 ? .found(ref) : .ambiguous(refs.sorted(), why: nil)
    }
    return .unknown(nearest: index.nearest(to: name))
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
  func isPartyName(_ name: String) -> Bool {
    store.ambiguities.value[Folding.key(name)] != nil || parties.ref(name) != nil
      || !store.partyIndex.value[name].isEmpty
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

  /// The party that a name means.
  ///
  /// A name that could be several is never guessed. A state's code (CAN, FRA) and the short name
  /// that the United Nations uses (Congo, Samoa) mean the state; what else they may mean comes with
  /// the answer.
  ///
  /// - Parameter name: A code (ISO 3166-1 alpha-2 or alpha-3, M49), an organisation's identifier or
  ///   acronym, or any name; case, accents and punctuation do not matter.
  public func resolveParty(_ name: String) -> Resolution<Party> {
    let key = Folding.key(name)
    let index = store.partyIndex.value
    let ambiguity = store.ambiguities.value[key]
    let named = index[name]
    let readings = ((ambiguity?.readings ?? []) + named.sorted()).unique
    let own = parties.ref(name).map { [$0] } ?? named.filter { isOwn(key, of: parties[$0]) }
    if own.count == 1 { return .found(own[0], alternatives: readings.filter { $0 != own[0] }) }
    switch readings.count {
    case 0: return .unknown(nearest: index.nearest(to: name))
    // Also one that is listed because it names something that is no party, as a continent.
    case 1: return .found(readings[0])
    default: return .ambiguous(readings, why: ambiguity?.why)
    }
  }

  /// Whether a name is a party's own before it is another's alias: its code, or its very name.
  private func isOwn(_ key: String, of party: Party) -> Bool {
    var own = [party.name]
    if case .state(let state) = party { own += [state.alpha2, state.alpha3, state.m49 ?? ""] }
    return own.contains { Folding.key($0) == key }
  }
}
