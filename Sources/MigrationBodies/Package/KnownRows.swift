/// The identifiers that a reference can name, of the tables that files refer to.
struct KnownRows: Sendable {
  private var identifiers: [String: Set<String>] = [:]

  /// Gathers those of the files, whatever else is wrong in them, and of the tables below them, but
  /// for rows that are withdrawn.
  init(_ files: [DataFile], over base: DataPackage) {
    for table in Set(files.flatMap { $0.schema.fields.flatMap(\.referred) }) {
      guard let schema = Schema.named(table) else { continue }
      let below = base.rows(of: schema)
      var known = Set((0..<below.count).map { below.text($0, schema.keyPlaces[0]) })
      for file in files where file.schema.table == table {
        guard let place = file.content.names.firstIndex(of: schema.key[0]) else { continue }
        let withdrawals = Withdrawals(file.content)
        for row in 0..<file.content.count {
          let identifier = file.content.text(row, place)
          if withdrawals.contains(row) {
            known.remove(identifier)
          } else {
            known.insert(identifier)
          }
        }
      }
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
}
