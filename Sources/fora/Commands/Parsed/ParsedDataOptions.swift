import ArgumentParser
import MigrationBodies

/// Which tables a command uses beside those in the program.
struct ParsedDataOptions: ParsableArguments {
  @Option(
    name: .customLong("data"),
    help: ArgumentHelp(
      "Add your own tables: a folder or a CSV file; may be repeated.", valueName: "path"),
    completion: .file())
  var paths: [String] = []

  @Flag(name: .customLong("only-data"), help: "Use your own tables instead of the built-in ones.")
  var isOnly = false

  /// The tables that were named, after those of the surroundings.
  var own: OwnData { OwnData(paths: paths, isOnly: isOnly) }

  /// The catalogue to answer from.
  var catalogue: Catalogue {
    get throws(Complaint) { try own.catalogue() }
  }
}
