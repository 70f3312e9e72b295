import ArgumentParser
import Browser

/// `fora keys`: what each key does in the browser.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "List the browser's keys and what they do.",
    discussion: """
      EXAMPLES:
        fora keys
        fora keys --format json

      The same list is in the browser under “?”.
      """)

  @OptionGroup var format: FormatOptions

  func run() throws { try format.write(KeyList()) }
}
