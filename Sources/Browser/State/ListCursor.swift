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

  /// Goes on or back by lines of a text, past blank ones: nothing stands there to be chosen.
  mutating func move(by lines: Int, in text: [Line]) {
    go(to: line + lines, of: text.count)
    let isOnText = { (line: Int) in text.indices.contains(line) && !text[line].isBlank }
    guard !isOnText(line) else { return }
    let after = (line..<max(line, text.count)).first(where: isOnText)
    let before = (0..<line).last(where: isOnText)
    line = (lines < 0 ? before ?? after : after ?? before) ?? line
  }

  /// Turns pages of a text: what is shown moves at once, and the chosen line with it.
  mutating func turn(by lines: Int, height: Int, in text: [Line]) {
    top = max(0, min(top + lines, text.count - height))
    move(by: lines, in: text)
    scroll(height: height, in: text)
  }

  /// Scrolls so that the chosen line of a text is shown; with the first one what stands above it.
  mutating func scroll(height: Int, in text: [Line]) {
    if text[..<min(line, text.count)].allSatisfy(\.isBlank) { top = 0 }
    scroll(height: height, count: text.count)
  }

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
