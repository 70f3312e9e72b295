import ArgumentParser
import MigrationBodies

/// A filter in as many words as one types, and as an option.
struct FilterArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "What to look for, as: asia -labour 'year>=2012'; see “fora help query”.",
      valueName: "filter"))
  var words: [String] = []

  @OptionGroup var condition: WhereOption

  /// The filter as typed; nil when there is none.
  var text: String? {
    let parts = words.map(FilterWords.plain) + [condition.text].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What the filters leave of a table.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func filter(_ table: Table, of catalogue: Catalogue) throws(Complaint) -> Filtered {
    let subject = table.view.subject
    var query = try condition.query(for: subject, in: catalogue)
    if !words.isEmpty {
      let typed = FilterWords.joined(words, for: subject, in: catalogue)
      query = try FilterWords.query(typed, for: subject, in: catalogue).and(query)
    }
    return try condition.filtered(table, by: query, typed: text)
  }
}
