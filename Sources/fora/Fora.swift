import ArgumentParser
import Browser
import MigrationBodies

/// The tool: a browser when it is called without a command.
@main
struct Fora: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fora", abstract: "Regional migration bodies in the terminal.")

  func run() {
    let catalogue = Catalogue.embedded
    let table = Table(View(.bodies, query: Query("viet nam")), of: catalogue)
    for row in table.rows.indices {
      print(
        table.columns.indices.map { table.cell(row: row, column: $0).text }.joined(separator: "\t"))
    }
    print(catalogue.newestEvidence?.text ?? "-")
  }
}
