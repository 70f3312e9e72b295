import ArgumentParser
import MigrationBodies

/// `fora body`: everything that is known of a body.
struct BodyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "body",
    abstract: "Show what is known of one body: summary, contact, meetings, documents, figures.",
    usage: "fora body <body> [--format <format>] [--sources]",
    discussion: """
      EXAMPLES:
        fora body colombo process        the Colombo Process
        fora body rcm --sources          with the documents that say so
        fora body rcm --format json      everything, for a program

      BODY is an identifier, an acronym or any name of the body, with or without quotation \
      marks; case and accents do not matter.

      The table names the commands for members and commitments instead of repeating them; the \
      other formats have all. In plain, a line begins with its field, and what belongs to the \
      body (members, meetings, documents) has a line each. In csv and tsv, each value has a line: field, \
      row, column, value.
      """)

  @Argument(
    help: ArgumentHelp("The body's identifier, acronym or name.", valueName: "body"),
    completion: .words(\.bodies))
  var name: [String]

  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let ref = try catalogue.body(called: name.joined(separator: " "))
    let choice = try options.rows.choice
    guard choice.sort.isEmpty, choice.limit == nil else {
      throw Complaint("“fora body” shows one record: --sort and --limit are for lists")
    }
    if choice.isQuestion {
      return try options.format.write(ColumnList(BodyPage.fields(of: ref, in: catalogue)))
    }
    if options.cite {
      guard choice.isWhole else {
        throw Complaint("--cite says what is known in sentences: --columns is for data")
      }
      return try options.write(Citation(membersOf: ref, in: catalogue), of: catalogue)
    }
    let page = try BodyPage(
      ref, of: catalogue, columns: choice.columns, hasSources: options.sources)
    options.sayIfBeyondEvidence(of: catalogue)
    if let page { try options.format.write(page) }
  }
}
