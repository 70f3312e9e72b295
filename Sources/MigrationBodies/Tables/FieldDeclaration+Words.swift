extension FieldDeclaration {
  /// What a cell of the column holds, as a phrase without a full stop: `a date (EDTF)`, `the id of a
  /// row of states`.
  public var words: String {
    switch content {
    case .text: "text"
    case .date: "a date (EDTF, levels 0 and 1)"
    case .number: "a number"
    case .integer: "a whole number"
    case .boolean: "true or false"
    case .term(let terms): "one of \(terms.joined(separator: ", "))"
    case .terms(let terms):
      "one or more, with semicolons between, of \(terms.joined(separator: ", "))"
    case .form(let form): form.words
    case .rows(let tables, areSeveral: false, _):
      "the id of a row of \(tables.joined(separator: " or "))"
    case .rows(let tables, areSeveral: true, let word):
      "ids of rows of \(tables.joined(separator: " or ")), with semicolons between"
        + (word.map { ", or the word \($0)" } ?? "")
    }
  }
}

extension FieldDeclaration.Form {
  fileprivate var words: String {
    switch self {
    case .identifier: "lower-case letters and digits, words joined by hyphens"
    case .stateCode: "two capital letters (ISO 3166-1), or four for a state that is no more"
    case .twoCapitals: "two capital letters"
    case .threeCapitals: "three capital letters"
    case .threeDigits: "three digits"
    case .address: "an address that begins with https:// or http://"
    case .language: "a language code, as en, or with a script, as zh-Hans"
    }
  }
}
