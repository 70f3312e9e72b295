import Glibc
import MigrationBodies

/// The tool: a browser when it is called without a command.
@main
enum Fora {
  /// The version of the program.
  static let version = "0.2.0"

  /// Runs the line that was typed, and ends with its status.
  static func main() {
    if SecureMode.isAskedFor { SecureMode.begin() }
    WriteSignals.ignore()
    do {
      // The browser, the most used, need not wait for commands to be declared.
      if CommandLine.argc == 1 {
        return try MainActor.assumeIsolated { try BrowseCommand.open(OwnData(), ScreenSettings()) }
      }
      let arguments = Array(CommandLine.arguments.dropFirst())
      if arguments[0] == CompletionRequest.option {
        return try CompletionRequest.answer(Array(arguments.dropFirst()))
      }
      try run(TypedLine(arguments: arguments))
    } catch {
      exit(Complaint(ending: error).say().rawValue)
    }
  }

  /// Runs a line that somebody typed in the browser.
  static func answer(_ line: String) {
    do {
      try run(TypedLine(typed: line))
    } catch {
      _ = Complaint(ending: error).say()
    }
  }

  private static func run(_ line: TypedLine) throws {
    let typed = try TypedCommand(line, of: .fora)
    if let word = typed.value(.help) {
      return try HelpCommand.write(typed.declaration, isShort: word.text == "-h")
    }
    if typed.has(.secure) { SecureMode.begin() }
    try SecureMode.refuse(typed)
    try action(of: typed.declaration)(typed)
  }

  /// What runs a command.
  static func action(of command: CommandDeclaration) -> (TypedCommand) throws -> Void {
    switch command.name {
    case "fora", "browse": BrowseCommand.run
    case "body": BodyCommand.run
    case "resolve": ResolveCommand.run
    case "bookmarks": BookmarksCommand.run
    case "data": { try HelpCommand.write($0.declaration) }
    case "data export": DataExportCommand.run
    case "data check": DataCheckCommand.run
    case "data diff": DataDiffCommand.run
    case "data install": DataInstallCommand.run
    case "data revert": DataRevertCommand.run
    case "keys": KeysCommand.run
    case "completions": CompletionsCommand.run
    case "install": InstallCommand.run
    case "uninstall": UninstallCommand.run
    case "info": InfoCommand.run
    case "version": VersionCommand.run
    case "help": HelpCommand.run
    default: ListAnswering.run
    }
  }
}
