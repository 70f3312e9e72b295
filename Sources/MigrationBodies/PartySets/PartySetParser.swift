/// Reads a set expression.
///
///     whole   = set [" @" date]
///     set     = both { ("|" | "-" | "^") both }
///     both    = part { "&" part }
///     part    = operand ["@" date] | group ["@" date]
///     group   = "(" set [" @" date] ")" | "at least" N "of (" set { "," set } [" @" date] ")"
///     operand = body ["." role] | field ":" value | "{" names "}" | "states" | "organisations" | "-"
struct PartySetParser {
  /// More operands than anybody types; the tree is walked by recursion.
  static let mostOperands = 100
  private static let deepest = 120

  private let text: String
  private let tokens: [PartySetToken]
  private var next = 0
  private var depth = 0
  private var operandCount = 0
  private var reader: OperandReader

  init(_ text: String, in catalogue: Catalogue, list: PartyList?) throws(QueryError) {
    self.text = text
    tokens = try PartySetToken.all(of: text)
    reader = OperandReader(text: text, catalogue: catalogue, list: list)
  }

  /// What was said of names on the way: which could have been meant otherwise.
  var remarks: [String] { reader.remarks }

  /// The whole expression.
  mutating func whole() throws(QueryError) -> PartySet.Expression {
    guard !tokens.isEmpty else {
      throw error(0..<text.count, "there is no expression", "name a body, as bali-process")
    }
    let set = try group()
    if let token { throw unexpected(token) }
    return set
  }

  /// A set and the date that speaks for all of it.
  private mutating func group() throws(QueryError) -> PartySet.Expression {
    try dated(try set())
  }

  /// A set with the date behind it, if there is one that speaks for the whole group.
  private mutating func dated(
    _ set: PartySet.Expression
  ) throws(QueryError) -> PartySet.Expression {
    guard let token, case .date(let date) = token.kind, !token.isAttached else { return set }
    next += 1
    guard self.token == nil || self.token?.kind == .sign(")") else {
      throw error(
        token.range, "it is not clear what “@\(date)” is for",
        "write it without a space behind what it is for, as asean@2015, or at the end, where it is"
          + " for all")
    }
    return .dated(set, try read(date, token))
  }

  /// `|`, `-` and `^`, from left to right.
  private mutating func set() throws(QueryError) -> PartySet.Expression {
    var left = try both()
    while let sign = operators([.or, .minus, .xor]) {
      left = .combined(sign, left, try both())
    }
    return left
  }

  /// `&`, which binds more tightly.
  private mutating func both() throws(QueryError) -> PartySet.Expression {
    var left = try part()
    while let sign = operators([.and]) { left = .combined(sign, left, try part()) }
    return left
  }

  /// The operator that stands here, read.
  private mutating func operators(_ wanted: [PartySet.Operator]) -> PartySet.Operator? {
    guard let token else { return nil }
    let sign: PartySet.Operator? =
      switch token.kind {
      case .sign(let sign): PartySet.Operator(rawValue: String(sign))
      case .word("-"): .minus
      default: nil
      }
    guard let sign, wanted.contains(sign) else { return nil }
    next += 1
    return sign
  }

  /// An operand or a group, with the date that is attached to it.
  private mutating func part() throws(QueryError) -> PartySet.Expression {
    let set = try undated()
    guard let token, case .date(let date) = token.kind, token.isAttached else { return set }
    next += 1
    return .dated(set, try read(date, token))
  }

  /// An operand or a group; all that is within something else comes through here.
  private mutating func undated() throws(QueryError) -> PartySet.Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw error(here, "there are more than \(Self.deepest) parentheses within one another")
    }
    guard let token else {
      throw error(
        text.count..<text.count, "something is missing at the end",
        "a body, a list in { } or an expression in ( ) is expected")
    }
    switch token.kind {
    case .sign("("):
      next += 1
      let set = try group()
      try close(token, with: ")")
      return set
    case .sign("{"): return .operand(try names(from: token))
    case .word(let word) where word.first.map(ForeignSign.isNot) == true:
      throw error(
        token.range.lowerBound..<token.range.lowerBound + 1, "“!” is not known here",
        "write “-” between two, as asean - saarc, for who is in one and not in the other")
    case .word, .quoted:
      if let atLeast = try atLeast() { return atLeast }
      return .operand(try operand())
    case .sign, .date: throw unexpected(token)
    }
  }

  // MARK: - At least

  /// `at least 2 of (a, b, c)`; nil when it is something else that stands here.
  private mutating func atLeast() throws(QueryError) -> PartySet.Expression? {
    let words = wordsHere
    guard words.count >= 2, words[0].lowercased() == "at", words[1].lowercased() == "least" else {
      return nil
    }
    let start = next
    next += words.count
    guard words.count == 4, let least = Int(words[2]), words[3].lowercased() == "of", let token,
      token.kind == .sign("(")
    else {
      let range = tokens[start].range.lowerBound..<tokens[next - 1].range.upperBound
      throw error(range, "“at least” is not complete", "write: at least 2 of (A, B, C)")
    }
    next += 1
    var sets = [try set()]
    while self.token?.kind == .sign(",") {
      next += 1
      sets.append(try set())
    }
    guard (1...sets.count).contains(least) else {
      throw error(
        tokens[start + 2].range, "of \(sets.count) sets nothing can be in \(least)",
        "write a number from 1 to \(sets.count)")
    }
    let group = try dated(.atLeast(least, sets))
    try close(token, with: ")")
    return group
  }

  // MARK: - Operands

  private mutating func operand() throws(QueryError) -> PartySet.Operand {
    operandCount += 1
    guard operandCount <= Self.mostOperands else {
      throw error(here, "there are more than \(Self.mostOperands) operands")
    }
    guard let token else { throw error(here, "something is missing") }
    if case .word("-") = token.kind {
      next += 1
      return try reader.list(at: token.range)
    }
    if case .quoted(let name) = token.kind {
      next += 1
      let role = attachedWord { $0.hasPrefix(".") }
      return try reader.body(
        name, at: token.range, role: role.map { (String($0.text.dropFirst()), $0.range) })
    }
    let words = wordsHere
    let first = next
    next += words.count
    let range = token.range.lowerBound..<tokens[next - 1].range.upperBound
    if let colon = words[0].firstIndex(of: ":"), let field = reader.field(words[0][..<colon]) {
      return try self.field(field, words, from: first, range)
    }
    return try reader.operand(words.joined(separator: " "), at: range)
  }

  /// A field and its value, which may be in quotation marks.
  private mutating func field(
    _ field: OperandReader.Field, _ words: [String], from first: Int, _ range: Range<Int>
  ) throws(QueryError) -> PartySet.Operand {
    let name = words[0].prefix { $0 != ":" }
    let rest = [String(words[0].dropFirst(name.count + 1))] + words.dropFirst()
    let value = rest.joined(separator: " ")
    if value.isEmpty, let token, case .quoted(let quoted) = token.kind, token.isAttached {
      next += 1
      return try reader.value(quoted, of: field, at: token.range)
    }
    let start = tokens[first].range.lowerBound + name.count + 1
    return try reader.value(value, of: field, at: min(start, range.upperBound)..<range.upperBound)
  }

  /// The names between braces.
  private mutating func names(from open: PartySetToken) throws(QueryError) -> PartySet.Operand {
    operandCount += 1
    next += 1
    var refs: [Ref<Party>] = []
    while let token, token.kind != .sign("}") {
      switch token.kind {
      case .sign(","): next += 1
      case .quoted(let name):
        next += 1
        refs.append(try reader.party(name, at: token.range))
      case .word:
        let start = next
        while let token = self.token, case .word = token.kind { next += 1 }
        let range = token.range.lowerBound..<tokens[next - 1].range.upperBound
        let words = tokens[start..<next].compactMap { token -> String? in
          if case .word(let word) = token.kind { word } else { nil }
        }
        refs.append(try reader.party(words.joined(separator: " "), at: range))
      case .sign, .date:
        throw error(token.range, "between { and } stand names", "put commas between them")
      }
    }
    try close(open, with: "}")
    return .parties(refs.unique)
  }

  /// The words from here on that are one name: an operand in several words needs no quotation marks.
  private var wordsHere: [String] {
    var words: [String] = []
    for token in tokens[next...] {
      guard case .word(let word) = token.kind, word != "-" || words.isEmpty else { break }
      // What is attached to a quotation mark is no part of the name before it.
      if !words.isEmpty, token.isAttached { break }
      words.append(word)
      if word == "-" { break }
    }
    return words
  }

  private mutating func attachedWord(
    where fits: (String) -> Bool
  ) -> (text: String, range: Range<Int>)? {
    guard let token, token.isAttached, case .word(let word) = token.kind, fits(word) else {
      return nil
    }
    next += 1
    return (word, token.range)
  }

  /// Whether an identifier can stand in an expression without quotation marks.
  static func isName(_ id: String) -> Bool {
    !OperandReader.keywords.contains(id) && id != "-" && id != "at"
      && id.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
  }

  // MARK: - What is not as it should be

  private var token: PartySetToken? { next < tokens.count ? tokens[next] : nil }

  private var here: Range<Int> { token?.range ?? text.count..<text.count }

  private func error(
    _ range: Range<Int>, _ problem: String, _ advice: String? = nil
  ) -> QueryError {
    QueryError(text: text, range: range, problem: problem, advice: advice)
  }

  private func read(_ date: String, _ token: PartySetToken) throws(QueryError) -> EDTFDate {
    guard let read = EDTFDate(date), read.canBeAskedFor else {
      throw error(
        token.range, "“\(date)” is not a valid date",
        "write a day, a month or a year, as @2012-06-30, @2012-06 or @2012")
    }
    return read
  }

  private mutating func close(
    _ open: PartySetToken, with sign: Character
  ) throws(QueryError) {
    if let token, token.kind == .sign(sign) {
      next += 1
      return
    }
    if let token { throw unexpected(token) }
    throw error(open.range, "this is not closed", "put “\(sign)” where it ends")
  }

  /// What is wrong with a token that cannot stand where it stands.
  private func unexpected(_ token: PartySetToken) -> QueryError {
    let isAfterSet = next > 0 && endsSet(tokens[next - 1])
    switch token.kind {
    case .date(let date) where isAfterSet && isDate(tokens[next - 1]):
      return error(token.range, "“@\(date)” is a second date", "leave out one of the two")
    case .date(let date) where isAfterSet:
      return error(
        token.range, "it is not clear what “@\(date)” is for",
        "write it without a space behind what it is for, as asean@2015, or at the very end for all")
    case .date: return error(token.range, "a date follows what it is for", "as asean@2015")
    case .sign(")"):
      return isAfterSet
        ? error(token.range, "there is no “(” to this “)”", "leave it out")
        : error(token.range, "something is missing before this “)”")
    case .sign("}"): return error(token.range, "there is no “{” to this “}”", "leave it out")
    case .sign(","):
      return error(
        token.range, "a comma stands only in {VN, TH} and in “at least 2 of (A, B)”",
        "| between two sets gives all that are in either")
    case .sign(let sign) where PartySet.Operator(rawValue: String(sign)) != nil:
      return error(
        token.range, "something is missing before “\(sign)”",
        next > 0 && tokens[next - 1].kind == token.kind
          ? "one “\(sign)” is enough" : "a body, a list in { } or an expression in ( ) is expected")
    case .word(let word) where word.hasPrefix("-") || word.hasPrefix("–") || word.hasPrefix("−"):
      return error(token.range, "an operator is missing", "“-” needs a space on both sides")
    case .word, .quoted, .sign:
      return error(
        token.range, "an operator is missing before this",
        "& in both, | in either, - in the first but not in the second, ^ in one of the two")
    }
  }

  private func endsSet(_ token: PartySetToken) -> Bool {
    switch token.kind {
    case .word("-"): false
    case .word, .quoted, .date, .sign(")"), .sign("}"): true
    case .sign: false
    }
  }

  private func isDate(_ token: PartySetToken) -> Bool {
    if case .date = token.kind { true } else { false }
  }
}
