extension Query {
  /// What may stand where one types.
  public struct Completion: Hashable, Sendable {
    /// The characters of the text that it takes the place of.
    public let replacing: Range<Int>
    /// What is put there: a field with its sign, or a field with a value.
    public let with: String
    /// What it means, in a few words.
    public let meaning: String
  }

  /// What can be typed at a place of a filter: names of fields, or values of the field there.
  ///
  /// - Parameters:
  ///   - text: The filter so far.
  ///   - cursor: The place, in characters.
  ///   - subject: What is listed.
  ///   - catalogue: Whose bodies, parties and terms can be values.
  /// - Returns: The best first, at most 100; none for a plain word that begins no field's name, and
  ///   for numbers and dates.
  public static func completions(
    of text: String, at cursor: Int, for subject: View.Subject, in catalogue: Catalogue
  ) -> [Completion] {
    let term = TypedTerm(in: text, at: cursor)
    let rows = subject.rowKind
    guard let sign = term.sign else {
      return fields(beginning: term.name, rows).map { field in
        Completion(
          replacing: term.range, with: field.rawValue + (field.hasOrder ? ">=" : ":"),
          meaning: field.meaning)
      }
    }
    let called = QueryField.called(term.name).filter { rows.fields.contains($0) }
    guard called.count == 1, sign == ":" || called[0].hasOrder else { return [] }
    let field = called[0]
    return Array(
      FieldChoices(field: field, rows: rows, catalogue: catalogue).fitting(term.value).prefix(100)
        .map { choice in
          Completion(
            replacing: term.range, with: "\(field):\(FieldTest.quoted(choice.value))",
            meaning: choice.meaning)
        })
  }

  private static func fields(beginning name: String, _ rows: RowKind) -> [QueryField] {
    rows.fields.filter { $0.rawValue.hasPrefix(name.lowercased()) }
  }
}

/// The term of a filter in which the cursor stands.
private struct TypedTerm {
  /// Its characters, without a hyphen before them.
  let range: Range<Int>
  /// The field's name, or the word, up to the cursor.
  let name: String
  /// The sign after the name; nil when there is none before the cursor.
  let sign: String?
  /// What stands between the sign and the cursor, without a quotation mark.
  let value: String

  init(in text: String, at cursor: Int) {
    let letters = Array(text)
    let cursor = max(0, min(cursor, letters.count))
    var start = 0
    var isQuoted = false
    for (place, letter) in letters[..<cursor].enumerated() {
      if QueryText.isQuote(letter) { isQuoted.toggle() }
      if !isQuoted, letter.isWhitespace || "()|".contains(letter) { start = place + 1 }
    }
    while start < cursor, QueryText.isDash(letters[start]) { start += 1 }
    let rest = letters[cursor...].prefix {
      isQuoted ? !QueryText.isQuote($0) : !QueryText.endsWord($0)
    }
    let isClosed = isQuoted && cursor + rest.count < letters.count
    range = start..<cursor + rest.count + (isClosed ? 1 : 0)
    let typed = letters[start..<cursor]
    let first = typed.prefix { $0.isLetter }
    let signs = typed[first.endIndex...].prefix { ":=<>≤≥".contains($0) }
    name = String(first)
    sign = signs.isEmpty ? nil : signs == ["="] ? ":" : String(signs)
    value = String(typed[signs.endIndex...].drop(while: QueryText.isQuote))
  }
}
