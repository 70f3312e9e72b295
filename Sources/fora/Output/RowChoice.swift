import MigrationBodies

/// Which columns and rows of an answer are asked for, and in which order.
struct RowChoice {
  /// The names of the columns; empty for those that the format has.
  let columns: [String]
  /// The columns by which rows are sorted; empty for the answer's own order.
  let sort: [View.SortKey]
  /// The most rows; nil for all.
  let limit: Int?

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

  /// An answer with the columns, in the order and of the length that are asked for.
  ///
  /// - Throws: A `Complaint` about a column that there is not.
  func arranged(_ answer: Answer) throws(Complaint) -> Answer {
    // A view has its columns and its order already.
    guard answer.view == nil else { return answer.limited(to: limit) }
    let names = answer.columns.filter(\.isData).map(\.id)
    let columns = try columns.map { name throws(Complaint) in
      names[try Self.place(of: name, among: names, for: "--columns")]
    }
    let sort = try sort.map { key throws(Complaint) in
      View.SortKey(
        names[try Self.place(of: key.column, among: names, for: "--sort")],
        isDescending: key.isDescending)
    }
    return answer.arranged(columns: columns, sort: sort).limited(to: limit)
  }

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
}
