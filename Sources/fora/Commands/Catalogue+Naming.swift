import MigrationBodies

/// Names that somebody typed, and what to say when they do not mean one record.
extension Catalogue {
  /// The body that a name means.
  ///
  /// - Throws: A `Complaint` that lists what the name can mean, or what is spelt alike.
  func body(called name: String) throws(Complaint) -> Ref<Body> {
    switch resolveBody(name) {
    case .found(let ref, let alternatives):
      let ways = alternatives.map { "\(bodies[$0].name) (\(bodies[$0].id))" }
      sayReading(of: name, as: "\(bodies[ref].name) (\(bodies[ref].id))", else: ways)
      sayLookAlikes(of: name, read: ref)
      return ref
    case .ambiguous(let refs, let why):
      throw ambiguous(name, refs.map { (bodies[$0].id, difference($0)) }, why)
    case .unknown(let nearest):
      if let other = lookAlike(called: name) { throw notTheSame(name, other) }
      if case .found(let party, _) = resolveParty(name) {
        let command = Self.command("state", parties[party].id)
        throw Complaint(
          "no body is called “\(name)”; “\(parties[party].name)” sits in bodies: try \(command)")
      }
      if let several = partOfSeveral(name) { throw several }
      throw unknown(
        name, "no body is called", nearest.map { "\(bodies[$0].shortName) (\(bodies[$0].id))" })
    }
  }

  /// The bodies that words name one after another, each by as many words as make a name; none when
  /// there are no words.
  ///
  /// - Throws: A `Complaint` about the first words that name no body.
  func bodies(called words: [String]) throws(Complaint) -> [Ref<Body>] {
    var rest = words[...]
    var refs: [Ref<Body>] = []
    while !rest.isEmpty {
      let length = (1...rest.count).reversed().first { length in
        if case .unknown = resolveBody(rest.prefix(length).joined(separator: " ")) {
          false
        } else {
          true
        }
      }
      refs.append(try body(called: rest.prefix(length ?? rest.count).joined(separator: " ")))
      rest = rest.dropFirst(length ?? rest.count)
    }
    return refs
  }

  /// The state or organisation that a name means.
  ///
  /// - Throws: A `Complaint` that lists what the name can mean, or what is spelt alike.
  func party(called name: String) throws(Complaint) -> Ref<Party> {
    switch resolveParty(name) {
    case .found(let ref, let alternatives):
      let ways = alternatives.map { "\(parties[$0].name) (\(parties[$0].id))" }
      sayReading(of: name, as: "\(parties[ref].name) (\(parties[ref].id))", else: ways)
      return ref
    case .ambiguous(let refs, let why):
      throw ambiguous(name, refs.map { (parties[$0].id, parties[$0].name) }, why)
    case .unknown(let nearest):
      if case .found(let body, _) = resolveBody(name) {
        let command = Self.command("members", bodies[body].id)
        throw Complaint(
          "no state or organisation is called “\(name)”; it is a body: try \(command)")
      }
      throw unknown(
        name, "no state or organisation is called",
        nearest.map { "\(parties[$0].name) (\(parties[$0].id))" })
    }
  }

  // MARK: - Names that are taken for one another

  /// What tells a body from others: name, kind, year, number of members.
  private func difference(_ ref: Ref<Body>) -> String {
    let body = bodies[ref]
    let count = memberCount(of: ref).total
    let facts = [
      Vocabulary.words(body.kindID), body.established.map { "since \($0.words)" } ?? "",
      count > 0 ? Words.count(count, principalRole(of: ref)?.label ?? "member") : "",
    ].filter { !$0.isEmpty }
    return "\(body.name): \(facts.joined(separator: ", "))"
  }

  /// Names the bodies whose names go on from what was typed, which may have been meant.
  private func sayLookAlikes(of name: String, read ref: Ref<Body>) {
    let others = bodies(goingOnFrom: name, but: ref)
    guard !others.isEmpty else { return }
    let names = others.prefix(3).map { "\(bodies[$0].shortName) (\(bodies[$0].id))" }
    let more = others.count > 3 ? " and \(others.count - 3) more" : ""
    StandardError.say([
      "“\(name)” is read as \(bodies[ref].name) (\(bodies[ref].id)); not the same: "
        + names.joined(separator: ", ") + more
    ])
  }

  private func notTheSame(_ name: String, _ other: LookAlike) -> Complaint {
    let taken = bodies.ref(other.body).map { bodies[$0].shortName } ?? other.body
    var lines = [
      "“\(name)” is not the \(taken) (\(other.body)), and no body of the catalogue: "
        + other.difference
    ]
    if case .found(let party, _) = resolveParty(name) {
      let command = Self.command("state", parties[party].id)
      lines.append("  as an organisation that takes part in bodies it is there: \(command)")
    }
    return Complaint(lines: lines)
  }

  /// The complaint that a text is a part of several names; nil when it is of one or none.
  private func partOfSeveral(_ name: String) -> Complaint? {
    let bodies = bodies(fitting: name)
    let others = lookAlikes(fitting: name)
    guard bodies.count + others.count > 1, !bodies.isEmpty else { return nil }
    let ways =
      bodies.prefix(Self.mostChoices).map { (self.bodies[$0].id, difference($0)) }
      + others.prefix(Self.mostChoices).map {
        ("-", "\($0.name), not in the catalogue: \($0.difference)")
      }
    let more = max(0, bodies.count - Self.mostChoices)
    return ambiguous(
      name, ways, more > 0 ? "and \(more) more; see \(Self.command("bodies", name))" : nil)
  }

  private static let mostChoices = 9

  /// A command to be typed, in quotation marks.
  static func command(_ words: String...) -> String {
    "“fora \(words.joined(separator: " "))”"
  }

  private func sayReading(of name: String, as reading: String, else ways: [String]) {
    guard !ways.isEmpty else { return }
    StandardError.say([
      "“\(name)” is read as \(reading); it can also mean \(ways.joined(separator: " or "))"
    ])
  }

  private func ambiguous(
    _ name: String, _ ways: [(id: String, name: String)], _ why: String?
  ) -> Complaint {
    let width = ways.map(\.id.count).max() ?? 0
    let list = ways.map { id, name in
      "  \(id)\(String(repeating: " ", count: width - id.count))  \(name)"
    }
    return Complaint(
      lines: ["“\(name)” can mean each of these; please say which:"] + list
        + (why.map { [$0] } ?? []))
  }

  private func unknown(_ name: String, _ nobody: String, _ nearest: [String]) -> Complaint {
    let advice = nearest.isEmpty ? "" : "; did you mean: \(nearest.joined(separator: ", "))?"
    return Complaint("\(nobody) “\(name)”\(advice)")
  }
}
