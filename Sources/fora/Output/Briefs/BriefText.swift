import Browser
import MigrationBodies

/// A brief as plain text: headings underlined, a bullet a row, numbers of sources in brackets.
struct BriefText {
  private let brief: Brief
  private let surroundings: Surroundings

  init(_ brief: Brief, in surroundings: Surroundings) {
    (self.brief, self.surroundings) = (brief, surroundings)
  }

  /// Its lines, no wider than the terminal, or than is read with ease where there is none.
  var lines: [String] {
    heading(brief.title, "=") + brief.head.flatMap { wrapped($0) }
      + brief.sections.flatMap(lines)
      + [""] + heading(English.briefSources, "-")
      + brief.sources.enumerated().flatMap { number, source in
        wrapped(source.reference, after: "[\(number + 1)] ")
          + (source.url.map { ["    \(surroundings.shown($0))"] } ?? [])
      }
  }

  private func lines(of section: Brief.Section) -> [String] {
    [""] + (section.isPart ? [shown(section.title), ""] : heading(section.title, "-"))
      + section.sentences.flatMap { wrapped($0.marked) }
      + section.rows.flatMap { wrapped($0.marked, after: "- ") }
  }

  private func heading(_ title: String, _ sign: Character) -> [String] {
    let text = surroundings.safe(title)
    return [
      surroundings.painted(text.description, .title),
      String(repeating: sign, count: min(text.width, width)), "",
    ]
  }

  private func shown(_ text: String) -> String {
    surroundings.painted(surroundings.shown(text), .title)
  }

  private var width: Int { max(20, surroundings.columns ?? Self.widest) }
  private static let widest = 78

  private func wrapped(_ text: String, after start: String = "") -> [String] {
    let indent = String(repeating: " ", count: start.count)
    return surroundings.safe(text).wrapped(to: max(10, width - start.count)).enumerated()
      .map { ($0 == 0 ? start : indent) + $1.description }
  }
}
