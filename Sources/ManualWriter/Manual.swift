import MigrationBodies

/// The manual, all of which comes from where the help comes from.
///
/// It has a page in section 1 for the program and for each of its commands, and in section 5 for the
/// data package and the query language.
struct Manual {
  /// A page: the name of its file and its text.
  struct Page {
    /// The name: `fora-members.1`.
    let name: String
    /// The text in mdoc(7).
    let text: String
  }

  /// The languages that one types, as guides have them.
  static let languages: [LanguageGuide] = [Query.guide, PartySet.guide]

  /// The pages, those of section 1 first.
  let pages: [Page]

  /// Writes the manual of the program.
  init() {
    guard let program = CommandHelp.program else {
      pages = []
      return
    }
    pages =
      [Page(name: "fora.1", text: CommandPage(program: program).text)]
      + program.subcommands.map {
        Page(name: "fora-\($0.name).1", text: CommandPage($0).text)
      }
      + [
        Page(name: "fora-data.5", text: DataPage().text),
        Page(name: "fora-query.5", text: QueryPage(Self.languages).text),
      ]
  }
}
