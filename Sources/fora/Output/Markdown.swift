import Browser
import MigrationBodies

/// The format for notes: paragraphs and pipe tables (GitHub Flavored Markdown).
///
/// Every character of a text that could mean something has a backslash: nothing in data becomes
/// HTML, a link, an image, a mention or a formula. Only a cell that is an address and nothing else is
/// written as one.
struct Markdown {
  private let surroundings: Surroundings

  init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Writes chapters with empty lines between their parts.
  ///
  /// - Parameter put: Takes each piece of the text, with its line end.
  func write<Failure: Error>(
    _ chapters: [Chapter], to put: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var isFirst = true
    func part(_ lines: [String]) throws(Failure) {
      guard !lines.isEmpty else { return }
      if !isFirst { try put("\n") }
      isFirst = false
      for line in lines { try put(line + "\n") }
    }
    for chapter in chapters {
      try part(
        chapter.title.map { [String(repeating: "#", count: chapter.level) + " \(escaped($0))"] }
          ?? [])
      for paragraph in chapter.paragraphs { try part([line(paragraph)]) }
      if let sheet = chapter.sheet, sheet.count > 0 {
        try part(titles(sheet))
        for row in 0..<sheet.count { try put(self.row(sheet.cells(row).map(cell)) + "\n") }
      }
      try part(chapter.points.map { "- \(withAddress($0))" })
    }
  }

  private func titles(_ sheet: Sheet) -> [String] {
    [
      row(sheet.headings.map { escaped($0.title) }),
      row(sheet.headings.map { $0.isNumeric ? "--:" : "---" }),
    ]
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func cell(_ cell: Cell) -> String {
    let text = cell.text
    return Self.isAddress(text) ? "<\(text)>" : escaped(text)
  }

  /// A first line that says what follows, with the command that gives the same, as code: in a text
  /// some programs make one dash of two.
  func head(_ what: String, command: String?) -> String {
    let code = command.map { command in
      command.contains("`") ? "; \(escaped(command))" : "; `\(SafeText.text(of: command))`"
    }
    return line(what) + (code ?? "") + "\n\n"
  }

  /// A text that begins a line: also what there would begin a list or a heading is escaped.
  private func line(_ text: String) -> String {
    let text = escaped(text)
    guard let first = text.first, "+-=>".contains(first) || first.isNumber else { return text }
    guard first.isNumber else { return "\\" + text }
    let digits = text.prefix { $0.isNumber }
    let rest = text.dropFirst(digits.count)
    return rest.first == "." || rest.first == ")" ? "\(digits)\\\(rest)" : text
  }

  /// A text that may end in an address between `<` and `>`.
  private func withAddress(_ text: String) -> String {
    guard text.hasSuffix(">"), let start = text.lastIndex(of: "<") else { return escaped(text) }
    let address = text[text.index(after: start)...].dropLast()
    guard Self.isAddress(String(address)) else { return escaped(text) }
    return escaped(String(text[..<start])) + "<\(address)>"
  }

  private func escaped(_ text: String) -> String {
    let safe = surroundings.isTerminal ? surroundings.shown(text) : SafeText.text(of: text)
    let bytes = Array(safe.utf8)
    var escaped: [UInt8] = []
    escaped.reserveCapacity(bytes.count + bytes.count / 8)
    for (place, byte) in bytes.enumerated() {
      if Self.beginsMarkUp(bytes, at: place) { escaped.append(UInt8(ascii: "\\")) }
      escaped.append(byte)
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  /// Whether a byte begins or ends a mark-up, a table's cell, HTML, a formula or a mention; or would
  /// make an address of what is near it.
  private static func beginsMarkUp(_ bytes: [UInt8], at place: Int) -> Bool {
    switch bytes[place] {
    case UInt8(ascii: "."): bytes[..<place].suffix(3).elementsEqual("www".utf8)
    case UInt8(ascii: ":"): bytes[(place + 1)...].prefix(2).elementsEqual("//".utf8)
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "&"), UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "$"),
      UInt8(ascii: "#"), UInt8(ascii: "@"):
      true
    default: false
    }
  }

  /// Whether a text is an address that may stand between `<` and `>` in a table.
  private static func isAddress(_ text: String) -> Bool {
    (text.hasPrefix("https://") || text.hasPrefix("http://"))
      && text.utf8.allSatisfy { 0x21...0x7E ~= $0 && !"<>|\\`\"".utf8.contains($0) }
  }
}
