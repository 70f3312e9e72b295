import ArgumentParser
import MigrationBodies

/// `fora data`: tables of one's own.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Check, compare and write out tables: your own and the built-in ones.",
    usage: "fora data <export|check|diff> ...",
    discussion: """
      EXAMPLES:
        fora data export my-catalogue          all tables as CSV, to read or change
        fora data check my-catalogue           is it sound?
        fora data diff built-in my-catalogue   what is different in it
        fora bodies --data my-catalogue        answer with it

      Every command takes --data with a folder or a CSV file, as often as needed. Before those it \
      uses what FORA_DATA lists (with colons between) and the folder ~/.local/share/fora (or \
      $XDG_DATA_HOME/fora) if it is there. Each is laid over those before it and over the \
      built-in tables; --only-data leaves the built-in ones out.

      A file is named after its table: memberships.csv, or memberships-2024.csv for a part. A \
      folder may have a datapackage.json, which then lists its files. A row with the key of \
      another takes its place; columns that its file does not have keep what they say. Other rows \
      are added, and so are columns of your own.

      KEYS: a row is the same by these columns.
      \(keys)

      A file that is not sound is not used at all, and the command ends with status 3: each error \
      names file, line, column, value and what was expected.
      """,
    subcommands: [DataExportCommand.self, DataCheckCommand.self, DataDiffCommand.self])

  /// The key of each table, a line each.
  private static var keys: String {
    Schema.all.map { schema in
      let padding = String(repeating: " ", count: max(1, 18 - schema.table.utf8.count))
      return "  \(schema.table)\(padding)\(schema.key.joined(separator: ", "))"
    }.joined(separator: "\n")
  }
}
