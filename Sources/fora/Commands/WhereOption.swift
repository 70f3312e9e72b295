import ArgumentParser
import MigrationBodies

/// Filters that are given as an option, beside what else a command asks for.
struct WhereOption: ParsableArguments {
  @Option(
    name: .customLong("where"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only rows that match this filter: “fora help query”; may be repeated.",
      valueName: "filter"))
  var filters: [String] = []

  /// What is looked for: all that the filters ask.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func query(for subject: View.Subject, in catalogue: Catalogue) throws(Complaint) -> Query {
    var query = Query.everything
    for filter in filters.map(FilterWords.plain) {
      query = query.and(try FilterWords.query(filter, for: subject, in: catalogue))
    }
    return query
  }

  /// The filters as typed; nil when there are none.
  var text: String? {
    filters.isEmpty ? nil : filters.map(FilterWords.plain).joined(separator: " ")
  }
}
