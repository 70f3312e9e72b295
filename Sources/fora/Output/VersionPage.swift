import MigrationBodies

/// The version of the program and of its data.
struct VersionPage: Writable {
  private let package: DataPackage
  private let catalogue: Catalogue
  private let edition: String?

  /// - Parameters:
  ///   - package: The tables.
  ///   - isOwn: Whether the built-in ones are left out.
  init(_ package: DataPackage, isOwn: Bool) {
    self.package = package
    catalogue = Catalogue(package)
    edition = isOwn ? nil : Edition.name
  }

  // Each is worked out where it is written: the sentences need no table but that of sources.

  private var tables: [(name: String, rows: Int)] {
    Schema.all.map { ($0.table, package.rows(of: $0).count) }
  }

  private var newest: EDTFDate? { catalogue.newestEvidence }

  private var oldest: EDTFDate? {
    catalogue.sources.compactMap(\.asOf).filter { $0.earliest != nil }
      .min { $0.earliest ?? .distantPast < $1.earliest ?? .distantPast }
  }

  private var undated: Int { catalogue.sources.count { $0.asOf == nil } }

  /// Each value with its name: what scripts ask for most stands first.
  var values: [(name: String, value: Cell)] {
    [
      ("version", .text(Fora.version)), ("edition", edition.map(Cell.text) ?? .unknown),
      ("newest_evidence", newest.map { .text($0.text) } ?? .unknown),
      ("oldest_evidence", oldest.map { .text($0.text) } ?? .unknown),
      ("undated_sources", .number(undated)),
    ] + tables.map { (Self.column($0.name), .number($0.rows)) }
  }

  /// A row of all values.
  var sheet: Sheet { Sheet(values.map { .init($0.name) }, [values.map(\.value)]) }

  /// What people read, for those who look for the version in the first line.
  var plainSheet: Sheet { Sheet([.init("line")], sentences.map { [.text($0)] }) }

  /// The values as one object, the numbers of rows together.
  var object: JSON? { .object(members) }

  /// The members of that object.
  var members: [(String, JSON)] {
    values.prefix(5).map { ($0.name, JSON($0.value)) } + [
      ("rows", .object(tables.map { (Self.column($0.name), .number($0.rows)) }))
    ]
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for sentence in sentences {
      for line in surroundings.wrapped(sentence) { try put(line) }
    }
  }

  var chapters: [Chapter] { [Chapter(paragraphs: sentences)] }

  /// The version, and on another line the data.
  var sentences: [String] {
    let data = edition.map { "data edition \($0)" } ?? "own data"
    return ["fora \(Fora.version)", newest.map { "\(data), to \($0.words)" } ?? data]
  }

  /// How much there is, and how old.
  var counts: [String] {
    let rows = tables.map { "\($0.rows) \($0.name.replacing("_", with: " "))" }
    let undated = undated
    let ages = [
      oldest.map { "oldest source \($0.words)" },
      undated > 0 ? "\(Words.count(undated, "source")) undated" : nil,
    ].compactMap(\.self)
    return [Words.all(rows), Words.all(ages)].filter { !$0.isEmpty }
  }

  private static func column(_ table: String) -> String { table.replacing("-", with: "_") }
}
