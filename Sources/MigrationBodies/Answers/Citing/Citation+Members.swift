extension Citation {
  /// Who sits in a body on the catalogue's date.
  public init(membersOf body: Ref<Body>, in catalogue: Catalogue) {
    let members = CitedMembers(of: body, in: catalogue)
    self.init(members.sentences, sources: members.sources.sources)
  }
}

/// The sentences that cite who sits in a body.
private struct CitedMembers {
  private let catalogue: Catalogue
  private let body: Ref<Body>
  private let role: Role?
  private let statement: Statement
  /// The body's own that are sure, each with the sources that list it so.
  private let listed: [(party: Ref<Party>, sources: [Source])]
  /// The sources of the sure ones.
  let sources: SourcePhrase

  init(of body: Ref<Body>, in catalogue: Catalogue) {
    self.catalogue = catalogue
    self.body = body
    statement = catalogue.statement(of: body)
    let role = catalogue.principalRole(of: body)
    self.role = role
    listed = catalogue.seats(in: body).compactMap { seat in
      let terms = catalogue.memberships(of: seat).filter {
        $0.roleID == role?.rawValue && catalogue.standing(of: $0) == .in
      }
      let ids = terms.flatMap { [$0.source, $0.dateSource].compactMap(\.self) }
      return terms.isEmpty
        ? nil
        : (seat.party, ids.compactMap(catalogue.sources.ref).map { catalogue.sources[$0] })
    }
    sources = SourcePhrase(listed.map(\.sources))
  }

  var sentences: [String] {
    if catalogue.exists(body) == .out, let founding { return [founding] }
    guard let role else {
      return ["It is not known who sits in \(catalogue.bodies[body].phrase)."]
    }
    return [main(role), founding, suspended, notKnown(role), counts, undated, disagreements, age]
      .compactMap(\.self) + beside + perhapsBeside
  }

  /// Why nobody can be in on all days of the date.
  private var founding: String? {
    guard let date = catalogue.date, let founded = catalogue.bodies[body].established else {
      return nil
    }
    let phrase = catalogue.bodies[body].phrase
    switch catalogue.exists(body) {
    case .in: return nil
    case .out: return English.foundedLater(phrase, founded.words, than: date.words)
    case .notKnown: return English.foundedIn(phrase, founded.words, date.words)
    }
  }

  /// Those who were suspended from taking part; they are members none the less.
  private var suspended: String? {
    let names = catalogue.seats(in: body).filter { seat in
      catalogue.memberships(of: seat).contains {
        $0.roleID == Role.suspended.rawValue && catalogue.standing(of: $0) == .in
      }
    }.map { catalogue.parties[$0.party].name }
    guard !names.isEmpty else { return nil }
    return Sentence.ended(
      "Suspended from taking part, and members none the less, "
        + "\(names.count == 1 ? "is" : "are") \(Sentence.list(names))")
  }

  /// Who: `According to ..., the Colombo Process had 12 member States as at 2024-06-29: ...`.
  private func main(_ role: Role) -> String {
    let phrase = catalogue.bodies[body].phrase
    guard !listed.isEmpty else {
      return "No \(role.label) of \(phrase)\(when) is confirmed."
    }
    let names = listed.map { catalogue.parties[$0.party].name }
    return Sentence.ended(
      "According to \(sources.text), \(phrase) had \(number(role))\(when): "
        + Sentence.list(names))
  }

  /// How many of what: `12 member States`, `9 States and 2 organisations as participants`.
  private func number(_ role: Role) -> String {
    let states = listed.map(\.party).filter(catalogue.parties.isState)
    let organisations = listed.count - states.count
    let noun =
      states.allSatisfy(isState) ? ("State", "States") : ("State or area", "States and areas")
    let count = "\(states.count) \(states.count == 1 ? noun.0 : noun.1)"
    if role == .member, organisations == 0 {
      return "\(states.count) member \(states.count == 1 ? noun.0 : noun.1)"
    }
    let parts = [
      states.isEmpty ? nil : count,
      organisations > 0 ? Words.count(organisations, "organisation") : nil,
    ].compactMap(\.self)
    return "\(Words.all(parts)) as \(listed.count == 1 ? role.label : role.plural)"
  }

  private func isState(_ party: Ref<Party>) -> Bool {
    guard case .state(let state) = catalogue.parties[party] else { return false }
    return state.status == "un-member" || state.status == "un-observer"
  }

  // MARK: - Dates

  /// The newest date on which a source lists each; nil where none of its sources has a date.
  private var dates: [EDTFDate?] {
    listed.map { $0.sources.compactMap(\.asOf).max { $1.endsLater(than: $0) } }
  }

  /// As of when: the date that was asked for, or the dates of the lists, where each has one.
  private var when: String {
    if let date = catalogue.date { return " as at \(date.words)" }
    return dates.contains(nil) ? "" : whenListed
  }

  /// The dates of the lists that have some.
  private var whenListed: String {
    let known = dates.compactMap(\.self)
    guard let oldest = known.min(by: { $1.endsLater(than: $0) }),
      let newest = known.max(by: { $1.endsLater(than: $0) })
    else { return "" }
    return oldest.text == newest.text
      ? " as at \(newest.words)" : " as listed between \(oldest.words) and \(newest.words)"
  }

  private var undated: String? {
    let count = dates.count { $0 == nil }
    guard count > 0 else { return nil }
    if count == listed.count { return "No source gives the date of its list." }
    let others = catalogue.date == nil ? "; the others\(whenListed)" : ""
    return "\(count) of them \(count == 1 ? "is" : "are") named only by undated sources\(others)."
  }

  /// How old the list is, where that is years.
  private var age: String? {
    guard catalogue.date == nil, let list = statement.listDate?.latest?.year,
      let now = catalogue.newestEvidence?.latest?.year, now - list >= Self.oldYears
    else { return nil }
    return "The newest dated list is of \(statement.listDate?.words ?? ""); "
      + "later changes are not known."
  }

  /// From so many years on the age of a list is worth a sentence.
  private static let oldYears = 2

  // MARK: - What is not known, and what differs

  private func notKnown(_ role: Role) -> String? {
    let sure = Set(listed.map(\.party))
    let names = catalogue.seats(in: body).filter { seat in
      !sure.contains(seat.party)
        && catalogue.memberships(of: seat).contains {
          $0.roleID == role.rawValue && catalogue.standing(of: $0) == .notKnown
        }
    }.map { catalogue.parties[$0.party].name }
    guard !names.isEmpty else { return nil }
    let what = names.count == 1 ? "was a \(role.label)" : "were \(role.plural)"
    return Sentence.ended("It is not known whether \(Sentence.list(names)) \(what) then")
  }

  /// A count that a source states and that is not that of the list.
  private var counts: String? {
    guard statement.differs else { return nil }
    let parts = [
      statement.statedStates.map { Words.count($0, "State") },
      statement.statedOrganisations.map { Words.count($0, "organisation") },
    ].compactMap(\.self)
    let text = parts.isEmpty ? statement.statedParties.map { "\($0)" } ?? "" : Words.all(parts)
    return text.isEmpty ? nil : "The newest count that a source states is another: \(text)."
  }

  private var disagreements: String? {
    let count = catalogue.problems(of: body).count
    return count == 0
      ? nil : "Sources disagree on \(Words.count(count, "point")) about this body."
  }

  /// How many may have taken part beside the body's own.
  private var perhapsBeside: [String] {
    let count = catalogue.seats(in: body).count { seat in
      catalogue.kind(of: seat) == .mayBe
        && !catalogue.memberships(of: seat).contains {
          $0.roleID == role?.rawValue && catalogue.standing(of: $0) == .notKnown
        }
    }
    guard count > 0 else { return [] }
    return count == 1
      ? ["Of 1 other it is not known whether it took part in another role."]
      : ["Of \(count) others it is not known whether they took part in another role."]
  }

  private var beside: [String] {
    let counts = statement.beside.filter { $0.count > 0 }
    guard !counts.isEmpty else { return [] }
    let texts = counts.map { role, count, _ in "\(count) \(count == 1 ? role.label : role.plural)" }
    let verb = counts.reduce(0) { $0 + $1.count } == 1 ? "is" : "are"
    return ["Beside them, \(Words.all(texts)) \(verb) listed."]
  }
}
