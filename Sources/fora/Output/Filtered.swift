import MigrationBodies

/// What a filter leaves of a list, and what is said of it.
struct Filtered {
  /// The filtered table.
  let table: Table
  /// The filter as typed; nil when there is none.
  let text: String?
  /// Whether those that may match are listed instead of those that do.
  let listsMayMatch: Bool
  private let keeps: (RecordID) -> Bool

  init(
    _ table: Table, by text: String?, listsMayMatch: Bool,
    keeping keeps: @escaping (RecordID) -> Bool = { _ in true }
  ) {
    self.table = table
    self.text = text
    self.listsMayMatch = listsMayMatch
    self.keeps = keeps
  }

  /// The same of fewer rows.
  func keeping(_ keeps: @escaping (RecordID) -> Bool) -> Filtered {
    Filtered(table, by: text, listsMayMatch: listsMayMatch) { self.keeps($0) && keeps($0) }
  }

  /// The rows to be listed.
  var rows: [RecordID] { (listsMayMatch ? table.mayMatch : table.rows).filter(keeps) }

  /// How many rows that match are left out by what else is asked for.
  var leftOut: Int { listsMayMatch ? 0 : table.rows.count - rows.count }

  private var verb: String {
    listsMayMatch ? "may match" : rows.count == 1 ? "matches" : "match"
  }

  /// How many of all match: `5 of 95 bodies match “asia”`.
  ///
  /// - Parameter whose: Whose rows they are: ` of the Bali Process`.
  func heading(_ noun: String, _ whose: String = "") -> String {
    guard let text else { return Words.count(table.totalCount, noun) + whose }
    return "\(rows.count) of \(Words.count(table.totalCount, noun))\(whose) \(verb) “\(text)”"
  }

  /// What follows a heading that speaks of all rows: ` · 5 match “observer”`; "" without a filter.
  var remark: String { text.map { " · \(rows.count) \(verb) “\($0)”" } ?? "" }

  /// What one has to know before one relies on the rows: how many more may match, and why; nil when
  /// none may, or none does for sure.
  var caution: String? { rows.isEmpty ? nil : mayMatch.map { "◐ \($0)" } }

  /// What is said when no row matches.
  ///
  /// - Parameters:
  ///   - noun: A row, in a word.
  ///   - nearest: The names that may have been meant.
  func nothing(_ noun: String, _ whose: String = "", nearest: [String] = []) -> [String] {
    guard let text else { return ["no \(noun)\(whose) is known"] }
    let advice = nearest.isEmpty ? "" : "; did you mean: \(nearest.joined(separator: ", "))?"
    if listsMayMatch {
      return ["of every \(noun)\(whose) it is known whether it matches “\(text)”"]
    }
    return ["no \(noun)\(whose) matches “\(text)”\(advice)"] + [mayMatch].compactMap { $0 }
  }

  /// Whether names near to the filter may have been meant: it is a name, not a question.
  var isName: Bool {
    text?.allSatisfy { $0.isLetter || $0.isNumber || " -'’.".contains($0) } ?? false
  }

  /// How many more may match, and why; nil when none may.
  private var mayMatch: String? {
    guard !listsMayMatch else { return nil }
    let count = table.mayMatch.count(where: keeps)
    guard count > 0 else { return nil }
    let names = table.mayMatchFields.map { "“\($0)”" }
    let fields = names.joined(separator: ", ") + (names.count == 1 ? " is" : " are")
    let them = count == 1 ? "it" : "them"
    return
      "\(count)\(rows.isEmpty ? "" : " more") may match: \(fields) not known of \(them), or not"
      + " precisely; --may-match lists \(them)"
  }
}
