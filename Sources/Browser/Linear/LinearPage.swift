import MigrationBodies

/// A page, or the full text of a record, in lines: those that lead on have numbers.
struct LinearPage {
  /// Its lines, the title first where it is a page.
  let lines: [String]
  /// The line that is chosen; nil where it says nothing.
  let chosenLine: String?

  init(of browser: Browser) {
    if case .answer(let title, let lines, let isData) = browser.overlays.last?.page?.content {
      self = Self.answer(lines, title: title, isData: isData, of: browser)
      return
    }
    let (source, title) = Self.content(of: browser)
    var number = 0
    var texts: [String] = []
    var chosen: String?
    let cursor = browser.overlays.last?.page?.cursor ?? browser.place.focused.cursor
    for (index, line) in source.enumerated() {
      if line.link != nil { number += 1 }
      let text = LinearText.sentence(line)
      guard !text.isEmpty else { continue }
      let numbered = line.link == nil ? text : "\(number): \(text)"
      if index == cursor { chosen = numbered }
      texts.append(numbered)
    }
    lines = [title.map(LinearText.sentence)].compactMap(\.self) + texts
    chosenLine = chosen
  }

  /// The answer of a command; one for a program as it is written.
  private static func answer(
    _ lines: [String], title: String, isData: Bool, of browser: Browser
  ) -> LinearPage {
    func line(_ text: String) -> String { isData ? text : LinearText.answer(text) }
    // A line of the command line stays as it is typed.
    let said = [LinearText.spoken(title) + ":"] + lines.map(line).filter { !$0.isEmpty }
    let page = browser.overlays.last?.page
    let chosen = page.flatMap { page in
      page.lines.indices.contains(page.cursor) ? page.lines[page.cursor].source : nil
    }
    return LinearPage(lines: said, chosenLine: chosen.map(line))
  }

  private init(lines: [String], chosenLine: String?) {
    (self.lines, self.chosenLine) = (lines, chosenLine)
  }

  /// Where the lines are that lead on, in the order of their numbers; nil where no page is shown and
  /// no text has the keys.
  static func links(of browser: Browser) -> [Int]? {
    guard browser.overlays.last?.page != nil || browser.place.focused.table == nil else {
      return nil
    }
    let lines = content(of: browser).lines
    return lines.indices.filter { lines[$0].link != nil }
  }

  private static func content(of browser: Browser) -> (lines: [Line], title: String?) {
    if let page = browser.overlays.last?.page { return (page.lines, page.title) }
    let record = browser.place.focused.record
    let width = browser.size.columns
    return (record.map { browser.textLines(of: $0, width: width) } ?? [], nil)
  }
}
