import ArgumentParser
import MigrationBodies

/// `fora overlap`: how many members bodies share.
struct OverlapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "overlap",
    abstract: "Count the members that bodies share, and find the bodies most alike.",
    usage: "fora overlap [<body> ...] [--matrix] [--as-of <date>]",
    discussion: """
      EXAMPLES:
        fora overlap bali-process                     the bodies most alike to it
        fora overlap bali-process colombo-process add
        fora overlap asean saarc add rcm --matrix     as a square
        fora overlap --format csv                     all pairs, for a spreadsheet

      With one body: all that share members with it, the most alike first. With several: each \
      pair. Without any: all pairs that share members.

      Alike is the Jaccard index in percent: of those in either, how many are in both. “1st in \
      2nd” is how much of the first body is in the second. Only those that are known to be in are \
      counted as in; “only” are those known to be out of the other, “may be” the rest. 12+ is that \
      many for sure where there may be more (a percentage is the least that it can be); ? is none for \
      sure where there may be some, and in csv and json an empty cell or null. In the matrix the \
      diagonal is a body's own number.
      """)

  @Argument(
    help: ArgumentHelp("The bodies: identifiers, acronyms or names.", valueName: "body"),
    completion: .words(\.bodies))
  var names: [String] = []

  @Flag(help: "A square: a row and a column a body, how many they share in the cells.")
  var matrix = false

  @OptionGroup var filter: WhereOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let bodies = try catalogue.chosenBodies(names)
    guard !matrix || bodies.count > 1 else {
      throw Complaint("--matrix needs two bodies or more: fora overlap asean saarc --matrix")
    }
    let found = try filter.filter(
      catalogue.table(matrix ? .overlapMatrix(bodies) : .overlap(bodies)), of: catalogue)
    let answer = Answer(
      of: catalogue,
      heading: heading(found.table.totalCount, bodies, catalogue) + found.remark,
      columns: found.table.columns, rows: found.rows,
      notes: [
        matrix
          ? "only those known to be in both are counted; the diagonal is a body's own number"
          : "may be: not known of one of the two, for want of a date or a complete list",
        "12+ that many for sure, and there may be more; ? there may be some, none for sure",
      ],
      hasSources: options.sources, caution: found.caution)
    try options.write(
      answer,
      ifEmpty: found.text == nil
        ? ["no body is known to share a member\(options.asOfText)"]
        : found.nothing(matrix || bodies.count == 1 ? "body" : "pair"))
  }

  private func heading(_ count: Int, _ bodies: [Ref<Body>], _ catalogue: Catalogue) -> String {
    let name = bodies.first.map { catalogue.bodies[$0].shortName } ?? ""
    if matrix { return "Members that \(bodies.count) bodies share\(options.asOfText)" }
    return switch bodies.count {
    case 0: "\(Words.count(count, "pair")) of bodies share members\(options.asOfText)"
    case 1: "\(Words.count(count, "body")) share members with \(name)\(options.asOfText)"
    default: "Members that \(bodies.count) bodies share, in pairs\(options.asOfText)"
    }
  }
}

extension Catalogue {
  /// The bodies that words name, by themselves: where only the body's own can be meant.
  func chosenBodies(_ words: [String]) throws(Complaint) -> [Ref<Body>] {
    var bodies: [Ref<Body>] = []
    for operand in try seatOperands(words) {
      guard operand.scope == .own, operand.date == nil else {
        throw Complaint(
          "“\(operand.text(in: self))”: here only a body's own are counted; for a date add --as-of")
      }
      if !bodies.contains(operand.body) { bodies.append(operand.body) }
    }
    return bodies
  }
}
