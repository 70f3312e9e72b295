import MigrationBodies

/// The version of the program and what is in its data.
struct VersionPage: Writable {
  private let edition: String?
  private let tables: [(name: String, rows: Int)]
  private let newest: EDTFDate?
  private let oldest: EDTFDate?
  private let undated: Int

  /// - Parameters:
  ///   - package: The tables.
  ///   - isOwn: Whether the built-in ones are left out.
  init(_ package: DataPackage, isOwn: Bool) {
    let catalogue = Catalogue(package)
    let dates = catalogue.sources.compactMap(\.asOf).filter { $0.earliest != nil }
    edition = isOwn ? nil : Edition.name
    tables = Schema.all.map { ($0.table, package.rowCount(of: $0.table)) }
    newest = catalogue.newestEvidence
    oldest = dates.min { $0.earliest ?? .distantPast < $1.earliest ?? .distantPast }
    undated = catalogue.sources.count { $0.asOf == nil }
  }

  /// A row: what scripts ask for most stands first.
  var sheet: Sheet {
    let names = ["version", "edition", "newest_evidence", "oldest_evidence", "undated_sources"]
    return Sheet(
      names.map { .init($0) } + tables.map { .init(Self.column($0.name)) },
      [
        [
          .text(Fora.version), edition.map(Cell.text) ?? .unknown,
          newest.map { .text($0.text) } ?? .unknown, oldest.map { .text($0.text) } ?? .unknown,
          .number(undated),
        ] + tables.map { .number($0.rows) }
      ])
  }

  /// The same as one object, the numbers of rows together.
  var object: JSON? {
    .object([
      ("version", .string(Fora.version)), ("edition", JSON(edition)),
      ("newest_evidence", JSON(newest?.text)), ("oldest_evidence", JSON(oldest?.text)),
      ("undated_sources", .number(undated)),
      ("rows", .object(tables.map { (Self.column($0.name), .number($0.rows)) })),
    ])
  }

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for sentence in sentences {
      for line in surroundings.wrapped(sentence) { try put(line) }
    }
  }

  var chapters: [Chapter] { [Chapter(paragraphs: sentences)] }

  private var sentences: [String] {
    let data = edition.map { "data edition \($0)" } ?? "own data"
    let counts = tables.map { "\($0.rows) \($0.name.replacing("_", with: " "))" }
    let dates = [
      newest.map { "data to \($0.words)" }, oldest.map { "oldest source \($0.words)" },
      undated > 0 ? "\(Words.count(undated, "source")) undated" : nil,
    ].compactMap(\.self)
    return [
      "fora \(Fora.version), \(data)", Words.all(counts), Words.all(dates),
    ]
  }

  private static func column(_ table: String) -> String { table.replacing("-", with: "_") }
}
