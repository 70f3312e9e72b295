import ArgumentParser
import MigrationBodies

/// The options of every command that answers a question.
struct ParsedAnswerOptions: ParsableArguments {
  @OptionGroup var format: ParsedFormatOptions
  @OptionGroup var rows: ParsedRowOptions

  @Flag(name: .shortAndLong, help: "Name the sources: title, publisher, date, address.")
  var sources = false

  @Flag(help: "Say it in sentences for a note: how many, who, as of when, sources, what is open.")
  var cite = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Answer for this date: a day, a month or a year, as 2012-06-30, 2012-06 or 2012.",
      discussion: "Without it: for now, the date of the newest evidence.", valueName: "date"))
  var asOf: AsOfDate?

  @OptionGroup var data: ParsedDataOptions

  /// The catalogue, speaking for the date that is asked for.
  var catalogue: Catalogue {
    get throws(Complaint) { try data.catalogue.asOf(asOf?.date) }
  }

  /// The date that is asked for, to stand in a heading; "" for now.
  var asOfText: String { asOf.map { ", as of \($0.date.words)" } ?? "" }

  /// Writes an answer, and says so when there is nothing in it.
  ///
  /// - Parameter lines: What is said then; nil when that is an answer too.
  /// - Returns: Whether the answer was written; not when it was asked which columns it has.
  /// - Throws: An `OutputError` when it cannot be written; a `Complaint` when nothing was found, or
  ///   about the options.
  @discardableResult
  func write(_ answer: Answer, ifEmpty lines: @autoclosure () -> [String]?) throws -> Bool {
    let choice = try rows.choice
    if choice.isQuestion {
      try format.write(ColumnList(answer.columns.filter(\.isData).map(Sheet.Heading.init)))
      return false
    }
    if cite, !choice.isWhole {
      throw Complaint(
        "--cite says what is known in sentences: --columns, --sort and --limit are for rows")
    }
    if cite, !answer.rows.isEmpty {
      try write(answer.citation, of: answer.catalogue, for: answer.dates)
      return true
    }
    let remark = sayIfBeyondEvidence(of: answer.catalogue, others: answer.dates)
    let arranged = try answer.arranged(choice).noting(remark)
    try format.write(arranged)
    if answer.rows.isEmpty, let lines = lines() {
      throw Complaint(lines: lines, status: .nothingFound)
    }
    let warning = answer.warning(ofRows: arranged.rows, choosing: choice.columns)
    if let warning, try format.style.format != .table { StandardError.say([warning]) }
    if let caution = answer.caution, try ![.table, .markdown].contains(format.style.format) {
      StandardError.say([caution])
    }
    return true
  }

  /// Says on standard error when an answer is for a date after the newest evidence: what happened in
  /// between is not known.
  ///
  /// - Parameter dates: Further dates that the answer is for.
  /// - Returns: The same in few words; nil when there is nothing to say.
  @discardableResult
  func sayIfBeyondEvidence(of catalogue: Catalogue, others dates: [EDTFDate] = []) -> String? {
    guard let newest = catalogue.newestEvidence else { return nil }
    let late = ([asOf?.date].compactMap(\.self) + dates).first { newest.isCertainlyBefore($0) }
    guard let late else { return nil }
    let remark = "\(late.words) is after the newest evidence, of \(newest.words)"
    StandardError.say(["\(remark): it is answered as if nothing had changed since"])
    return "! " + remark
  }

  /// Writes the sentences that cite an answer.
  ///
  /// - Parameter dates: The dates beside the catalogue's that it is for.
  func write(
    _ citation: Citation, of catalogue: Catalogue, for dates: [EDTFDate] = []
  ) throws {
    sayIfBeyondEvidence(of: catalogue, others: dates)
    try format.write(Cited(citation, of: catalogue, data: data.own))
  }
}

/// A date as it is typed: a day, a month or a year.
struct AsOfDate: ExpressibleByArgument {
  let date: EDTFDate

  init?(argument: String) {
    guard let date = EDTFDate(argument), date.earliest != nil, date.latest != nil else {
      return nil
    }
    self.date = date
  }
}
