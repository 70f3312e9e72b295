import MigrationBodies

/// The manual, all of which comes from the declarations that the help comes from.
///
/// It has a page in section 1 for the program and for each of its commands, in section 5 for the
/// environment and the files, the data package and the query language, and in section 7 for the
/// rules of who is in a body, for terminals and for serving others.
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
  ///
  /// - Parameter package: The description of the data package, from which tables and columns are
  ///   explained.
  init(_ package: JSONValue) {
    let program = CommandDeclaration.fora
    let date = String((package["created"]?.text ?? "").prefix(10))
    pages =
      ([("fora.1", CommandPage(program: program).text)]
      + program.subcommands.map { ("fora-\($0.name).1", CommandPage($0).text) }
      + [
        ("fora-config.5", ConfigPage().text),
        ("fora-serving.7", ServingPage().text), ("fora-terminals.7", TerminalsPage().text),
        ("fora-data.5", DataPage(package).text),
        ("fora-query.5", GuideManualPage(languages: Self.languages).text),
        ("fora-standing.7", GuideManualPage(standing: StandingGuide.guide).text),
      ]).map { name, text in
        Page(name: name, text: text.replacing(Mdoc.datePlaceholder, with: Mdoc.date(date)))
      }
  }
}
