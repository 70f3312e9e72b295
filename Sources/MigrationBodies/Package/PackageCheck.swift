/// What is wrong in tables only once files are laid over others: rows that lead back to themselves,
/// and rows that are withdrawn though others name them.
enum PackageCheck {
  /// All errors that files bring in.
  ///
  /// - Parameter package: The tables with the files over them, each of which is sound by itself.
  /// - Complexity: O(size of the tables that the files touch); of all that refer to a table of which
  ///   a row is withdrawn.
  static func errors(of files: [DataFile], in package: DataPackage) -> DataErrors {
    var errors = DataErrors()
    for file in files {
      for chain in Chain.all where chain.schema.table == file.schema.table {
        for error in chain.circles(of: file, in: package) { errors.add(error) }
      }
      for error in namedWithdrawals(of: file, in: package) { errors.add(error) }
    }
    return errors
  }

  /// Rows that are withdrawn though others name them.
  private static func namedWithdrawals(
    of file: DataFile, in package: DataPackage
  ) -> [DataError] {
    let rows = Withdrawals(file.content).rows
    guard !rows.isEmpty, file.schema.key.count == 1,
      let place = file.content.names.firstIndex(of: file.schema.key[0])
    else { return [] }
    let identifiers = rows.map { (row: $0, id: file.content.text($0, place)) }
    let naming = references(to: Set(identifiers.map(\.id)), of: file.schema, in: package)
    return identifiers.compactMap { row, id in
      guard let tables = naming[id] else { return nil }
      let named = tables.sorted { $0.key < $1.key }
        .map { "\($0.key) (\($0.value) row\($0.value == 1 ? "" : "s"))" }
      return DataError(
        file: file.name, line: file.content.line(ofRow: row),
        column: .init(number: place + 1, name: file.schema.key[0]), value: id,
        problem: "is withdrawn, but named in \(named.joined(separator: ", "))",
        advice: "withdraw these rows too, or correct them")
    }
  }

  /// How many rows of which tables name rows of a table.
  private static func references(
    to identifiers: Set<String>, of schema: Schema, in package: DataPackage
  ) -> [String: [String: Int]] {
    var found: [String: [String: Int]] = [:]
    for referring in Schema.all {
      let rows = package.rows(of: referring)
      for (place, field) in referring.fields.enumerated()
      where field.referred.contains(schema.table) {
        for row in 0..<rows.count {
          for value in rows.text(row, place).split(separator: ";") {
            guard identifiers.contains(String(value)) else { continue }
            found[String(value), default: [:]][referring.table, default: 0] += 1
          }
        }
      }
    }
    return found
  }
}
