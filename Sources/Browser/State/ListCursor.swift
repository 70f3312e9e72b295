/// The chosen line of something that is listed, and which part of it is shown.
struct ListCursor: Equatable, Sendable {
  /// The chosen line.
  private(set) var line = 0
  /// The first line shown.
  private(set) var top = 0

  /// Goes on or back by lines, as far as there are any.
  mutating func move(by lines: Int, of count: Int) { go(to: line + lines, of: count) }

  /// Chooses a line, or the nearest that there is.
  mutating func go(to line: Int, of count: Int) { self.line = max(0, min(line, count - 1)) }

  /// Chooses a line, with some before it so that one sees where it stands.
  mutating func show(_ line: Int) {
    self.line = line
    top = max(0, line - 4)
  }

  /// Scrolls so that the chosen line is among `height` shown, moving no more than needed.
  mutating func scroll(height: Int, count: Int) {
    go(to: line, of: count)
    guard height > 0 else { return }
    if line < top { top = line }
    if line >= top + height { top = line - height + 1 }
    top = max(0, min(top, count - height))
  }
}
