import MigrationBodies

/// The csv format (RFC 4180, lines ended by LF as in the catalogue's own files).
enum CSV {
  /// A line of cells, quoted where they have to be.
  ///
  /// A file gets the original text; on a terminal nothing in it can act on the terminal.
  static func line(_ cells: [String], in surroundings: Surroundings) -> String {
    cells.map { cell in
      let cell = guarded(cell)
      return (surroundings.isTerminal ? surroundings.shown(cell) : cell).asCSV
    }.joined(separator: ",")
  }

  /// A cell as the catalogue's files write it: `;` between several values.
  static func text(_ cell: Cell) -> String {
    if case .list(let texts) = cell { texts.joined(separator: ";") } else { cell.data.text }
  }

  /// The text after an apostrophe if a spreadsheet would take it for a formula and run it.
  static func guarded(_ text: String) -> String {
    switch text.utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      isNumber(text) ? text : "'" + text
    default: text
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    // Swift reads "-inf" and "+0x1p3" too, a spreadsheet does not.
    Double(text) != nil && text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
  }
}
