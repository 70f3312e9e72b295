/// Every name of a kind of record, folded, with what it means.
///
/// Bodies and parties have an index each: a command mostly asks for one of them.
///
/// The folded names stand one after another in one text and are looked up by a hash of their bytes:
/// made of thousands of texts the index would be most of what a short command does.
struct NameIndex<Record: Sendable>: Sendable {
  /// A folded name: where it ends in the text, which is where the next begins, and what it means.
  private struct Entry {
    let end: Int32
    let ref: Ref<Record>
  }

  /// The folded names without their spaces, in the order in which they came.
  private var text: [UInt8] = []
  /// For each name what it means; for nearly all that is one record.
  private var entries: [Entry] = []
  /// What else some of them mean.
  private var others: [Int: [Ref<Record>]] = [:]
  /// The places of names by their bytes.
  private var slots = HashSlots(for: 512)

  /// Adds a name of a record.
  mutating func add(_ name: UnsafeBufferPointer<UInt8>, _ ref: Ref<Record>) {
    let start = text.count
    Folding.appendKey(name, to: &text)
    guard text.count > start else { return }
    guard let place = text[start...].withUnsafeBufferPointer(place(of:)) else {
      entries.append(Entry(end: Int32(text.count), ref: ref))
      if entries.count > slots.capacity { grow() } else { setSlot(of: entries.count - 1) }
      return
    }
    text.removeLast(text.count - start)
    guard entries[place].ref != ref, others[place]?.contains(ref) != true else { return }
    others[place, default: []].append(ref)
  }

  private mutating func grow() {
    slots = HashSlots(for: 4 * entries.count)
    for place in entries.indices { setSlot(of: place) }
  }

  /// Notes where a name is; no two are the same.
  private mutating func setSlot(of place: Int) {
    let start = place > 0 ? Int(entries[place - 1].end) : 0
    text[start..<Int(entries[place].end)].withUnsafeBufferPointer {
      slots.set(place, of: $0) { _ in false }
    }
  }

  /// The place of a folded name; nil where it is not there.
  private func place(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    slots.place(of: key) { withName($0) { $0.hasSameBytes(as: key) } }
  }

  private func withName<Result>(
    _ place: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let start = place > 0 ? Int(entries[place - 1].end) : 0
    return text.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[start..<Int(entries[place].end)]))
    }
  }

  /// The records that a name means.
  subscript(name: String) -> [Ref<Record>] {
    var key: [UInt8] = []
    var name = name
    name.withUTF8 { Folding.appendKey($0, to: &key) }
    return key.withUnsafeBufferPointer(place(of:)).map(refs) ?? []
  }

  private func refs(_ place: Int) -> [Ref<Record>] { [entries[place].ref] + (others[place] ?? []) }

  /// At most five records whose names contain the text or differ from it by few typing errors.
  func nearest(to name: String) -> [Ref<Record>] {
    let key = Array(Folding.key(name).utf8)
    guard !key.isEmpty else { return [] }
    let allowed = max(1, key.count / 3)
    let letters = Misspellings.letters(of: key)
    let text = String(decoding: key, as: UTF8.self)
    var best: [Ref<Record>: Int] = [:]
    for place in entries.indices {
      let other = withName(place) { Array($0) }
      // Most names are told apart by which letters they have, at a tenth of the cost.
      let otherLetters = Misspellings.letters(of: other)
      let distance: Int
      if key.count >= 3, other.starts(with: key) {
        distance = 0
      } else if key.count >= 4, letters & ~otherLetters == 0,
        String(decoding: other, as: UTF8.self).contains(text)
      {
        distance = 1
      } else if abs(other.count - key.count) <= allowed,
        (letters ^ otherLetters).nonzeroBitCount <= 2 * allowed
      {
        distance = 1 + EditDistance.between(key, other, atMost: allowed)
      } else if key.count >= 5, other.count > key.count,
        (letters & ~otherLetters).nonzeroBitCount <= 1
      {
        // The beginning of a longer name with one error in it: "colmbo".
        distance = min(2, allowed) + Self.errors(in: key, asStartOf: other)
      } else {
        continue
      }
      guard distance <= allowed + 1 else { continue }
      for ref in refs(place) { best[ref] = min(best[ref] ?? .max, distance) }
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

extension NameIndex {
  /// Adds what a field of a row says as a name of a record.
  private mutating func add<Row: CatalogueRecord, Value>(
    _ field: KeyPath<Row.Fields, Field<Value>>, of rows: Records<Row>, _ row: Int,
    _ ref: Ref<Record>
  ) {
    rows.withBytes(row, field) { add($0, ref) }
  }
}

extension NameIndex<Body> {
  /// The names of all bodies.
  init(_ bodies: Records<Body>, _ names: Records<Name>) {
    self.init()
    for row in bodies.indices {
      let ref = Ref<Body>(row)
      add(\.id, of: bodies, row, ref)
      add(\.name, of: bodies, row, ref)
      add(\.shortName, of: bodies, row, ref)
      add(\.acronym, of: bodies, row, ref)
    }
    for (row, body) in names.interned(\.body, bodies.place).enumerated() where body >= 0 {
      add(\.text, of: names, row, Ref(Int(body)))
    }
  }
}

extension NameIndex<Party> {
  /// The names of all states and organisations, as their tables and the bodies' lists have them.
  init(_ parties: Parties, _ names: Records<Name>, _ memberships: Records<Membership>) {
    self.init()
    addStates(parties.states)
    let organisations = parties.organisations
    for row in organisations.indices {
      let ref = Ref<Party>(parties.states.count + row)
      add(\.id, of: organisations, row, ref)
      add(\.name, of: organisations, row, ref)
      add(\.acronym, of: organisations, row, ref)
    }
    let named = zip(
      names.interned(\.state, parties.place), names.interned(\.organisation, parties.place))
    for (row, (state, organisation)) in named.enumerated() where max(state, organisation) >= 0 {
      add(\.text, of: names, row, Ref(Int(max(state, organisation))))
    }
    let listed = zip(
      memberships.interned(\.state, parties.place),
      memberships.interned(\.organisation, parties.place))
    for (row, (state, organisation)) in listed.enumerated() where max(state, organisation) >= 0 {
      add(\.asListed, of: memberships, row, Ref(Int(max(state, organisation))))
    }
  }

  private mutating func addStates(_ states: Records<State>) {
    for row in states.indices {
      let ref = Ref<Party>(row)
      add(\.id, of: states, row, ref)
      add(\.alpha2, of: states, row, ref)
      add(\.alpha3, of: states, row, ref)
      add(\.m49, of: states, row, ref)
      add(\.name, of: states, row, ref)
      add(\.shortName, of: states, row, ref)
      add(\.formalName, of: states, row, ref)
      add(\.frenchName, of: states, row, ref)
      add(\.spanishName, of: states, row, ref)
    }
  }
}

extension NameIndex<Party> {
  /// The names of states in other languages.
  init(_ parties: Parties, _ names: Records<ForeignName>) {
    self.init()
    for (row, party) in names.interned(\.state, parties.place).enumerated() where party >= 0 {
      add(\.text, of: names, row, Ref(Int(party)))
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
