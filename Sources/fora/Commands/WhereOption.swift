import ArgumentParser
import MigrationBodies

/// Filters that are given as an option, beside what else a command asks for.
struct WhereOption: ParsableArguments {
  @Option(
    name: .customLong("where"), parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "Only rows that match this filter: “fora help query”; may be repeated.",
      valueName: "filter"), completion: .words(\.filterWords))
  var filters: [String] = []

  @Flag(
    name: .customLong("may-match"),
    help: "List instead what may match or not, because something of it is not known.")
  var listsMayMatch = false

  /// The filters as typed; nil when there are none.
  var text: String? {
    filters.isEmpty ? nil : filters.joined(separator: " ")
  }

  /// What the filters leave of a table.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func filter(_ table: Table, of catalogue: Catalogue) throws(Complaint) -> Filtered {
    let query = try query(for: table.view.subject, in: catalogue)
    return try filtered(table, by: query, typed: text)
  }

  /// What is looked for: all that the filters ask.
  ///
  /// - Throws: A `Complaint` when a filter is wrong, or asks for nothing.
  func query(for subject: View.Subject, in catalogue: Catalogue) throws(Complaint) -> Query {
    var query = Query.everything
    for filter in filters {
      query = query.and(try FilterWords.query(filter, for: subject, in: catalogue))
    }
    return query
  }

  /// What a query leaves of a table.
  ///
  /// - Throws: A `Complaint` when what may match is asked for, and there is nothing to match.
  func filtered(
    _ table: Table, by query: Query, typed text: String?
  ) throws(Complaint) -> Filtered {
    guard text != nil || !listsMayMatch else {
      throw Complaint("--may-match lists what may match a filter: give one, or leave it out")
    }
    return Filtered(table.filtered(by: query), by: text, listsMayMatch: listsMayMatch)
  }
}
