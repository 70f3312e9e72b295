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

  /// The filter as typed; nil when there is none.
  var text: String? {
    let parts = words.map(FilterWords.plain) + [condition.text].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// What is looked for.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func query(for subject: View.Subject, in catalogue: Catalogue) throws(Complaint) -> Query {
    let rest = try condition.query(for: subject, in: catalogue)
    guard !words.isEmpty else { return rest }
    let typed = FilterWords.joined(words, for: subject, in: catalogue)
    return try FilterWords.query(typed, for: subject, in: catalogue).and(rest)
  }

  /// How a heading says how many of all match: `5 of 95 bodies match “asia”`.
  func heading(_ count: Int, of total: Int, _ noun: String) -> String {
    guard let text else { return Words.count(total, noun) }
    let verb = count == 1 ? "matches" : "match"
    return "\(count) of \(Words.count(total, noun)) \(verb) “\(text)”"
  }
}
