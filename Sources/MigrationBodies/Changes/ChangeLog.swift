/// Collects changes from the records that tell of them.
struct ChangeLog {
  let catalogue: Catalogue
  let scope: ChangeScope
  /// Whose memberships are told; those of all where there are none.
  let parties: Set<Ref<Party>>
  private var changes: [Change] = []
  private var undatedStarts = 0
  private var undatedOthers = 0

  init(_ catalogue: Catalogue, _ scope: ChangeScope, of parties: Set<Ref<Party>> = []) {
    self.catalogue = catalogue
    self.scope = scope
    self.parties = parties
  }

  /// What has been collected, by date; what happened on the same date keeps its order.
  var list: ChangeList {
    let keyed = changes.enumerated().map { index, change in
      (
        change.date.earliest ?? .distantPast, change.date.latest ?? .distantFuture, index, change
      )
    }
    return ChangeList(
      changes: keyed.sorted { ($0.0, $0.1, $0.2) < ($1.0, $1.1, $1.2) }.map(\.3),
      undatedStarts: undatedStarts, undatedOthers: undatedOthers)
  }

  /// Goes through the bodies of the scope, then through the parties that concern it.
  mutating func collect() {
    let bodies = scope.bodies.isEmpty ? catalogue.bodies.refs : scope.bodies.unique
    let asked = Set(bodies)
    for body in bodies {
      collectFounding(of: body)
      collectEnd(of: body)
      collectMemberships(of: body)
    }
    collectNames(of: asked)
    collectEndsOfStates(in: asked)
    collectDocuments(of: asked)
    if scope.hasMeetings { collectMeetings(of: asked) }
  }

  /// Notes a change if its date lies or may lie in the span; counts it if it has no date.
  mutating func add(
    _ kind: Change.Kind, on date: EDTFDate?, body: Ref<Body>?, party: Ref<Party>? = nil,
    records: [RecordID], _ words: @autoclosure () -> String
  ) {
    guard let date else {
      if kind == .joined { undatedStarts += 1 } else { undatedOthers += 1 }
      return
    }
    guard scope.holds(date) != .out else { return }
    changes.append(
      Change(kind: kind, date: date, body: body, party: party, words: words(), records: records))
  }

  // MARK: - Bodies

  private mutating func collectFounding(of ref: Ref<Body>) {
    let body = catalogue.bodies[ref]
    let words =
      catalogue.isForeseen(body.established, by: body.establishedSource)
      ? "was to be founded" + (body.founding.map { ": \($0)" } ?? "")
      : Self.founding(body.founding)
    add(.founded, on: body.established, body: ref, records: [.body(ref)], words)
  }

  /// What founded a body, after a word for it where the text has none of its own.
  private static func founding(_ text: String?) -> String {
    guard let text else { return "founded" }
    let first = text.lowercased().prefix { $0.isLetter || $0 == "-" }
    return foundingWords.contains(String(first)) ? text : "founded: \(text)"
  }

  /// With what a text begins that says by itself that something was founded.
  private static let foundingWords: Set = [
    "founded", "founding", "foundation", "established", "establishment", "re-established", "set",
    "launched", "created", "formed", "initiated", "began", "adopted", "signed",
  ]

  /// The end of a body; the catalogue dates one only by the founding of what followed.
  private mutating func collectEnd(of ref: Ref<Body>) {
    let body = catalogue.bodies[ref]
    if let successor = body.successor.flatMap(catalogue.bodies.ref) {
      let next = catalogue.bodies[successor]
      add(
        .succeeded, on: next.established, body: ref, records: [.body(ref), .body(successor)],
        "followed by \(next.name), which was founded then")
    } else if body.isOver {
      add(.ended, on: nil, body: ref, records: [.body(ref)], "ended")
    }
  }

  /// States that are no more; of those asked for, if they sat in one of the bodies.
  private mutating func collectEndsOfStates(in bodies: Set<Ref<Body>>) {
    for ref in catalogue.states.refs {
      let state = catalogue.states[ref]
      guard let ended = state.ended else { continue }
      let party = Ref<Party>(ref.index)
      guard concerns(party, bodies, on: ended) else { continue }
      let heirs = state.successors.map { id in
        catalogue.states.ref(id).map { catalogue.states[$0].name } ?? id
      }
      let after = heirs.isEmpty ? "" : "; after it: \(heirs.joined(separator: ", "))"
      add(
        .ended, on: ended, body: nil, party: party, records: [.party(party)],
        "\(state.name) ceased to exist\(after)")
    }
  }

  /// Whether what happens to a party belongs to the answer: not what did before the body was there.
  private func concerns(
    _ party: Ref<Party>, _ bodies: Set<Ref<Body>>, on date: EDTFDate?
  ) -> Bool {
    scope.bodies.isEmpty
      || catalogue.seats(of: party).contains { seat in
        guard bodies.contains(seat.body) else { return false }
        guard let date, let founded = catalogue.bodies[seat.body].established else { return true }
        return !date.isCertainlyBefore(founded)
      }
  }

  // MARK: - Documents and meetings

  private mutating func collectDocuments(of bodies: Set<Ref<Body>>) {
    for ref in catalogue.documents.refs {
      let document = catalogue.documents[ref]
      let own = document.bodies.compactMap(catalogue.bodies.ref).filter(bodies.contains)
      // A document of several bodies is one change, under the first that was asked for.
      guard let body = own.first else { continue }
      add(
        .document, on: document.date, body: body, records: [.document(ref)],
        "\(Vocabulary.words(document.kind)): \(document.title)")
    }
  }

  private mutating func collectMeetings(of bodies: Set<Ref<Body>>) {
    for ref in catalogue.meetings.refs {
      let meeting = catalogue.meetings[ref]
      let own = meeting.bodies.compactMap(catalogue.bodies.ref).filter(bodies.contains)
      // As with documents: a meeting of several bodies is one change.
      guard let body = own.first else { continue }
      let verb = catalogue.isAnnounced(meeting) ? "was to meet" : "met"
      add(
        .meeting, on: meeting.date, body: body, records: [.meeting(ref)],
        "\(verb): \(meeting.title)" + (meeting.city.map { ", \($0)" } ?? ""))
    }
  }

  // MARK: - Names

  /// Names that went out of use, all those of a record and a date together.
  private mutating func collectNames(of bodies: Set<Ref<Body>>) {
    let dated = catalogue.names.refs.filter { ref in
      let name = catalogue.names[ref]
      return name.kind == "former" && (name.from != nil || name.to != nil)
    }
    var former: [RecordID: [Ref<Name>]] = [:]
    var order: [RecordID] = []
    for ref in dated {
      guard let owner = owner(of: ref, among: dated, bodies) else { continue }
      if former[owner] == nil { order.append(owner) }
      former[owner, default: []].append(ref)
    }
    for owner in order { collectNames(former[owner] ?? [], of: owner) }
  }

  /// Whose name it is; nil when that concerns none of the bodies.
  private func owner(
    of ref: Ref<Name>, among dated: [Ref<Name>], _ bodies: Set<Ref<Body>>
  ) -> RecordID? {
    let name = catalogue.names[ref]
    if let body = name.body {
      return catalogue.bodies.ref(body).flatMap { bodies.contains($0) ? .body($0) : nil }
    }
    guard let party = (name.state ?? name.organisation).flatMap(catalogue.parties.ref) else {
      return nil
    }
    if isToldOfBody(name, party, among: dated, bodies) { return nil }
    return concerns(party, bodies, on: name.to) ? .party(party) : nil
  }

  /// Whether an organisation is a body itself that changed its name then: it changes it once.
  private func isToldOfBody(
    _ name: Name, _ party: Ref<Party>, among dated: [Ref<Name>], _ bodies: Set<Ref<Body>>
  ) -> Bool {
    guard case .organisation(let organisation) = catalogue.parties[party],
      let body = organisation.body.flatMap(catalogue.bodies.ref), bodies.contains(body),
      let end = name.to
    else { return false }
    return dated.contains { ref in
      let other = catalogue.names[ref]
      guard other.body == organisation.body, let otherEnd = other.to else { return false }
      return !otherEnd.isCertainlyBefore(end) && !end.isCertainlyBefore(otherEnd)
    }
  }

  private mutating func collectNames(_ names: [Ref<Name>], of owner: RecordID) {
    let records = names.map { catalogue.names[$0] }
    let who = owner.partyItself.map { catalogue.parties[$0].name + " was " } ?? ""
    for end in records.compactMap(\.to).unique {
      let old = zip(names, records).filter { $1.to == end }
      let new = records.filter { $0.from == end }.map(\.text)
      let isLast = !records.contains { $0.to?.endsLater(than: end) ?? false }
      let next =
        new.isEmpty
        ? isLast ? owner.bodyItself.map { ", now \(catalogue.bodies[$0].name)" } ?? "" : ""
        : ", then \(Self.quoted(new))"
      add(
        .renamed, on: end, body: owner.bodyItself, party: owner.partyItself,
        records: old.map { .name($0.0) },
        "\(who)called \(Self.quoted(old.map(\.1.text))) until then\(next)")
    }
  }

  private static func quoted(_ names: [String]) -> String {
    names.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension RecordID {
  fileprivate var bodyItself: Ref<Body>? {
    if case .body(let ref) = self { ref } else { nil }
  }

  fileprivate var partyItself: Ref<Party>? {
    if case .party(let ref) = self { ref } else { nil }
  }
}

extension Catalogue {
  /// The last day that a source can be of; nil when it has no date.
  func lastDay(ofSource id: String) -> Day? { sources.ref(id).flatMap { sources[$0].asOf?.latest } }
}
