/// Tables that have been checked: the built-in ones, those from outside, or these over those.
public struct DataPackage: Sendable {
  /// The tables of files that are known to be sound, as far as they were needed.
  private let base = Memo<String, Rows>(atMost: .max)
  private let file: @Sendable (String) -> FixedBytes?
  private var changed: [String: Rows] = [:]

  /// Every table there is, without rows.
  public static let empty = DataPackage(soundFiles: { _ in nil })

  /// The tables of files that are known to be sound.
  ///
  /// - Parameter file: Gives the content of a table's file, nil for a table without rows; called
  ///   when the table is first needed.
  /// - Precondition: They are CSV. The catalogue in the binary is checked whenever the project is
  ///   tested; going on with a part of it would show what is known as not known.
  public init(soundFiles file: @escaping @Sendable (_ table: String) -> [UInt8]?) {
    self.file = { file($0).map { FixedBytes($0) } }
  }

  /// The tables of sound files that are there as long as the program runs, of which no copy is made.
  ///
  /// - Parameter file: Gives the content of a table's file, nil for a table without rows; called
  ///   when the table is first needed.
  package init(lastingFiles file: @escaping @Sendable (_ table: String) -> FixedBytes?) {
    self.file = file
  }

  /// The tables that files from outside have added to.
  public var changedTables: Set<String> { Set(changed.keys) }

  /// The rows of a table.
  ///
  /// - Complexity: O(size of the table) when it is first needed.
  public func rows(of schema: Schema) -> Rows {
    changed[schema.table]
      ?? base.value(schema.table) {
        let read = CSVFile(file(schema.table) ?? FixedBytes([]))
        precondition(read.notes.isEmpty, "\(schema.table).csv: \(read.notes)")
        return Rows(read, schema)
      }
  }

  /// These tables with the rows of files over them, each file over those before it.
  ///
  /// A row with the key of another takes its place; in columns that its file does not have, what
  /// the other says is kept. Rows with new keys come after the others. Columns that no table of
  /// ours has are kept. A row with `yes` in the column `withdrawn` takes the one with its key away.
  ///
  /// - Throws: All that is wrong in the files, up to a limit; then nothing of them is used. What
  ///   refers to a row may find it in any of the files or in these tables.
  /// - Complexity: O(size of the files and of the tables that they touch).
  public func adding(_ files: [DataFile]) throws(DataErrors) -> DataPackage {
    let known = KnownRows(files, over: self)
    var errors = DataErrors()
    var package = self
    for file in files {
      let found = TableCheck.errors(of: file, known: known, over: package.rows(of: file.schema))
      errors.add(found)
      guard errors.isEmpty else { continue }
      package.lay(file)
    }
    guard errors.isEmpty else { throw errors }
    errors = PackageCheck.errors(of: files, in: package)
    guard errors.isEmpty else { throw errors }
    return package
  }

  /// The tables of files alone, each over those before it.
  ///
  /// - Precondition: They have been found sound, over these tables or others.
  public static func of(sound files: [DataFile]) -> DataPackage {
    files.reduce(into: .empty) { package, file in package.lay(file) }
  }

  private mutating func lay(_ file: DataFile) {
    changed[file.schema.table] = Rows(file.content, over: rows(of: file.schema))
  }

  /// A file of a package as it is written.
  public struct File: Equatable, Sendable {
    /// Its name: `bodies.csv`.
    public let name: String
    /// Its content.
    public let bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
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
    return tableFiles + [File(name: "datapackage.json", bytes: description)]
  }

  /// The tables as files, without a description.
  public var tableFiles: [File] {
    Schema.all.map { File(name: "\($0.table).csv", bytes: rows(of: $0).bytes) }
  }
}
