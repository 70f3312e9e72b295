/// Reads what a command lists from its words and options.
struct ListingReader {
  let typed: TypedCommand
  /// The catalogue on the date that the line asks for.
  let catalogue: Catalogue
  /// What `-` by itself means in a set expression; nil where there is no list.
  private let list: PartyList?
  private var naming: Naming
  /// What the names of expressions and filters can be read as too.
  private var otherRemarks: [String] = []

  init(_ typed: TypedCommand, in catalogue: Catalogue, list: PartyList?) {
    (self.typed, self.catalogue, self.list) = (typed, catalogue, list)
    naming = Naming(in: catalogue)
  }

  /// What the reader of the line should know of the names in it.
  var remarks: [String] { (naming.remarks + otherRemarks).unique }

  /// The words that are no option.
  var words: [TypedLine.Word] { typed.words }

  func has(_ option: OptionDeclaration) -> Bool { typed.has(option) }
  func value(_ option: OptionDeclaration) -> TypedLine.Word? { typed.value(option) }
  func values(_ option: OptionDeclaration) -> [TypedLine.Word] { typed.values(option) }

  // MARK: - Errors

  func error(at word: TypedLine.Word, _ problem: String, _ advice: String? = nil) -> QueryError {
    typed.error(at: word, problem, advice)
  }

  func error(at option: OptionDeclaration, _ problem: String) -> QueryError {
    value(option).map { typed.error(at: $0, problem) } ?? typed.errorAtEnd(problem)
  }

  func errorAtEnd(_ problem: String, _ advice: String? = nil) -> QueryError {
    typed.errorAtEnd(problem, advice)
  }

  // MARK: - Names

  /// All words as one name or expression.
  ///
  /// - Throws: A `QueryError` that says what is missing where there are none.
  func name(_ what: String) throws(QueryError) -> TypedLine.Word {
    guard let first = words.first, let last = words.last else {
      throw errorAtEnd(
        English.needs(typed.declaration.name, what), English.asIn(typed.declaration))
    }
    return TypedLine.Word(
      typed.expression, first.range.lowerBound..<last.range.upperBound)
  }

  /// The body that an option names; nil where it is not given.
  mutating func body(_ option: OptionDeclaration) throws(QueryError) -> Ref<Body>? {
    guard let word = value(option) else { return nil }
    return try body(word)
  }

  mutating func body(_ word: TypedLine.Word) throws(QueryError) -> Ref<Body> {
    do throws(Naming.Refusal) {
      return try naming.body(word.text)
    } catch {
      throw error.error(in: typed.line.text, at: word.range)
    }
  }

  /// The party that an option names; nil where it is not given, or is an expression.
  mutating func party(_ option: OptionDeclaration) throws(QueryError) -> Ref<Party>? {
    guard let word = value(option), !isExpression(word) else { return nil }
    return try party(word)
  }

  /// Of whom the rows are, by the options of a body and of a party that they name.
  mutating func scope() throws(QueryError) -> RowScope {
    RowScope(body: try body(.body), party: try party(.namedParty))
  }

  /// The set that an option has as an expression; nil where it is not given, or is a name.
  mutating func partySet(_ option: OptionDeclaration) throws(QueryError) -> PartySet? {
    guard let word = value(option), isExpression(word) else { return nil }
    return try set(word)
  }

  /// Whether a text that is no party's name has signs that only an expression has.
  private func isExpression(_ word: TypedLine.Word) -> Bool {
    !PartySet.isPlainName(word.text) && !catalogue.isPartyName(word.text)
      && (!PartySet.canBeName(word.text) || (try? PartySet(word.text, in: catalogue)) != nil)
  }

  mutating func party(_ word: TypedLine.Word) throws(QueryError) -> Ref<Party> {
    do throws(Naming.Refusal) {
      return try naming.party(word.text)
    } catch {
      throw error.error(in: typed.line.text, at: word.range)
    }
  }

  /// The state that a word names.
  ///
  /// - Throws: A `QueryError` too when it is an organisation.
  mutating func state(_ word: TypedLine.Word) throws(QueryError) -> Ref<Party> {
    let party = try party(word)
    guard catalogue.parties.isState(party) else {
      throw error(at: word, English.aloneNeedsState(catalogue.parties[party].name))
    }
    return party
  }

  /// The bodies that words name one after another, each by as many words as make a name; none when
  /// there are no words.
  mutating func bodies() throws(QueryError) -> [Ref<Body>] {
    try inTurn({ $0.isBodyName($1) }) { reader, word throws(QueryError) in try reader.body(word) }
  }

  /// The bodies, with role and date, that words name one after another: `rcm.chair@2015`.
  mutating func operands() throws(QueryError) -> [SeatOperand] {
    try inTurn({ catalogue, name in
      // What a name is cut short to takes no further words with it.
      let words = name.prefix { $0 != "@" && $0 != "." }
      guard let body = catalogue.body(named: String(words)),
        let set = try? PartySet(name, in: catalogue)
      else { return false }
      return SeatOperand(set)?.body == body
    }) { reader, word throws(QueryError) in try reader.operand(word) }
  }

  /// The bodies that words name, by themselves: where only the body's own can be meant.
  mutating func ownBodies() throws(QueryError) -> [Ref<Body>] {
    let operands = try operands()
    if let other = operands.first(where: { $0.scope != .own || $0.date != nil }),
      let first = words.first, let last = words.last
    {
      throw error(
        at: TypedLine.Word("", first.range.lowerBound..<last.range.upperBound),
        English.onlyOwn(other.text(in: catalogue)), English.forDate)
    }
    return operands.map(\.body).unique
  }

  private mutating func operand(_ word: TypedLine.Word) throws(QueryError) -> SeatOperand {
    guard let operand = SeatOperand(try set(word)) else {
      throw error(at: word, English.noSingleBody(word.text), English.asOperand)
    }
    return operand
  }

  /// Reads things that the words name one after another, each by as many words as make a name.
  private mutating func inTurn<Thing>(
    _ isName: (Catalogue, String) -> Bool,
    _ read: (inout ListingReader, TypedLine.Word) throws(QueryError) -> Thing
  ) throws(QueryError) -> [Thing] {
    var things: [Thing] = []
    var rest = words[...]
    while let first = rest.first {
      let length =
        (2...max(2, rest.count)).reversed().first { length in
          length <= rest.count
            && isName(catalogue, rest.prefix(length).map(\.text).joined(separator: " "))
        } ?? 1
      let named = rest.prefix(length)
      let end = named.last?.range.upperBound ?? first.range.upperBound
      things.append(
        try read(
          &self,
          TypedLine.Word(
            named.map(\.text).joined(separator: " "), first.range.lowerBound..<end)))
      rest = rest.dropFirst(length)
    }
    return things
  }

  // MARK: - Sets

  /// The body that the words name as a whole; nil when they are an expression.
  mutating func bodyAlone(_ word: TypedLine.Word) throws(QueryError) -> Ref<Body>? {
    let text = word.text
    if case .unknown = catalogue.resolveBody(text) {
      guard PartySet.isPlainName(text), (try? PartySet(text, in: catalogue)) == nil else {
        return nil
      }
    } else if !PartySet.canBeName(text), !catalogue.isSpelt(text) {
      // “asean - -” is no other way to spell “asean”.
      return nil
    }
    return try body(word)
  }

  /// The set that an expression means.
  mutating func set(_ word: TypedLine.Word) throws(QueryError) -> PartySet {
    do throws(QueryError) {
      let (set, remarks) = try PartySet.reading(of: word.text, in: catalogue, list: list)
      otherRemarks += remarks
      return set
    } catch {
      throw typed.error(error, in: [word])
    }
  }

  // MARK: - Filters

  /// What is looked for: the filter in the words, and those of options; all must hold.
  mutating func query(for subject: View.Subject) throws(QueryError) -> Query {
    var query = Query.everything
    if typed.declaration.argument?.form == .filter, !words.isEmpty {
      query = try self.query(words, for: subject)
    }
    for word in values(.filter) { query = query.and(try self.query([word], for: subject)) }
    return query
  }

  /// Says of words of a filter that are a set of bodies' parties which option takes it.
  mutating func remarkOnSet(takenBy option: OptionDeclaration) {
    let text = typed.expression
    guard value(option) == nil, text.contains("&") || text.contains("|"),
      !PartySet.isPlainName(text), (try? PartySet(text, in: catalogue)) != nil
    else { return }
    otherRemarks.append(English.filterIsSet(text, option: "--\(option.name)"))
  }

  private mutating func query(
    _ words: [TypedLine.Word], for subject: View.Subject
  ) throws(QueryError) -> Query {
    // Quotation marks within a word that somebody typed who is in no shell are the filter's own.
    let text = words.map { word in
      word.isQuoted && !typed.line.isWrapped(word)
        ? typed.line.source(of: word) : FilterWord(word.text).text(for: subject, in: catalogue)
    }.joined(separator: " ")
    let query: Query
    do throws(QueryError) {
      query = try Query(text, for: subject, in: catalogue)
      otherRemarks += query.remarks
    } catch {
      throw typed.error(error, in: words)
    }
    // To answer with everything would look as if everything matched.
    if query.isEmpty, text.contains(where: { $0 != " " }), let first = words.first {
      throw error(at: first, English.nothingToLookFor(text))
    }
    return query
  }

  // MARK: - Columns

  /// The sort keys: `name`, `-since,name`.
  func sortKeys(among columns: [Column]) throws(QueryError) -> [View.SortKey] {
    try names(.sort).map { word throws(QueryError) in
      let isDescending = word.text.hasPrefix("-")
      let name = isDescending ? String(word.text.dropFirst()) : word.text
      return View.SortKey(
        try column(TypedLine.Word(name, word.range), among: columns), isDescending: isDescending)
    }
  }

  /// The names of the columns; none where it is only asked which there are.
  func columns(among columns: [Column]) throws(QueryError) -> [String] {
    let names = try names(.columns)
    if names.count == 1, names[0].text == "help" { return [] }
    return try names.map { word throws(QueryError) in try column(word, among: columns) }
  }

  private func column(
    _ word: TypedLine.Word, among columns: [Column]
  ) throws(QueryError) -> String {
    let names = columns.filter(\.isData).map(\.id)
    let folded = word.text.lowercased().replacing("-", with: "_")
    if names.contains(folded) { return folded }
    if let form = columns.first(where: { $0.id == folded })?.formOf { return form }
    // What lines of version 0.1 call it.
    if let now = [Self.former[folded], "\(folded)_standing"].compactMap(\.self)
      .first(where: names.contains)
    {
      return now
    }
    throw error(
      at: word, English.noColumn(word.text, nearest: Nearest.of(folded, among: names)),
      English.columns(names))
  }

  private static let former = ["kind_in_full": "kind"]

  /// Names with commas between them, each where it stands in the line.
  private func names(_ option: OptionDeclaration) throws(QueryError) -> [TypedLine.Word] {
    guard let word = value(option) else { return [] }
    return try typed.names(option).map { TypedLine.Word($0, word.range) }
  }
}
