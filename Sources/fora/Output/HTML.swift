import Browser
import MigrationBodies

/// The format for browsers and word processors: a page by itself, with a style for print.
///
/// Nothing in it runs, and nothing is loaded. Every character of a text that could mean something is
/// escaped; only an address of the web is a link.
struct HTML {
  /// The beginning of a page.
  static func start(title: String) -> [String] {
    [
      "<!DOCTYPE html>", "<html lang=\"en\">", "<head>", "<meta charset=\"utf-8\">",
      "<title>\(escaped(title))</title>", "<style>",
    ] + style + ["</style>", "</head>", "<body>"]
  }

  /// Its end.
  static let end = ["</body>", "</html>"]

  private static let style = [
    "body { font-family: serif; line-height: 1.4; max-width: 50em; margin: 2em auto; padding: 0 1em }",
    "table { border-collapse: collapse; width: 100%; margin: 0.5em 0 1em }",
    "th, td { border-bottom: 1px solid #999; padding: 0.2em 0.5em; text-align: left;",
    "  vertical-align: top }",
    "td.number, th.number { text-align: right }",
    "tr { page-break-inside: avoid }",
    "h1, h2, h3 { page-break-after: avoid }",
    "@page { margin: 2cm }",
    "@media print { body { font-size: 10pt; margin: 0; max-width: none } a { color: inherit } }",
  ]

  /// An element with a text in it, escaped.
  static func element(_ name: String, _ text: String) -> String {
    "<\(name)>\(escaped(text))</\(name)>"
  }

  /// A table's lines: the titles, then rows of cells that are HTML already.
  static func table(
    _ titles: [String], numeric: Set<Int> = [], rows: some Sequence<[String]>
  ) -> [String] {
    func cell(_ name: String, _ place: Int, _ html: String) -> String {
      "<\(name)\(numeric.contains(place) ? " class=\"number\"" : "")>\(html)</\(name)>"
    }
    func row(_ name: String, _ cells: [String]) -> String {
      "<tr>\(cells.enumerated().map { cell(name, $0, $1) }.joined())</tr>"
    }
    return ["<table>", "<thead>", row("th", titles.map(escaped)), "</thead>", "<tbody>"]
      + rows.map { row("td", $0) } + ["</tbody>", "</table>"]
  }

  /// A text as HTML: an address as a link, anything else escaped.
  static func linked(_ text: String) -> String {
    isAddress(text) ? "<a href=\"\(escaped(text))\">\(escaped(text))</a>" : escaped(text)
  }

  /// A text of which nothing is mark-up, and nothing hidden.
  static func escaped(_ text: String) -> String {
    var escaped: [UInt8] = []
    for byte in SafeText.text(of: text).utf8 {
      switch byte {
      case UInt8(ascii: "&"): escaped += "&amp;".utf8
      case UInt8(ascii: "<"): escaped += "&lt;".utf8
      case UInt8(ascii: ">"): escaped += "&gt;".utf8
      case UInt8(ascii: "\""): escaped += "&quot;".utf8
      case UInt8(ascii: "'"): escaped += "&#39;".utf8
      default: escaped.append(byte)
      }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a text is an address of the web, to which a link may lead.
  static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.allSatisfy { 0x21...0x7E ~= $0 }
  }

  /// A page of chapters.
  static func lines(of chapters: [Chapter]) -> [String] {
    let title = chapters.lazy.compactMap { $0.title ?? $0.paragraphs.first }.first ?? "fora"
    return start(title: title) + chapters.flatMap(lines) + end
  }

  private static func lines(of chapter: Chapter) -> [String] {
    var lines = chapter.title.map { [element("h2", $0)] } ?? []
    lines += chapter.paragraphs.map { element("p", $0) }
    if let sheet = chapter.sheet, sheet.count > 0 {
      let numeric = sheet.headings.indices.filter { sheet.headings[$0].isNumeric }
      lines += table(
        sheet.headings.map(\.title), numeric: Set(numeric),
        rows: (0..<sheet.count).lazy.map { sheet.cells($0).map { linked($0.text) } })
    }
    guard !chapter.points.isEmpty else { return lines }
    return lines + ["<ul>"] + chapter.points.map { "<li>\(point($0))</li>" } + ["</ul>"]
  }

  /// A text that may end in an address between `<` and `>`.
  private static func point(_ text: String) -> String {
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else { return escaped(text) }
    let address = String(text[text.index(after: start)...].dropLast())
    return isAddress(address)
      ? escaped(String(text[..<start])) + linked(address) : escaped(text)
  }
}
