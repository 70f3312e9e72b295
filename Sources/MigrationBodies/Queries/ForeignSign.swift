/// A sign that other languages of search have and ours have not, as in `!asia` or `asia OR africa`.
///
/// Read as text it would be passed over, or looked for, and the answer be another than was asked.
struct ForeignSign {
  /// As it is typed.
  let sign: String
  /// Where it stands.
  let range: Range<Int>

  /// A mark that means “not”, if one is next.
  static func mark(of text: QueryText) -> ForeignSign? {
    var ahead = text
    let mark = ahead.take(while: isNot)
    // “!=” before a value lacks the name of its field.
    guard !mark.isEmpty, ahead.next != "=" else { return nil }
    return ForeignSign(sign: mark, range: text.place..<ahead.place)
  }

  /// Whether a letter means “not” elsewhere.
  static func isNot(_ letter: Character) -> Bool { "!！¬".contains(letter) }

  /// A word in capitals that binds others, if one is next and stands alone; in small letters it is a
  /// word to look for.
  static func word(of text: QueryText) -> ForeignSign? {
    var ahead = text
    let word = ahead.take { $0.isLetter }
    guard ["NOT", "OR", "AND"].contains(word), ahead.next?.isWhitespace == true else { return nil }
    return ForeignSign(sign: word, range: text.place..<ahead.place)
  }

  /// What is wrong.
  var problem: String { "“\(sign)” is not known here" }

  /// What would be right.
  ///
  /// - Parameter term: What stands after it; nil when that is wrong too.
  func advice(before term: String?) -> String {
    switch sign {
    case "OR": "write “|” instead, or “or” to look for the word"
    case "AND": "leave it out, or write “and” to look for the word"
    default:
      term.map { "write -\($0) for what is not so" }
        ?? "write “-” right before what must not be there, as in: -labour"
    }
  }
}
