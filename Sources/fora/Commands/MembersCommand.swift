import ArgumentParser
import MigrationBodies

/// `fora members`: who sits in a body, or is in a set made of bodies.
struct MembersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "members",
    abstract: "List who sits in a body, or in two of them, or in one and not in the other.",
    usage: "fora members <body> | fora members '<expression>' [--where <filter>]",
    discussion: """
      EXAMPLES:
        fora members bali process        the Bali Process
        fora members asem-migration      by its identifier
        fora members ADD --sources       with the documents that say so
        fora members sacm --format csv   for a spreadsheet
        fora members rcm --where role:observer
        fora members 'bali-process & colombo-process'    who is in both
        fora members 'bali-process ^ colombo-process'    in one of them only
        fora members 'region:asia - bali-process - colombo-process'
        fora members 'subregion:"South-eastern Asia" - asean @2012'
        fora members 'rcm - sica' --explain

      BODY is an identifier, an acronym or any name of the body, with or without quotation \
      marks; case and accents do not matter.

      ● one of the body's own (members, or signatories or participants where it has no members), \
      ○ beside them (observer, partner, host), · no longer, ★ chairs it now. “As listed” is the \
      source's spelling where it differs. An empty cell means that it is not known.

      An EXPRESSION, in quotation marks for the shell, has & (in both), | (in either), - (in the \
      first, not in the second; with spaces), ^ (in one of the two), parentheses, body.role, \
      region:, {VN, TH}, and @date; “fora help query” has all of it with an example each. Those that \
      are in come first, then ◐ those that may be, and why. A column a body shows how each sits \
      there: ? where no source names it and no complete list is known, which does not mean that it \
      is out.
      """)

  @Argument(
    help: ArgumentHelp("The body, or an expression over bodies.", valueName: "body"),
    completion: .words(\.bodies))
  var name: [String]

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

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
      ifEmpty: found.text == nil ? page.nothing : found.nothing("party", page.whose))
  }

  /// The body that the words name as a whole; nil when they are an expression.
  private func body(
    called text: String, in catalogue: Catalogue
  ) throws(Complaint) -> Ref<Body>? {
    if case .unknown = catalogue.resolveBody(text) {
      guard PartySet.isPlainName(text), (try? PartySet(text, in: catalogue)) == nil else {
        return nil
      }
    } else if !PartySet.canBeName(text), !catalogue.isSpelt(text) {
      // “asean - -” is no other way to spell “asean”.
      return nil
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
