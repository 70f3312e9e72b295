/// What is wrong in a data file, where, and what to do about it.
public struct DataError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The column of a table in which something is wrong.
  public struct Column: Equatable, Sendable {
    /// Its place in the file, from 1.
    public let number: Int
    /// Its name in the header.
    public let name: String

    /// A column by its place and name.
    public init(number: Int, name: String) {
      self.number = number
      self.name = name
    }
  }

  /// The file's name.
  public let file: String
  /// The line, from 1; nil when the file as a whole is meant.
  public let line: Int?
  /// The column; nil when the record, the line or the file is meant.
  public let column: Column?
  /// What stands there; nil when nothing does, or more than a cell is meant.
  public let value: String?
  /// What is wrong, as part of a sentence.
  public let problem: String
  /// What was expected or what to do about it, as part of a sentence.
  public let advice: String

  /// Creates the error.
  public init(
    file: String, line: Int? = nil, column: Column? = nil, value: String? = nil, problem: String,
    advice: String
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.value = value
    self.problem = problem
    self.advice = advice
  }

  /// One line: file, line, column, value, problem, advice.
  public var description: String {
    let line = line.map { ":\($0)" } ?? ""
    let column = column.map { " column \($0.number) (\($0.name)):" } ?? ""
    let value = value.map { " “\(Self.shortened($0))”" } ?? ""
    return "\(file)\(line):\(column)\(value) \(problem); \(advice)"
  }

  /// The longest value that a message repeats whole.
  private static let longestValue = 60

  private static func shortened(_ value: String) -> String {
    // By code points: a cell of one letter with a hundred thousand marks is one Character.
    value.unicodeScalars.count <= longestValue
      ? value : String(String.UnicodeScalarView(value.unicodeScalars.prefix(longestValue))) + "…"
  }
}
