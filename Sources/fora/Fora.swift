import ArgumentParser
import Glibc
import MigrationBodies

/// The tool: a browser when it is called without a command.
@main
struct Fora: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fora",
    abstract: "Which regional migration bodies there are, who sits in them, what they committed.",
    usage: "fora [--view <view>] [--restore] [--theme <theme>] [--data <path>]",
    discussion: """
      EXAMPLES:
        fora                             the browser; ? lists its keys
        fora bodies asia                 bodies with the word “asia”
        fora members colombo process     who sits in the Colombo Process
        fora members 'asean - saarc'     who sits in one and not in the other
        fora compare rcm sacm            who sits in which, side by side
        fora state Lao PDR               in which bodies Lao PDR sits, and since when
        fora commitments recruitment     commitments with this word
        fora changes --since 2025        who joined, left, took the chair; documents
        fora check asem-migration        counts against lists, sources that disagree
        fora body rcm                    what is known of one body
        fora resolve Laos Swaziland      which states names mean; compares lists
        fora help members                more on one command
        fora help query                  the language of filters

      Every answer can be written as a table, as plain lines, as csv, tsv, json, jsonl or markdown \
      (--format), names the documents that say so (--sources), and can be had in sentences for a \
      note (--cite). What is not known is left empty; it does not mean no.

      Your own tables can be added to the built-in ones: “fora help data” says how.

      Exit status: 0 found, 1 nothing found (by “fora check” something, by “fora resolve” a name that \
      leads nowhere or a difference), 2 not understood or not written, 3 your own data is not \
      sound, 130 interrupted.
      """,
    version: "0.1.0",
    subcommands: [
      BodiesCommand.self, BodyCommand.self, MembersCommand.self, StateCommand.self,
      CommitmentsCommand.self, PartiesCommand.self, MeetingsCommand.self, DocumentsCommand.self,
      SourcesCommand.self, ProblemsCommand.self, ChangesCommand.self, CheckCommand.self,
      ResolveCommand.self, CompareCommand.self, OverlapCommand.self, BridgeCommand.self,
      BrowseCommand.self, BookmarksCommand.self, DataCommand.self, KeysCommand.self,
      CompletionsCommand.self, ManualCommand.self,
    ])

  @OptionGroup var start: StartOptions

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var data: DataOptions

  /// Opens the browser.
  func run() throws {
    let start = try start.start(in: data)
    try MainActor.assumeIsolated {
      try BrowserSession.run(data.own, screen.settings, start: start)
    }
  }

  /// A word of the command line: an expression that begins with `-`, a list, is no option.
  private static func word(_ word: String) -> String {
    guard word.first == "-", let next = word.dropFirst().first else { return word }
    return next == "-" || next.isLetter || next.isNumber ? word : " \(word)"
  }

  /// Runs the command that was typed, and ends with its status.
  static func main() {
    WriteSignals.ignore()
    do {
      // The browser, the most used, need not wait for the words of a command to be read.
      if CommandLine.argc == 1 {
        return try MainActor.assumeIsolated {
          try BrowserSession.run(OwnData(), ScreenSettings())
        }
      }
      if try HelpTopic.write(for: Array(CommandLine.arguments.dropFirst())) { return }
      if CommandLine.arguments[1] == "--version" {
        return try VersionCommand.parse(Array(CommandLine.arguments.dropFirst(2))).run()
      }
      try UsageMessage.checkHelp(of: Array(CommandLine.arguments.dropFirst()))
      let words = FilterWords.marked(Array(CommandLine.arguments.dropFirst()))
      var command = try parseAsRoot(words.map(Self.word))
      try command.run()
    } catch {
      Glibc.exit(Ending(error).finish().rawValue)
    }
  }
}
