/// A word of a filter as a shell hands it on, which has taken its quotation marks.
struct FilterWord {
  private let word: String

  init(_ word: String) { self.word = word }

  /// The word as the language of filters has it.
  ///
  /// A shell hands on `member:"viet nam"` without its quotation marks. They are put back where that
  /// can be read, or is a name that can mean several; `'member:VN labour'`, which can only be two
  /// terms, stays as it is.
  func text(for subject: View.Subject, in catalogue: Catalogue) -> String {
    guard let (field, value) = parts else { return word }
    let quoted = "\(word[..<value.startIndex])\"\(value)\""
    let isName =
      switch QueryField.called(field).first?.form {
      case .party: catalogue.isPartyName(String(value))
      case .body: catalogue.isBodyName(String(value))
      default: false
      }
    let hasParentheses = value.contains { "()".contains($0) }
    let isRead = !hasParentheses && (try? Query(quoted, for: subject, in: catalogue)) != nil
    return isName || isRead ? quoted : word
  }

  /// A filter as one word: in parentheses where quotation marks would be put in it when it is read,
  /// as in `name:asia pacific`, which has two terms.
  static func word(
    for filter: String, of subject: View.Subject, in catalogue: Catalogue
  ) -> String {
    FilterWord(filter).text(for: subject, in: catalogue) == filter ? filter : "(\(filter))"
  }

  /// A field and its value of several words; nil for what is nothing like it.
  private var parts: (field: String, value: Substring)? {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { return nil }
    let name = word[..<colon].drop { $0 == "-" || $0 == "(" }
    let value = word[word.index(after: colon)...]
    guard !name.isEmpty, name.allSatisfy(\.isLetter), value.contains(" "),
      !value.contains(where: { "\"|<>=:".contains($0) })
    else { return nil }
    return (String(name), value)
  }
}
