import MigrationBodies

/// Which columns and rows of an answer are asked for, and in which order.
struct RowChoice {
  /// The names of the columns; empty for those that the format has.
  let columns: [String]
  /// The columns by which rows are sorted; empty for the answer's own order.
  let sort: [View.SortKey]
  /// The most rows; nil for all.
  let limit: Int?

  /// Reads `name,since` and `-since,name`.
  ///
  /// - Throws: A `Complaint` about an empty name.
  init(columns: String?, sort: String?, limit: Int?) throws(Complaint) {
    self.columns = try Self.names(columns, in: "--columns")
    self.sort = try Self.names(sort, in: "--sort").map { name in
      name.hasPrefix("-")
        ? View.SortKey(String(name.dropFirst()), isDescending: true) : View.SortKey(name)
    }
    self.limit = limit
  }

  /// Reads what a command asks for.
  ///
  /// - Throws: A `QueryError` about a missing name, or a limit that is no number.
  init(_ typed: TypedCommand) throws(QueryError) {
    columns = try typed.names(.columns)
    sort = try typed.sortKeys()
    limit = try typed.count(.limit)
  }

  /// Whether nothing is left out, and nothing in another order.
  var isWhole: Bool { columns.isEmpty && sort.isEmpty && limit == nil }

  /// Whether it is asked which columns there are.
  var isQuestion: Bool { columns == ["help"] }

  /// The place of a column's name among those that there are.
  ///
  /// - Throws: A `Complaint` that names what may have been meant, and all of them.
  static func place(
    of name: String, among names: [String], for option: String
  ) throws(Complaint) -> Int {
    let folded = name.lowercased().replacing("-", with: "_")
    if let place = names.firstIndex(of: folded) { return place }
    let nearest = Nearest.of(folded, among: names).map { "; did you mean “\($0)”?" } ?? ""
    throw Complaint(
      lines: [
        "\(option): there is no column “\(name)”\(nearest)",
        "the columns are: \(names.joined(separator: ", "))",
      ])
  }

  private static func names(_ text: String?, in option: String) throws(Complaint) -> [String] {
    guard let text else { return [] }
    let names = text.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }
    guard names.allSatisfy({ !$0.isEmpty && $0 != "-" }) else {
      throw Complaint("\(option): a name is missing in “\(text)”; write names with commas between")
    }
    return names
  }
}

extension Answer {
  /// The same with the columns, in the order and of the length that are asked for; a view has its
  /// columns and its order already.
  ///
  /// - Throws: A `Complaint` about a column that there is not.
  func arranged(_ choice: RowChoice) throws(Complaint) -> Answer {
    guard view == nil else { return limited(to: choice.limit) }
    let names = columns.filter(\.isData).map(\.id)
    for key in choice.sort { _ = try RowChoice.place(of: key.column, among: names, for: "--sort") }
    let chosen = try choice.columns.map { name throws(Complaint) in
      names[try RowChoice.place(of: name, among: names, for: "--columns")]
    }
    return arranged(columns: chosen, sort: choice.sort).limited(to: choice.limit)
  }
}
