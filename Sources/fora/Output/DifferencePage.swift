import Browser
import MigrationBodies

/// What is different in two packages, written in one format or another.
struct DifferencePage: Writable {
  private let changes: [DataChange]
  private let heading: String

  init(_ changes: [DataChange], from old: String, to new: String) {
    self.changes = changes
    heading = Self.heading(changes, from: old, to: new)
  }

  /// How many rows differ, and how.
  static func heading(_ changes: [DataChange], from old: String, to new: String) -> String {
    let counts = [DataChange.Kind.added, .removed, .changed].compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(Words.count(count, "row")) \(kind.rawValue)" : nil
    }
    return "\(old) → \(new): " + (counts.isEmpty ? "no difference" : counts.joined(separator: ", "))
  }

  // MARK: - For people

  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    for line in surroundings.wrapped(heading) { try put(surroundings.painted(line, .title)) }
    var table = ""
    for change in changes {
      if change.table != table {
        table = change.table
        try put("")
        try put(surroundings.painted(table, .title))
      }
      for line in lines(of: change, in: surroundings) { try put(line) }
    }
  }

  private func lines(of change: DataChange, in surroundings: Surroundings) -> [String] {
    let key = change.key.map(\.value).joined(separator: " · ")
    let sign = surroundings.painted(change.kind.sign, InkRole(sign: change.kind.sign))
    var lines = Self.wrapped(key, indent: 4, in: surroundings)
    lines[0] = "  \(sign) \(lines[0].dropFirst(4))"
    for cell in change.cells where !change.key.contains(where: { $0.column == cell.column }) {
      let text = "\(cell.column): \(Self.text(cell, change.kind))"
      lines += Self.wrapped(text, indent: 6, in: surroundings)
    }
    return lines
  }

  private static func text(_ cell: DataChange.Cell, _ kind: DataChange.Kind) -> String {
    func quoted(_ text: String) -> String { text.isEmpty ? "(empty)" : "“\(text)”" }
    return switch kind {
    case .added: cell.new
    case .removed: cell.old
    case .changed: "\(quoted(cell.old)) → \(quoted(cell.new))"
    }
  }

  private static func wrapped(
    _ text: String, indent: Int, in surroundings: Surroundings
  ) -> [String] {
    let room = surroundings.columns.map { max(20, $0 - indent) } ?? .max
    return surroundings.safe(text).wrapped(to: room).map {
      String(repeating: " ", count: indent) + $0.description
    }
  }

  // MARK: - For programs

  var chapters: [Chapter] { [Chapter(paragraphs: [heading], sheet: sheet)] }

  /// A row for each cell that differs.
  var sheet: Sheet {
    let rows = changes.flatMap { change in
      let key = change.key.map { "\($0.column)=\($0.value)" }.joined(separator: ";")
      return change.cells.map { cell in
        [change.kind.rawValue, change.table, key, cell.column, cell.old, cell.new].map(Cell.text)
      }
    }
    return Sheet(["change", "table", "key", "column", "old", "new"].map { .init($0) }, rows)
  }

  /// An array with an object for each row that differs, which has several cells.
  var objects: [JSON]? { changes.map(Self.json) }

  private static func json(_ change: DataChange) -> JSON {
    .object([
      ("change", .string(change.kind.rawValue)), ("table", .string(change.table)),
      ("key", .object(change.key.map { ($0.column, .string($0.value)) })),
      (
        "cells",
        .array(
          change.cells.map { cell in
            .object([
              ("column", .string(cell.column)), ("old", .string(cell.old)),
              ("new", .string(cell.new)),
            ])
          })
      ),
    ])
  }
}

extension DataChange.Kind {
  /// The sign before a row, or before how many there are.
  var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }
}
