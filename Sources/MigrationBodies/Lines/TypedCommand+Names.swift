/// Names of records in a line, for commands that list no rows.
extension TypedCommand {
  /// All words of the argument as one; nil where there are none.
  public var argument: TypedLine.Word? {
    guard let first = words.first, let last = words.last else { return nil }
    return TypedLine.Word(expression, first.range.lowerBound..<last.range.upperBound)
  }

  /// The body that a word names, and what the reader of the line should know of that name.
  ///
  /// - Throws: A `QueryError` when it names none, or several.
  public func body(
    _ word: TypedLine.Word, in catalogue: Catalogue
  ) throws(QueryError) -> (body: Ref<Body>, remarks: [String]) {
    var naming = Naming(in: catalogue)
    do throws(Naming.Refusal) {
      return (try naming.body(word.text), naming.remarks)
    } catch {
      throw error.error(in: line.text, at: word.range)
    }
  }
}
