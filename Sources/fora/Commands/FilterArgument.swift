import ArgumentParser
import MigrationBodies

/// The words of a filter, as many as one types.
struct FilterArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp(
      "Words that have to be in it; case, accents and order do not matter.",
      valueName: "filter"),
    completion: .words(\.filterWords))
  var words: [String] = []

  /// The words as typed; nil when there are none.
  var text: String? { words.isEmpty ? nil : words.joined(separator: " ") }

  /// What is looked for.
  ///
  /// - Throws: A `Complaint` when there is a filter but no letter or digit in it: to answer with
  ///   everything would look as if everything matched.
  func query() throws(Complaint) -> Query {
    let query = Query(text ?? "")
    if query.isEmpty, text.map({ $0.contains { $0 != " " } }) ?? false {
      throw Complaint("the filter “\(text ?? "")” has no letters or digits to look for")
    }
    return query
  }

  /// How a heading says how many of all match: `5 of 95 bodies match “asia”`.
  func heading(_ count: Int, of total: Int, _ noun: String) -> String {
    guard let text else { return Words.count(total, noun) }
    let verb = count == 1 ? "matches" : "match"
    return "\(count) of \(Words.count(total, noun)) \(verb) “\(text)”"
  }
}
