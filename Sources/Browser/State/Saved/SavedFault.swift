/// Why the text of a saved file is not what it should be.
public enum SavedFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// A newer version of the program has written it: it is sound, and must be left alone.
  case newer
  /// A line, from 1, is wrong: what is wrong with it, as part of a sentence.
  case line(Int, String)

  /// What is wrong, as part of a sentence.
  public var description: String {
    switch self {
    case .newer: "was written by a newer fora"
    case .line(let number, let text): "line \(number) \(text)"
    }
  }
}
