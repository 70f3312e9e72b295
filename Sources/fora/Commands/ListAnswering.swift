import MigrationBodies

/// Answers the commands that list rows: each has a view, and an answer to it.
enum ListAnswering {
  /// Writes the answer to a line.
  ///
  /// - Throws: A `QueryError` about the line; a `Complaint` when nothing was found, or about the
  ///   tables; an `OutputError` when it cannot be written.
  static func run(_ typed: TypedCommand) throws {
    let options = try AnswerOptions(typed)
    let catalogue = try options.data.catalogue()
    let list = asksForList(typed) ? try catalogue.pipedList() : nil
    let reading = try ViewReading(typed, in: catalogue, list: list)
    if !reading.remarks.isEmpty { StandardError.say(reading.remarks) }
    if options.choice.isQuestion {
      let columns = reading.view.subject.listing.columns(in: catalogue).filter(\.isData)
      return try options.format.write(ColumnList(columns.map(Sheet.Heading.init)))
    }
    var answer = Answer(to: reading.view, in: catalogue)
    answer.hasSources = options.sources
    let isCheck = reading.view.subject.as(FindingListing.self) != nil
    // An answer without rows is good news there: it is said, and is no failure.
    if isCheck, answer.rows.isEmpty, options.format.style.isForPeople {
      let sentences = (answer.nothing + answer.notes).map { Sentence.ended(Sentence.begun($0)) }
      return try options.format.write(Sentences(sentences))
    }
    try options.write(answer, ifEmpty: isCheck ? nil : answer.nothing)
    if isCheck, !answer.rows.isEmpty { throw Complaint(lines: [], status: .nothingFound) }
  }

  private static func asksForList(_ typed: TypedCommand) -> Bool {
    typed.declaration.argument?.completion == .expression
      && PartySet.asksForList(typed.expression)
  }
}
