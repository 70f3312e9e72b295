/// A line as its command reads it: the words of its argument, and its options with their values.
public struct TypedCommand: Sendable {
  /// The line.
  public let line: TypedLine
  /// The command; the one behind it where it has some, as `data check`.
  public let declaration: CommandDeclaration
  /// The words of the command: `data`, `check`.
  public let path: [TypedLine.Word]
  /// The words that are no option.
  public let words: [TypedLine.Word]
  /// The options in the order given, each with its value; a flag with itself.
  public let options: [(option: OptionDeclaration, value: TypedLine.Word)]

  /// Whether an option was given.
  public func has(_ option: OptionDeclaration) -> Bool { options.contains { $0.option == option } }

  /// The value of an option, the last one given; nil when it was not given.
  public func value(_ option: OptionDeclaration) -> TypedLine.Word? { values(option).last }

  /// All values of an option, in the order given.
  public func values(_ option: OptionDeclaration) -> [TypedLine.Word] {
    options.filter { $0.option == option }.map(\.value)
  }

  /// The words of the argument as one text; "" where there are none.
  public var text: String { words.map(\.text).joined(separator: " ") }

  /// The error of a word of the line.
  public func error(
    at word: TypedLine.Word, _ problem: String, _ advice: String? = nil
  ) -> QueryError {
    QueryError(text: line.text, range: word.range, problem: problem, advice: advice)
  }

  /// The error of a line in which something is missing, at its end.
  public func errorAtEnd(_ problem: String, _ advice: String? = nil) -> QueryError {
    QueryError(
      text: line.text, range: line.text.count..<line.text.count, problem: problem, advice: advice)
  }
}
