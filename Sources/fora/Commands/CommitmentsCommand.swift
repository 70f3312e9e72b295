import ArgumentParser
import MigrationBodies

/// `fora commitments`: what was committed, agreed or recommended.
struct CommitmentsCommand: ParsableCommand, TakesFilter {
  static let configuration = CommandConfiguration(
    commandName: "commitments",
    abstract: "List what documents of bodies commit, agree, recommend or report.",
    usage: """
      fora commitments [<filter>] [--where <filter>] [--body <body>]
                       [--party <party>]
                       [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora commitments recruitment fees          those with both words
        fora commitments --body colombo-process    those of one body
        fora commitments --party VN --sources      those that concern Viet Nam
        fora commitments trafficking --party "Lao PDR" --body bali-process
        fora commitments objective:6 -skills        by objective of the Compact
        fora commitments --format csv              all of them, for a spreadsheet

      A filter looks in the text, its themes and objectives of the Global Compact for Migration, \
      the document, the body and the parties, from the start of each word; “fora help query” has \
      its fields and signs.

      With --party: ★ the document names it, ● the document speaks for all and the party was one \
      of the body's own on its date, ◐ it may have been: no source says since when it has been in \
      the body, or, with --as-of, whether the document was there yet. A name of several words needs quotation marks here.
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

  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try body.map { name throws(Complaint) in try catalogue.body(called: name) }
    let party = try party.map { name throws(Complaint) in try catalogue.party(called: name) }
    let found = Self.rows(
      try filter.filter(catalogue.table(Self.subject(body, party)), of: catalogue),
      of: body, in: catalogue)
    let whose = Self.whose(body, party, in: catalogue)
    let heading = heading(found, whose, catalogue)
    let answer = Answer(
      of: catalogue, heading: heading, columns: found.table.columns, rows: found.rows,
      hasSources: options.sources, caution: caution(found, catalogue),
      footing: Footing(
        citation(heading), commitments: found.rows, in: catalogue))
    try options.write(answer, ifEmpty: found.nothing("commitment", whose + asOf))
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

  /// Of the rows that concern a party, only a body's.
  private static func rows(
    _ found: Filtered, of body: Ref<Body>?, in catalogue: Catalogue
  ) -> Filtered {
    guard let body, case .undertakings = found.table.view.subject else { return found }
    let own = Set(catalogue.commitments(of: body))
    return found.keeping { $0.commitment.map(own.contains) ?? false }
  }

  private static func whose(
    _ body: Ref<Body>?, _ party: Ref<Party>?, in catalogue: Catalogue
  ) -> String {
    (body.map { " of \(catalogue.bodies[$0].shortName)" } ?? "")
      + (party.map { " that concerns \(catalogue.parties[$0].name)" } ?? "")
  }

  /// Whose and how many: `30 commitments that concern Viet Nam: 2 by name, 20 as a member ...`.
  private func heading(_ found: Filtered, _ whose: String, _ catalogue: Catalogue) -> String {
    let undated = Self.undated(found, of: catalogue)
    let mayBe = undated > 0 ? " · ◐ \(undated) may be" : ""
    if body == nil, party == nil { return found.heading("commitment", asOf) + mayBe }
    let rows = found.rows
    let verb = rows.count == 1 ? whose : whose.replacing(" concerns ", with: " concern ")
    let sign = found.listsMayMatch ? "that may match" : "with"
    let matching = found.text.map { " \(sign) “\($0)”" } ?? ""
    let ties = Self.ties(rows)
    return Words.count(rows.count, "commitment") + verb + asOf + matching
      + (ties.isEmpty ? mayBe : ": \(ties)")
  }

  /// The date that is asked for, within a heading.
  private var asOf: String { String(options.asOfText.drop { $0 == "," }) }

  /// How many of the rows may not have been there on the catalogue's date.
  private static func undated(_ found: Filtered, of catalogue: Catalogue) -> Int {
    found.rows.count { row in row.commitment.map { catalogue.adoption(of: $0) } == .notKnown }
  }

  /// What one has to know beside the rows: of which it is not known whether they match, or were there
  /// on the date that is asked for.
  private func caution(_ found: Filtered, _ catalogue: Catalogue) -> String? {
    let undated = Self.undated(found, of: catalogue)
    let them = undated == 1 ? "its document has" : "their documents have"
    let remark =
      undated == 0
      ? nil
      : "◐ \(undated) of \(Words.count(found.rows.count, "commitment")) may not have been there yet: "
        + "\(them) no date, or none that is precise enough"
    let cautions = [found.caution, remark].compactMap(\.self)
    return cautions.isEmpty ? nil : cautions.joined(separator: "; ")
  }

  /// The heading as the beginning of a sentence, without how the party is tied.
  private func citation(_ heading: String) -> String {
    let start = heading.split(separator: ": ").first?.split(separator: " · ").first ?? ""
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
      count(.undated, "perhaps (not known whether the document was there yet)"),
    ].compactMap(\.self).joined(separator: ", ")
  }
}
