/// What is asked of a field: `region:asia`, `year>=2012`.
struct FieldTest: Hashable, Sendable {
  /// What a field is compared with.
  enum Value: Hashable, Sendable {
    /// A party, with its identifier.
    case party(Ref<Party>, id: String)
    /// A body, with its identifier.
    case body(Ref<Body>, id: String)
    /// A term of a vocabulary, by its identifier.
    case term(String)
    /// Words, or a phrase, of a name.
    case words(SearchWords, isPhrase: Bool)
    /// Records that a text names, by their identifiers, and the text as it is typed.
    case records(Set<String>, typed: String)
    /// A number.
    case number(ValueComparison<Int>)
    /// A date.
    case date(ValueComparison<Day>)
    /// Something that is known.
    case possession(String)
    /// The row's own identifier.
    case identifier(String)
  }

  /// The field.
  let field: QueryField
  /// What it is compared with.
  let value: Value

  /// The words that its texts have to have; nil when it is no matter of texts.
  var soughtText: (words: SearchWords, isPhrase: Bool)? {
    if case .words(let words, let isPhrase) = value { (words, isPhrase) } else { nil }
  }
}

/// The test as it is typed.
extension FieldTest: CustomStringConvertible {
  var description: String {
    switch value {
    case .party(_, let id), .body(_, let id), .term(let id), .possession(let id),
      .identifier(let id):
      "\(field):\(Self.quoted(id))"
    case .words(let words, let isPhrase):
      isPhrase
        ? "\(field):\"\(words.text)\"" : "\(field):\(words.text.replacing(" ", with: "-"))"
    case .records(_, let typed): "\(field):\(typed)"
    case .number(let comparison): "\(field)\(comparison)"
    case .date(let comparison): "\(field)\(comparison)"
    }
  }

  /// A value in quotation marks where it would otherwise end too early.
  static func quoted(_ value: String) -> String {
    let ends = value.contains { $0.isWhitespace || "()|".contains($0) || QueryText.isQuote($0) }
    return ends ? "\"\(value.filter { !QueryText.isQuote($0) })\"" : value
  }
}
