import MigrationBodies

/// Pages and full texts: what their keys do.
extension Browser {
  /// The text that the keys act on; nil where they act on rows.
  var readText: ReadText? {
    if let page = overlays.last?.page { return ReadText(lines: page.lines, cursor: page.cursor) }
    guard overlays.isEmpty, case .text(let record?) = place.focused.content else { return nil }
    let width = layout.panes[place.focus]?.columns ?? 0
    return ReadText(lines: textLines(of: record, width: width), cursor: place.focused.cursor)
  }

  /// What a text is called: its page's title, or the name of what it tells of.
  private var textTitle: String {
    overlays.last?.page?.title ?? name(of: place.focused.record) ?? ""
  }

  /// Goes to a line of the text.
  private mutating func choose(line: Int) {
    guard let text = readText else { return }
    if var page = overlays.last?.page {
      page.go(to: line, height: overlayHeight)
      overlays[overlays.count - 1] = .page(page)
    } else {
      place.update(of: catalogue) { $0.move(by: line - text.cursor, in: text.lines) }
    }
  }

  /// Goes on or back by lines of the text; with pages all that is shown moves at once.
  mutating func moveInText(by lines: Int, turnsPages: Bool) {
    guard let text = readText else { return }
    if var page = overlays.last?.page {
      if turnsPages {
        page.turn(by: lines, height: overlayHeight)
      } else {
        page.move(by: lines, height: overlayHeight)
      }
      overlays[overlays.count - 1] = .page(page)
    } else {
      let height = height(of: place.focus)
      place.update(of: catalogue) { pane in
        if turnsPages {
          pane.turn(by: lines, height: height, in: text.lines)
        } else {
          pane.move(by: lines, in: text.lines)
        }
      }
    }
  }

  // MARK: - Finding

  /// Goes to the next place of the text that has the words sought.
  mutating func findInText(forwards: Bool) {
    guard let line = readText?.next(with: textSearch, forwards: forwards) else {
      message = "no match for “\(textSearch)”"
      return
    }
    choose(line: line)
  }

  /// What is marked in a text that the keys act on.
  var textHighlights: (String) -> [Range<Int>] {
    guard !textSearch.isEmpty else { return { _ in [] } }
    let sought = Query(words: textSearch)
    return { sought.highlights(in: $0) }
  }

  // MARK: - Copying and writing

  /// Copies the chosen line: whole, however it is broken on the screen.
  var copiedLine: Effect? { readText?.copy.map { .copy($0.text, what: $0.what) } }

  /// All of the text under its title.
  private var wholeText: String? {
    readText.map { text in
      let title = textTitle
      return title.isEmpty ? text.whole : title + "\n" + text.whole
    }
  }

  var copiedText: Effect? { wholeText.map { .copy($0, what: "the page") } }

  /// Asks for the file to which the text is to be written.
  mutating func beginWritingText() {
    guard let text = wholeText else { return }
    prompt = Prompt(.textFile(text + "\n"), Self.fileName(of: textTitle))
  }

  /// The list to which the text belongs that the keys act on; nil of an answer and of the signs.
  var textView: View? {
    switch overlays.last?.page?.content {
    case .answer, .legend: nil
    default: place.focused.view ?? place.view
    }
  }

  private static func fileName(of title: String) -> String {
    let name = title.split(separator: " ").prefix(6).map { plain(String($0)) }
      .filter { !$0.isEmpty }.joined(separator: "-")
    return "\(name.isEmpty ? "page" : name).txt"
  }
}
