/// A piece of a text in which names stand between other words: `President of the Republic of Benin`,
/// `Canada 1969`, `Kenya and Uganda are members`, `Rwanda RW Sudan SD`.
///
/// The names are found first, the longest first; then every word between them has to be one that may
/// stand there: a form word, an article, an office, a year, a role. Where any other word stands, the
/// names are suggestions only and none counts.
struct Clause {
  /// The names, in their order; none when a word stands between them that may not.
  private(set) var names: [(bare: KnownNames.Bare, given: Stretch)] = []
  /// What stands beside them: a person, a lead-in, what follows a predicate.
  private(set) var remarks: [String] = []
  /// Whether it has no name and is but a person, an office, or words of headings.
  private(set) var isRemark = false

  private let known: KnownNames
  private let isOfOffice: Bool
  private let tokens: [Token]
  private let scalars: ArraySlice<Unicode.Scalar>

  /// A word or a sign of a clause.
  private struct Token {
    let stretch: Stretch
    let word: String
    var isWord: Bool { !word.isEmpty }
  }

  /// Reads a piece without commas outside brackets.
  ///
  /// - Parameter isOfOffice: Whether it stands in a text that speaks of an office.
  init(_ stretch: Stretch, _ known: KnownNames, isOfOffice: Bool = false) {
    self.known = known
    self.isOfOffice = isOfOffice
    scalars = stretch.scalars
    tokens = Self.tokens(of: stretch)
    guard !tokens.isEmpty, tokens.count <= Self.most else { return }
    if !readBracket(stretch) { read() }
  }

  /// A longer piece is prose.
  private static let most = 120

  // MARK: - Words

  private static func tokens(of stretch: Stretch) -> [Token] {
    var tokens: [Token] = []
    let scalars = stretch.scalars
    var index = scalars.startIndex
    func isPart(_ scalar: Unicode.Scalar) -> Bool {
      scalar.isLetterOrDigit || "'’`-.".unicodeScalars.contains(scalar)
        || !scalar.isASCII && !scalar.isSpace
          && scalar.properties.generalCategory == .nonspacingMark
    }
    while index < scalars.endIndex {
      if scalars[index].isSpace {
        index += 1
        continue
      }
      let run = scalars[index...].prefix(while: isPart)
      if run.contains(where: \.isLetterOrDigit) {
        tokens.append(Token(stretch: Stretch(run), word: Folding.fold(Stretch(run).text)))
        index = run.endIndex
      } else {
        tokens.append(Token(stretch: Stretch(scalars[index...index]), word: ""))
        index += 1
      }
    }
    return tokens
  }

  private func text(_ range: Range<Int>) -> Stretch {
    let first = tokens[range.lowerBound].stretch.scalars.startIndex
    return Stretch(scalars[first..<tokens[range.upperBound - 1].stretch.scalars.endIndex])
  }

  // MARK: - Names in brackets

  /// Reads names that stand in brackets behind words: `EU Member States (Italy, France)`, `Mr. A.
  /// Person (Mali)`.
  private mutating func readBracket(_ stretch: Stretch) -> Bool {
    guard let (rest, note) = stretch.trimmed.withoutBracket, known.name(in: rest) == nil else {
      return false
    }
    let inside = Stretch(note)
    let isOfPerson = PastedNames.isPerson(rest.text) || ListWords.isOffice(rest.text)
    // "Mr. A. Person (MA)" has a degree.
    if isOfPerson, known.name(in: inside) != nil, !PastedNames.isDegree(note) {
      add([inside])
    } else if known.isListOfNames(inside), inside.pieces.count > 1 || isOfPerson {
      add(inside.pieces.map(\.stretch))
    } else {
      return false
    }
    remarks = [rest.text]
    return true
  }

  private mutating func add(_ stretches: [Stretch]) {
    names = stretches.compactMap { stretch in
      known.name(in: stretch).map { bare in
        var bare = bare
        bare.isWithin = true
        return (bare, stretch)
      }
    }
  }

  // MARK: - Names between words

  private mutating func read() {
    var spans: [Range<Int>] = []
    var index = personEnd
    if index > 0 { remarks.append(text(0..<index).text) }
    var isOffice = isOfOffice
    while index < tokens.count {
      let token = tokens[index]
      let isLast = index == tokens.count - 1
      // "Chad NO" is an answer, and "Kenya no es miembro" a denial.
      let isSaid = !spans.isEmpty && (isLast && ListWords.isPlaceholder(token.word))
      if isSaid || !spans.isEmpty && ListWords.predicates.contains(token.word) {
        guard isSaid || !tokens[index...].contains(where: { ListWords.denials.contains($0.word) })
        else { return }
        remarks.append(text(index..<tokens.count).text)
        break
      }
      guard !turnsRound(index, spans.isEmpty) else { return }
      if !spans.isEmpty || isOffice, ListWords.places.contains(token.word) {
        remarks.append(text(index..<tokens.count).text)
        break
      }
      // "The observers are Kenya and Uganda."; the Portuguese verb "são" is a word of a name too.
      let isSubject =
        index > 0 && ListWords.predicates.contains(token.word) && nameEnd(from: index) == nil
        && ListWords.isHeading(text(0..<index).text)
      if spans.isEmpty, isSubject || ListWords.leads.contains(token.word), !isLast {
        remarks = [text(0..<(index + 1)).text]
        index += 1
        continue
      }
      // "Niger (state, Nigeria)" is a part of a state.
      if token.stretch.text == "(", index + 1 < tokens.count,
        ListWords.isPartOfState(tokens[index + 1].word)
      {
        return
      }
      if isCodeOfNeighbour(index, spans.last) {
        index += 1
        continue
      }
      if let end = nameEnd(from: index) {
        spans.append(index..<end)
        index = end
        continue
      }
      // "President of Sao Tome and Principe" is no name with errors.
      let mayBegin = !ListWords.isOffice(token.word) && !FormWords.isLinking(token.word)
      if isOffice, mayBegin, known.isMisspelt(text(index..<tokens.count).trimmed.text) {
        spans.append(index..<tokens.count)
        break
      }
      guard mayStand(token) || isLeadIn(until: index) else { return }
      isOffice = isOffice || ListWords.hasOffice(token.word)
      index += 1
    }
    // "Member countries of the Andean Community" is a heading.
    let isHeading = tokens.prefix {
      spans.first?.lowerBound != 0 && ListWords.role(in: $0.word) != nil
    }
    if !isHeading.isEmpty, spans.contains(where: { known.isOrganisation(text($0).trimmed.text) }) {
      return
    }
    // "Trade of Ghana" is no minister of it.
    guard spans.isEmpty || isOffice || !tokens.contains(where: { ListWords.isPortfolio($0.word) })
    else { return }
    // "EAC Partner States" are its members, and not the body.
    if let last = spans.last, last.upperBound < tokens.count,
      known.isOrganisation(text(last).trimmed.text),
      ListWords.isHeadingOfSeveral(text(last.upperBound..<tokens.count).text)
    {
      return
    }
    isRemark = spans.isEmpty
    setAsideCountries(&spans)
    // "United States of Kenya" is neither.
    guard !zip(spans, spans.dropFirst()).contains(where: isJoined) else { return }
    for span in spans {
      guard let name = extended(span, spans) else {
        names = []
        return
      }
      names.append(name)
    }
  }

  /// Whether a word turns round what is said of the names, as "no" does but before a number.
  private func turnsRound(_ index: Int, _ isBeforeNames: Bool) -> Bool {
    guard isBeforeNames else { return ListWords.denials.contains(tokens[index].word) }
    let isNumbered = index + 1 < tokens.count && ListWords.isNumber(tokens[index + 1].word)
    return !isNumbered && nameEnd(from: index) == nil && ListWords.turnsRound(tokens[index].word)
  }

  /// Sets aside the states behind an organisation: `UNHCR Pakistan` is its office there.
  private mutating func setAsideCountries(_ spans: inout [Range<Int>]) {
    var kept: [Range<Int>] = []
    var office: Int?
    for span in spans {
      let refs = known.refs(text(span).trimmed.text)
      let isState = refs.contains(where: known.catalogue.parties.isState)
      if isState, span.lowerBound == office {
        remarks.append(text(span).text)
        office = span.upperBound
      } else {
        kept.append(span)
        office = isState ? nil : span.upperBound
      }
    }
    spans = kept
  }

  /// Where a person at the start ends: before an office, a bracket or a dash.
  private var personEnd: Int {
    guard let first = tokens.first, first.isWord, PastedNames.isPerson(text(0..<tokens.count).text)
    else { return 0 }
    return tokens.indices.dropFirst().first { index in
      let token = tokens[index]
      return !token.isWord && token.stretch.text != "." || ListWords.isOffice(token.word)
    } ?? tokens.count
  }

  /// Whether words lead to a verb that opens a list: "The membership of it includes".
  private func isLeadIn(until index: Int) -> Bool {
    guard let lead = tokens.indices.first(where: { ListWords.leads.contains(tokens[$0].word) }),
      lead > index, lead + 1 < tokens.count
    else { return false }
    return true
  }

  /// Where the longest name from a word ends; nil when none begins there.
  private func nameEnd(from first: Int) -> Int? {
    guard tokens[first].isWord else { return nil }
    let last = min(tokens.count, first + Self.mostWords)
    for end in (first + 1...last).reversed() {
      guard tokens[end - 1].isWord || tokens[end - 1].stretch.text == ")",
        isBalanced(first..<end)
      else { continue }
      if known.isWholeInText(text(first..<end).trimmed.text) { return end }
    }
    return nil
  }

  private static let mostWords = 12

  private func isBalanced(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      switch tokens[index].stretch.text {
      case "(", "[": depth += 1
      case ")", "]": depth -= 1
      case ",", ";": if depth == 0 { return false }
      default: break
      }
      if depth < 0 { return false }
    }
    return depth == 0
  }

  /// Whether a word is a code of the name before or behind it: `Rwanda RW Sudan SD`.
  private func isCodeOfNeighbour(_ index: Int, _ last: Range<Int>?) -> Bool {
    let code = tokens[index].stretch.text
    guard PastedNames.isShort(code), !code.isEmpty else { return false }
    if let last, known.isCode(code, of: text(last).trimmed.text) { return true }
    guard index + 1 < tokens.count, let end = nameEnd(from: index + 1) else { return false }
    return known.isCode(code, of: text((index + 1)..<end).trimmed.text)
  }

  /// Whether nothing but a preposition stands between two names: then they are one of something else.
  private func isJoined(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    let between = tokens[first.upperBound..<second.lowerBound].map(\.word)
    return between.contains(where: FormWords.isPreposition)
      && between.allSatisfy(FormWords.isLinking)
  }

  private func mayStand(_ token: Token) -> Bool {
    // "ASEAN+3" is more than ASEAN.
    guard token.isWord else { return token.stretch.text != "+" }
    return FormWords.isLinking(token.word) || FormWords.form(token.word) != nil
      || ListWords.mayStandBetween(token.word)
  }

  /// Where a bracket ends that has nothing but form words and directions, which then count; nil where
  /// there is none: `Peru (Kingdom of)`.
  private func endOfForms(inBracketAt start: Int) -> Int? {
    guard start < tokens.count, tokens[start].stretch.text == "(",
      let close = tokens[start...].firstIndex(where: { $0.stretch.text == ")" })
    else { return nil }
    let inside = tokens[(start + 1)..<close].map(\.word)
    let isQualifier = NameStem.isOfForms(inside, orDirections: true)
    return isQualifier && !inside.allSatisfy(FormWords.isLinking) ? close + 1 : nil
  }

  /// A name with the form words around it; nil when these are not of the state.
  private func extended(
    _ span: Range<Int>, _ spans: [Range<Int>]
  ) -> (bare: KnownNames.Bare, given: Stretch)? {
    var first = span.lowerBound
    var start = first
    while start > 0, !spans.contains(where: { $0.contains(start - 1) }) {
      let word = tokens[start - 1].word
      if FormWords.form(word) != nil, !ListWords.isOffice(word) {
        first = start - 1
      } else if !FormWords.isLinking(word) {
        break
      }
      start -= 1
    }
    var end = span.upperBound
    while end < tokens.count, FormWords.form(tokens[end].word) != nil { end += 1 }
    if let bracket = endOfForms(inBracketAt: end) { end = bracket }
    let given = text(first..<end)
    let name = given.trimmed.text
    guard known.isName(name) || known.isMisspelt(name) else { return nil }
    let isAlone = first == 0 && end == tokens.count
    return (KnownNames.Bare(text: name, notes: [], isWithin: !isAlone), given)
  }
}
