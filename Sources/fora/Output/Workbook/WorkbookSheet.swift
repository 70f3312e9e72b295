import MigrationBodies

/// A sheet of a workbook as its part of the file.
struct WorkbookSheet {
  private let sheet: Sheet
  private let isFirst: Bool

  /// - Parameter isFirst: Whether it is the one that is shown at first.
  init(_ sheet: Sheet, isFirst: Bool) {
    (self.sheet, self.isFirst) = (sheet, isFirst)
  }

  /// The part.
  var text: String {
    let titles = sheet.headings.map(\.id)
    var widths = titles.map { min($0.count, Self.mostWidth) }
    var rows = Self.row(1, titles, style: 2)
    for row in 0..<sheet.count {
      let cells = sheet.cells(row).map(CSV.text)
      for (column, cell) in cells.enumerated() where widths.indices.contains(column) {
        widths[column] = min(max(widths[column], cell.count), Self.mostWidth)
      }
      rows += Self.row(row + 2, cells, style: 1)
    }
    let columns = zip(1..., widths).map { number, width in
      "<col min=\"\(number)\" max=\"\(number)\" width=\"\(width + 2)\" style=\"1\" "
        + "customWidth=\"1\"/>"
    }.joined()
    return "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
      + "<sheetViews><sheetView \(isFirst ? "tabSelected=\"1\" " : "")workbookViewId=\"0\">"
      + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/>"
      + "</sheetView></sheetViews>" + (columns.isEmpty ? "" : "<cols>\(columns)</cols>")
      + "<sheetData>\(rows)</sheetData></worksheet>"
  }

  /// Columns are as wide as what they hold, but a screen has to have room for some.
  private static let mostWidth = 60

  private static func row(_ number: Int, _ cells: [String], style: Int) -> String {
    let written = cells.enumerated().map { column, text in
      // An empty cell is left out: it says nothing.
      text.isEmpty
        ? ""
        : "<c r=\"\(name(of: column))\(number)\" s=\"\(style)\" t=\"inlineStr\"><is>"
          + "<t xml:space=\"preserve\">\(escaped(fitted(text)))</t></is></c>"
    }
    return "<row r=\"\(number)\">\(written.joined())</row>"
  }

  /// The letters of a column: A to Z, AA, AB, ...
  private static func name(of column: Int) -> String {
    let last = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(column % 26)))
    return column < 26 ? last : name(of: column / 26 - 1) + last
  }

  /// A text as long as a cell has room for, which counts UTF-16; what is cut is said.
  static func fitted(_ text: String) -> String {
    guard text.utf16.count > mostLetters else { return text }
    let remark = "… (cut: a cell of a workbook has room for \(mostLetters) letters)"
    var fitted = ""
    var count = remark.utf16.count
    for character in text {
      count += character.utf16.count
      guard count <= mostLetters else { break }
      fitted.append(character)
    }
    return fitted + remark
  }

  private static let mostLetters = 32_767

  /// A text in which nothing is markup, and what XML 1.0 cannot hold is written as ECMA-376 has it:
  /// `_x0007_`; the same in the text itself is written so that it stays.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    let scalars = Array(text.unicodeScalars)
    for (place, scalar) in scalars.enumerated() {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\t", "\n": escaped.unicodeScalars.append(scalar)
      case _ where scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value):
        escaped += hexadecimal(scalar)
      case "_" where isEscape(scalars[place...]): escaped += hexadecimal(scalar)
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x\(String(repeating: "0", count: 4 - digits.count))\(digits)_"
  }

  /// Whether a text begins with what a reader would take for an escaped letter: `_x005F_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let start = Array(scalars.prefix(7))
    return start.count == 7 && start[1] == "x" && start[6] == "_"
      && start[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
