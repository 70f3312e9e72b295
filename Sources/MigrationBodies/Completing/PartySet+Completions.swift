extension PartySet {
  /// What can be typed at a place of an expression: bodies, their roles, fields and their values,
  /// dates, and the names of states in a list.
  ///
  /// - Parameters:
  ///   - text: The expression so far.
  ///   - cursor: The place, in characters.
  ///   - catalogue: Whose bodies and states are offered.
  /// - Returns: In the order of the catalogue, at most 100; none where nothing has been typed yet.
  public static func completions(
    of text: String, at cursor: Int, in catalogue: Catalogue
  ) -> [Query.Completion] {
    let head = text.prefix(cursor)
    if let found = values(at: head, in: catalogue) { return found }
    // A name in quotation marks is typed in full.
    guard head.count(where: { $0 == "\"" }).isMultiple(of: 2) else { return [] }
    if let open = head.lastIndex(of: "{"), !head[open...].contains("}") {
      let name = head[open...].split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      return parties(name.drop { $0 == "{" || $0 == " " }, upTo: cursor, in: catalogue)
    }
    let start = head.lastIndex { !isInWord($0) }.map(head.index(after:)) ?? head.startIndex
    let word = head[start...]
    if head[..<start].last == "@" {
      return offered(
        word, DateCompletion(catalogue).fitting(String(word)).map { ($0.word, "") }, upTo: cursor,
        atOnce: true)
    }
    if let point = word.lastIndex(of: ".") {
      let roles = Role.allCases.filter { $0 != .formerChair }.map {
        ($0.rawValue, "\($0.plural) of \(word[..<point])")
      }
      return offered(
        word[word.index(after: point)...], [("any", "all who take part there")] + roles,
        upTo: cursor, atOnce: true)
    }
    return offered(
      word,
      catalogue.bodies.map { ($0.id, $0.name) }
        + OperandReader.keywords.dropLast().map { ($0, "all \($0)") }
        + OperandReader.Field.allCases.map {
          ($0.rawValue + ":", "parties by their \($0.rawValue)")
        },
      upTo: cursor)
  }

  /// The states and organisations of which a name goes on from what is typed, whatever the case and
  /// accents.
  private static func parties(
    _ typed: Substring, upTo cursor: Int, in catalogue: Catalogue
  ) -> [Query.Completion] {
    let hits = NameFinder(catalogue).names(beginning: String(typed), in: .parties)
    return hits.prefix(100).compactMap { hit in
      guard case .party(let ref) = hit.record, hit.name.count > typed.count else { return nil }
      return Query.Completion(
        replacing: (cursor - typed.count)..<cursor, with: quoted(hit.name),
        meaning: catalogue.parties[ref].id)
    }
  }

  /// The values of a field whose colon stands in the operand before the cursor; nil where none does.
  private static func values(
    at head: Substring, in catalogue: Catalogue
  ) -> [Query.Completion]? {
    let operand = operand(before: head)
    guard let colon = operand.firstIndex(of: ":"),
      let field = OperandReader.Field(rawValue: operand[..<colon].lowercased())
        .flatMap({ QueryField(rawValue: $0.rawValue) })
    else { return nil }
    let typed = operand[operand.index(after: colon)...]
    let name = typed.filter { $0 != "\"" }
    return FieldChoices(field: field, rows: .parties, catalogue: catalogue).fitting(name)
      .filter { $0.value != name }.prefix(100).map { choice in
        Query.Completion(
          replacing: (head.count - typed.count)..<head.count, with: FieldTest.quoted(choice.value),
          meaning: choice.meaning)
      }
  }

  /// The operand in which the cursor stands: what follows the last sign of the language.
  static func operand(before head: Substring) -> Substring {
    let start = head.indices.last { place in
      switch head[place] {
      case "&", "|", "^", "(", ",", "{": true
      // A hyphen is a sign where blanks stand around it.
      case " ": head[..<place].hasSuffix(" -")
      default: false
      }
    }
    let operand = start.map { head[head.index(after: $0)...] } ?? head
    return operand.drop { $0 == " " }
  }

  private static func isInWord(_ letter: Character) -> Bool {
    letter.isLetter || letter.isNumber || letter == "-" || letter == "."
  }

  /// A name as an expression takes it: in quotation marks where it has signs of the language.
  private static func quoted(_ name: String) -> String {
    name.contains { "(){},&|^@".contains($0) } ? "\"\(name)\"" : name
  }

  /// Those that begin with a word, which is the last before the cursor.
  ///
  /// - Parameter atOnce: Whether they are offered before anything of the word is typed.
  private static func offered(
    _ word: Substring, _ choices: [(text: String, meaning: String)], upTo cursor: Int,
    atOnce: Bool = false
  ) -> [Query.Completion] {
    guard !word.isEmpty || atOnce, word != "-" else { return [] }
    let typed = word.lowercased()
    return choices.filter { $0.text.lowercased().hasPrefix(typed) && $0.text.count > word.count }
      .prefix(100)
      .map {
        Query.Completion(
          replacing: (cursor - word.count)..<cursor, with: quoted($0.text), meaning: $0.meaning)
      }
  }
}
