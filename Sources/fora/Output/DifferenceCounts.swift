import Browser
import MigrationBodies

/// How many rows differ in two packages, by body and table.
struct DifferenceCounts: Writable {
  /// The rows of one body in one table; of no body where it is nil.
  private struct Count {
    let body: String?
    let table: String
    var kinds: [DataChange.Kind: Int] = [:]

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
    var places: [[String?]: Int] = [:]
    var counts: [Count] = []
    for change in changes {
      for body in change.bodies.isEmpty ? [nil] : change.bodies.map(Optional.some) {
        let place = places[[body, change.table], default: counts.count]
        if place == counts.count {
          places[[body, change.table]] = place
          counts.append(Count(body: body, table: change.table))
        }
        counts[place].kinds[change.kind, default: 0] += 1
      }
    }
    let bodies = Dictionary(grouping: counts.filter { $0.body != nil }) { $0.body ?? "" }
    self.counts =
      bodies.sorted { $0.key < $1.key }.flatMap(\.value) + counts.filter { $0.body == nil }
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
