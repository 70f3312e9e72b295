/// A CSV file (RFC 4180) read record by record, whatever is in it: what departs from the form is
/// noted, and reading goes on where it can.
///
/// For checking and merging; the catalogue reads by `CSVTable`, which takes sound files only.
struct CSVScanner {
  /// How a cell departs from RFC 4180.
  enum Flaw: Equatable {
    case unclosedQuote
    case textAfterQuote
    case strayQuote
    case strayReturn

    /// What is wrong, and what to do.
    var message: (problem: String, advice: String) {
      switch self {
      case .unclosedQuote:
        ("the quoted cell is not closed", "end it with a double quote")
      case .textAfterQuote:
        (
          "text follows the closing quote of the cell",
          "write a double quote inside a quoted cell twice"
        )
      case .strayQuote:
        (
          "a double quote is within a cell that does not begin with one",
          "put the whole cell in double quotes, and write the one within twice"
        )
      case .strayReturn:
        (
          "a carriage return is not followed by a line feed",
          "end lines with LF or CRLF, or put the cell in double quotes"
        )
      }
    }
  }

  /// A record: where its cells are.
  struct Record {
    /// The line on which it begins.
    var line = 1
    /// The cells, quotes included.
    var cells: [Range<Int>] = []
    /// The flaws: which cell, and on which line it begins.
    var flaws: [(cell: Int, line: Int, flaw: Flaw)] = []
  }

  let bytes: [UInt8]
  private var index: Int
  private var line = 1

  /// Begins at the start of a file, after a byte order mark.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// Reads the next record; false at the end.
  ///
  /// - Complexity: O(length of the record).
  mutating func next(_ record: inout Record) -> Bool {
    guard index < bytes.count else { return false }
    record.line = line
    record.cells.removeAll(keepingCapacity: true)
    record.flaws.removeAll(keepingCapacity: true)
    while true {
      let isQuoted = index < bytes.count && bytes[index] == CSVCell.quote
      if isQuoted { readQuoted(&record) } else { readPlain(&record) }
      guard index < bytes.count, bytes[index] == Self.comma else { break }
      index += 1
    }
    if index < bytes.count {
      index += 1
      line += 1
    }
    return true
  }

  private mutating func readQuoted(_ record: inout Record) {
    let start = index
    let firstLine = line
    func note(_ flaw: Flaw) { record.flaws.append((record.cells.count, firstLine, flaw)) }
    index += 1
    while index < bytes.count {
      if bytes[index] == Self.newline { line += 1 }
      if bytes[index] != CSVCell.quote {
        index += 1
      } else if index + 1 < bytes.count, bytes[index + 1] == CSVCell.quote {
        index += 2
      } else {
        break
      }
    }
    guard index < bytes.count else {
      note(.unclosedQuote)
      return record.cells.append(start..<index)
    }
    index += 1
    let end = index
    if isAtReturnBeforeNewline { index += 1 }
    if index < bytes.count, !isAtEndOfCell {
      note(.textAfterQuote)
      while index < bytes.count, !isAtEndOfCell { index += 1 }
    }
    record.cells.append(start..<end)
  }

  private mutating func readPlain(_ record: inout Record) {
    let start = index
    var flaw: Flaw?
    while index < bytes.count, !isAtEndOfCell, !isAtReturnBeforeNewline {
      if bytes[index] == CSVCell.quote { flaw = flaw ?? .strayQuote }
      if bytes[index] == Self.carriageReturn { flaw = flaw ?? .strayReturn }
      index += 1
    }
    if let flaw { record.flaws.append((record.cells.count, line, flaw)) }
    record.cells.append(start..<index)
    if isAtReturnBeforeNewline { index += 1 }
  }

  private var isAtEndOfCell: Bool {
    bytes[index] == Self.comma || bytes[index] == Self.newline
  }

  private var isAtReturnBeforeNewline: Bool {
    index + 1 < bytes.count && bytes[index] == Self.carriageReturn
      && bytes[index + 1] == Self.newline
  }

  /// The line on which a cell of a record begins.
  func line(of cell: Int, in record: Record) -> Int {
    guard let first = record.cells.first else { return record.line }
    return record.line
      + bytes[first.lowerBound..<record.cells[cell].lowerBound].count { $0 == Self.newline }
  }
}
