import ArgumentParser
import MigrationBodies

/// A command that lists records of one kind, of a body or of all.
protocol ListCommand: ParsableCommand, TakesFilter {
  /// What to look for.
  var filter: FilterArgument { get }
  /// How to answer.
  var options: ParsedAnswerOptions { get }
  /// A row, in a word.
  static var noun: String { get }
  /// Whether the list speaks for a date; one that goes through time does not.
  static var hasDate: Bool { get }
}

extension ListCommand {
  static var hasDate: Bool { false }

  /// Writes what the filter leaves of a subject.
  ///
  /// - Parameters:
  ///   - subject: What is listed.
  ///   - whose: Whose it is, for a heading: ` of the Bali Process`.
  ///   - nearest: The names that may have been meant by a text of which nothing is found.
  func list(
    _ subject: View.Subject, of catalogue: Catalogue, whose: String = "", wraps: Bool = false,
    nearest: (String) -> [String] = { _ in [] }
  ) throws {
    guard options.asOf == nil || Self.hasDate else {
      throw Complaint(
        "“fora \(Self._commandName)” goes through time: say --where 'date<=2012' or the like"
          + " instead of --as-of")
    }
    let found = try filter.filter(catalogue.table(subject), of: catalogue)
    let answer = Answer(
      of: catalogue, heading: found.heading(Self.noun, whose) + options.asOfText,
      columns: found.table.columns,
      rows: found.rows, hasSources: options.sources, wraps: wraps, caution: found.caution)
    try options.write(
      answer,
      ifEmpty: found.nothing(
        Self.noun, whose, nearest: found.isName ? nearest(found.text ?? "") : []))
  }

  /// Whose rows are listed, for a heading; "" for those of all bodies.
  func whose(_ body: Ref<Body>?, in catalogue: Catalogue) -> String {
    body.map { " of \(catalogue.bodies[$0].shortName)" } ?? ""
  }
}

/// The body of which a command lists something.
struct BodyOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Only those of this body.", valueName: "body"))
  var body: String?

  /// The body; nil for all.
  ///
  /// - Throws: A `Complaint` when no body, or several, are called so.
  func ref(in catalogue: Catalogue) throws(Complaint) -> Ref<Body>? {
    guard let body else { return nil }
    return try catalogue.body(called: body)
  }
}
