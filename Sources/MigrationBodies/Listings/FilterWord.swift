/// A word of a filter as a shell hands it on, which has taken its quotation marks.
struct FilterWord {
  private let word: String

  init(_ word: String) { self.word = word }

  /// The word as the language of filters has it.
  ///
  /// A shell hands on `member:"viet nam"` without its quotation marks. They are put back where that
  /// can be read; `'member:VN labour'`, which can only be two terms, stays as it is.
  func text(for subject: View.Subject, in catalogue: Catalogue) -> String {
    guard let quoted, (try? Query(quoted, for: subject, in: catalogue)) != nil else { return word }
    return quoted
  }

  /// A filter as one word: in parentheses where quotation marks would be put in it when it is read,
  /// as in `name:asia pacific`, which has two terms.
  static func word(
    for filter: String, of subject: View.Subject, in catalogue: Catalogue
  ) -> String {
    FilterWord(filter).text(for: subject, in: catalogue) == filter ? filter : "(\(filter))"
  }

  /// A field's value of several words in quotation marks; nil for what is nothing like it.
  private var quoted: String? {
    guard let colon = word.firstIndex(of: ":"), colon > word.startIndex else { return nil }
    let name = word[..<colon].drop { $0 == "-" || $0 == "(" }
    let value = word[word.index(after: colon)...]
    guard !name.isEmpty, name.allSatisfy(\.isLetter), value.contains(" "),
      !value.contains(where: { "\"|()<>=:".contains($0) })
    else { return nil }
    return "\(word[...colon])\"\(value)\""
  }
}
