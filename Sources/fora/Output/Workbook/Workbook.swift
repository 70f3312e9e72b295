import MigrationBodies

/// The xlsx format (ECMA-376): a sheet of rows, one of their sources, one of what is said beside them.
///
/// Every cell is a text and is marked as one, so that nothing becomes a formula, a number or a date,
/// also when it is edited: codes such as 020 keep their zero, and what begins with `=` is never run.
struct Workbook {
  /// A sheet: its title rows stay in sight.
  private struct Page {
    let name: String
    let sheet: Sheet
  }

  private let pages: [Page]

  /// The workbook of what a command writes.
  ///
  /// - Throws: A `Complaint` when it has more rows than a sheet can.
  init(_ writable: some Writable) throws(Complaint) {
    let sheet = writable.sheet
    guard sheet.count < Self.mostRows else {
      throw Complaint(
        "a sheet of a workbook has room for \(Self.mostRows - 1) rows, and these are "
          + "\(sheet.count); narrow the list, or write it with --format csv")
    }
    let notes = writable.chapters.filter { $0.title == nil }.flatMap { $0.paragraphs + $0.points }
    pages =
      [Page(name: "Rows", sheet: sheet)]
      + (writable.sourceSheet.map { [Page(name: "Sources", sheet: $0)] } ?? [])
      + (notes.isEmpty
        ? [] : [Page(name: "Notes", sheet: Sheet([.init("note")], notes.map { [.text($0)] }))])
  }

  /// The file.
  var bytes: [UInt8] {
    var archive = ZipArchive()
    func add(_ name: String, _ text: String) { archive.add(name, Array((Self.head + text).utf8)) }
    add("[Content_Types].xml", contentTypes)
    add(
      "_rels/.rels",
      Self.relations([("officeDocument", "xl/workbook.xml")]))
    add("xl/workbook.xml", workbook)
    add(
      "xl/_rels/workbook.xml.rels",
      Self.relations(
        pages.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") }
          + [("styles", "styles.xml")]))
    add("xl/styles.xml", Self.styles)
    for (number, page) in pages.enumerated() {
      add(
        "xl/worksheets/sheet\(number + 1).xml",
        WorkbookSheet(page.sheet, isFirst: number == 0).text)
    }
    return archive.finished
  }

  /// The most rows of a sheet, the titles with them.
  private static let mostRows = 1 << 20

  // MARK: - Parts

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let schemas = "http://schemas.openxmlformats.org"

  private var contentTypes: String {
    let type = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    let parts =
      [("/xl/workbook.xml", "sheet.main"), ("/xl/styles.xml", "styles")]
      + pages.indices.map { ("/xl/worksheets/sheet\($0 + 1).xml", "worksheet") }
    return "<Types xmlns=\"\(Self.schemas)/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + parts.map { "<Override PartName=\"\($0)\" ContentType=\"\(type).\($1)+xml\"/>" }.joined()
      + "</Types>"
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    "<Relationships xmlns=\"\(schemas)/package/2006/relationships\">"
      + zip(1..., targets).map { number, relation in
        "<Relationship Id=\"r\(number)\" "
          + "Type=\"\(schemas)/officeDocument/2006/relationships/\(relation.type)\" "
          + "Target=\"\(relation.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var workbook: String {
    "<workbook xmlns=\"\(Self.schemas)/spreadsheetml/2006/main\" "
      + "xmlns:r=\"\(Self.schemas)/officeDocument/2006/relationships\"><sheets>"
      + zip(1..., pages).map { number, page in
        "<sheet name=\"\(page.name)\" sheetId=\"\(number)\" r:id=\"r\(number)\"/>"
      }.joined() + "</sheets></workbook>"
  }

  /// Three looks of a cell: as it comes, a text (format 49, which spreadsheets call “Text”), a title.
  private static let styles =
    "<styleSheet xmlns=\"\(schemas)/spreadsheetml/2006/main\">"
    + "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font>"
    + "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts>"
    + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/>"
    + "</cellStyleXfs><cellXfs count=\"3\">"
    + "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    + "<xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyNumberFormat=\"1\"/>"
    + "<xf numFmtId=\"49\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
    + "applyNumberFormat=\"1\" applyFont=\"1\"/></cellXfs>"
    + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    + "</styleSheet>"
}
