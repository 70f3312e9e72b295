import MigrationBodies

/// A page, or the full text of a record, in lines: those that lead on have numbers.
struct LinearPage {
  /// Its lines, the title first where it is a page.
  let lines: [String]
  /// The line that is chosen; nil where it says nothing.
  let chosenLine: String?

  init(of browser: Browser) {
    let (source, title, isAnswer) = Self.content(of: browser)
    var number = 0
    var texts: [String] = []
    var chosen: String?
    let cursor = browser.overlays.last?.page?.cursor ?? browser.place.focused.cursor
    for (index, line) in source.enumerated() {
      if line.link != nil { number += 1 }
      let text = isAnswer ? LinearText.answer(line.text) : LinearText.sentence(line)
      guard !text.isEmpty else { continue }
      let numbered = line.link == nil ? text : "\(number): \(text)"
      if index == cursor { chosen = numbered }
      texts.append(numbered)
    }
    // A line of the command line stays as it is typed.
    lines =
      [title.map { isAnswer ? LinearText.spoken($0) + ":" : LinearText.sentence($0) }]
      .compactMap(\.self) + texts
    chosenLine = chosen
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

  private static func content(
    of browser: Browser
  ) -> (lines: [Line], title: String?, isAnswer: Bool) {
    if let page = browser.overlays.last?.page {
      if case .answer = page.content { return (page.lines, page.title, true) }
      return (page.lines, page.title, false)
    }
    let record = browser.place.focused.record
    let width = browser.size.columns
    return (record.map { browser.textLines(of: $0, width: width) } ?? [], nil, false)
  }
}
