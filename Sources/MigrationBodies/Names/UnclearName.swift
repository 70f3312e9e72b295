/// Why a name that somebody typed does not lead to one record: the one text for it everywhere.
public struct UnclearName: Error, Sendable, Equatable {
  /// A record that may be meant.
  public struct Choice: Sendable, Equatable {
    /// Its identifier, to be typed.
    public let id: String
    /// Its name.
    public let name: String
  }

  /// The name.
  public let name: String
  /// What was looked for: "body", "state or organisation".
  public let kind: String
  /// What the name can mean; empty when nothing is called so.
  public let readings: [Choice]
  /// What is spelt alike, nearest first.
  public let nearest: [Choice]
  /// What else one should know: what tells the readings apart, or where such a name is answered.
  public let why: String?

  /// What is wrong, without a full stop.
  public var problem: String {
    readings.isEmpty ? "no \(kind) is called “\(name)”" : "“\(name)” can mean several"
  }

  /// What to do; nil when there is nothing to say.
  public var advice: String? {
    let texts =
      if !readings.isEmpty {
        ["please say which: \(Self.list(readings))", why]
      } else {
        [nearest.isEmpty ? nil : "did you mean: \(Self.list(nearest))?", why]
      }
    let said = texts.compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: "; ")
  }

  private static func list(_ choices: [Choice]) -> String {
    let more = choices.count - mostChoices
    return choices.prefix(mostChoices).map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      + (more > 0 ? " and \(more) more" : "")
  }

  private static let mostChoices = 6
}

/// A record that a name means, and what one should know of how it was read.
public struct ReadName<Record: Sendable>: Sendable {
  /// The record.
  public let ref: Ref<Record>
  /// How the name was read, where it could have been otherwise; nil for its own identifier or name.
  public let note: String?
}

extension Catalogue {
  /// The party that a name means, the same for commands, expressions and filters.
  public func party(meantBy name: String) throws(UnclearName) -> ReadName<Party> {
    let kind = "state or organisation"
    switch resolveParty(name) {
    case .found(let ref, let others):
      let note =
        others.isEmpty
        ? nil
        : "“\(name)” is read as \(text(of: ref)); it can also mean "
          + others.map(text(of:)).joined(separator: " or ")
      return ReadName(ref: ref, note: note)
    case .ambiguous(let refs, let why):
      throw UnclearName(
        name: name, kind: kind, readings: refs.map(choice(of:)), nearest: [], why: why)
    case .unknown(let nearest):
      let body = bodyMeaning(of: name)
      var why: String?
      if case .found(let ref, _) = body { why = "it is a body: \(bodies[ref].id)" }
      throw UnclearName(
        name: name, kind: kind, readings: [], nearest: body == nil ? nearest.map(choice(of:)) : [],
        why: why)
    }
  }

  /// The body that a name means: its own, or the one of whose names the text is a part.
  public func body(meantBy name: String) throws(UnclearName) -> ReadName<Body> {
    switch bodyMeaning(of: name) {
    case .found(let ref, let others):
      let alike = bodies.ref(name) == ref ? [] : others + bodies(goingOnFrom: name, but: ref)
      return ReadName(ref: ref, note: note(name, ref, not: alike.map(text(of:))))
    case .ambiguous(let refs, let why):
      throw UnclearName(
        name: name, kind: "body", readings: refs.map(choice(of:)), nearest: [], why: why)
    case .unknown, nil: break
    }
    if let other = lookAlike(called: name) {
      throw UnclearName(
        name: name, kind: "body", readings: [], nearest: [],
        why: "it is not \(other.body): \(other.difference)")
    }
    if case .found(let party, _) = meaning(of: name, isTyped: true) {
      throw UnclearName(
        name: name, kind: "body", readings: [], nearest: [],
        why: "it is the party \(text(of: party))")
    }
    let fitting = bodies(fitting: name)
    if let ref = fitting.first, fitting.count == 1 {
      return ReadName(
        ref: ref, note: note(name, ref, not: lookAlikes(fitting: name).map(\.name), isPart: true))
    }
    throw UnclearName(
      name: name, kind: "body", readings: fitting.map(choice(of:)),
      nearest: fitting.isEmpty
        ? store.bodyIndex.value.nearest(to: name).map(choice(of:)) : [],
      why: nil)
  }

  private func note(
    _ name: String, _ ref: Ref<Body>, not others: [String], isPart: Bool = false
  ) -> String? {
    guard isPart || !others.isEmpty else { return nil }
    return "“\(name)” is read as \(text(of: ref))"
      + (others.isEmpty ? "" : "; not the same: \(others.joined(separator: ", "))")
  }

  private func text(of ref: Ref<Party>) -> String { "\(parties[ref].name) (\(parties[ref].id))" }

  private func text(of ref: Ref<Body>) -> String { "\(bodies[ref].name) (\(bodies[ref].id))" }

  private func choice(of ref: Ref<Party>) -> UnclearName.Choice {
    UnclearName.Choice(id: parties[ref].id, name: parties[ref].name)
  }

  private func choice(of ref: Ref<Body>) -> UnclearName.Choice {
    UnclearName.Choice(id: bodies[ref].id, name: bodies[ref].shortName)
  }
}
