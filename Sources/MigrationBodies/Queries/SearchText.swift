/// The text in which a filter looks: each record's, folded, one after another in one buffer, and what
/// several records share.
///
/// The first part of a record's text is its names; a match there counts more when a browser has to
/// choose where to put the cursor.
package struct SearchText: Sendable {
  private var bytes: [UInt8] = []
  /// Where each record's text begins; at the end where the next would begin.
  private var starts: [UInt32] = [0]
  /// Where each record's names end.
  private var nameEnds: [UInt32] = []
  /// Texts that records have beside their own, how many each, and for each record which row of theirs
  /// it is; -1 for none.
  private let shared: SharedTexts
  private let columns: Int
  private var rows: [Int32] = []

  /// Where the words of a query were found in a record.
  enum Match: Comparable {
    case nowhere, somewhere, inNames, isName
  }

  /// - Parameters:
  ///   - shared: Texts that records can have beside their own.
  ///   - columns: How many of them each has.
  ///   - records: How many records there will be.
  ///   - length: How many bytes they have, about.
  init(
    sharing shared: SharedTexts = SharedTexts(), columns: Int = 0, records: Int = 0,
    length: Int = 0
  ) {
    (self.shared, self.columns) = (shared, columns)
    bytes.reserveCapacity(length)
    starts.reserveCapacity(records + 1)
    nameEnds.reserveCapacity(records)
    rows.reserveCapacity(records)
  }

  /// Appends the text of the next record.
  mutating func append(names: [String], others: [String]) {
    for name in names { Folding.append(name, endedIn: &bytes) }
    nameEnds.append(UInt32(bytes.count))
    for other in others { Folding.append(other, endedIn: &bytes) }
    starts.append(UInt32(bytes.count))
    rows.append(-1)
  }

  /// Appends the text of the next record: a name of its own, and what a row shares with others.
  mutating func append(name: UnsafeBufferPointer<UInt8>, sharing row: Int) {
    Folding.append(name, endedIn: &bytes)
    nameEnds.append(UInt32(bytes.count))
    starts.append(UInt32(bytes.count))
    rows.append(Int32(row))
  }

  /// The rows of which a shared text has something; empty where none has it.
  func sharedRows(where hasIt: (UnsafeBufferPointer<UInt8>) -> Bool) -> [Bool] {
    shared.rows(among: columns, where: hasIt)
  }

  /// Whether what a record shares is among some rows.
  @inline(__always)
  func shares(_ record: Int, among found: [Bool]) -> Bool {
    guard !found.isEmpty else { return false }
    let row = Int(rows[record])
    return row >= 0 && found[row]
  }

  /// Calls `body` with the names of a record, and with all else of its own text.
  @inline(__always)
  func withOwnText<Result>(
    of record: Int,
    _ body: (_ names: UnsafeBufferPointer<UInt8>, _ others: UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let end = Int(nameEnds[record])
      return body(
        UnsafeBufferPointer(rebasing: bytes[Int(starts[record])..<end]),
        UnsafeBufferPointer(rebasing: bytes[end..<Int(starts[record + 1])]))
    }
  }

  /// Calls `body` with each of the texts of a record: its names, all else of its own, what it shares.
  func forEachText(of record: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    withOwnText(of: record) { names, others in
      body(names)
      body(others)
    }
    let row = Int(rows[record])
    if row >= 0 { shared.forEachText(ofRow: row, among: columns, body) }
  }
}
