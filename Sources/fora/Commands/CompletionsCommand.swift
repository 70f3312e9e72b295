import MigrationBodies

/// `fora completions`: what makes a shell complete the words of a command.
enum CompletionsCommand {
  /// Writes the script of a shell.
  static func run(_ typed: TypedCommand) throws {
    guard let word = typed.words.first else { return }
    guard let shell = Shell(rawValue: word.text.lowercased()) else {
      throw typed.error(
        at: word, "there is no script for “\(word.text)”",
        "the shells are \(Words.all(Shell.allCases.map(\.rawValue)))")
    }
    let output = StandardOutput()
    try output.write(shell.script)
    try output.flush()
  }
}
