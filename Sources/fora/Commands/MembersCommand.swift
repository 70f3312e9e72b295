import ArgumentParser
import MigrationBodies

/// `fora members`: who sits in a body.
struct MembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List who sits in a body, in the order of its source.",
    usage: "fora members <body> [--where <filter>] [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora members bali process        the Bali Process
        fora members asem-migration      by its identifier
        fora members ADD --sources       with the documents that say so
        fora members sacm --format csv   for a spreadsheet
        fora members rcm --where role:observer

      BODY is an identifier, an acronym or any name of the body, with or without quotation \
      marks; case and accents do not matter.

      ● one of the body's own (members, or signatories or participants where it has no members), \
      ○ beside them (observer, partner, host), · no longer, ★ chairs it now. “As listed” is the \
      source's spelling where it differs. An empty cell means that it is not known.
      """)

  @Argument(help: ArgumentHelp("The body's identifier, acronym or name.", valueName: "body"))
  var name: [String]

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: AnswerOptions

  @Flag(help: "List those too that are out: they came later, or have left.")
  var out = false

  func run() throws {
    let catalogue = try options.catalogue
    let ref = try catalogue.body(called: name.joined(separator: " "))
    let body = catalogue.bodies[ref]
    let table = catalogue.table(.members(ref))
    let found = try filter.filter(table, of: catalogue)
      .keeping { out || catalogue.kind(of: $0) != .out }
    let answer = Answer(
      heading: "\(body.shortName)\(options.asOfText): \(catalogue.statement(of: ref).text)"
        + found.remark,
      columns: table.columns, rows: found.rows,
      notes: [
        Words.leftOut(found.leftOut),
        Self.disagreement(catalogue.problems(of: ref).count, on: body),
      ].compactMap(\.self) + found.notes(in: options.chosenFormat),
      hasSources: options.sources)
    try options.write(
      answer, of: catalogue,
      ifEmpty: found.text == nil
        ? ["the catalogue does not know who sits in \(body.name)\(options.asOfText)"]
        : found.nothing("party", " in \(body.shortName)\(options.asOfText)"))
  }

  private static func disagreement(_ count: Int, on body: Body) -> String? {
    guard count > 0 else { return nil }
    let command = Catalogue.command("body", body.id)
    return "! sources disagree on \(Words.count(count, "point")): \(command) says on which"
  }
}
