import MigrationBodies

/// What is said of a set of parties: who is in, who may be, and what is not known.
struct PartySetPage {
  private let parties: PartySet
  private let catalogue: Catalogue
  private let asOfText: String
  private let result: SetResult

  init(_ set: PartySet, of catalogue: Catalogue, asOf: String) {
    parties = set
    self.catalogue = catalogue
    asOfText = asOf
    result = catalogue.result(of: set)
  }

  /// The dates that the set itself asks for.
  private var dates: [EDTFDate] { parties.expression.operands.compactMap(\.date) }

  private var text: String { parties.text(in: catalogue) }

  /// Who is in the set, as far as a filter leaves them.
  func answer(_ found: Filtered, _ hasSources: Bool) -> Answer {
    Answer(
      of: catalogue, heading: "\(text)\(asOfText): \(count)\(found.remark)",
      columns: found.table.columns, rows: found.rows, notes: notes, hasSources: hasSources,
      caution: found.caution, dates: dates,
      footing: found.text == nil ? Footing(of: parties, in: catalogue) : nil)
  }

  /// Whose parties they are, to be said when a filter leaves none.
  var whose: String { " in \(text)\(asOfText)" }

  /// How the set is read.
  func explanation(_ hasSources: Bool) -> Answer {
    let table = catalogue.table(.explanation(parties))
    return Answer(
      of: catalogue, heading: "\(text)\(asOfText): \(count)", columns: table.columns,
      rows: table.rows,
      notes: [
        "& binds most tightly; |, - and ^ go from left to right; a date within goes before one "
          + "around it",
        result.unnamed.isEmpty ? nil : unnamedNote(isListed: true),
      ].compactMap(\.self), hasSources: hasSources, dates: dates)
  }

  /// What is said when nobody is listed.
  var nothing: [String] {
    [
      result.unnamed.isEmpty
        ? "nobody is in \(text)\(asOfText)"
        : "nobody is known to be in \(text)\(asOfText); \(unnamedNote(isListed: false))"
    ]
  }

  /// `11 states · ◐ 3 may be`.
  private var count: String {
    let states = result.isIn.count { catalogue.parties.isState($0) }
    let others = result.isIn.count - states
    let sizes = [
      states > 0 ? Words.count(states, "state") : nil,
      others > 0 ? Words.count(others, "organisation") : nil,
    ].compactMap(\.self)
    let sure = sizes.isEmpty ? "nobody for sure" : sizes.joined(separator: ", ")
    return result.mayBe.isEmpty ? sure : "\(sure) · ◐ \(result.mayBe.count) may be"
  }

  private var notes: [String] {
    [
      result.unnamed.isEmpty ? nil : unnamedNote(isListed: parties.listsUnnamed),
      parties.listsOut || result.out.isEmpty ? nil : Words.leftOut(result.out.count),
    ].compactMap(\.self)
  }

  /// What is said of those whom no source names: `4 organisations more may be: ...`.
  private func unnamedNote(isListed: Bool) -> String {
    let names = result.silent.map { $0.title(in: catalogue) }
    let whom = names.count > 3 ? "\(names.count) of the bodies" : names.joined(separator: ", ")
    let states = result.unnamed.count { catalogue.parties.isState($0) }
    let kinds = [
      states > 0 ? "states" : nil, states < result.unnamed.count ? "organisations" : nil,
    ].compactMap(\.self).joined(separator: " and ")
    let count = result.unnamed.count
    let number = count == 1 ? "1 of the \(kinds)" : "\(count) \(kinds)"
    let whose = count == 1 ? "it" : "them"
    return
      "\(number) more may be: no source names \(whose) for \(whom), and no complete list of "
      + "\(kinds) is known" + (isListed ? "" : "; --unnamed lists \(whose)")
  }
}
