import MigrationBodies

/// A page of text over the panes, with a way back.
struct Overlay: Sendable {
  /// What a page shows.
  enum Content: Sendable {
    case help
    case sources(RecordID)
    case about(RecordID)
  }

  let content: Content
  /// The first line shown.
  private(set) var top = 0

  init(_ content: Content) { self.content = content }

  /// Scrolls by lines, as far as there are any.
  mutating func scroll(by lines: Int, height: Int, count: Int) {
    top = max(0, min(top + lines, count - height))
  }
}
