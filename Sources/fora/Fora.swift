import ArgumentParser
import MigrationBodies

/// The tool: a browser when it is called without a command.
@main
struct Fora: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fora", abstract: "Regional migration bodies in the terminal.")

  func run() throws {
    try MainActor.assumeIsolated { try BrowserSession.run(.embedded) }
  }
}
