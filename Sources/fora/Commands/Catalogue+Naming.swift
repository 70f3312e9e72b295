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
      return ref
    case .ambiguous(let refs, let why):
      throw ambiguous(name, refs.map { (bodies[$0].id, bodies[$0].name) }, why)
    case .unknown(let nearest):
      if case .found(let party, _) = resolveParty(name) {
        let command = Self.command("state", parties[party].id)
        throw Complaint(
          "no body is called “\(name)”; “\(parties[party].name)” sits in bodies: try \(command)")
      }
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
