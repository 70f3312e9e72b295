import MigrationBodies

/// A page of text over the panes, with a way back.
struct Page: Sendable {
  /// What a page shows.
  enum Content: Sendable {
    case sources(RecordID)
    case about(RecordID)
    /// The answer of a command, line by line, under its own words.
    case answer(title: String, lines: [String])
  }

  let content: Content
  /// The chosen line.
  private(set) var cursor = 0
  /// The first line shown.
  private(set) var top = 0

  init(_ content: Content) { self.content = content }

  /// Goes on or back by lines, as far as there are any, and scrolls so that the line is shown.
  mutating func move(by lines: Int, height: Int, count: Int) {
    cursor = max(0, min(cursor + lines, count - 1))
    guard height > 0 else { return }
    if cursor < top { top = cursor }
    if cursor >= top + height { top = cursor - height + 1 }
    top = max(0, min(top, count - height))
  }
}

/// What lies over the panes: a page to read, or a list to choose from.
enum Overlay: Sendable {
  case page(Page)
  case picker(Picker)

  /// The page; nil for a list.
  var page: Page? {
    if case .page(let page) = self { page } else { nil }
  }

  /// The list; nil for a page.
  var picker: Picker? {
    if case .picker(let picker) = self { picker } else { nil }
  }
}
