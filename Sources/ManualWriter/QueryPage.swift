import MigrationBodies

/// The manual page of what one types to choose rows, in section 5.
struct QueryPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page of languages, each form with its meaning and an example.
  init(_ guides: [LanguageGuide]) {
    page = Mdoc("fora-query", section: 5, about: "how to say which rows are wanted")
    page.heading("DESCRIPTION")
    page.paragraphs(Self.introduction)
    for guide in guides {
      page.subheading(guide.title)
      page.list(
        guide.entries.map { entry in
          (term: "Li \(Mdoc.word(entry.form))", text: Self.sentence(entry.meaning))
        })
      for rule in guide.rules {
        page.macro("Pp")
        page.text(rule)
      }
    }
    page.heading("EXAMPLES")
    page.text("One for each form:")
    page.literal(
      guides.flatMap(\.entries).map(\.example).reduce(into: Self.examples) { examples, example in
        if !examples.contains(example) { examples.append(example) }
      })
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1")
  }

  private static let introduction = [
    """
    Words choose the rows in which all of them are, in any field, from the start of a word; case \
    and accents do not matter. The same is typed in the browser after / and in commands.
    """
  ]

  private static let examples = ["fora bodies asia labour"]

  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
