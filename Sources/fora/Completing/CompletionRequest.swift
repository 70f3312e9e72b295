import MigrationBodies

/// What the script of a shell asks when Tab is pressed, and the answer.
enum CompletionRequest {
  /// What stands before a request in the place of a command.
  static let option = "--complete"
  /// What the scripts understand as names of files.
  private static let files = "<files>"

  /// Writes what can stand at the cursor, a line each.
  ///
  /// - Parameter arguments: The shell; the line up to the cursor; where the shell has them, the
  ///   letters at which it breaks words.
  static func answer(_ arguments: [String]) throws(OutputError) {
    guard arguments.count >= 2, let shell = Shell(rawValue: arguments[0]),
      let line = UnfinishedLine(ofShell: arguments[1])
    else { return }
    let output = StandardOutput()
    let place = BashPlace(arguments[1], breaks: arguments.count > 2 ? arguments[2] : "")
    switch suggestions(for: line) {
    case .files, .folders: try output.writeLine(files)
    case .words(let words):
      for word in words where isSafe(word.word) {
        let meaning = isSafe(word.meaning) && !word.meaning.isEmpty ? "\t\(word.meaning)" : ""
        switch shell {
        case .bash: if let word = place.insertion(of: word.word) { try output.writeLine(word) }
        case .zsh, .fish: try output.writeLine(word.word + meaning)
        }
      }
    }
    try output.flush()
  }

  /// What can stand there, of the tables that the line names; of the built-in ones where those are
  /// not sound.
  private static func suggestions(for line: UnfinishedLine) -> Suggestions {
    var paths: [String] = []
    for (word, next) in zip(line.words, line.words.dropFirst() + [""]) {
      if word == "--data" { paths.append(next) }
      if word.hasPrefix("--data=") { paths.append(String(word.dropFirst("--data=".count))) }
    }
    let own = OwnData(paths: paths, isOnly: line.words.contains("--only-data"))
    let catalogue = (try? own.catalogue()) ?? .embedded
    return LineCompletion(line, of: .fora, in: catalogue) { command in
      guard command.name == "body", let body = catalogue.bodies.refs.first else { return [] }
      return BodyPage.fields(of: body, in: catalogue).map { Completion($0.id, $0.title) }
    }.suggestions
  }

  /// Whether a text can go to a terminal as it is: nothing in it acts there, turns the direction of
  /// writing, or cannot be seen.
  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
        .unassigned:
        false
      default: true
      }
    }
  }
}
