import MigrationBodies

/// `fora body`: everything that is known of a body.
enum BodyCommand {
  /// Writes it.
  static func run(_ typed: TypedCommand) throws {
    let options = try AnswerOptions(typed)
    let catalogue = try options.catalogue
    guard let word = typed.argument else { return }
    let (ref, remarks) = try typed.body(word, in: catalogue)
    if !remarks.isEmpty { StandardError.say(remarks) }
    if options.choice.isQuestion {
      return try options.format.write(ColumnList(BodyPage.fields(of: ref, in: catalogue)))
    }
    if options.cite {
      return try options.write(Citation(membersOf: ref, in: catalogue), of: catalogue)
    }
    let page = try BodyPage(
      ref, of: catalogue, columns: options.choice.columns, hasSources: options.sources)
    options.sayIfBeyondEvidence(of: catalogue)
    if let page { try options.format.write(page) }
  }
}
