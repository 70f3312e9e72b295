/// A package's tables as a script in the SQL of SQLite.
///
/// Each table has its columns, `row` as its number, and its references as foreign keys. A cell that
/// lists several values is a table of its own, a row a value. Who is in which body now, as the
/// program works it out, is in `seats_now`.
public struct SQLDump {
  private let package: DataPackage

  /// The script of a package.
  public init(_ package: DataPackage) { self.package = package }

  /// Writes the script.
  ///
  /// - Parameter put: Takes each piece of it, with its line end.
  public func write<Failure: Error>(
    edition: String, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    try put("-- The catalogue of fora, edition \(edition.replacing("\n", with: " ")).\n")
    try put("-- Read it with: sqlite3 catalogue.db < catalogue.sql\n")
    // References lead forwards too; they are checked at the end.
    try put("PRAGMA foreign_keys = OFF;\nBEGIN;\n")
    for schema in Schema.all {
      try SQLTable(schema, package).write(to: put)
    }
    try writeSeats(to: put)
    try put("COMMIT;\nPRAGMA foreign_key_check;\n")
  }

  // MARK: - Who is in

  private func writeSeats<Failure: Error>(
    to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let catalogue = Catalogue(package)
    let columns = View.Subject.members(Ref(0)).listing.columns(in: catalogue).filter(\.isData)
    let names = columns.map(\.id)
    try put(
      """

      CREATE TABLE "seats_now" (
        "body" TEXT NOT NULL REFERENCES "bodies" ("id"),
      \(names.map { "  \(SQL.name($0)) TEXT" }.joined(separator: ",\n"))
      );

      """)
    for body in catalogue.bodies.refs {
      let table = Table(View(.members(body)), of: catalogue)
      for row in table.rows {
        let cells = columns.map { $0.cell(row, catalogue).data }.map { cell in
          if case .list(let texts) = cell { texts.joined(separator: ";") } else { cell.text }
        }
        let values = ([catalogue.bodies[body].id] + cells).map(SQL.text)
        try put("INSERT INTO \"seats_now\" VALUES (\(values.joined(separator: ", ")));\n")
      }
    }
    try put(
      """

      CREATE VIEW "members_now" AS
      SELECT "body", "id", "name", "roles", "since", "as_listed", "party_kind", "sources"
      FROM "seats_now" WHERE "standing" = 'in'
      AND EXISTS (SELECT 1 FROM "memberships" m WHERE m."body" = "seats_now"."body"
        AND m."role" = 'member' AND "seats_now"."id" IN (m."state", m."organisation"));

      """)
  }
}

/// Names and texts as SQL writes them.
enum SQL {
  /// A name between quotation marks.
  static func name(_ name: String) -> String {
    "\"\(name.replacing("\"", with: "\"\""))\""
  }

  /// A text between apostrophes; NULL where there is none.
  static func text(_ text: String) -> String {
    text.isEmpty ? "NULL" : "'\(text.replacing("'", with: "''"))'"
  }
}
