import ArgumentParser
import MigrationBodies

/// `fora commitments`: what was committed, agreed or recommended.
struct CommitmentsCommand: ParsableCommand, TakesFilter {
  static let configuration = CommandConfiguration(
    commandName: "commitments",
    abstract: "List what documents of bodies commit, agree, recommend or report.",
    usage: """
      fora commitments [<filter>] [--body <body>] [--party <party>]
                       [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora commitments recruitment fees          those with both words
        fora commitments --body colombo-process    those of one body
        fora commitments --party VN --sources      those that concern Viet Nam
        fora commitments trafficking --party "Lao PDR" --body bali-process
        fora commitments --format csv              all of them, for a spreadsheet

      A filter looks in the text, its themes and objectives of the Global Compact for Migration, \
      the document, the body and the parties, from the start of each word.

      With --party: ★ the document names it, ● the document speaks for all and the party was one \
      of the body's own on its date, ◐ it may have been: no source says since when it has been in \
      the body. A name of several words needs quotation marks here.
      """)

  @OptionGroup var filter: FilterArgument

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only those of this body.", valueName: "body"),
    completion: .words(\.bodies))
  var body: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Only those that concern this state or organisation.", valueName: "name"),
    completion: .words(\.parties))
  var party: String?

  @OptionGroup var options: AnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try body.map { name throws(Complaint) in try catalogue.body(called: name) }
    let party = try party.map { name throws(Complaint) in try catalogue.party(called: name) }
    let subject = Self.subject(body, party)
    let table = catalogue.table(subject).filtered(
      by: try filter.query(for: subject, in: catalogue))
    let rows = Self.rows(table, of: body, in: catalogue)
    let whose = Self.whose(body, party, in: catalogue)
    let heading = heading(rows, whose, in: catalogue)
    let answer = Answer(
      of: catalogue, heading: heading, columns: table.columns, rows: rows,
      hasSources: options.sources,
      footing: Footing(
        citation(heading), commitments: rows, in: catalogue))
    let matching = filter.text.map { " matches “\($0)”" } ?? " is known"
    try options.write(answer, ifEmpty: ["no commitment\(whose)\(matching)"])
  }

  private static func subject(_ body: Ref<Body>?, _ party: Ref<Party>?) -> View.Subject {
    if let party {
      .undertakings(party)
    } else if let body {
      .bodyCommitments(body)
    } else {
      .commitments
    }
  }

  /// The rows of a table; of those that concern a party, only a body's.
  private static func rows(
    _ table: Table, of body: Ref<Body>?, in catalogue: Catalogue
  ) -> [RecordID] {
    guard let body, case .undertakings = table.view.subject else { return table.rows }
    let own = Set(catalogue.commitments(of: body))
    return table.rows.filter { $0.commitment.map(own.contains) ?? false }
  }

  private static func whose(
    _ body: Ref<Body>?, _ party: Ref<Party>?, in catalogue: Catalogue
  ) -> String {
    (body.map { " of \(catalogue.bodies[$0].shortName)" } ?? "")
      + (party.map { " that concerns \(catalogue.parties[$0].name)" } ?? "")
  }

  /// Whose and how many: `30 commitments that concern Viet Nam: 2 by name, 20 as a member ...`.
  private func heading(_ rows: [RecordID], _ whose: String, in catalogue: Catalogue) -> String {
    if body == nil, party == nil {
      return filter.heading(rows.count, of: catalogue.commitments.count, "commitment")
    }
    let verb = rows.count == 1 ? whose : whose.replacing(" concerns ", with: " concern ")
    let matching = filter.text.map { " with “\($0)”" } ?? ""
    let ties = Self.ties(rows)
    return Words.count(rows.count, "commitment") + verb + matching
      + (ties.isEmpty ? "" : ": \(ties)")
  }

  /// The heading as the beginning of a sentence, without how the party is tied.
  private func citation(_ heading: String) -> String {
    let start = heading.split(separator: ": ").first ?? ""
    return heading.contains(" match") ? "In the catalogue \(start)" : "The catalogue has \(start)"
  }

  private static func ties(_ rows: [RecordID]) -> String {
    let ties = rows.compactMap { row in
      if case .undertaking(let undertaking) = row { undertaking.tie } else { nil }
    }
    func count(_ tie: Undertaking.Tie, _ words: String) -> String? {
      let number = ties.count { $0 == tie }
      return number > 0 ? "\(number) \(words)" : nil
    }
    return [
      count(.named, "by name"), count(.member, "as a member on the date"),
      count(.notKnown, "perhaps (not known since when it is a member)"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
