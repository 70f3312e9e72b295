/// The identifiers that a reference can name, of the tables that files refer to.
struct KnownRows: Sendable {
  private var identifiers: [String: Set<String>] = [:]

  /// Gathers those of the files, whatever else is wrong in them, and of the tables below them.
  init(_ files: [DataFile], over base: DataPackage) {
    for table in Set(files.flatMap { $0.schema.fields.flatMap(\.referred) }) {
      guard let column = Schema.named(table)?.key.first else { continue }
      var known: Set<String> = []
      let own = files.filter { $0.schema.table == table }.map(\.bytes)
      for bytes in [base.bytes(of: table)] + own { Self.gather(column, in: bytes, to: &known) }
      identifiers[table] = known
    }
  }

  /// Whether a table has a row of an identifier.
  func contains(_ identifier: String, in table: String) -> Bool {
    identifiers[table]?.contains(identifier) ?? false
  }

  /// The identifier that may have been meant; nil when none is near.
  func nearest(to identifier: String, in tables: [String]) -> String? {
    Nearest.of(identifier, among: tables.flatMap { identifiers[$0]?.sorted() ?? [] })
  }

  private static func gather(_ column: String, in bytes: [UInt8], to known: inout Set<String>) {
    var scanner = CSVScanner(bytes)
    var record = CSVScanner.Record()
    guard scanner.next(&record),
      let place = record.cells.firstIndex(where: { CSVCell.text(of: bytes[$0]) == column })
    else { return }
    while scanner.next(&record) {
      guard record.cells.indices.contains(place) else { continue }
      known.insert(CSVCell.text(of: bytes[record.cells[place]]))
    }
  }
}
