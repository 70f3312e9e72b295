/// Tables in Markdown (GitHub Flavored Markdown, section 4.10), read by the tests' own rules.
enum PipeTable {
  /// The tables of a page, each with its titles first and without the line below them.
  static func tables(_ lines: [String]) -> [[[String]]] {
    var tables: [[[String]]] = []
    var isInTable = false
    for line in lines {
      guard line.hasPrefix("| "), line.hasSuffix(" |") else {
        isInTable = false
        continue
      }
      if !isInTable { tables.append([]) }
      isInTable = true
      tables[tables.count - 1].append(cells(line))
    }
    return tables.map { table in
      table.enumerated().filter { place, _ in place != 1 }.map(\.element)
    }
  }

  /// The cells of a line, as they are read.
  private static func cells(_ line: String) -> [String] {
    var cells: [String] = []
    var cell = ""
    var letters = line.dropFirst()[...]
    while let letter = letters.popFirst() {
      switch letter {
      case "\\": if let next = letters.popFirst() { cell.append(next) }
      case "|":
        cells.append(trimmed(cell))
        cell = ""
      default: cell.append(letter)
      }
    }
    return cells
  }

  /// Without the one blank on either side; an address without its brackets.
  private static func trimmed(_ cell: String) -> String {
    let text = cell.dropFirst().dropLast()
    let isAddress = text.hasPrefix("<http") && text.hasSuffix(">")
    return String(isAddress ? text.dropFirst().dropLast() : text)
  }
}
