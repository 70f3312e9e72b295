import MigrationBodies

/// The options of every command that answers a question.
struct AnswerOptions {
  /// How the answer is written.
  let format: FormatOptions
  /// Which columns and rows of it, and in which order.
  let choice: RowChoice
  /// Whether the sources of each row are named.
  let sources: Bool
  /// Whether it is said in sentences.
  let cite: Bool
  /// The date that it is for; nil for now.
  let asOf: EDTFDate?
  /// The tables that it comes from.
  let data: OwnData

  /// Reads the options.
  ///
  /// - Throws: A `QueryError` about a value, or options that do not fit together.
  init(_ typed: TypedCommand) throws(QueryError) {
    format = try FormatOptions(typed)
    choice = try RowChoice(typed)
    sources = typed.has(.sources)
    cite = typed.has(.cite)
    asOf = try typed.date(.asOf)
    data = OwnData(typed)
    guard cite, !choice.isWhole, !choice.isQuestion, let word = typed.value(.cite) else { return }
    throw typed.error(
      at: word, "--cite says what is known in sentences",
      "--columns, --sort and --limit are for rows")
  }

  /// The catalogue, speaking for the date that is asked for.
  var catalogue: Catalogue {
    get throws(Complaint) { try data.catalogue().asOf(asOf) }
  }

  /// The date that is asked for, to stand in a heading; "" for now.
  var asOfText: String { asOf.map { ", as of \($0.words)" } ?? "" }

  /// Writes an answer, and says so when there is nothing in it.
  ///
  /// - Parameter lines: What is said then; nil when that is an answer too.
  /// - Returns: Whether the answer was written; not when it was asked which columns it has.
  /// - Throws: An `OutputError` when it cannot be written; a `Complaint` when nothing was found, or
  ///   about a column.
  @discardableResult
  func write(_ answer: Answer, ifEmpty lines: @autoclosure () -> [String]?) throws -> Bool {
    if choice.isQuestion {
      try format.write(ColumnList(answer.columns.filter(\.isData).map(Sheet.Heading.init)))
      return false
    }
    if cite, !answer.rows.isEmpty {
      try write(answer.citation, of: answer.catalogue, for: answer.dates)
      return true
    }
    let remark = sayIfBeyondEvidence(of: answer.catalogue, others: answer.dates)
    let arranged = try choice.arranged(answer).noting(remark)
    try format.write(arranged)
    if answer.rows.isEmpty, let lines = lines() {
      throw Complaint(lines: lines, status: .nothingFound)
    }
    let warning = answer.warning(ofRows: arranged.rows, choosing: choice.columns)
    if let warning, format.style.format != .table { StandardError.say([warning]) }
    if let caution = answer.caution, !format.style.isForPeople {
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
    guard
      let remark = catalogue.dateBeyondEvidence(among: [asOf].compactMap(\.self) + dates)
    else { return nil }
    StandardError.say([English.asIfNothingChanged(remark)])
    return "! " + remark
  }

  /// Writes the sentences that cite an answer.
  ///
  /// - Parameter dates: The dates beside the catalogue's that it is for.
  func write(
    _ citation: Citation, of catalogue: Catalogue, for dates: [EDTFDate] = []
  ) throws {
    sayIfBeyondEvidence(of: catalogue, others: dates)
    try format.write(Cited(citation, of: catalogue))
  }
}
