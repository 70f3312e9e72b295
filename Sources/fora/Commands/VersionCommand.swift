import ArgumentParser
import MigrationBodies

/// `fora --version`: of what the program speaks, in any format.
struct VersionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "--version",
    abstract: "Show the version, the data's edition, counts, newest and oldest evidence.")

  @OptionGroup var format: ParsedFormatOptions
  @OptionGroup var data: ParsedDataOptions

  func run() throws {
    try format.write(VersionPage(try data.own.package(), isOwn: data.isOnly))
  }
}
