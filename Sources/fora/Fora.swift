import ArgumentParser
import Glibc
import MigrationBodies

/// The tool: a browser when it is called without a command.
@main
struct Fora: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fora",
    abstract: "Which regional migration bodies there are, who sits in them, what they committed.",
    discussion: """
      EXAMPLES:
        fora                             the browser; ? lists its keys
        fora bodies asia                 bodies with the word “asia”
        fora members colombo process     who sits in the Colombo Process
        fora state Lao PDR               in which bodies Lao PDR sits, and since when
        fora commitments recruitment     commitments with this word
        fora body rcm                    what is known of one body
        fora resolve Laos Swaziland      which states names mean; compares lists
        fora help members                more on one command

      Every answer can be written as a table, as plain lines, as csv or as json (--format), and \
      names the documents that say so (--sources). What is not known is left empty; it does not \
      mean no.

      Exit status: 0 found, 1 nothing found or a name not resolved, 2 not understood or not written.
      """,
    version: "0.1.0",
    subcommands: [
      BodiesCommand.self, BodyCommand.self, MembersCommand.self, StateCommand.self,
      CommitmentsCommand.self, ResolveCommand.self, BrowseCommand.self, KeysCommand.self,
    ])

  /// Opens the browser.
  func run() throws {
    try MainActor.assumeIsolated { try BrowserSession.run(.embedded) }
  }

  /// Runs the command that was typed, and ends with its status.
  static func main() {
    do {
      // The browser, the most used, need not wait for the words of a command to be read.
      if CommandLine.argc == 1 { return try Fora().run() }
      try UsageMessage.checkHelp(of: Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot()
      try command.run()
    } catch {
      Glibc.exit(Ending(error).finish().rawValue)
    }
  }
}
