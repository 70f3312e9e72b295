import ArgumentParser
import MigrationBodies

/// `fora documents`: which documents there are.
struct DocumentsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "documents",
    abstract: "List declarations, statements, plans and reports of bodies.",
    usage: """
      fora documents [<filter>] [--where <filter>] [--body <body>]
           [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora documents --body bali-process      those of one body
        fora documents kind:declaration         declarations
        fora documents theme:recruitment        with commitments on recruitment
        fora documents "date>=2024" --sources   with where they can be read
        fora documents --format csv             all of them, for a spreadsheet

      A filter looks in titles, kinds, dates, places, issuers and names of bodies; “fora help \
      query” has its fields and signs. “fora commitments” lists what they say.
      """)

  static let noun = "document"

  @OptionGroup var filter: FilterArgument
  @OptionGroup var owner: BodyOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try owner.ref(in: catalogue)
    try list(.documents(body), of: catalogue, whose: whose(body, in: catalogue), wraps: true)
  }
}
