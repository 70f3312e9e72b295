import Browser
import MigrationBodies

/// How many rows differ in two packages, by body and table.
struct DifferenceCounts: Writable {
  /// The rows of one body in one table; of no body where it is nil.
  private struct Count {
    let body: String?
    let table: String
    let kinds: [DataChange.Kind: Int]

    /// `memberships +2 ~16`.
    var words: String {
      let counts = DifferenceCounts.kinds.compactMap { kind in
        kinds[kind].map { " \(kind.sign)\($0)" }
      }
      return table + counts.joined()
    }
  }

  private static let kinds = [DataChange.Kind.added, .changed, .removed]

  private let heading: String
  private let counts: [Count]

  init(_ changes: [DataChange], from old: String, to new: String) {
    heading = DifferencePage.heading(changes, from: old, to: new)
    let rows = changes.flatMap { change in
      (change.bodies.isEmpty ? [nil] : change.bodies.map(Optional.some)).map { ($0, change) }
    }
    // Those of no body stand last.
    let ofBodies = Dictionary(grouping: rows) { $0.0 }.sorted {
      ($0.key == nil ? 1 : 0, $0.key ?? "") < ($1.key == nil ? 1 : 0, $1.key ?? "")
    }
    counts = ofBodies.flatMap { body, rows in
      rows.map(\.1.table).unique.map { table in
        let kinds = rows.lazy.filter { $0.1.table == table }.map { ($0.1.kind, 1) }
        return Count(body: body, table: table, kinds: Dictionary(kinds, uniquingKeysWith: +))
      }
    }
  }

  // MARK: - For people

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for line in surroundings.wrapped(heading) { try put(surroundings.painted(line, .title)) }
    guard !counts.isEmpty else { return }
    try put("")
    for line in lines {
      for part in surroundings.wrapped(line) { try put(part) }
    }
  }

  /// A line for each body, then one for each table whose rows are of none.
  private var lines: [String] {
    var lines: [(body: String?, words: [String])] = []
    for count in counts {
      if let body = count.body, lines.last?.body == body {
        lines[lines.count - 1].words.append(count.words)
      } else {
        lines.append((count.body, [count.words]))
      }
    }
    return lines.map { line in
      (line.body.map { "\($0): " } ?? "") + line.words.joined(separator: "; ")
    }
  }

  // MARK: - For programs

  var chapters: [Chapter] { [Chapter(paragraphs: [heading], sheet: sheet)] }

  /// A row for each body and table.
  var sheet: Sheet {
    let rows = counts.map { count in
      [count.body.map(Cell.text) ?? .unknown, .text(count.table)]
        + Self.kinds.map { .number(count.kinds[$0] ?? 0) }
    }
    return Sheet(
      ["body", "table"].map { .init($0) } + Self.kinds.map { .init($0.rawValue) }, rows)
  }
}

extension FormatOptions {
  /// Writes what is different in two packages: row by row, or how much by body.
  func write(
    _ changes: [DataChange], from old: String, to new: String, byBody: Bool
  ) throws {
    if byBody {
      try write(DifferenceCounts(changes, from: old, to: new))
    } else {
      try write(DifferencePage(changes, from: old, to: new))
    }
  }
}
