import ArgumentParser
import MigrationBodies

/// `fora compare`: who sits in which of several bodies.
struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Put bodies side by side, or one body on two dates: a row a party.",
    usage: "fora compare <body> <body> [<body> ...] [--only-differences] [--signs]",
    discussion: """
      EXAMPLES:
        fora compare bali-process colombo-process
        fora compare colombo-process@2005 colombo-process@2024   who joined
        fora compare add colombo-process rcm --only-differences
        fora compare add colombo-process bali-process --signs    as a matrix
        fora compare rcm.chair@2015 rcm.chair@2024 --sources

      A body is an identifier, an acronym or any name, with a role behind a point where others \
      than its own are meant (rcm.observer, rcm.any) and a date behind @; “fora help query” has \
      more.

      Before a name: = in both, < in the first only, > in the second only, ? not known of one of \
      them; of more bodies a sign each. In a column: ● one of the body's own, with role and since \
      when, ○ beside them, ◐ may be, · out, ? no source names it there and no complete list is \
      known, which does not mean that it is out.
      """)

  @Argument(
    help: ArgumentHelp("The bodies, with role or date.", valueName: "body"),
    completion: .words(\.bodies))
  var names: [String]

  @Flag(help: "Leave out those that are in all of them.")
  var onlyDifferences = false

  @Flag(help: "Only the signs: a matrix of parties and bodies.")
  var signs = false

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let operands = try catalogue.seatOperands(names)
    guard operands.count > 1 else {
      throw Complaint(
        "“fora compare” needs two bodies, or one with two dates; see “fora help compare”")
    }
    let comparison = BodyComparison(operands, onlyDifferences: onlyDifferences, isNarrow: signs)
    let found = try filter.filter(catalogue.table(.comparison(comparison)), of: catalogue)
    let counts = catalogue.counts(of: comparison)
    let titles = operands.map { $0.text(in: catalogue) }
    let answer = Answer(
      of: catalogue,
      heading: titles.joined(separator: " and ") + options.asOfText + ": "
        + Self.summary(counts, titles) + found.remark,
      columns: found.table.columns, rows: found.rows,
      notes: Self.patterns(counts, titles)
        + [counts.mayBe > 0 ? Self.doubt(counts.mayBe) : nil].compactMap(\.self),
      hasSources: options.sources, caution: found.caution,
      dates: operands.compactMap(\.date),
      footing: found.text == nil ? Footing(of: comparison, in: catalogue) : nil)
    guard found.text == nil else {
      return _ = try options.write(
        answer, ifEmpty: found.nothing("party", " in \(titles.joined(separator: " or "))"))
    }
    try options.write(
      answer,
      ifEmpty: [
        counts.inAll > 0
          ? "no difference: \(Words.count(counts.inAll, "party")) in all of them"
          : "the catalogue does not know who sits in \(titles.joined(separator: " or "))"
      ])
  }

  /// `11 in both · 1 only colombo-process · 34 only bali-process · ? 3 may be`.
  private static func summary(_ counts: ComparisonCounts, _ titles: [String]) -> String {
    let all = titles.count == 2 ? "both" : "all"
    return
      (["\(counts.inAll) in \(all)"]
      + titles.enumerated().map { "\(counts.only($0)) only \($1)" }
      + (counts.mayBe > 0 ? ["? \(counts.mayBe) not known"] : [])).joined(separator: " · ")
  }

  /// Of more than two, how many there are of each pattern.
  private static func patterns(_ counts: ComparisonCounts, _ titles: [String]) -> [String] {
    guard titles.count > 2 else { return [] }
    return counts.patterns.map { pattern, standings, count in
      let isIn = zip(titles, standings).filter { $1 == .in }.map(\.0)
      let open = zip(titles, standings).filter { $1 == .notKnown }.map(\.0)
      let words = [
        isIn.isEmpty ? nil : "in \(isIn.joined(separator: ", "))",
        open.isEmpty ? nil : "not known of \(open.joined(separator: ", "))",
      ].compactMap(\.self).joined(separator: "; ")
      return "\(pattern)  \(count)  \(words)"
    }
  }

  private static func doubt(_ count: Int) -> String {
    "? of \(count) it is not known whether they are in one of them: no complete list, or no date"
  }
}
