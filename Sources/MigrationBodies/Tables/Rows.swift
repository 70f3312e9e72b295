/// The rows of a table: those of a file, or of a file laid over others.
///
/// This is all that others know of how a table is kept: how many rows it has, and what a cell says.
/// Columns are addressed by their place in the schema, wherever a file has them.
public final class Rows: Sendable {
  /// What the table is.
  let schema: Schema
  /// The names of its columns: those of the schema, then those of one's own.
  let columns: [String]
  /// The number of rows.
  public let count: Int

  /// Whether a file was laid over others.
  let isLaidOver: Bool
  private let file: CSVFile
  /// For each column its place in the file; -1 where the file has none.
  private let places: [Int]
  /// The rows below, and for each row where it is in the file and among those; -1 where it is not.
  private let below: Rows?
  private let inFile: [Int32]
  private let inBelow: [Int32]

  /// The rows of a sound file; a column that it does not have is empty.
  convenience init(_ file: CSVFile, _ schema: Schema) {
    self.init(file, schema, over: nil, below: [], inFile: [], inBelow: [])
  }

  /// A sound file over other rows: a row takes the place of the one with its key, but for columns
  /// that the file does not have, or takes it away; those with new keys come after the others.
  ///
  /// - Complexity: O(rows of both); nothing is copied.
  convenience init(_ file: CSVFile, over below: Rows) {
    let own = Rows(file, below.schema)
    let withdrawals = Withdrawals(file)
    let known = RowKeys(ofAll: below)
    var (inFile, inBelow): ([Int32], [Int32]) = ([], [])
    inFile.reserveCapacity(below.count + own.count)
    inBelow.reserveCapacity(below.count + own.count)
    // First where what is below is replaced, then what is new, then without what is withdrawn.
    inFile.append(contentsOf: repeatElement(-1, count: below.count))
    for row in 0..<own.count {
      if let place = known.row(withKeyOf: row, in: own) {
        inFile[place] = Int32(row)
      } else {
        inFile.append(Int32(row))
      }
    }
    inBelow.append(contentsOf: 0..<Int32(below.count))
    inBelow.append(contentsOf: repeatElement(-1, count: inFile.count - below.count))
    if withdrawals.place != nil {
      let kept = inFile.indices.filter { inFile[$0] < 0 || !withdrawals.contains(Int(inFile[$0])) }
      (inFile, inBelow) = (kept.map { inFile[$0] }, kept.map { inBelow[$0] })
    }
    self.init(
      file, below.schema, over: below, below: below.columns, inFile: inFile, inBelow: inBelow)
  }

  private init(
    _ file: CSVFile, _ schema: Schema, over below: Rows?, below names: [String], inFile: [Int32],
    inBelow: [Int32]
  ) {
    let known = below.map(\.columns) ?? schema.fields.map(\.name)
    (self.file, self.schema, self.below, self.inFile, self.inBelow) =
      (file, schema, below, inFile, inBelow)
    isLaidOver = below != nil
    columns =
      known
      + file.names.filter {
        !known.contains($0) && (below == nil || $0 != Withdrawals.column)
      }
    places = file.places(of: columns)
    count = below == nil ? file.count : inFile.count
  }

  /// Calls `body` with the bytes of a cell as its file has them, quotes included.
  func withRaw<Result>(
    _ row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let place = places[column]
    // Most rows are of the file.
    let own = isLaidOver ? Int(inFile[row]) : row
    if own >= 0, place >= 0 { return body(file.cell(own, place)) }
    guard let below, inBelow[row] >= 0, column < below.columns.count else {
      return body(UnsafeBufferPointer(start: nil, count: 0))
    }
    return below.withRaw(Int(inBelow[row]), column, body)
  }

  /// Calls `body` with the bytes of what a cell says.
  func withBytes<Result>(
    _ row: Int, _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    withRaw(row, column) { CSVFile.withContent(of: $0, body) }
  }

  /// Calls `body` with each row and the bytes of what its cell says.
  func forEach(in column: Int, _ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
    guard !isLaidOver, places[column] >= 0 else {
      for row in 0..<count { withBytes(row, column) { body(row, $0) } }
      return
    }
    let place = places[column]
    for row in 0..<count { CSVFile.withContent(of: file.cell(row, place)) { body(row, $0) } }
  }

  /// Whether a row is of a file that was laid over others.
  func isLaidOver(_ row: Int) -> Bool {
    guard let below else { return false }
    return inFile[row] >= 0 || below.isLaidOver(Int(inBelow[row]))
  }

  /// Whether a row is in no table below the files that were laid over others.
  func isNew(_ row: Int) -> Bool {
    guard let below else { return false }
    return inBelow[row] < 0 || below.isNew(Int(inBelow[row]))
  }

  /// What a cell says; "" where that is not known.
  func text(_ row: Int, _ column: Int) -> String {
    withBytes(row, column) { String(decoding: $0, as: UTF8.self) }
  }

  /// The key of a row as one text: its cells after each other, between them NUL, which no file has.
  func key(_ row: Int) -> String {
    schema.keyPlaces.map { text(row, $0) }.joined(separator: "\0")
  }

  /// The table as a file.
  var bytes: [UInt8] {
    // What nothing was laid over is as it was, if it has a header.
    if below == nil, !file.names.isEmpty { return file.content.array }
    var bytes = Array(columns.map(\.asCSV).joined(separator: ",").utf8)
    for row in 0..<count {
      for column in columns.indices {
        bytes.append(UInt8(ascii: column == 0 ? "\n" : ","))
        withRaw(row, column) { bytes.append(contentsOf: $0) }
      }
    }
    return bytes + [UInt8(ascii: "\n")]
  }
}
