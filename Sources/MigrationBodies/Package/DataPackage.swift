/// Tables that have been checked: the built-in ones, those from outside, or these over those.
public struct DataPackage: Sendable {
  private let base: @Sendable (String) -> [UInt8]?
  private var changed: [String: [UInt8]] = [:]

  /// Every table there is, without rows.
  public static let empty = DataPackage(soundFiles: { _ in nil })

  /// The tables of files that are known to be sound.
  ///
  /// - Parameter file: Gives the content of a table's file, nil for a table without rows; called
  ///   when the table is first needed.
  public init(soundFiles file: @escaping @Sendable (_ table: String) -> [UInt8]?) {
    base = file
  }

  /// The tables that files from outside have added to.
  public var changedTables: Set<String> { Set(changed.keys) }

  /// The content of a table's file.
  public func bytes(of table: String) -> [UInt8] {
    changed[table] ?? base(table) ?? Schema.named(table)?.header ?? []
  }

  /// These tables with the rows of files over them, each file over those before it.
  ///
  /// A row with the key of another takes its place; in columns that its file does not have, what
  /// the other says is kept. Rows with new keys come after the others. Columns that no table of
  /// ours has are kept.
  ///
  /// - Throws: All that is wrong in the files, up to a limit; then nothing of them is used. What
  ///   refers to a row may find it in any of the files or in these tables.
  /// - Complexity: O(size of the files and of the tables that they touch).
  public func adding(_ files: [DataFile]) throws(DataErrors) -> DataPackage {
    let known = KnownRows(files, over: self)
    var errors = DataErrors()
    var package = self
    for file in files {
      let table = file.schema.table
      let found = TableCheck.errors(of: file, known: known, over: package.bytes(of: table))
      errors.add(found)
      guard errors.isEmpty else { continue }
      package.merge(file)
    }
    guard errors.isEmpty else { throw errors }
    return package
  }

  /// The tables of files alone, each over those before it.
  ///
  /// - Precondition: They have been found sound, over these tables or others.
  public static func of(sound files: [DataFile]) -> DataPackage {
    files.reduce(into: .empty) { package, file in package.merge(file) }
  }

  private mutating func merge(_ file: DataFile) {
    let table = file.schema.table
    changed[table] = TableMerge.merged(bytes(of: table), file.bytes, key: file.schema.key)
  }
}

extension Catalogue {
  /// Creates a catalogue over a package's tables.
  public init(_ package: DataPackage) {
    self.init(soundFiles: { package.bytes(of: $0) })
  }
}
