/// Values of options that several commands have.
extension TypedCommand {
  /// The date that an option names; nil when it was not given.
  ///
  /// - Throws: A `QueryError` when the value is no day, month or year.
  public func date(_ option: OptionDeclaration) throws(QueryError) -> EDTFDate? {
    guard let word = value(option) else { return nil }
    guard let date = EDTFDate.typed(word.text), date.canBeAskedFor else {
      throw LineFault.notADate(word.text).error(in: line.text, word.range)
    }
    return date
  }

  /// The whole number from 1 on that an option has; nil when it was not given.
  ///
  /// - Throws: A `QueryError` when the value is none.
  public func count(_ option: OptionDeclaration) throws(QueryError) -> Int? {
    guard let word = value(option) else { return nil }
    guard let number = Int(word.text), number > 0 else {
      throw LineFault.notACount(word.text, option).error(in: line.text, word.range)
    }
    return number
  }

  /// The names that an option lists, with commas between; none when it was not given.
  ///
  /// - Throws: A `QueryError` when a name is missing.
  public func names(_ option: OptionDeclaration) throws(QueryError) -> [String] {
    guard let word = value(option) else { return [] }
    let names = word.text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard names.allSatisfy({ !$0.isEmpty && $0 != "-" }) else {
      throw LineFault.missingName(option).error(in: line.text, word.range)
    }
    return names
  }

  /// The columns by which rows are sorted, `-` before those in descending order.
  ///
  /// - Throws: A `QueryError` when a name is missing.
  public func sortKeys(_ option: OptionDeclaration = .sort) throws(QueryError) -> [View.SortKey] {
    try names(option).map { name in
      name.hasPrefix("-")
        ? View.SortKey(String(name.dropFirst()), isDescending: true) : View.SortKey(name)
    }
  }
}
