import MigrationBodies

/// A brief as a page of HTML: headings, tables, and the sources as notes at the end.
///
/// The marks of the notes are those by which word processors know endnotes; anywhere else they are
/// links there and back.
struct BriefHTML {
  private let brief: Brief
  /// The notes to which a mark has led: only the first is the note's own.
  private var marked: Set<Int> = []

  init(_ brief: Brief) { self.brief = brief }

  /// Its lines.
  mutating func lines() -> [String] {
    var lines = HTML.start(title: brief.title) + [HTML.element("h1", brief.title)]
    lines += brief.head.map { HTML.element("p", $0) }
    for section in brief.sections { lines += self.lines(of: section) }
    lines.append(HTML.element("h2", English.briefSources))
    for (number, source) in brief.sources.enumerated() { lines += note(number + 1, source) }
    return lines + HTML.end
  }

  private mutating func lines(of section: Brief.Section) -> [String] {
    var lines = [HTML.element(section.isPart ? "h3" : "h2", section.title)]
    for claim in section.sentences {
      lines.append("<p>\(HTML.escaped(claim.text))\(marks(claim.numbers))</p>")
    }
    guard !section.rows.isEmpty else { return lines }
    var rows: [[String]] = []
    for claim in section.rows {
      rows.append(claim.cells.map(HTML.escaped) + [marks(claim.numbers)])
    }
    return lines + HTML.table(section.titles + [English.sourcesTitle], rows: rows)
  }

  /// The marks of notes.
  private mutating func marks(_ numbers: [Int]) -> String {
    numbers.map { number in
      let isFirst = marked.insert(number).inserted
      let own =
        isFirst ? " class=\"sdendnoteanc\" name=\"sdendnote\(number)anc\"" : ""
      return "<sup><a\(own) href=\"#sdendnote\(number)sym\">\(number)</a></sup>"
    }.joined(separator: " ")
  }

  private func note(_ number: Int, _ source: Source) -> [String] {
    let address = source.url.map { " " + HTML.linked($0) } ?? ""
    return [
      "<div id=\"sdendnote\(number)\"><p class=\"sdendnote\">"
        + "<a class=\"sdendnotesym\" name=\"sdendnote\(number)sym\" "
        + "href=\"#sdendnote\(number)anc\">\(number)</a> "
        + "\(HTML.escaped(source.reference))\(address)</p></div>"
    ]
  }
}
