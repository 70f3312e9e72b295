import MigrationBodies

/// `fora completions`: what makes a shell complete the words of a command.
enum CompletionsCommand {
  /// Writes the script of a shell, or puts it where the shell finds it.
  static func run(_ typed: TypedCommand) throws {
    guard let word = typed.words.first else { return }
    guard let shell = Shell(rawValue: word.text.lowercased()) else {
      throw typed.error(
        at: word, "there is no script for “\(word.text)”",
        "the shells are \(Words.all(Shell.allCases.map(\.rawValue)))")
    }
    let output = StandardOutput()
    if typed.has(.install) {
      let installation = try Installation(nil)
      let file = Installation.File(
        path: shell.file, bytes: Array(shell.script.utf8), mode: 0o644)
      try installation.write(file)
      let lines = [OwnFolder.shown(installation.place(of: file.path))]
      for line in lines + [shell.advice(in: installation)].compactMap(\.self) {
        try output.writeLine(Surroundings.current.shown(line))
      }
    } else {
      try output.write(shell.script)
    }
    try output.flush()
  }
}
