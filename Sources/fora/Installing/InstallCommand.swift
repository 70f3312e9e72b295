import Glibc
import MigrationBodies

/// `fora install`: the program where the shell finds it.
enum InstallCommand {
  /// Puts the files in their places, and says what was done and what is to be done.
  static func run(_ typed: TypedCommand) throws {
    let installation = try Installation(typed.value(.prefix)?.text)
    let shells = Shell.allCases.filter { SearchPath.find($0.rawValue) != nil }
    let files = try installation.files(for: shells)
    let isTrial = typed.has(.dryRun)
    var changes: [(path: String, change: Installation.Change)] = []
    for file in files {
      let change = installation.change(file)
      if change != .same, !isTrial { try installation.write(file) }
      changes.append((file.path, change))
    }
    // What an earlier version put there and this one does not have.
    let gone = installation.listed.filter { path in !files.contains { $0.path == path } }
    if !isTrial { for path in gone { _ = try installation.remove(path) } }
    let advice = ShellAdvice(installation, shells).lines
    try write(
      lines(changes, gone, in: installation) + (advice.isEmpty ? [] : [""] + advice), isTrial)
  }

  /// What was done, a line for each folder in which several files are alike.
  private static func lines(
    _ changes: [(path: String, change: Installation.Change)], _ gone: [String],
    in installation: Installation
  ) -> [String] {
    let manual = changes.filter { $0.path.hasPrefix("share/man/") }
    let others = changes.filter { !$0.path.hasPrefix("share/man/") }
    var lines = others.map { path, change in
      "\(OwnFolder.shown(installation.place(of: path))): \(change.rawValue)"
    }
    let counts = [Installation.Change.new, .replaced, .same].compactMap { change in
      let count = manual.count { $0.change == change }
      return count > 0 ? "\(count) \(change.rawValue)" : nil
    }
    lines.insert(
      "\(OwnFolder.shown(installation.place(of: "share/man"))): "
        + "\(Words.count(manual.count, "page")), \(counts.joined(separator: ", "))", at: 1)
    return lines + gone.map { "\(OwnFolder.shown(installation.place(of: $0))): taken away" }
  }

  private static func write(_ lines: [String], _ isTrial: Bool) throws(OutputError) {
    let output = StandardOutput()
    if isTrial { try output.writeLine("Nothing was done; this would be:") }
    for line in lines { try output.writeLine(Surroundings.current.shown(line)) }
    try output.flush()
  }
}

/// `fora uninstall`: takes away what `fora install` put there.
enum UninstallCommand {
  /// Takes the files away, and says which.
  static func run(_ typed: TypedCommand) throws {
    let installation = try Installation(typed.value(.prefix)?.text)
    let listed = installation.listed
    guard !listed.isEmpty else {
      throw Complaint(
        lines: [
          "nothing was installed in \(OwnFolder.shown(installation.prefix)) by “fora install”; "
            + "where it was, say with --prefix"
        ], status: .nothingFound)
    }
    let output = StandardOutput()
    if typed.has(.dryRun) { try output.writeLine("Nothing was done; these would be taken away:") }
    for path in listed {
      let isGone = try typed.has(.dryRun) || installation.remove(path)
      guard isGone else { continue }
      try output.writeLine(
        Surroundings.current.shown(OwnFolder.shown(installation.place(of: path))))
    }
    try output.flush()
  }
}
