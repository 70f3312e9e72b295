/// What is wrong in a data file, where, and what to do about it.
public struct DataError: Error, Equatable, CustomStringConvertible {
  /// The file's name.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// What is wrong, as part of a sentence.
  public let problem: String
  /// What to do about it.
  public let advice: String

  /// Creates the error.
  public init(file: String, line: Int, problem: String, advice: String) {
    self.file = file
    self.line = line
    self.problem = problem
    self.advice = advice
  }

  /// One line: file, line, problem, advice.
  public var description: String { "\(file):\(line): \(problem); \(advice)" }
}
