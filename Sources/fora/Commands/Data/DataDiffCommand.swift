import MigrationBodies

/// `fora data diff`: what is different in two packages.
enum DataDiffCommand {
  /// Writes the differences.
  static func run(_ typed: TypedCommand) throws {
    let format = try FormatOptions(typed)
    let (old, new) = (typed.words[0].text, typed.words[1].text)
    let before = try Side(old)
    let after = try Side(new)
    let tables = before.tables.filter { after.tables.contains($0) }
    guard !tables.isEmpty else {
      throw Complaint("“\(old)” and “\(new)” have no table in common; name two of the same table")
    }
    let changes = before.package.changes(to: after.package, in: tables)
    try format.write(changes, from: old, to: new, byBody: typed.has(.byBody))
    if !changes.isEmpty { throw Complaint(lines: [], status: .nothingFound) }
  }

  /// One of the two: its tables, alone.
  private struct Side {
    let package: DataPackage
    let tables: [String]

    init(_ path: String) throws(Complaint) {
      guard path != "built-in" else {
        package = .builtIn
        tables = Schema.all.map(\.table)
        return
      }
      do throws(DataErrors) {
        let files = try DataReader.files(at: [path])
        // Checked against the built-in tables, to which its references may lead.
        _ = try DataPackage.builtIn.adding(files)
        package = .of(sound: files)
        let isFile = files.count == 1 && files[0].name == path
        tables = isFile ? [files[0].schema.table] : Schema.all.map(\.table)
      } catch {
        throw Complaint(error)
      }
    }
  }
}
