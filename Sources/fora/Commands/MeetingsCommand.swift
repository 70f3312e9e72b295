import ArgumentParser
import MigrationBodies

/// `fora meetings`: which meetings there were.
struct MeetingsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "meetings",
    abstract: "List the meetings of bodies: when, where, which.",
    usage: """
      fora meetings [<filter>] [--where <filter>] [--body <body>]
           [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora meetings --body colombo-process     those of one body
        fora meetings ministerial year:2019      ministerial ones of a year
        fora meetings country:ID                 those in Indonesia
        fora meetings "date>=2024" --sources     with the documents that say so
        fora meetings --format csv               all of them, for a spreadsheet

      A filter looks in titles, dates, cities, countries and names of bodies; “fora help query” \
      has its fields and signs. Meetings of which no source was read are not there: a body without \
      any may have met.
      """)

  static let noun = "meeting"

  @OptionGroup var filter: FilterArgument
  @OptionGroup var owner: BodyOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try owner.ref(in: catalogue)
    try list(.meetings(body), of: catalogue, whose: whose(body, in: catalogue), wraps: true)
  }
}
