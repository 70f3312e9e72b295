import ArgumentParser
import MigrationBodies

/// `fora bodies`: which bodies there are.
struct BodiesCommand: ParsableCommand, TakesFilter {
  static let configuration = CommandConfiguration(
    commandName: "bodies",
    abstract: "List the bodies in which states meet about migration.",
    usage: "fora bodies [<filter>] [--where <filter>] [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora bodies                      all of them
        fora bodies viet nam             those with the words “viet nam”
        fora bodies asia labour          those with both words
        fora bodies asia -labour         without the second
        fora bodies member:VN kind:rcp   processes in which Viet Nam sits
        fora bodies --format csv         for a spreadsheet

      A filter looks in names, acronyms, kind, region, themes, year and summary, from the start \
      of each word; “fora help query” has its fields and signs. To see the bodies in which a state sits, use “fora state”.

      Kind: rcp is a regional consultative process, forum an interregional forum, org a regional \
      organisation, conf a conference series. “!” marks a body of which a source \
      counts more or fewer members than are listed. An empty cell means that it is not known.
      """)

  @OptionGroup var filter: FilterArgument
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let found = try filter.filter(catalogue.table(.bodies), of: catalogue)
    let isDisputed = found.rows.contains { row in
      if case .body(let ref) = row { catalogue.isMarked(ref) } else { false }
    }
    let answer = Answer(
      of: catalogue, heading: found.heading("body"), columns: found.table.columns, rows: found.rows,
      notes: isDisputed
        ? ["! a source counts more or fewer than are listed: “fora members NAME” says how many"]
        : [],
      hasSources: options.sources, caution: found.caution)
    try options.write(answer, ifEmpty: nothing(found, in: catalogue))
  }

  /// What is said when no body matches; the names nearest to a misspelt one may be what was meant.
  private func nothing(_ found: Filtered, in catalogue: Catalogue) -> [String] {
    var nearest: [Ref<Body>] = []
    if found.isName, case .unknown(let refs) = catalogue.resolveBody(found.text ?? "") {
      nearest = refs
    }
    return found.nothing("body", nearest: nearest.map { catalogue.bodies[$0].shortName })
  }
}
