/// Which rows of a file take a row away from the tables below: those that say so in a column of its
/// own, which no table has.
struct Withdrawals {
  /// The column's name.
  static let column = "withdrawn"
  /// What the column says of a row that is withdrawn; of others it is empty.
  static let word = "yes"

  /// The column's place in the file; nil where it has none.
  let place: Int?
  private let file: CSVFile

  init(_ file: CSVFile) {
    self.file = file
    place = file.names.firstIndex(of: Self.column)
  }

  /// Whether a row takes one away.
  func contains(_ row: Int) -> Bool {
    guard let place else { return false }
    return CSVFile.withContent(of: file.cell(row, place)) { $0.elementsEqual(Self.word.utf8) }
  }

  /// Whether there are rows, and each takes one away.
  var areAll: Bool {
    place != nil && file.count > 0 && (0..<file.count).allSatisfy(contains)
  }

  /// The rows that take one away.
  var rows: [Int] { place == nil ? [] : (0..<file.count).filter(contains) }
}
