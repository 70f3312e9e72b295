import ArgumentParser
import MigrationBodies

/// `fora changes`: what happened when.
struct ChangesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "changes",
    abstract: "List who joined, left or took the chair, what was founded, renamed or adopted.",
    usage: """
      fora changes [<body> ...] [--since <date>] [--until <date>] [--meetings]
                   [--where <filter>]
                   [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora changes --since 2025                  since 1 January 2025
        fora changes asean ecowas                  of these bodies
        fora changes colombo process --meetings    with its meetings
        fora changes bali-process --since 2020 --until 2023 --sources
        fora changes --since 2024-07 --format csv  for a spreadsheet
        fora changes --since 2015 --where "kind:joined -region:europe"

      BODY is an identifier, an acronym or any name; several may follow one another. Without one, \
      changes of all bodies are listed, and of the names of states and organisations.

      Dates are as precise as the source: 2024 is some day of that year. ◐ marks what may lie in \
      the span or not. What has no date is left out, and a note says how much that is: a party \
      that is not listed as joining may have joined.
      """)

  @Argument(
    help: ArgumentHelp("Bodies: identifiers, acronyms or names.", valueName: "body"),
    completion: .words(\.bodies))
  var names: [String] = []

  @Option(
    name: .long,
    help: ArgumentHelp("From the first day of this date on.", valueName: "date"))
  var since: AsOfDate?

  @Option(
    name: .long,
    help: ArgumentHelp("Up to the last day of this date.", valueName: "date"))
  var until: AsOfDate?

  @Flag(name: .long, help: "List meetings too.")
  var meetings = false

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    guard options.asOf == nil else {
      throw Complaint("“fora changes” goes through time: say --until instead of --as-of")
    }
    let catalogue = try options.catalogue
    let scope = ChangeScope(
      bodies: try catalogue.bodies(called: names), since: since?.date, until: until?.date,
      hasMeetings: meetings)
    try checkOrder()
    let found = try filter.filter(catalogue.table(.changes(scope)), of: catalogue)
    let list = catalogue.changes(in: scope)
    let answer = Answer(
      of: catalogue, heading: heading(found, scope, catalogue), columns: found.table.columns,
      rows: found.rows,
      notes: notes(list, scope), hasSources: options.sources, wraps: true,
      caution: found.caution,
      footing: Footing(
        heading(found, scope, catalogue), changes: found.rows,
        notes: notes(list, scope), in: catalogue))
    try options.write(
      answer,
      ifEmpty: found.text == nil
        ? ["no dated change\(span) is known" + Self.undated(list).map { "; \($0)" }.joined()]
        : found.nothing("change", span))
  }

  private func checkOrder() throws(Complaint) {
    guard let first = since?.date, let last = until?.date, last.isCertainlyBefore(first) else {
      return
    }
    throw Complaint("--since \(first.text) is after --until \(last.text): nothing lies between")
  }

  /// How many changes of what, in which span: `12 changes of ASEAN since 2020`.
  private func heading(
    _ found: Filtered, _ scope: ChangeScope, _ catalogue: Catalogue
  ) -> String {
    let bodies = scope.bodies.map { catalogue.bodies[$0].shortName }
    let whose = bodies.isEmpty ? "" : " of \(bodies.joined(separator: ", "))"
    return Words.count(found.table.totalCount, "change") + whose + span + found.remark
  }

  private var span: String {
    (since.map { " since \($0.date.words)" } ?? "")
      + (until.map { " until \($0.date.words)" } ?? "")
  }

  private func notes(_ list: ChangeList, _ scope: ChangeScope) -> [String] {
    let mayBe = list.changes.count { scope.holds($0.date) == .notKnown }
    return
      (mayBe > 0
      ? ["◐ \(mayBe) may lie in the span or not: their dates are not precise enough"] : [])
      + Self.undated(list)
  }

  /// What is left out for want of a date.
  private static func undated(_ list: ChangeList) -> [String] {
    var parts: [String] = []
    if list.undatedStarts > 0 {
      parts.append("\(Words.count(list.undatedStarts, "membership")) without a known start")
    }
    if list.undatedOthers > 0 {
      let noun = parts.isEmpty ? "change" : "other change"
      parts.append("\(Words.count(list.undatedOthers, noun)) without a date")
    }
    return parts.isEmpty ? [] : ["left out: \(parts.joined(separator: ", "))"]
  }
}
