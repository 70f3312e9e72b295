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
    let index = nameIndex.value
    let refs = index.bodies(named: name)
    if let ref = refs.first {
      return refs.count == 1 ? .found(ref) : .ambiguous(refs.sorted(), why: nil)
    }
    return .unknown(nearest: index.nearestBodies(to: name))
  }

  /// The party that a name means.
  ///
  /// A name that the catalogue lists as ambiguous (Korea) is never guessed; where it is the very
  /// short name that the United Nations uses for a state (Samoa, Congo), the other readings come
  /// with the answer.
  ///
  /// - Parameter name: A code (ISO 3166-1 alpha-2 or alpha-3, M49), an organisation's identifier or
  ///   acronym, or any name; case, accents and punctuation do not matter.
  public func resolveParty(_ name: String) -> Resolution<Party> {
    if let ref = parties.ref(name) { return .found(ref) }
    let index = nameIndex.value
    let refs = index.parties(named: name)
    if let ambiguity = index.ambiguity(of: name) {
      let key = NameIndex.key(name)
      if let ref = refs.first(where: { NameIndex.key(parties[$0].name) == key }) {
        return .found(ref, alternatives: ambiguity.readings.filter { $0 != ref })
      }
      // Listed because it is also the name of something that is no party, as a continent.
      if ambiguity.readings.count == 1 { return .found(ambiguity.readings[0]) }
      return .ambiguous(ambiguity.readings, why: ambiguity.why)
    }
    if let ref = refs.first {
      return refs.count == 1 ? .found(ref) : .ambiguous(refs.sorted(), why: nil)
    }
    return .unknown(nearest: index.nearestParties(to: name))
  }
}
