/// Reads a filter: terms beside one another, which all have to hold, `|` between alternatives.
struct QueryParser {
  private var text: QueryText
  private let values: FieldValues
  /// How many parentheses and signs are open.
  private var depth = 0

  /// Nobody types more; a filter that does would exhaust the stack.
  private static let mostDepth = 100

  init(_ text: String, values: FieldValues) {
    self.text = QueryText(text)
    self.values = values
  }

  /// The whole filter.
  mutating func query() throws(QueryError) -> Criterion {
    let criterion = try alternatives()
    if text.next == ")" {
      throw text.error(
        text.place..<text.place + 1, "this parenthesis closes none",
        "open one before, or leave it out")
    }
    return criterion
  }

  // MARK: - Alternatives and terms

  private mutating func alternatives() throws(QueryError) -> Criterion {
    var parts = [try terms()]
    while text.next == "|" {
      let sign = text.place..<text.place + 1
      let isLastEmpty = parts.last == .everything
      text.skip()
      let part = try terms()
      guard !isLastEmpty, part != .everything else {
        throw text.error(
          sign, "there is nothing to look for \(isLastEmpty ? "before" : "after") “|”",
          "write a word on each side, as in: asia | africa")
      }
      parts.append(part)
    }
    return Criterion.any(of: parts)
  }

  private mutating func terms() throws(QueryError) -> Criterion {
    var parts: [Criterion] = []
    while true {
      text.skipSpaces()
      guard let letter = text.next, letter != "|", letter != ")" else { break }
      if let word = ForeignSign.word(of: text) { try refuse(word) }
      parts.append(try term())
    }
    return Criterion.all(of: parts.filter { $0 != .everything })
  }

  private mutating func term() throws(QueryError) -> Criterion {
    guard let letter = text.next else { return .everything }
    if let sign = ForeignSign.mark(of: text) { try refuse(sign) }
    if QueryText.isDash(letter) { return try negation() }
    if letter == "~", let theme = try theme() { return .about(theme) }
    if letter == "(" { return try group() }
    if QueryText.isQuote(letter) { return try phrase() }
    return try word()
  }

  private mutating func negation() throws(QueryError) -> Criterion {
    let sign = text.place..<text.place + 1
    text.skip()
    guard let next = text.next, !next.isWhitespace, next != "|", next != ")" else {
      throw text.error(
        sign, "“-” stands alone", "write it right before what must not be there, as in: -labour")
    }
    try enter(sign)
    let inner = try term()
    depth -= 1
    guard inner != .everything else {
      throw text.error(
        sign.lowerBound..<text.place, "after “-” there are no letters or digits to look for",
        "write it before a word, as in: -labour")
    }
    return Criterion.opposite(of: inner)
  }

  private mutating func group() throws(QueryError) -> Criterion {
    let sign = text.place..<text.place + 1
    text.skip()
    try enter(sign)
    let inner = try alternatives()
    depth -= 1
    guard text.next == ")" else {
      throw text.error(sign, "this parenthesis is not closed", "add “)” where it ends")
    }
    text.skip()
    guard inner != .everything else {
      throw text.error(
        sign.lowerBound..<text.place, "there is nothing between the parentheses",
        "write what to look for, as in: (asia | africa)")
    }
    return inner
  }

  /// The theme after `~`; nil where it means nothing, as in “~50”.
  private mutating func theme() throws(QueryError) -> ThemeWords? {
    let sign = text.place..<text.place + 1
    guard let letter = text.letter(1), letter.isLetter || QueryText.isQuote(letter) else {
      return nil
    }
    guard values.rows.fields.contains(.theme) else {
      throw text.error(
        sign, "“~” means nothing for \(values.rows.words), which have no themes",
        "leave it out to look for the word")
    }
    text.skip()
    let theme = try values.theme(try value(after: sign), in: text)
    return ThemeWords(theme)
  }

  private mutating func enter(_ sign: Range<Int>) throws(QueryError) {
    depth += 1
    guard depth <= Self.mostDepth else {
      throw text.error(sign, "there are too many parentheses and signs within one another", nil)
    }
  }

  private mutating func phrase() throws(QueryError) -> Criterion {
    let (words, _) = try quotedWords()
    return .phrase(words)
  }

  /// What stands between quotation marks.
  private mutating func quoted() throws(QueryError) -> (text: String, range: Range<Int>) {
    let start = text.place
    text.skip()
    let inner = text.take { !QueryText.isQuote($0) }
    guard text.next != nil else {
      throw text.error(
        start..<text.place, "this quotation mark is not closed", "add one where the phrase ends")
    }
    text.skip()
    return (inner, start..<text.place)
  }

  private mutating func quotedWords() throws(QueryError) -> (SearchWords, Range<Int>) {
    let (inner, range) = try quoted()
    let words = SearchWords(inner)
    guard !words.isEmpty else {
      throw text.error(
        range, "there are no letters or digits between the quotation marks",
        "write the phrase, as in: \"labour migration\"")
    }
    return (words, range)
  }

  /// Refuses a sign of another language where a term follows it, to which it would be said.
  private func refuse(_ sign: ForeignSign) throws(QueryError) {
    var ahead = self
    ahead.text.go(to: sign.range.upperBound)
    ahead.text.skipSpaces()
    let start = ahead.text.place
    var term: String?
    do throws(QueryError) {
      guard try ahead.term() != .everything else { return }
      term = text[start..<ahead.text.place]
    } catch {
      // What is wrong within the term is said when the sign is mended.
    }
    throw text.error(sign.range, sign.problem, sign.advice(before: term))
  }

  // MARK: - Words and fields

  private mutating func word() throws(QueryError) -> Criterion {
    let start = text.place
    let name = text.take { $0.isLetter }
    if let field = try field(named: name, at: start) { return field }
    text.go(to: start)
    let typed = text.take { !QueryText.endsWord($0) }
    // As between sets: both have to hold, as without it.
    if typed == "&" { return .everything }
    let words = SearchWords(typed)
    return words.isEmpty ? .everything : .words(words)
  }

  /// The test of a field, if an operator follows its name; nil for a word.
  private mutating func field(named name: String, at start: Int) throws(QueryError) -> Criterion? {
    let end = text.place
    var sign = operatorSign()
    if sign == nil, !name.isEmpty {
      // People put spaces round “>=”; a colon with a space before it is one of a text.
      text.skipSpaces()
      if text.next != ":" { sign = operatorSign() }
    }
    guard let sign else { return nil }
    // A time of day, or the like.
    if name.isEmpty, sign == ":" { return nil }
    let whole = start..<text.place
    guard !name.isEmpty else {
      throw text.error(
        whole, "the name of a field is missing before “\(sign)”", "write it so: year>=2012")
    }
    guard sign != "!=" else {
      throw text.error(whole, "“!=” is not known here", "write -\(name):… for what is not so")
    }
    let field = try values.field(name, in: text, at: start..<end)
    let value = try value(after: whole)
    let test = try values.test(
      field, ValueComparison<Int>.Sign(rawValue: sign) ?? .equal, value, in: text, at: whole)
    return .field(test)
  }

  /// The operator at this place, in ASCII; nil when there is none.
  private mutating func operatorSign() -> String? {
    guard let first = text.next else { return nil }
    switch (first, text.letter(1)) {
    case (":", _), ("=", _):
      text.skip()
      return ":"
    case ("<", "="), (">", "="), ("!", "="):
      text.skip(2)
      return "\(first)="
    case ("<", _), (">", _):
      text.skip()
      return String(first)
    case ("≤", _), ("≥", _):
      text.skip()
      return first == "≤" ? "<=" : ">="
    default: return nil
    }
  }

  /// The value after a field's name and operator.
  private mutating func value(after whole: Range<Int>) throws(QueryError) -> TypedValue {
    text.skipSpaces()
    guard let letter = text.next, letter != "|", letter != ")" else {
      throw text.error(
        text.place..<text.place, "a value is missing after “\(text[whole])”",
        "write it right after it, as in: region:asia")
    }
    guard letter != "(" else {
      throw text.error(
        text.place..<text.place + 1, "a field takes one value",
        "write it with each, as in: (region:asia | region:africa)")
    }
    if QueryText.isQuote(letter) {
      let (inner, range) = try quoted()
      return TypedValue(text: inner, range: range, isQuoted: true)
    }
    let start = text.place
    let typed = text.take { !QueryText.endsWord($0) }
    return TypedValue(text: typed, range: start..<text.place, isQuoted: false)
  }
}

/// The value of a field as it is typed.
struct TypedValue {
  /// Without its quotation marks.
  let text: String
  /// Where it stands.
  let range: Range<Int>
  /// Whether it stands in quotation marks.
  let isQuoted: Bool
}
