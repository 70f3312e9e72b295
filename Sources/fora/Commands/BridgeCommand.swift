import ArgumentParser
import MigrationBodies

/// `fora bridge`: who sits in most bodies, and which bodies a state stands apart from.
struct BridgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bridge",
    abstract: "List the parties that sit in most bodies, or what a state's neighbours have joined.",
    usage: "fora bridge [<body> ...] | fora bridge --alone <state>",
    discussion: """
      EXAMPLES:
        fora bridge bali-process colombo-process add  who sits in most of them
        fora bridge                      in most of all bodies
        fora bridge --alone TL           bodies that its neighbours are in
        fora bridge --alone VN --sources

      Only a body's own are counted: its members, or signatories or participants where it has no \
      members. “May be” counts the bodies of which it is not known.

      --alone lists the bodies that a state has not joined although no neighbour is known to be \
      out and more of them are in than not known. Neighbours are the other states, members or \
      observers of the United Nations, of the same subregion (UN M49). · it is out, ◐ it is not \
      known whether it is in.
      """)

  @Argument(
    help: ArgumentHelp("The bodies: identifiers, acronyms or names.", valueName: "body"),
    completion: .words(\.bodies))
  var names: [String] = []

  @Option(
    help: ArgumentHelp("The state whose neighbours are looked at.", valueName: "state"),
    completion: .words(\.parties))
  var alone: String?

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    guard let alone else { return try writeBridges(catalogue) }
    guard names.isEmpty else {
      throw Complaint("--alone looks at all bodies; leave out “\(names.joined(separator: " "))”")
    }
    try writeAbsences(of: try catalogue.party(called: alone), catalogue)
  }

  private func writeBridges(_ catalogue: Catalogue) throws {
    let bodies = try catalogue.chosenBodies(names)
    let found = try filter.filter(catalogue.table(.bridge(bodies)), of: catalogue)
    let whose =
      bodies.isEmpty ? "all \(catalogue.bodies.count) bodies" : Words.count(bodies.count, "body")
    let answer = Answer(
      of: catalogue,
      heading: "\(Words.count(found.table.totalCount, "party")) in \(whose)\(options.asOfText)"
        + found.remark,
      columns: found.table.columns, rows: found.rows,
      notes: [
        "a body that names a party nowhere and has no complete list is counted as “may be”"
          + (bodies.isEmpty ? " only where it is chosen" : "")
      ],
      hasSources: options.sources, caution: found.caution)
    try options.write(
      answer,
      ifEmpty: found.text == nil
        ? ["the catalogue does not know who sits in any of them\(options.asOfText)"]
        : found.nothing("party", " in \(whose)"))
  }

  private func writeAbsences(of ref: Ref<Party>, _ catalogue: Catalogue) throws {
    let party = catalogue.parties[ref]
    guard case .state(let state) = party else {
      throw Complaint("\(party.name) is an organisation; --alone needs a state")
    }
    let neighbours = catalogue.neighbours(of: ref)
    let found = try filter.filter(catalogue.table(.alone(ref)), of: catalogue)
    let all = catalogue.table(.alone(ref)).rows
    let out = all.count { row in
      guard case .absence(let absence) = row else { return false }
      return catalogue.standing(of: ref, in: absence.body, as: .own) == .out
    }
    let others = "\(Words.count(neighbours.count, "neighbour")) in \(state.subregion)"
    let answer = Answer(
      of: catalogue,
      heading: "\(party.name)\(options.asOfText): alone of its \(others) out of "
        + "\(Words.count(out, "body"))"
        + (all.count > out ? " · ◐ \(all.count - out) not known" : "") + found.remark,
      columns: found.table.columns, rows: found.rows, hasSources: options.sources,
      caution: found.caution,
      footing: found.text == nil ? Footing(alone: ref, in: catalogue) : nil)
    guard found.text == nil else {
      return _ = try options.write(answer, ifEmpty: found.nothing("body", " of these"))
    }
    try options.write(
      answer,
      ifEmpty: [
        "there is no body that all of the \(others) of \(party.name) are known to be in and it "
          + "is not\(options.asOfText)"
      ])
  }
}
