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

  /// The words of the argument as one expression: what has double quotation marks in a line that was
  /// typed keeps them, unless it is the whole argument, from which a shell would take them too.
  public var expression: String {
    if words.count == 1, words[0].isQuoted, line.isWrapped(words[0]) { return words[0].text }
    return words.map { $0.isQuoted ? line.source(of: $0) : $0.text }.joined(separator: " ")
  }

  /// Reads a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - program: The program with its commands, which declare what the line can have.
  /// - Throws: A `QueryError` that says where in the line what is wrong, and what would be right.
  public init(_ line: TypedLine, of program: CommandDeclaration) throws(QueryError) {
    var reader = LineReader(line, of: program)
    self = try reader.read()
  }

  /// The command of a line, whatever else is wrong with it; nil where it has none.
  public static func declaration(in text: String) -> CommandDeclaration? {
    let line =
      (try? TypedLine(typed: text))
      ?? TypedLine(arguments: text.split(separator: " ").map(String.init))
    return LineReader.plainPlaces(in: line.words, of: .fora).first
      .flatMap { CommandDeclaration.fora.subcommand(line.words[$0].text) }
  }

  init(
    line: TypedLine, declaration: CommandDeclaration, path: [TypedLine.Word],
    words: [TypedLine.Word], options: [(OptionDeclaration, TypedLine.Word)]
  ) {
    self.line = line
    self.declaration = declaration
    self.path = path
    self.words = words
    self.options = options
  }

  /// The error of an expression, a filter or a date that stands in the line, at its place there.
  ///
  /// - Parameters:
  ///   - inner: What is wrong with the text.
  ///   - words: The words that the text stands in.
  public func error(_ inner: QueryError, in words: [TypedLine.Word]) -> QueryError {
    let whole = (words.first?.range.lowerBound ?? 0)..<(words.last?.range.upperBound ?? 0)
    let source = Array(line.text)[whole]
    let text = Array(inner.text)
    let part = text[inner.range]
    func error(from start: Int, _ count: Int) -> QueryError {
      QueryError(
        text: line.text, range: start..<(start + count), problem: inner.problem,
        advice: inner.advice, readings: inner.readings)
    }
    // As typed, or between quotation marks; else where the words first have the wrong part.
    if let start = source.indices.prefix(2).first(where: { source[$0...].starts(with: text) }) {
      return error(from: start + inner.range.lowerBound, part.count)
    }
    guard !part.isEmpty else { return error(from: whole.upperBound, 0) }
    let start = source.indices.first { source[$0...].starts(with: part) }
    return error(from: start ?? whole.lowerBound, start == nil ? whole.count : part.count)
  }

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
