/// Finds what the operands of a set expression mean in a catalogue.
struct OperandReader {
  /// What a field looks at.
  enum Field: String, CaseIterable {
    case region, subregion, kind
  }

  /// The words that mean a set by themselves; a body of that name needs quotation marks.
  static let keywords = ["states", "organisations", "organizations"]
  /// What may be typed for an operator, and is none: names have such words in them.
  static let operators = [
    "and": "&", "or": "|", "not": "-", "without": "-", "but": "-", "minus": "-", "xor": "^",
  ]
  private static let mostChoices = 6

  let text: String
  let catalogue: Catalogue
  let list: PartyList?
  /// What was read in one of several ways, each in a sentence.
  private(set) var remarks: [String] = []

  init(text: String, catalogue: Catalogue, list: PartyList?) {
    (self.text, self.catalogue, self.list) = (text, catalogue, list)
  }

  // MARK: - Bodies

  /// What words without quotation marks mean.
  mutating func operand(
    _ words: String, at range: Range<Int>
  ) throws(QueryError) -> PartySet.Operand {
    switch words.lowercased() {
    case "states": return .states
    case "organisations", "organizations": return .organisations
    default: break
    }
    if !words.hasSuffix("."), catalogue.body(named: words) != nil {
      return try body(words, at: range, role: nil)
    }
    guard let point = words.lastIndex(of: "."), point > words.startIndex,
      !words[point...].contains(" ")
    else { return try body(words, at: range, role: nil) }
    let name = String(words[..<point])
    let start = range.upperBound - words.distance(from: point, to: words.endIndex) + 1
    let role = String(words[words.index(after: point)...])
    return try body(
      name, at: range.lowerBound..<start - 1, role: (role, start..<range.upperBound))
  }

  /// The body of a name, and those in it who are meant.
  mutating func body(
    _ name: String, at range: Range<Int>, role: (text: String, range: Range<Int>)?
  ) throws(QueryError) -> PartySet.Operand {
    let ref = try body(name, at: range)
    guard let role else { return .body(ref, .own) }
    return .body(ref, try scope(role.text, in: ref, at: role.range))
  }

  private mutating func body(_ name: String, at range: Range<Int>) throws(QueryError) -> Ref<Body> {
    switch catalogue.resolveBody(name) {
    case .found(let ref, let alternatives):
      remark(name, ref, not: alternatives + catalogue.bodies(goingOnFrom: name, but: ref))
      return ref
    case .ambiguous(let refs, _):
      throw severalBodies(name, refs, at: range)
    case .unknown(let nearest):
      if let other = catalogue.lookAlike(called: name) {
        throw error(
          range, "“\(name)” is no body of the catalogue: \(other.difference)",
          "it is not \(other.body)")
      }
      // A state's name is part of the names of bodies, and means the state.
      if isParty(name) { throw unknown(name, nearest, at: range) }
      let fitting = catalogue.bodies(fitting: name)
      let others = catalogue.lookAlikes(fitting: name)
      guard let ref = fitting.first else { throw unknown(name, nearest, at: range) }
      guard fitting.count == 1, others.isEmpty else {
        throw severalBodies(name, fitting, at: range, not: others.map(\.name))
      }
      remark(name, ref, not: [])
      return ref
    }
  }

  /// Says how a name was read that is not the body's own.
  private mutating func remark(_ name: String, _ ref: Ref<Body>, not others: [Ref<Body>]) {
    let body = catalogue.bodies[ref]
    let own = [body.id, body.name, body.shortName, body.acronym ?? ""].map(Folding.key)
    guard !others.isEmpty || !own.contains(Folding.key(name)),
      catalogue.bodies.ref(name) != ref
    else { return }
    remarks.append(
      "“\(name)” is read as \(body.name) (\(body.id))"
        + (others.isEmpty ? "" : "; not the same: \(choices(others))"))
  }

  private func severalBodies(
    _ name: String, _ refs: [Ref<Body>], at range: Range<Int>, not others: [String] = []
  ) -> QueryError {
    let beside =
      others.isEmpty ? "" : "; not in the catalogue: \(others.joined(separator: ", "))"
    return error(
      range, "“\(name)” can mean several things", "please say which: \(choices(refs))\(beside)")
  }

  private func isParty(_ name: String) -> Bool {
    catalogue.isPartyName(name)
  }

  private func choices(_ refs: [Ref<Body>]) -> String {
    Self.list(refs.map { (catalogue.bodies[$0].id, catalogue.bodies[$0].shortName) })
  }

  private func unknown(
    _ name: String, _ nearest: [Ref<Body>], at range: Range<Int>
  ) -> QueryError {
    if name.hasPrefix("-") || name.hasSuffix("-") || name.contains(" -") || name.contains("- ") {
      return error(
        range, "no body is called “\(name)”", "between two sets, “-” needs a space on both sides")
    }
    for word in name.lowercased().split(separator: " ") {
      if let sign = Self.operators[String(word)] {
        return error(range, "no body is called “\(name)”", "for “\(word)” write \(sign)")
      }
    }
    if let colon = name.firstIndex(of: ":") {
      let fields = Field.allCases.map { "\($0.rawValue):" }
      let nearest = Nearest.of(String(name[..<colon]), among: Field.allCases.map(\.rawValue))
      return error(
        range, "there is no field “\(name[...colon])”",
        nearest.map { "did you mean \($0):?" } ?? "there are \(fields.joined(separator: ", "))")
    }
    if case .found(let party, _) = catalogue.resolveParty(name) {
      return error(
        range, "no body is called “\(name)”",
        "the party \(catalogue.parties[party].name) is written {\(catalogue.parties[party].id)}")
    }
    if let keyword = Nearest.of(name, among: Self.keywords), nearest.isEmpty {
      return error(range, "no body is called “\(name)”", "did you mean \(keyword)?")
    }
    return error(
      range, "no body is called “\(name)”",
      nearest.isEmpty ? nil : "did you mean: \(choices(nearest))?")
  }

  // MARK: - Roles

  private func scope(
    _ name: String, in body: Ref<Body>, at range: Range<Int>
  ) throws(QueryError) -> SeatScope {
    let key = Folding.key(name)
    if key == "any" { return .any }
    let roles = Role.allCases
    let exact = roles.filter { role in
      [role.rawValue, role.label, role.plural].contains { Folding.key($0) == key }
    }
    let found = exact.isEmpty ? roles.filter { Folding.key($0.rawValue).hasPrefix(key) } : exact
    let askable = found.count > 1 ? found.filter { $0 != .formerChair } : found
    guard !key.isEmpty, askable.count == 1, let role = askable.first else {
      let known = ownRoles(of: body).map(\.rawValue)
      if !key.isEmpty, askable.count > 1 {
        throw error(
          range, "“\(name)” can mean several roles",
          "please say which: \(askable.map(\.rawValue).joined(separator: ", "))")
      }
      let nearest = Nearest.of(name, among: roles.map(\.rawValue) + ["any"])
      throw error(
        range, key.isEmpty ? "a role is missing behind the point" : "there is no role “\(name)”",
        (nearest.map { "did you mean \($0)? " } ?? "")
          + "in \(catalogue.bodies[body].id) are known: "
          + (known + ["any"]).joined(separator: ", "))
    }
    guard role != .formerChair else {
      throw error(
        range, "who chaired before is asked for by date",
        "as \(catalogue.bodies[body].id).chair@2015")
    }
    return .role(role)
  }

  /// The roles that somebody has or had in a body.
  private func ownRoles(of body: Ref<Body>) -> [Role] {
    let joins = catalogue.joins.value
    let places = Set(joins.membershipsByBody[body.index].map { joins.membershipRole[Int($0)] })
    return Role.allCases.filter { $0 != .formerChair && places.contains($0.place) }
  }

  // MARK: - Fields

  /// The field that a word before a colon means, which may be cut short; nil when it means none.
  func field(_ word: Substring) -> Field? {
    let word = word.lowercased()
    let fields = Field.allCases.filter { $0.rawValue.hasPrefix(word) }
    return fields.count == 1 && !word.isEmpty ? fields[0] : nil
  }

  /// The states or organisations of a region, subregion or kind, which may be cut short.
  func value(
    _ text: String, of field: Field, at range: Range<Int>
  ) throws(QueryError) -> PartySet.Operand {
    let values = values(of: field)
    let key = Folding.key(text)
    let exact = values.filter { [$0, Vocabulary.words($0)].contains { Folding.key($0) == key } }
    let found = exact.isEmpty ? values.filter { Folding.key($0).hasPrefix(key) } : exact
    guard !key.isEmpty, found.count == 1 else {
      let all = values.map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: ", ")
      if !key.isEmpty, found.count > 1 {
        throw error(
          range, "“\(text)” can mean several", "please say which: \(found.joined(separator: ", "))")
      }
      let nearest = Nearest.of(text, among: values)
      throw error(
        range,
        key.isEmpty
          ? "a \(field.rawValue) is missing" : "there is no \(field.rawValue) “\(text)”",
        nearest.map { "did you mean \($0)?" } ?? "there are \(all)")
    }
    switch field {
    case .region: return .region(found[0])
    case .subregion: return .subregion(found[0])
    case .kind: return .kind(found[0])
    }
  }

  /// All values of a field, in alphabetical order.
  private func values(of field: Field) -> [String] {
    let values =
      switch field {
      case .region: catalogue.states.map(\.region)
      case .subregion: catalogue.states.map(\.subregion)
      case .kind: catalogue.states.map(\.status) + catalogue.organisations.map(\.kind)
      }
    return Set(values).filter { !$0.isEmpty }.sorted()
  }

  // MARK: - Parties

  /// The party that a name between braces means.
  mutating func party(_ name: String, at range: Range<Int>) throws(QueryError) -> Ref<Party> {
    switch catalogue.resolveParty(name) {
    case .found(let ref, let others):
      if !others.isEmpty {
        let party = catalogue.parties[ref]
        remarks.append(
          "“\(name)” is read as \(party.name) (\(party.id)); it can also mean \(choices(others))")
      }
      return ref
    case .ambiguous(let refs, let why):
      throw error(
        range, "“\(name)” can mean several parties",
        "please say which: \(choices(refs))" + (why.map { "; \($0)" } ?? ""))
    case .unknown(let nearest):
      throw error(
        range, "no state or organisation is called “\(name)”",
        nearest.isEmpty ? nil : "did you mean: \(choices(nearest))?")
    }
  }

  private func choices(_ refs: [Ref<Party>]) -> String {
    Self.list(refs.map { (catalogue.parties[$0].id, catalogue.parties[$0].name) })
  }

  /// The list that somebody gave.
  func list(at range: Range<Int>) throws(QueryError) -> PartySet.Operand {
    guard let list else {
      throw error(
        range, "“-” by itself means a list on standard input, and there is none",
        "write the names between braces: {VN, TH}")
    }
    return .list(list)
  }

  // MARK: - Words

  private static func list(_ choices: [(id: String, name: String)]) -> String {
    choices.prefix(mostChoices).map { "\($0.id) (\($0.name))" }.joined(separator: ", ")
      + (choices.count > mostChoices ? " and \(choices.count - mostChoices) more" : "")
  }

  private func error(
    _ range: Range<Int>, _ problem: String, _ advice: String? = nil
  ) -> QueryError {
    QueryError(text: text, range: range, problem: problem, advice: advice)
  }
}
