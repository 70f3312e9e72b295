/// What is wrong with an expression or a filter that somebody typed, and what would be right.
public struct QueryError: Error, Hashable, Sendable {
  /// The whole of what was typed.
  public let text: String
  /// The wrong part, in characters of `text` from 0; empty where something is missing.
  public let range: Range<Int>
  /// What is wrong, as a sentence without its full stop.
  public let problem: String
  /// What would be right, as a sentence without its full stop; nil when nothing can be said.
  public let advice: String?

  /// What the wrong part can mean, a line each; empty where that is not the trouble.
  public let readings: [String]

  /// Creates an error.
  ///
  /// - Parameters:
  ///   - text: The whole of what was typed.
  ///   - range: The wrong part, in characters; what lies beyond the text is cut off.
  ///   - problem: What is wrong.
  ///   - advice: What would be right; nil when nothing can be said.
  ///   - readings: What the wrong part can mean, a line each.
  public init(
    text: String, range: Range<Int>, problem: String, advice: String? = nil,
    readings: [String] = []
  ) {
    self.text = text
    self.range = range.clamped(to: 0..<text.count)
    self.problem = problem
    self.advice = advice
    self.readings = readings
  }

  /// The same error within a longer text in which its own stands, from a place on.
  public func within(_ text: String, at start: Int) -> QueryError {
    QueryError(
      text: text, range: (start + range.lowerBound)..<(start + range.upperBound),
      problem: problem, advice: advice, readings: readings)
  }

  /// The error for a reader: the text, carets under the wrong part, and what to do.
  ///
  /// A space stands for each line break and tab, so that the carets are where they belong.
  public var lines: [String] {
    let shown = String(text.map { $0.isWhitespace ? " " : $0 })
    let carets = String(repeating: "^", count: max(1, range.count))
    return [
      shown,
      String(repeating: " ", count: range.lowerBound) + carets,
      sentence,
    ]
  }

  /// What is wrong and what to do, in one line, where the text itself is in sight.
  public var sentence: String {
    problem + (advice.map { (problem.hasSuffix("?") ? " " : "; ") + $0 } ?? "")
  }
}
