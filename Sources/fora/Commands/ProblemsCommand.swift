import ArgumentParser
import MigrationBodies

/// `fora problems`: what sources disagree on.
struct ProblemsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "problems",
    abstract: "List what sources disagree on, as the catalogue records it.",
    usage: """
      fora problems [<filter>] [--where <filter>] [--body <body>]
           [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora problems --body asem-migration     those about one body
        fora problems kind:count                stated counts against lists
        fora problems chair region:africa       with the word “chair”
        fora problems --sources                 with the sources in full

      A filter looks in texts, kinds, sources and names of bodies; “fora help query” has its fields \
      and signs. In texts, [name] is a source, which --sources gives in full. “fora check” finds \
      more: what follows from the tables themselves.
      """)

  static let noun = "problem"

  @OptionGroup var filter: FilterArgument
  @OptionGroup var owner: BodyOption
  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    let body = try owner.ref(in: catalogue)
    try list(.problems(body), of: catalogue, whose: whose(body, in: catalogue), wraps: true)
  }
}
