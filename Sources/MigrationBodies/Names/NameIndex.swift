/// Every name of a kind of record, folded, with what it means.
///
/// Bodies and parties have an index each: a command mostly asks for one of them.
struct NameIndex<Record: Sendable>: Sendable {
  /// What a folded name without its spaces means; for nearly all names that is one record.
  private var first: [String: Ref<Record>]
  /// What else it means.
  private var others: [String: [Ref<Record>]] = [:]

  /// An index without names.
  init(capacity: Int) { first = Dictionary(minimumCapacity: capacity) }

  /// Adds a name of a record.
  mutating func add(_ name: String, _ ref: Ref<Record>) {
    let key = Folding.key(name)
    guard !key.isEmpty else { return }
    guard let known = first[key] else { return first[key] = ref }
    guard known != ref, others[key]?.contains(ref) != true else { return }
    others[key, default: []].append(ref)
  }

  /// The folded names.
  var keys: some Sequence<String> { first.keys }

  /// The records that a name means.
  subscript(name: String) -> [Ref<Record>] {
    let key = Folding.key(name)
    return first[key].map { [$0] + (others[key] ?? []) } ?? []
  }

  /// At most five records whose names contain the text or differ from it by few typing errors.
  func nearest(to name: String) -> [Ref<Record>] {
    let key = Array(Folding.key(name).utf8)
    guard !key.isEmpty else { return [] }
    let allowed = max(1, key.count / 3)
    let letters = Misspellings.letters(of: key)
    let text = String(decoding: key, as: UTF8.self)
    var best: [Ref<Record>: Int] = [:]
    for (other, ref) in first {
      // Most names are told apart by which letters they have, at a tenth of the cost.
      let otherLetters = Misspellings.letters(of: other.utf8)
      let distance: Int
      if key.count >= 3, other.utf8.starts(with: key) {
        distance = 0
      } else if key.count >= 4, letters & ~otherLetters == 0, other.contains(text) {
        distance = 1
      } else if abs(other.utf8.count - key.count) <= allowed,
        (letters ^ otherLetters).nonzeroBitCount <= 2 * allowed
      {
        distance = 1 + EditDistance.between(key, Array(other.utf8), atMost: allowed)
      } else if key.count >= 5, other.utf8.count > key.count,
        (letters & ~otherLetters).nonzeroBitCount <= 1
      {
        // The beginning of a longer name with one error in it: "colmbo".
        distance = 2 + Self.errors(in: key, asStartOf: Array(other.utf8))
      } else {
        continue
      }
      guard distance <= allowed + 1 else { continue }
      for ref in [ref] + (others[other] ?? []) { best[ref] = min(best[ref] ?? .max, distance) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
  }

  /// How many errors a beginning of a name has; more than one counts as many.
  private static func errors(in key: [UInt8], asStartOf name: [UInt8]) -> Int {
    let most =
      (key.count - 1...key.count + 1).map {
        EditDistance.between(key, Array(name.prefix($0)), atMost: 1)
      }.min() ?? 2
    return most > 1 ? key.count : most
  }
}

extension NameIndex<Body> {
  /// The names of all bodies.
  init(_ bodies: Records<Body>, _ names: Records<Name>) {
    self.init(capacity: 8 * bodies.count)
    for ref in bodies.refs {
      let body = bodies[ref]
      for name in [body.id, body.name, body.shortName, body.acronym ?? ""] { add(name, ref) }
    }
    for name in names {
      if let body = name.body.flatMap(bodies.ref) { add(name.text, body) }
    }
  }
}

extension NameIndex<Party> {
  /// The names of all states and organisations, as their tables and the bodies' lists have them.
  init(_ parties: Parties, _ names: Records<Name>, _ memberships: Records<Membership>) {
    self.init(capacity: 4 * parties.count + names.count)
    for ref in parties.refs {
      switch parties[ref] {
      case .state(let state):
        for name in [
          state.id, state.alpha2, state.alpha3, state.m49 ?? "", state.name, state.shortName,
          state.formalName, state.frenchName, state.spanishName,
        ] { add(name, ref) }
      case .organisation(let organisation):
        for name in [organisation.id, organisation.name, organisation.acronym ?? ""] {
          add(name, ref)
        }
      }
    }
    for name in names {
      if let party = (name.state ?? name.organisation).flatMap(parties.ref) {
        add(name.text, party)
      }
    }
    // Most lists spell most states alike: each spelling is folded once for each party.
    var seen: Set<String> = []
    for membership in memberships {
      guard let id = membership.state ?? membership.organisation,
        let spelling = membership.asListed, seen.insert("\(id) \(spelling)").inserted,
        let party = parties.ref(id)
      else { continue }
      add(spelling, party)
    }
  }
}

extension NameIndex<Party> {
  /// The names of states in other languages.
  init(_ parties: Parties, _ names: Records<ForeignName>) {
    self.init(capacity: names.count)
    for name in names {
      if let party = parties.ref(name.state) { add(name.text, party) }
    }
  }
}

/// What a name that the catalogue lists as ambiguous can mean.
struct Ambiguity: Sendable {
  let readings: [Ref<Party>]
  let why: String
  /// Whether it is a part of the one state that is given, which it does not usually mean.
  let isPart: Bool

  /// The ambiguous names, folded.
  static func all(
    _ names: Records<AmbiguousName>, _ parties: Parties
  ) -> [String: Ambiguity] {
    names.reduce(into: [:]) { ambiguities, name in
      ambiguities[Folding.key(name.text)] = Ambiguity(
        readings: name.readings.compactMap(parties.ref), why: name.why,
        isPart: name.usually == nil && name.readings.count == 1)
    }
  }
}
