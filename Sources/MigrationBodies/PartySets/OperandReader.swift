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
    var naming = Naming(in: catalogue)
    do throws(Naming.Refusal) {
      let ref = try naming.body(name)
      remarks += naming.remarks
      return ref
    } catch {
      var refusal = error
      guard refusal.readings.isEmpty else { throw refusal.error(in: text, at: range) }
      if let colon = name.firstIndex(of: ":") { throw noField(name[..<colon], at: range) }
      if let advice = advice(on: name) { refusal.advice = advice }
      throw refusal.error(in: text, at: range)
    }
  }

  private func noField(_ name: Substring, at range: Range<Int>) -> QueryError {
    let fields = Field.allCases.map(\.rawValue)
    return error(
      range, English.noField(name),
      English.fields(nearest: Nearest.of(String(name), among: fields), of: fields))
  }

  /// What to write instead of a text that is no name, but something else of an expression.
  private func advice(on name: String) -> String? {
    if name.hasPrefix("-") || name.hasSuffix("-") || name.contains(" -") || name.contains("- ") {
      return English.minusNeedsSpaces
    }
    for word in name.lowercased().split(separator: " ") {
      if let sign = Self.operators[String(word)] { return English.signFor(word, sign) }
    }
    if case .found(let party, _) = catalogue.resolveParty(name) {
      return English.partyInBraces(catalogue.parties[party].name, catalogue.parties[party].id)
    }
    return Nearest.of(name, among: Self.keywords).map { English.didYouMeanWord($0) }
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
    var naming = Naming(in: catalogue)
    do throws(Naming.Refusal) {
      let ref = try naming.party(name)
      remarks += naming.remarks
      return ref
    } catch {
      throw error.error(in: text, at: range)
    }
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

  private func error(
    _ range: Range<Int>, _ problem: String, _ advice: String? = nil
  ) -> QueryError {
    QueryError(text: text, range: range, problem: problem, advice: advice)
  }
}
