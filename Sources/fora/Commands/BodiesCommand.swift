import ArgumentParser
import MigrationBodies

/// `fora bodies`: which bodies there are.
struct BodiesCommand: ParsableCommand, TakesFilter {
  static let configuration = CommandConfiguration(
    commandName: "bodies",
    abstract: "List the bodies in which states meet about migration.",
    usage: "fora bodies [<filter>] [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora bodies                      all of them
        fora bodies viet nam             those with the words “viet nam”
        fora bodies asia labour          those with both words
        fora bodies --format csv         for a spreadsheet

      A filter looks in names, acronyms, kind, region, themes, year and summary, from the start \
      of each word. To see the bodies in which a state sits, use “fora state”.

      Kind: rcp is a regional consultative process, forum an interregional forum, org a regional \
      organisation, conf a conference series. “!” marks a body of which a source \
      counts more or fewer members than are listed. An empty cell means that it is not known.
      """)

  @OptionGroup var filter: FilterArgument
  @OptionGroup var options: AnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let table = catalogue.table(.bodies).filtered(
      by: try filter.query(for: .bodies, in: catalogue))
    let isDisputed = table.rows.contains { row in
      if case .body(let ref) = row { catalogue.isMarked(ref) } else { false }
    }
    let answer = Answer(
      of: catalogue, heading: filter.heading(table.rows.count, of: table.totalCount, "body"),
      columns: table.columns, rows: table.rows,
      notes: isDisputed
        ? ["! a source counts more or fewer than are listed: “fora members NAME” says how many"]
        : [],
      hasSources: options.sources)
    try options.write(answer, ifEmpty: nothing(in: catalogue))
  }

  /// What is said when no body matches; the names nearest to a misspelt one may be what was meant.
  private func nothing(in catalogue: Catalogue) -> [String] {
    let text = filter.text ?? ""
    var nearest: [Ref<Body>] = []
    if case .unknown(let refs) = catalogue.resolveBody(text) { nearest = refs }
    let names = nearest.map { catalogue.bodies[$0].shortName }.joined(separator: ", ")
    return ["no body matches “\(text)”" + (names.isEmpty ? "" : "; did you mean: \(names)?")]
  }
}
