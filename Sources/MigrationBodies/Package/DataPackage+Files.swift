extension DataPackage {
  /// A file of a package as it is written.
  public struct File: Equatable, Sendable {
    /// Its name: `bodies.csv`.
    public let name: String
    /// Its content.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The package as files: the tables, then the description.
  ///
  /// Read back they are the same tables.
  ///
  /// - Parameter description: The built-in `datapackage.json`; written as it is when no table was
  ///   added to, else with the columns that the tables have, and `+own` after its version.
  /// - Throws: The errors of a description that is not sound.
  public func files(description: [UInt8]) throws(DataErrors) -> [File] {
    var description = description
    if !changedTables.isEmpty {
      let read = try PackageDescription(description, file: "datapackage.json")
      description = read.describing(self)
    }
    return Schema.all.map { File(name: "\($0.table).csv", bytes: bytes(of: $0.table)) }
      + [File(name: "datapackage.json", bytes: description)]
  }

  /// The columns that a table has, those of one's own last.
  func columns(of table: String) -> [String] {
    let bytes = bytes(of: table)
    var scanner = CSVScanner(bytes)
    var record = CSVScanner.Record()
    return scanner.next(&record) ? TableMerge.Columns(record, of: bytes).names : []
  }

  /// The rows that a table has.
  ///
  /// - Complexity: O(size of the table).
  public func rowCount(of table: String) -> Int {
    var scanner = CSVScanner(bytes(of: table))
    var record = CSVScanner.Record()
    var count = -1
    while scanner.next(&record) { count += 1 }
    return max(0, count)
  }
}
