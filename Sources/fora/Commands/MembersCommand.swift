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

  @Argument(
    help: ArgumentHelp("The body's identifier, acronym or name.", valueName: "body"),
    completion: .words(\.bodies))
  var name: [String]

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: AnswerOptions

  @Flag(help: "List those too that are out: they came later, or have left.")
  var out = false

  @Flag(
    help: "List those too that may be in a set only because no source names them.")
  var unnamed = false

  @Flag(help: "Show how a set is read: its steps, their sizes, the age of their evidence.")
  var explain = false

  func run() throws {
    let catalogue = try options.catalogue
    let text = name.joined(separator: " ")
    if !explain, let body = try body(called: text, in: catalogue) {
      return try writeMembers(of: body, catalogue)
    }
    var set = try catalogue.partySet(name)
    if case .operand(.body(let body, .own)) = set.expression, !explain, !unnamed {
      return try writeMembers(of: body, catalogue)
    }
    (set.listsOut, set.listsUnnamed) = (out, unnamed)
    let page = PartySetPage(set, of: catalogue, asOf: options.asOfText)
    guard !explain else {
      guard filter.text == nil else {
        throw Complaint("--explain shows how a set is read; leave one of it and --where out")
      }
      return _ = try options.write(page.explanation(options.sources), ifEmpty: page.nothing)
    }
    let found = try filter.filter(catalogue.table(.partySet(set)), of: catalogue)
    try options.write(
      page.answer(found, options.sources),
      ifEmpty: found.text == nil
        ? page.nothing : found.nothing("party", " in \(set.text(in: catalogue))"))
  }

  /// The body that the words name as a whole; nil when they are an expression.
  private func body(
    called text: String, in catalogue: Catalogue
  ) throws(Complaint) -> Ref<Body>? {
    if case .unknown = catalogue.resolveBody(text) {
      guard PartySet.isPlainName(text), (try? PartySet(text, in: catalogue)) == nil else {
        return nil
      }
    }
    return try catalogue.body(called: text)
  }

  private func writeMembers(of ref: Ref<Body>, _ catalogue: Catalogue) throws {
    let body = catalogue.bodies[ref]
    let table = catalogue.table(.members(ref))
    let found = try filter.filter(table, of: catalogue)
      .keeping { out || catalogue.kind(of: $0) != .out }
    let answer = Answer(
      of: catalogue,
      heading: "\(body.shortName)\(options.asOfText): \(catalogue.statement(of: ref).text)"
        + found.remark,
      columns: table.columns, rows: found.rows,
      notes: [
        Words.leftOut(found.leftOut),
        Self.disagreement(catalogue.problems(of: ref).count, on: body),
      ].compactMap(\.self),
      hasSources: options.sources, caution: found.caution,
      footing: found.text == nil ? Footing(membersOf: ref, in: catalogue) : nil)
    try options.write(
      answer,
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
