/// A record that a text finds, and by which of its names.
public struct NameHit: Sendable, Equatable {
  /// What is found.
  public enum Record: Hashable, Sendable {
    case body(Ref<Body>)
    case party(Ref<Party>)
  }

  /// How a name has the text, the surest first.
  public enum Rank: Int, Comparable, CaseIterable, Sendable {
    /// It is the text: a code, an acronym or any name.
    case exact
    /// It begins with the text.
    case beginning
    /// Every word of the text begins one of its words.
    case words
    /// It has the letters in their order.
    case letters

    /// Whether one is surer than another.
    public static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// The record.
  public let record: Record
  /// How its name has the text.
  public let rank: Rank
  /// The name by which it is found.
  public let name: String
}

/// Finds bodies and parties by any of their names: one ranking for everything that asks for a name.
public struct NameFinder: Sendable {
  /// What is looked for.
  public struct Scope: OptionSet, Sendable {
    /// A bit for each kind of record.
    public let rawValue: Int
    /// The kinds of some bits.
    public init(rawValue: Int) { self.rawValue = rawValue }
    /// Bodies.
    public static let bodies = Scope(rawValue: 1)
    /// States and areas.
    public static let states = Scope(rawValue: 2)
    /// Organisations.
    public static let organisations = Scope(rawValue: 4)
    /// States and organisations.
    public static let parties: Scope = [.states, .organisations]
    /// Everything.
    public static let all: Scope = [.bodies, .parties]
  }

  /// A record with its names, folded once.
  struct Entry: Sendable {
    let record: NameHit.Record
    let scope: Scope
    /// Its own names first.
    let names: [(text: String, folded: String)]
    /// How many of the first may be found by letters alone: any three letters are in a long name.
    let ownNames: Int
  }

  private let catalogue: Catalogue

  /// A finder over the names of a catalogue.
  public init(_ catalogue: Catalogue) { self.catalogue = catalogue }

  /// The records that a text finds: exact names first, then beginnings, words, and letters last; of
  /// equals bodies, then states, then organisations, each the shorter name first.
  ///
  /// - Parameters:
  ///   - text: What was typed; case, accents and punctuation do not matter.
  ///   - scope: What is looked for.
  ///   - hasLetters: Whether names count that only have the letters in their order.
  /// - Complexity: O(names); the names are folded when they are first asked for.
  public func hits(
    for text: String, in scope: Scope = .all, hasLetters: Bool = true
  ) -> [NameHit] {
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return [] }
    let asked = Asked(folded)
    let found = catalogue.store.foundNames.value.filter { scope.contains($0.scope) }
      .compactMap { entry in best(of: entry, asked, hasLetters) }
      .sorted { $0.key < $1.key }.map(\.hit)
    guard found.first?.rank != .exact else { return found }
    let meant = parties(called: text, in: scope)
    return meant + found.filter { hit in !meant.contains { $0.record == hit.record } }
  }

  /// What a text that is no name in the tables means as one: written out, turned round, with other
  /// form words, or in another language.
  private func parties(called text: String, in scope: Scope) -> [NameHit] {
    guard text.utf8.count <= NameList.longestName else { return [] }
    let refs: [Ref<Party>] =
      switch catalogue.meaning(of: text, isTyped: true) {
      case .found(let ref, let others): [ref] + others
      case .ambiguous(let refs, _): refs
      case .unknown, nil: []
      }
    return refs.filter { scope.contains(catalogue.parties.isState($0) ? .states : .organisations) }
      .map { NameHit(record: .party($0), rank: .exact, name: text) }
  }

  /// A text that was typed, taken apart once.
  private struct Asked {
    let folded: String
    let squashed: String
    let words: [Substring]

    init(_ folded: String) {
      self.folded = folded
      squashed = folded.filter { $0 != " " }
      words = folded.spaced
    }
  }

  private struct Key: Comparable {
    let rank: NameHit.Rank
    let scope: Int
    let length: Int
    let name: String

    static func < (left: Key, right: Key) -> Bool {
      (left.rank, left.scope, left.length, left.name)
        < (right.rank, right.scope, right.length, right.name)
    }
  }

  private func best(
    of entry: Entry, _ asked: Asked, _ hasLetters: Bool
  ) -> (key: Key, hit: NameHit)? {
    var best: (key: Key, hit: NameHit)?
    for (index, (text, folded)) in entry.names.enumerated() {
      guard let rank = rank(of: folded, asked, hasLetters && index < entry.ownNames) else {
        continue
      }
      let key = Key(
        rank: rank, scope: entry.scope.rawValue, length: folded.utf8.count, name: folded)
      if let best, best.key <= key { continue }
      best = (key, NameHit(record: entry.record, rank: rank, name: text))
    }
    return best
  }

  private func rank(of name: String, _ asked: Asked, _ hasLetters: Bool) -> NameHit.Rank? {
    if name == asked.folded { return .exact }
    let squashed = name.utf8.lazy.filter { $0 != UInt8(ascii: " ") }
    if squashed.elementsEqual(asked.squashed.utf8) { return .exact }
    if name.utf8.starts(with: asked.folded.utf8) { return .beginning }
    let words = name.spaced
    if asked.words.allSatisfy({ word in words.contains { $0.hasPrefix(word) } }) { return .words }
    guard hasLetters, asked.squashed.utf8.count > 1 else { return nil }
    var letters = asked.squashed.utf8.makeIterator()
    var next = letters.next()
    for byte in name.utf8 where byte == next { next = letters.next() }
    return next == nil ? .letters : nil
  }

  /// Names that go on from what was typed, each with its record: own names, or, where none does, all
  /// others; each record once.
  ///
  /// - Complexity: O(names).
  public func names(beginning text: String, in scope: Scope) -> [NameHit] {
    let folded = Folding.fold(text)
    guard !folded.isEmpty else { return [] }
    let entries = catalogue.store.foundNames.value.filter { scope.contains($0.scope) }
    func hits(_ isAsked: (Int, Entry) -> Bool) -> [NameHit] {
      entries.compactMap { entry in
        entry.names.enumerated().first { index, name in
          isAsked(index, entry) && name.folded.hasPrefix(folded)
        }.map { NameHit(record: entry.record, rank: .beginning, name: $0.element.text) }
      }
    }
    let own = hits { index, entry in index < entry.ownNames }
    return own.isEmpty ? hits { _, _ in true } : own
  }

  /// All names of the records, own names first.
  public func allNames(in scope: Scope) -> [(name: String, record: NameHit.Record)] {
    catalogue.store.foundNames.value.filter { scope.contains($0.scope) }.flatMap { entry in
      entry.names.map { ($0.text, entry.record) }
    }
  }

  /// The names of all records.
  static func entries(
    _ bodies: Records<Body>, _ parties: Parties, _ names: OtherNames
  ) -> [Entry] {
    func fold(_ names: [String]) -> [(text: String, folded: String)] {
      names.filter { !$0.isEmpty }.unique.map { ($0, Folding.fold($0)) }
    }
    let ofBodies = bodies.refs.map { ref in
      let body = bodies[ref]
      return Entry(
        record: .body(ref), scope: .bodies,
        names: fold([body.shortName, body.name, body.acronym ?? "", body.id] + names.of(ref)),
        ownNames: body.shortName == body.name ? 1 : 2)
    }
    let ofParties = parties.refs.map { ref in
      let party = parties[ref]
      return Entry(
        record: .party(ref), scope: parties.isState(ref) ? .states : .organisations,
        names: fold([party.name] + party.ownNames + names.of(ref)), ownNames: 1)
    }
    return ofBodies + ofParties
  }
}
