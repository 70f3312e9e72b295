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

  @OptionGroup var options: AnswerOptions

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
    let table = catalogue.table(.bridge(bodies))
    let whose =
      bodies.isEmpty ? "all \(catalogue.bodies.count) bodies" : Words.count(bodies.count, "body")
    let answer = Answer(
      of: catalogue,
      heading: "\(Words.count(table.rows.count, "party")) in \(whose)\(options.asOfText)",
      columns: table.columns, rows: table.rows,
      notes: [
        "a body that names a party nowhere and has no complete list is counted as “may be”"
          + (bodies.isEmpty ? " only where it is chosen" : "")
      ],
      hasSources: options.sources)
    try options.write(
      answer,
      ifEmpty: ["the catalogue does not know who sits in any of them\(options.asOfText)"])
  }

  private func writeAbsences(of ref: Ref<Party>, _ catalogue: Catalogue) throws {
    let party = catalogue.parties[ref]
    guard case .state(let state) = party else {
      throw Complaint("\(party.name) is an organisation; --alone needs a state")
    }
    let neighbours = catalogue.neighbours(of: ref)
    let table = catalogue.table(.alone(ref))
    let out = table.rows.count { row in
      guard case .absence(let absence) = row else { return false }
      return catalogue.standing(of: ref, in: absence.body, as: .own) == .out
    }
    let others = "\(Words.count(neighbours.count, "neighbour")) in \(state.subregion)"
    let answer = Answer(
      of: catalogue,
      heading: "\(party.name)\(options.asOfText): alone of its \(others) out of "
        + "\(Words.count(out, "body"))"
        + (table.rows.count > out ? " · ◐ \(table.rows.count - out) not known" : ""),
      columns: table.columns, rows: table.rows, hasSources: options.sources,
      footing: Footing(alone: ref, in: catalogue))
    try options.write(
      answer,
      ifEmpty: [
        "there is no body that all of the \(others) of \(party.name) are known to be in and it "
          + "is not\(options.asOfText)"
      ])
  }
}
