import MigrationBodies

/// What a command writes: a page for people, sheets for programs.
///
/// Every format is written here and nowhere else.
protocol Writable {
  /// Columns and rows: what csv, tsv and, row by row, JSON have.
  var sheet: Sheet { get }
  /// What plain has, where that is not the same.
  var plainSheet: Sheet { get }
  /// The one object that JSON has; nil where it is an array of the sheet's objects.
  var object: JSON? { get }
  /// The objects of that array; nil where they are the sheet's.
  var objects: [JSON]? { get }
  /// What Markdown has: texts and tables, in order.
  var chapters: [Chapter] { get }
  /// The sources of the rows, for a sheet of their own; nil where the rows have none.
  var sourceSheet: Sheet? { get }

  /// What HTML has, line by line.
  var html: [String] { get }
  /// The lines that plain has in place of rows; nil where it has rows.
  func plainPage(in surroundings: Surroundings) -> [String]?

  /// Writes the page for people.
  ///
  /// - Parameter put: Takes each line, without its end.
  func writePage<Failure: Error>(
    in surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure)
}

/// A part of a text in Markdown.
struct Chapter {
  /// Paragraphs above the table.
  var paragraphs: [String] = []
  /// A heading above them; nil where there is none.
  var title: String?
  /// How deep the heading is: 1 that of the whole.
  var level = 2
  /// The table; nil where there is none.
  var sheet: Sheet?
  /// Points below the table.
  var points: [String] = []
}

extension Writable {
  var plainSheet: Sheet { sheet }
  var object: JSON? { nil }
  var objects: [JSON]? { nil }
  var chapters: [Chapter] { [Chapter(sheet: sheet)] }
  var sourceSheet: Sheet? { nil }
  var html: [String] { HTML.lines(of: chapters) }
  func plainPage(in surroundings: Surroundings) -> [String]? { nil }

  /// The whole in a style: what the command would write.
  ///
  /// - Throws: A `Complaint` when it has more rows than the format can hold.
  func bytes(_ style: WritingStyle) throws(Complaint) -> [UInt8] {
    style.format.isText ? Array(text(style).utf8) : try Workbook(self).bytes
  }

  /// Writes in a style that is a text.
  ///
  /// - Parameter put: Takes each piece of the text, with its line end.
  func write<Failure: Error>(
    _ style: WritingStyle, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch style.format {
    case .table:
      try writePage(in: style.surroundings) { line throws(Failure) in try put(line + "\n") }
    case .plain: try writePlain(style, to: put)
    case .csv: try writeDelimited(style.surroundings, CSV.line, to: put)
    case .tsv: try writeDelimited(style.surroundings, TSV.line, to: put)
    case .xlsx: preconditionFailure("a workbook is no text")
    case .json: try writeJSON(style.surroundings, to: put)
    case .jsonl: try writeJSONLines(style.surroundings, to: put)
    case .markdown: try Markdown(style.surroundings).write(chapters, to: put)
    case .html: for line in html { try put(line + "\n") }
    }
  }

  /// The whole text in a style: what the command would write.
  func text(_ style: WritingStyle) -> String {
    var text = ""
    write(style) { text += $0 }
    return text
  }

  private func writePlain<Failure: Error>(
    _ style: WritingStyle, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if let lines = plainPage(in: style.surroundings) {
      for line in lines { try put(line + "\n") }
      return
    }
    let sheet = plainSheet
    for row in 0..<sheet.count {
      let cells = sheet.cells(row).map(\.data.text)
      try put(PlainText.line(cells, in: style.surroundings) + String(style.recordEnd))
    }
  }

  /// A line of names, then a line a row.
  private func writeDelimited<Failure: Error>(
    _ surroundings: Surroundings, _ line: ([String], Surroundings) -> String,
    to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    let sheet = sheet
    try put(line(sheet.headings.map(\.id), surroundings) + "\n")
    for row in 0..<sheet.count {
      try put(line(sheet.cells(row).map(CSV.text), surroundings) + "\n")
    }
  }

  private func writeJSON<Failure: Error>(
    _ surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if let object {
      for line in object.lines(in: surroundings) { try put(line + "\n") }
      return
    }
    let (count, object) = rowObjects
    guard count > 0 else { return try put("[]\n") }
    try put("[\n")
    for row in 0..<count {
      try put(object(row).text(in: surroundings) + (row + 1 < count ? ",\n" : "\n"))
    }
    try put("]\n")
  }

  private func writeJSONLines<Failure: Error>(
    _ surroundings: Surroundings, to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    if let object { return try put(object.text(in: surroundings) + "\n") }
    let (count, object) = rowObjects
    for row in 0..<count { try put(object(row).text(in: surroundings) + "\n") }
  }

  private var rowObjects: (count: Int, object: (Int) -> JSON) {
    if let objects { return (objects.count, { objects[$0] }) }
    let sheet = sheet
    return (sheet.count, sheet.object)
  }
}
