import MigrationBodies

/// A manual page of guides: forms or questions, each with its meaning and an example.
struct GuideManualPage {
  private var page: Mdoc

  /// The page as text.
  var text: String { page.text }

  /// The page of what one types to choose rows, in section 5.
  init(languages: [LanguageGuide]) {
    self.init(
      Mdoc("fora-query", section: 5, about: "how to say which rows are wanted"), languages,
      introduction: [
        """
        Words choose the rows in which all of them are, in any field, from the start of a word; \
        case and accents do not matter. The same is typed in the browser after / and in commands.
        """
      ], examples: ["fora bodies asia labour"])
  }

  /// The page of the rules by which one is in a body, in section 7.
  init(standing guide: LanguageGuide) {
    self.init(
      Mdoc("fora-standing", section: 7, about: "who is in a body, since when, and who says so"),
      [guide],
      introduction: [
        """
        Every answer of who takes part, who chairs and who is bound follows from what sources say, \
        by these rules.
        """
      ], examples: [])
  }

  private init(
    _ page: Mdoc, _ guides: [LanguageGuide], introduction: [String], examples: [String]
  ) {
    self.page = page
    self.page.heading("DESCRIPTION")
    self.page.paragraphs(introduction)
    fill(guides, examples)
  }

  private mutating func fill(_ guides: [LanguageGuide], _ first: [String]) {
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
      guides.flatMap(\.entries).map(\.example).reduce(into: first) { examples, example in
        if !examples.contains(example) { examples.append(example) }
      })
    page.heading("SEE ALSO")
    page.macro("Xr", "fora 1")
  }

  private static func sentence(_ phrase: String) -> String {
    phrase.prefix(1).uppercased() + phrase.dropFirst() + "."
  }
}
