import ArgumentParser
import MigrationBodies

/// `fora members`: who sits in a body.
struct MembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List who sits in a body, in the order of its source.",
    usage: "fora members <body> [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora members bali process        the Bali Process
        fora members asem-migration      by its identifier
        fora members ADD --sources       with the documents that say so
        fora members sacm --format csv   for a spreadsheet

      BODY is an identifier, an acronym or any name of the body, with or without quotation \
      marks; case and accents do not matter.

      ● one of the body's own (members, or signatories or participants where it has no members), \
      ○ beside them (observer, partner, host), · no longer, ★ chairs it now. “As listed” is the \
      source's spelling where it differs. An empty cell means that it is not known.
      """)

  @Argument(
    help: ArgumentHelp("The body's identifier, acronym or name.", valueName: "body"),
    completion: .words(\.bodies))
  var name: [String]

  @OptionGroup var options: AnswerOptions

  @Flag(help: "List those too that are out: they came later, or have left.")
  var out = false

  func run() throws {
    let catalogue = try options.catalogue
    let ref = try catalogue.body(called: name.joined(separator: " "))
    let body = catalogue.bodies[ref]
    let table = catalogue.table(.members(ref))
    let rows = table.rows.filter { out || catalogue.kind(of: $0) != .out }
    let answer = Answer(
      of: catalogue,
      heading: "\(body.shortName)\(options.asOfText): \(catalogue.statement(of: ref).text)",
      columns: table.columns, rows: rows,
      notes: [
        Words.leftOut(table.rows.count - rows.count),
        Self.disagreement(catalogue.problems(of: ref).count, on: body),
      ].compactMap(\.self),
      hasSources: options.sources, footing: Footing(membersOf: ref, in: catalogue))
    try options.write(
      answer,
      ifEmpty: ["the catalogue does not know who sits in \(body.name)\(options.asOfText)"])
  }

  private static func disagreement(_ count: Int, on body: Body) -> String? {
    guard count > 0 else { return nil }
    let command = Catalogue.command("body", body.id)
    return "! sources disagree on \(Words.count(count, "point")): \(command) says on which"
  }
}
