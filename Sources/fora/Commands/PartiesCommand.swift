import ArgumentParser
import MigrationBodies

/// `fora parties`: which states and organisations there are.
struct PartiesCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "parties",
    abstract: "List states, areas and organisations that take part in bodies.",
    usage: """
      fora parties [<filter>] [--where <filter>]
           [--format <format>] [--sources]
      """,
    discussion: """
      EXAMPLES:
        fora parties korea                        those with the word “korea”
        fora parties body:rcm -body:bali-process  in one body, not in another
        fora parties kind:un-entity               entities of the United Nations
        fora parties region:oceania -has:body     of which no body is known
        fora parties --format csv                 all of them, for a spreadsheet

      A filter looks in names in several languages, codes, kind, region and subregion; “fora help \
      query” has its fields and signs. “Bodies” is the number of bodies in which it sits; it is \
      empty where none is known. “fora state NAME” lists them.
      """)

  static let noun = "party"
  static let hasDate = true

  @OptionGroup var filter: FilterArgument

  @OptionGroup var options: ParsedAnswerOptions

  func run() throws {
    let catalogue = try options.catalogue
    try list(.parties, of: catalogue) { name in
      guard case .unknown(let refs) = catalogue.resolveParty(name) else { return [] }
      return refs.map { catalogue.parties[$0].name }
    }
  }
}
