import MigrationBodies

/// What is different in two packages, written in one format or another.
struct DifferencePage {
  private let changes: [DataChange]
  private let heading: String

  init(_ changes: [DataChange], from old: String, to new: String) {
    self.changes = changes
    let counts = [DataChange.Kind.added, .removed, .changed].compactMap { kind in
      let count = changes.count { $0.kind == kind }
      return count > 0 ? "\(Words.count(count, "row")) \(kind.rawValue)" : nil
    }
    heading =
      "\(old) → \(new): " + (counts.isEmpty ? "no difference" : counts.joined(separator: ", "))
  }

  /// The lines of the page.
  func lines(as format: Format) -> [String] {
    switch format {
    case .table: page
    case .plain: rows.map(PlainText.line)
    case .csv: ([["change", "table", "key", "column", "old", "new"]] + rows).map(CSV.line)
    case .json: JSON.lines(ofRows: changes.map(Self.json))
    }
  }

  // MARK: - For people

  private var page: [String] {
    var lines = wrapped(heading, indent: "")
    var table = ""
    for change in changes {
      if change.table != table {
        table = change.table
        lines += ["", table]
      }
      let sign =
        switch change.kind {
        case .added: "+"
        case .removed: "-"
        case .changed: "~"
        }
      lines += wrapped(
        "\(sign) \(change.key.map(\.value).joined(separator: " · "))", indent: "  ", hanging: 2)
      for cell in change.cells where !change.key.contains(where: { $0.column == cell.column }) {
        lines += wrapped("\(cell.column): \(Self.text(cell, change.kind))", indent: "      ")
      }
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

  private func wrapped(_ text: String, indent: String, hanging: Int = 0) -> [String] {
    let surroundings = Surroundings.current
    let room = surroundings.columns.map { max(20, $0 - indent.count - hanging) } ?? .max
    return surroundings.safe(text).wrapped(to: room).enumerated().map { number, line in
      indent + (number > 0 ? String(repeating: " ", count: hanging) : "") + line.description
    }
  }

  // MARK: - For programs

  /// A row for each cell that differs.
  private var rows: [[String]] {
    changes.flatMap { change in
      let key = change.key.map { "\($0.column)=\($0.value)" }.joined(separator: ";")
      return change.cells.map { cell in
        [change.kind.rawValue, change.table, key, cell.column, cell.old, cell.new]
      }
    }
  }

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
