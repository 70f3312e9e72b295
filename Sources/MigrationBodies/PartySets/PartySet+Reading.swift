extension PartySet {
  /// Reads an expression; `guide` has the language.
  ///
  /// - Parameters:
  ///   - text: The expression.
  ///   - catalogue: What its names are looked up in, whatever the date.
  ///   - list: What `-` by itself means; nil where there is no list.
  /// - Throws: A `QueryError` that says where and what would be right.
  public init(
    _ text: String, in catalogue: Catalogue, list: PartyList? = nil
  ) throws(QueryError) {
    self = try Self.reading(of: text, in: catalogue, list: list).set
  }

  /// Reads an expression, and says which names could have been meant otherwise.
  ///
  /// - Returns: The set, and a sentence for each name that was cut short or has other meanings.
  /// - Throws: A `QueryError` that says where and what would be right.
  public static func reading(
    of text: String, in catalogue: Catalogue, list: PartyList? = nil
  ) throws(QueryError) -> (set: PartySet, remarks: [String]) {
    var parser = try PartySetParser(text, in: catalogue, list: list)
    return (PartySet(try parser.whole()), parser.remarks.unique)
  }

  /// Whether an expression has `-` for a list that is to be read first.
  public static func asksForList(_ text: String) -> Bool {
    guard let tokens = try? PartySetToken.all(of: text) else { return false }
    var isOperandNext = true
    for token in tokens {
      switch token.kind {
      case .word("-"):
        if isOperandNext { return true }
        isOperandNext = true
      case .word, .quoted, .date, .sign(")"), .sign("}"): isOperandNext = false
      case .sign: isOperandNext = true
      }
    }
    return false
  }

  /// Whether a text has nothing in it that only an expression has, or what is taken for one:
  /// operators, dates, braces, or parentheses that are not closed.
  public static func canBeName(_ text: String) -> Bool {
    guard let tokens = try? PartySetToken.all(of: text) else { return false }
    let signs = tokens.compactMap { token -> Character? in
      switch token.kind {
      case .sign(let sign): sign
      case .word("-"): "-"
      case .date: "@"
      case .word(let word) where word.first.map(ForeignSign.isNot) == true: "!"
      case .word, .quoted: nil
      }
    }
    return !signs.contains { "&|^{}-@!".contains($0) }
      && signs.count { $0 == "(" } == signs.count { $0 == ")" }
  }

  /// Whether a text is nothing but words, as a name is: without operators, roles, fields and dates.
  public static func isPlainName(_ text: String) -> Bool {
    guard let tokens = try? PartySetToken.all(of: text), !tokens.isEmpty else { return false }
    return tokens.allSatisfy { token in
      if case .word(let word) = token.kind {
        !word.contains { ".:".contains($0) } && !word.hasPrefix("-") && !word.hasSuffix("-")
          && OperandReader.operators[word.lowercased()] == nil
      } else {
        false
      }
    }
  }
}

extension Catalogue {
  /// Whether a text is the name of a body letter by letter, but for capitals.
  public func isSpelt(_ text: String) -> Bool {
    guard let ref = body(named: text) else { return false }
    let body = bodies[ref]
    let names = [body.id, body.name, body.shortName, body.acronym ?? ""] + otherNames.value.of(ref)
    return names.contains { $0.lowercased() == text.lowercased() }
  }
}
