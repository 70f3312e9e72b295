import ArgumentParser
import MigrationBodies

/// A filter in as many words as one types, and as an option.
struct FilterArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "What to look for, as: asia -labour 'year>=2012'; see “fora help query”.",
      valueName: "filter"),
    completion: .words(\.filterWords))
  var words: [String] = []

  @OptionGroup var condition: WhereOption

  /// What the filters leave of a table.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func filter(_ table: Table, of catalogue: Catalogue) throws(Complaint) -> Filtered {
    let subject = table.view.subject
    guard !words.isEmpty else { return try condition.filter(table, of: catalogue) }
    let typed = FilterWords.joined(words, for: subject, in: catalogue)
    let query = try FilterWords.query(typed, for: subject, in: catalogue)
      .and(try condition.query(for: subject, in: catalogue))
    let text = ([typed] + [condition.text].compactMap(\.self)).joined(separator: " ")
    return try condition.filtered(table, by: query, typed: text)
  }
}
