import ArgumentParser
import MigrationBodies

/// `fora sources`: which sources there are.
struct SourcesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources",
    abstract: "List the sources: title, publisher, the date they speak of.",
    usage: """
      fora sources [<filter>] [--where <filter>] [--body <body>]
           [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora sources --body sacm             those that records of one body name
        fora sources iom                     with the word “iom”
        fora sources "date<2010"             the old ones
        fora sources -has:date               those that do not say of when
        fora sources --format csv            all of them, for a spreadsheet

      A filter looks in titles, publishers, dates, addresses and notes; “fora help query” has its \
      fields and signs. “As of” is the date that a source speaks of; it is empty where the source \
      does not say.
      """)

  static let noun = "source"

  @OptionGroup var filter: FilterArgument
  @OptionGroup var owner: BodyOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try owner.ref(in: catalogue)
    try list(.sources(body), of: catalogue, whose: whose(body, in: catalogue), wraps: true)
  }
}
