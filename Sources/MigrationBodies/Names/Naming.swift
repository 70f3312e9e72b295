/// What somebody means by a name that they typed, and what is said of it: one text everywhere.
package struct Naming {
  let catalogue: Catalogue
  /// What the reader should know of names that were read: that they can mean something else too.
  package private(set) var remarks: [String] = []

  package init(in catalogue: Catalogue) { self.catalogue = catalogue }

  /// A name that means no record, or several: what is wrong, what to do, and what it can mean.
  package struct Refusal: Error {
    package let problem: String
    package internal(set) var advice: String?
    package internal(set) var readings: [String] = []

    /// The refusal as an error in a line, of which the name is a part.
    package func error(in text: String, at range: Range<Int>) -> QueryError {
      QueryError(text: text, range: range, problem: problem, advice: advice, readings: readings)
    }
  }

  // MARK: - Bodies

  /// The body that a name means.
  ///
  /// - Throws: A `Refusal` that lists what the name can mean, or what is spelt alike.
  package mutating func body(_ name: String) throws(Refusal) -> Ref<Body> {
    let bodies = catalogue.bodies
    switch catalogue.resolveBody(name) {
    case .found(let ref, let alternatives):
      if bodies[ref].id != name { note(name, ref, alternatives) }
      return ref
    case .ambiguous(let refs, let why):
      throw ambiguous(name, refs.map { (bodies[$0].id, difference($0)) }, why)
    case .unknown(let nearest):
      if let other = catalogue.lookAlike(called: name) { throw notTheSame(name, other) }
      if case .found(let party, _) = catalogue.resolveParty(name) {
        let party = catalogue.parties[party]
        throw Refusal(
          problem: English.noBody(name), advice: English.takesPartInBodies(party.name, party.id))
      }
      if let ref = try onlyFitting(name) { return ref }
      throw Refusal(
        problem: English.noBody(name),
        advice: English.didYouMean(nearest.map { "\(bodies[$0].shortName) (\(bodies[$0].id))" }))
    }
  }

  /// Says what else the name of a body can mean, and which bodies' names go on from it.
  private mutating func note(_ name: String, _ ref: Ref<Body>, _ alternatives: [Ref<Body>]) {
    let bodies = catalogue.bodies
    func named(_ ref: Ref<Body>) -> String { "\(bodies[ref].name) (\(bodies[ref].id))" }
    if !alternatives.isEmpty {
      remarks.append(English.readAs(name, named(ref), or: alternatives.map(named)))
    }
    let others = catalogue.bodies(goingOnFrom: name, but: ref)
    guard !others.isEmpty else { return }
    remarks.append(
      English.notTheSame(
        name, named(ref), others.prefix(3).map { "\(bodies[$0].shortName) (\(bodies[$0].id))" },
        more: max(0, others.count - 3)))
  }

  /// What tells a body from others: name, kind, year, number of members.
  private func difference(_ ref: Ref<Body>) -> String {
    let body = catalogue.bodies[ref]
    let count = catalogue.memberCount(of: ref).total
    let facts = [
      Vocabulary.words(body.kindID), body.established.map { "since \($0.words)" } ?? "",
      count > 0 ? Words.count(count, catalogue.principalRole(of: ref)?.label ?? "member") : "",
    ].filter { !$0.isEmpty }
    return "\(body.name): \(facts.joined(separator: ", "))"
  }

  private func notTheSame(_ name: String, _ other: LookAlike) -> Refusal {
    let taken = catalogue.bodies.ref(other.body).map { catalogue.bodies[$0].shortName }
    var refusal = Refusal(
      problem: English.lookAlike(name, of: taken ?? other.body, other.body, other.difference))
    if case .found(let party, _) = catalogue.resolveParty(name) {
      refusal.advice = English.isThereAsOrganisation(catalogue.parties[party].id)
    }
    return refusal
  }

  /// The one body of which a text is a part of a name; nil when there is none.
  ///
  /// - Throws: A `Refusal` that lists them when there are several.
  private mutating func onlyFitting(_ name: String) throws(Refusal) -> Ref<Body>? {
    let fitting = catalogue.bodies(fitting: name)
    let others = catalogue.lookAlikes(fitting: name)
    guard let first = fitting.first else { return nil }
    guard fitting.count == 1 else {
      let more = max(0, fitting.count - Self.mostReadings)
      throw ambiguous(
        name,
        fitting.prefix(Self.mostReadings).map { (catalogue.bodies[$0].id, difference($0)) }
          + others.prefix(Self.mostReadings).map {
            ("-", English.notInCatalogue($0.name, $0.difference))
          },
        more > 0 ? English.moreBodies(more, name) : nil)
    }
    let body = catalogue.bodies[first]
    remarks.append(
      English.readAsOnly(name, "\(body.name) (\(body.id))", not: others.map(\.name)))
    return first
  }

  private static let mostReadings = 9

  // MARK: - Parties

  /// The state or organisation that a name means.
  ///
  /// - Throws: A `Refusal` that lists what the name can mean, or what is spelt alike.
  package mutating func party(_ name: String) throws(Refusal) -> Ref<Party> {
    let parties = catalogue.parties
    func named(_ ref: Ref<Party>) -> String { "\(parties[ref].name) (\(parties[ref].id))" }
    switch catalogue.resolveParty(name) {
    case .found(let ref, let alternatives):
      if !alternatives.isEmpty, parties[ref].id != name {
        remarks.append(English.readAs(name, named(ref), or: alternatives.map(named)))
      }
      return ref
    case .ambiguous(let refs, let why):
      throw ambiguous(name, refs.map { (parties[$0].id, parties[$0].name) }, why)
    case .unknown(let nearest):
      if case .found(let body, _) = catalogue.resolveBody(name) {
        throw Refusal(
          problem: English.noParty(name), advice: English.isBody(catalogue.bodies[body].id))
      }
      throw Refusal(
        problem: English.noParty(name), advice: English.didYouMean(nearest.map(named)))
    }
  }

  private func ambiguous(
    _ name: String, _ ways: [(id: String, name: String)], _ why: String?
  ) -> Refusal {
    let width = ways.map(\.id.count).max() ?? 0
    return Refusal(
      problem: English.ambiguous(name), advice: English.sayWhich(ways.map(\.id)),
      readings: ways.map { id, name in
        "\(id)\(String(repeating: " ", count: width - id.count))  \(name)"
      } + [why].compactMap(\.self))
  }
}
