/// What is being typed in the last line.
enum Prompt: Equatable, Sendable {
  /// The words of the focused pane's filter; the pane has them.
  case filter
  /// The date that the screen shall speak for.
  case date(String)

  /// A line after a key: letters are added, Backspace takes one away, Ctrl-W a word, Ctrl-U all; nil
  /// for a key that edits nothing.
  static func edit(_ text: String, with key: Key) -> String? {
    switch key {
    case .character(let letter): text + String(letter)
    case .backspace: String(text.dropLast())
    case .control("u"): ""
    case .control("w"): text.split(separator: " ").dropLast().map { $0 + " " }.joined()
    default: nil
    }
  }
}
