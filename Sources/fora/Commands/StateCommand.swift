import ArgumentParser
import MigrationBodies

/// `fora state`: in which bodies a state or an organisation sits.
struct StateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "state",
    abstract: "List the bodies in which a state or an organisation sits.",
    usage: "fora state <name> [--where <filter>] [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora state viet nam              Viet Nam: its bodies, roles and dates
        fora state LA                    Lao PDR by its ISO code
        fora state Lao PDR               the same by one of its names
        fora state IOM --sources         an organisation, with its sources
        fora state VN --format json      for a program
        fora state VN --where kind:rcp   only consultative processes

      NAME is a code (ISO 3166-1 of two or three letters, UN M49) or any name of the state or \
      organisation, with or without quotation marks; case and accents do not matter.

      ● one of the body's own, ○ beside them (observer, partner, host), · no longer, ★ chairs it \
      now. “Since” is empty where no source says since when.
      """)

  @Argument(
    help: ArgumentHelp("The state's or organisation's code or name.", valueName: "name"),
    completion: .words(\.parties))
  var name: [String]

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  @Flag(help: "List the bodies too that it is out of: it came later, or has left.")
  var out = false

  func run() throws {
    let catalogue = try options.catalogue
    let ref = try catalogue.party(called: name.joined(separator: " "))
    let party = catalogue.parties[ref]
    let table = catalogue.table(.seats(ref))
    let found = try filter.filter(table, of: catalogue)
      .keeping { out || catalogue.kind(of: $0) != .out }
    let summary = Self.summary(table.rows, in: catalogue)
    let answer = Answer(
      of: catalogue,
      heading: "\(party.name) (\(party.id))\(options.asOfText): \(summary)\(found.remark)",
      columns: table.columns, rows: found.rows,
      notes: [Words.leftOut(found.leftOut)].compactMap(\.self),
      hasSources: options.sources, caution: found.caution,
      footing: found.text == nil ? Footing(seatsOf: ref, in: catalogue) : nil)
    try options.write(
      answer,
      ifEmpty: found.text == nil
        ? [
          "the catalogue knows of no body in which \(party.name) sits\(options.asOfText)"
            + advice(catalogue)
        ] : found.nothing("body", " of \(party.name)\(options.asOfText)"))
  }

  /// Some organisations are bodies themselves, and who asks may want their members.
  private func advice(_ catalogue: Catalogue) -> String {
    guard case .found(let body, _) = catalogue.resolveBody(name.joined(separator: " ")) else {
      return ""
    }
    return "; for its own members try "
      + Catalogue.command("members", catalogue.bodies[body].id)
  }

  /// In how many bodies: `sits in 18 bodies, in 3 of them beside the members; may be in 1 body`.
  private static func summary(_ rows: [RecordID], in catalogue: Catalogue) -> String {
    let kinds = rows.compactMap { row in
      if case .seat(let seat) = row { catalogue.kind(of: seat) } else { nil }
    }
    func count(_ kind: SeatKind) -> Int { kinds.count { $0 == kind } }
    let current = count(.principal) + count(.beside)
    let beside =
      count(.beside) > 0 ? ", in \(count(.beside)) of them beside the members" : ""
    return [
      current > 0 ? "sits in \(Words.count(current, "body"))\(beside)" : nil,
      count(.mayBe) > 0 ? "may be in \(Words.count(count(.mayBe), "body"))" : nil,
      count(.out) > 0 ? "out of \(Words.count(count(.out), "body"))" : nil,
    ].compactMap(\.self).joined(separator: "; ")
  }
}
