/// Every name in the catalogue, folded, with what it means.
struct NameIndex: Sendable {
  /// What a folded name without its spaces means.
  private var bodies: [String: [Ref<Body>]] = [:]
  private var parties: [String: [Ref<Party>]] = [:]
  private var ambiguous: [String: Ambiguity] = [:]

  /// What an ambiguous name can mean, and what it usually means.
  struct Ambiguity: Sendable {
    var readings: [Ref<Party>]
    var why: String
  }

  init(
    _ bodies: Records<Body>, _ parties: Parties, _ names: Records<Name>,
    _ ambiguousNames: Records<AmbiguousName>, _ memberships: Records<Membership>
  ) {
    for ref in bodies.refs {
      let body = bodies[ref]
      for name in [body.id, body.name, body.shortName, body.acronym ?? ""] { add(name, ref) }
    }
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
      if let body = name.body.flatMap(bodies.ref) { add(name.text, body) }
      if let party = (name.state ?? name.organisation).flatMap(parties.ref) {
        add(name.text, party)
      }
    }
    for membership in memberships {
      guard let party = (membership.state ?? membership.organisation).flatMap(parties.ref),
        let spelling = membership.asListed, spelling != parties[party].name
      else { continue }
      add(spelling, party)
    }
    for name in ambiguousNames {
      ambiguous[Self.key(name.text)] = Ambiguity(
        readings: name.readings.compactMap(parties.ref), why: name.why)
    }
  }

  /// The form in which names are compared: folded, without spaces and a leading "the".
  static func key(_ name: String) -> String {
    // In bytes: going through thousands of names letter by letter would take most of a command.
    var bytes: [UInt8] = []
    Folding.append(name, to: &bytes)
    if bytes.starts(with: "the ".utf8) { bytes.removeFirst(4) }
    bytes.removeAll { $0 == UInt8(ascii: " ") }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func add(_ name: String, _ ref: Ref<Body>) {
    let key = Self.key(name)
    guard !key.isEmpty, bodies[key]?.contains(ref) != true else { return }
    bodies[key, default: []].append(ref)
  }

  private mutating func add(_ name: String, _ ref: Ref<Party>) {
    let key = Self.key(name)
    guard !key.isEmpty, parties[key]?.contains(ref) != true else { return }
    parties[key, default: []].append(ref)
  }

  /// The bodies that a name means.
  func bodies(named name: String) -> [Ref<Body>] { bodies[Self.key(name)] ?? [] }

  /// The parties that a name means.
  func parties(named name: String) -> [Ref<Party>] { parties[Self.key(name)] ?? [] }

  /// What a name that is known to be ambiguous can mean; nil when it is not.
  func ambiguity(of name: String) -> Ambiguity? { ambiguous[Self.key(name)] }

  /// The bodies whose names are nearest to a misspelt one.
  func nearestBodies(to name: String) -> [Ref<Body>] { Self.nearest(to: name, in: bodies) }

  /// The parties whose names are nearest to a misspelt one.
  func nearestParties(to name: String) -> [Ref<Party>] { Self.nearest(to: name, in: parties) }

  /// At most five records whose names contain the text or differ from it by few typing errors.
  private static func nearest<Record>(
    to name: String, in names: [String: [Ref<Record>]]
  ) -> [Ref<Record>] {
    let key = Array(key(name).utf8)
    guard !key.isEmpty else { return [] }
    let allowed = max(1, key.count / 3)
    var best: [Ref<Record>: Int] = [:]
    for (other, refs) in names {
      let candidate = Array(other.utf8)
      let distance: Int
      if key.count >= 3, candidate.starts(with: key) {
        distance = 0
      } else if key.count >= 4, other.contains(String(decoding: key, as: UTF8.self)) {
        distance = 1
      } else if abs(candidate.count - key.count) <= allowed {
        distance = 1 + EditDistance.between(key, candidate, atMost: allowed)
      } else {
        continue
      }
      guard distance <= allowed + 1 else { continue }
      for ref in refs { best[ref] = min(best[ref] ?? .max, distance) }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }.prefix(5).map(\.key)
  }
}
