/// What is wrong with what a cell says.
struct CellFault {
  /// The value that is wrong, in a cell of several values one of them; nil when there is none.
  let value: String?
  /// What is wrong.
  let problem: String
  private let expected: String
  private let candidates: Candidates

  /// Among what a wrong value is looked for, to suggest what was meant.
  private enum Candidates {
    case none
    case terms([String])
    case rows([String])
  }

  private init(
    _ value: String?, _ problem: String, _ expected: String, _ candidates: Candidates = .none
  ) {
    self.value = value
    self.problem = problem
    self.expected = expected
    self.candidates = candidates
  }

  /// What was expected, and what may have been meant.
  func advice(suggesting known: KnownRows) -> String {
    let meant =
      switch candidates {
      case .none: String?.none
      case .terms(let terms): value.flatMap { Nearest.of($0, among: terms) }
      case .rows(let tables): value.flatMap { known.nearest(to: $0, in: tables) }
      }
    return (meant.map { "did you mean “\($0)”? " } ?? "") + expected
  }

  /// What is wrong with a cell of a column; nil when nothing is.
  static func of(
    _ content: UnsafeBufferPointer<UInt8>, in field: FieldDeclaration, known: KnownRows
  ) -> CellFault? {
    guard !content.isEmpty else {
      return field.isRequired ? CellFault(nil, "the cell is empty", "every row needs it") : nil
    }
    if field.content == .text {
      return field.isRequired && content.allSatisfy({ $0 == UInt8(ascii: " ") })
        ? CellFault(nil, "the cell has spaces only", "every row needs it") : nil
    }
    // Identifiers are all different.
    if case .form(let form) = field.content, form.isForm(of: content) { return nil }
    return of(String(decoding: content, as: UTF8.self), field.content, known)
  }

  private static func of(
    _ text: String, _ content: FieldDeclaration.Content, _ known: KnownRows
  ) -> CellFault? {
    switch content {
    case .text: return nil
    case .date:
      return EDTFDate(text) == nil
        ? CellFault(
          text, "is no date",
          "expected a year, month or day (EDTF): 2012, 2012-04, 2012-04-05, 2012~ for about, "
            + "2018/2020 for between, 2020/.. for then or later") : nil
    case .number:
      return isNumber(text, allowsPoint: true)
        ? nil : CellFault(text, "is no number", "expected digits, as 1200 or 12.5")
    case .integer:
      return isNumber(text, allowsPoint: false)
        ? nil : CellFault(text, "is no whole number", "expected digits only, as 51")
    case .boolean:
      return text == "true" || text == "false"
        ? nil
        : CellFault(
          text, "is neither true nor false", "leave it empty where it is not known")
    case .form(let form):
      return CellFault(text, form.problem, form.expected)
    case .term(let terms):
      return terms.contains(text) ? nil : unknown(text, of: terms)
    case .terms(let terms):
      return first(in: text) { terms.contains($0) ? nil : unknown($0, of: terms) }
    case .rows(let tables, let areSeveral, let word):
      func fault(_ value: String) -> CellFault? {
        tables.contains { known.contains(value, in: $0) } ? nil : unknown(value, in: tables)
      }
      return text == word ? nil : areSeveral ? first(in: text, fault) : fault(text)
    }
  }

  private static func unknown(_ term: String, of terms: [String]) -> CellFault {
    CellFault(
      term, "is not one of its terms", "expected one of: \(terms.joined(separator: ", "))",
      .terms(terms))
  }

  private static func unknown(_ value: String, in tables: [String]) -> CellFault {
    let columns = tables.map { table in
      "the \(Schema.named(table)?.key.first ?? "id") of a row of \(table)"
    }
    return CellFault(
      value, "is not in \(tables.joined(separator: " or "))",
      "expected \(columns.joined(separator: " or "))", .rows(tables))
  }

  /// The first fault among the values of a cell.
  private static func first(
    in text: String, _ fault: (String) -> CellFault?
  ) -> CellFault? {
    for value in text.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      guard !value.isEmpty else {
        return CellFault(
          text, "has an empty value", "expected values with one “;” between them")
      }
      if let fault = fault(String(Substring(value))) { return fault }
    }
    return nil
  }

  private static func isNumber(_ text: String, allowsPoint: Bool) -> Bool {
    // At most 15 digits: more would not be the same number in every program.
    let digits = text.hasPrefix("-") && allowsPoint ? text.dropFirst() : text[...]
    let parts = digits.utf8.split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count <= (allowsPoint ? 2 : 1) && digits.utf8.count <= 15
      && parts.allSatisfy { part in
        !part.isEmpty && part.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      }
  }
}
