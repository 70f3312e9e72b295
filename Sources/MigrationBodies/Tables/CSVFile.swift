/// A CSV file (RFC 4180) by the places of its cells; no cell becomes a text until it is asked for.
///
/// Whatever is in the file, it is read to its end, in one pass over its bytes: what departs from the
/// form is noted. A file without notes is sound.
struct CSVFile: Sendable {
  /// How a record departs from RFC 4180 or the header.
  enum Flaw: Equatable {
    case unclosedQuote
    case textAfterQuote
    case strayQuote
    case strayReturn
    /// It has so many cells, and the header another number.
    case ragged(Int)
    /// It is longer than a record may be; what follows is not read.
    case tooLong
  }

  /// A flaw, and where it is.
  struct Note {
    /// The record, from 0 for the header.
    let record: Int
    /// The cell, from 0.
    let cell: Int
    /// Where the cell begins.
    let offset: Int
    let flaw: Flaw
  }

  /// The content.
  let bytes: [UInt8]
  /// The number of records, the header not counted.
  let count: Int
  /// The names of its columns.
  let names: [String]
  /// What departs from the form, in the order of the file.
  let notes: [Note]
  /// Where each cell begins, record by record; of each record last where the next begins.
  private let starts: [UInt32]
  private var width: Int { names.count }

  /// Reads a file.
  ///
  /// - Parameter bytes: The file's content: UTF-8, with or without a byte order mark, lines ended by
  ///   LF or CRLF; less than 4 GB.
  /// - Complexity: O(length of the file).
  init(_ bytes: [UInt8]) {
    var scan = Scan()
    bytes.withUnsafeBufferPointer { scan.read($0) }
    self.bytes = bytes
    let starts = scan.starts
    (self.starts, notes) = (starts, scan.notes)
    count = scan.width == 0 ? 0 : max(0, starts.count / (scan.width + 1) - 1)
    names = (0..<scan.width).map {
      String(decoding: Self.content(of: bytes[Self.range($0, starts, bytes)]), as: UTF8.self)
    }
  }

  /// The column of each name; -1 where the file has none.
  func places(of columns: [String]) -> [Int] { columns.map { names.firstIndex(of: $0) ?? -1 } }

  /// A cell as the file has it, quotes included; empty where a record has too few.
  ///
  /// - Parameters:
  ///   - row: The record, from 0 for the first after the header.
  ///   - column: Its place in the header.
  func raw(_ row: Int, _ column: Int) -> ArraySlice<UInt8> {
    bytes[Self.range((row + 1) * (width + 1) + column, starts, bytes)]
  }

  /// What a cell says, as text.
  func text(_ row: Int, _ column: Int) -> String {
    String(decoding: Self.content(of: raw(row, column)), as: UTF8.self)
  }

  /// The line, from 1, of a place in the file.
  ///
  /// - Complexity: O(place); asked for where something is wrong.
  func line(of offset: Int) -> Int { bytes[..<offset].count { $0 == Self.newline } + 1 }

  /// The line on which a record begins.
  func line(ofRow row: Int) -> Int { line(of: Int(starts[(row + 1) * (width + 1)])) }

  /// The cell without the delimiter after it, and without the CR of a CRLF.
  private static func range(_ cell: Int, _ starts: [UInt32], _ bytes: [UInt8]) -> Range<Int> {
    let start = min(Int(starts[cell]), bytes.count)
    var end = min(Int(starts[cell + 1]) - 1, bytes.count)
    if end > start, end < bytes.count, bytes[end] == newline, bytes[end - 1] == carriageReturn {
      end -= 1
    }
    return start..<max(start, end)
  }

  /// What a cell says: without its quotes, doubled ones single.
  ///
  /// - Complexity: O(1), O(length) where there are doubled quotes.
  static func content(of raw: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard raw.first == quote else { return raw }
    let inner = raw[(raw.startIndex + 1)..<max(raw.startIndex + 1, raw.endIndex - 1)]
    guard inner.contains(quote) else { return inner }
    var content: [UInt8] = []
    content.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      content.append(inner[index])
      index += inner[index] == quote ? 2 : 1
    }
    return content[...]
  }

  fileprivate static let quote = UInt8(ascii: "\"")
  fileprivate static let comma = UInt8(ascii: ",")
  fileprivate static let newline = UInt8(ascii: "\n")
  fileprivate static let carriageReturn = UInt8(ascii: "\r")
}

/// The pass over a file: the only place that knows what a quote means.
private struct Scan {
  var starts: [UInt32] = []
  var notes: [CSVFile.Note] = []
  var width = 0
  private var record = 0
  private var cell = 0
  private var index = 0

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts.reserveCapacity(bytes.count / 8)
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let start = index
      readRecord(bytes)
      if index - start > DataLimits.recordBytes {
        return notes.append(.init(record: record, cell: 0, offset: start, flaw: .tooLong))
      }
      record += 1
    }
  }

  private mutating func readRecord(_ bytes: UnsafeBufferPointer<UInt8>) {
    let start = index
    cell = 0
    while true {
      // Where the first cell too many begins, the last that is kept ends.
      if record == 0 || cell <= width { starts.append(UInt32(truncatingIfNeeded: index)) }
      if index < bytes.count, bytes[index] == CSVFile.quote {
        readQuoted(bytes)
      } else {
        readPlain(bytes)
      }
      cell += 1
      guard index < bytes.count, bytes[index] == CSVFile.comma else { break }
      index += 1
    }
    // One past the delimiter of the last cell: a last newline counts, or as if there were one.
    index += 1
    if record == 0 { width = cell }
    if cell <= width {
      for _ in cell...width { starts.append(UInt32(truncatingIfNeeded: index)) }
    }
    if cell != width {
      notes.append(.init(record: record, cell: 0, offset: start, flaw: .ragged(cell)))
    }
  }

  /// Moves from the start of a cell to the comma or newline after it, or to the end.
  private mutating func readPlain(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (start, end) = (index, bytes.count)
    var flaw: CSVFile.Flaw?
    while index < end {
      // The signs that mean something are the first of all letters, so that most are passed here.
      let byte = bytes[index]
      if byte <= CSVFile.comma {
        if byte == CSVFile.comma || byte == CSVFile.newline { break }
        if byte == CSVFile.quote { flaw = flaw ?? .strayQuote }
        if byte == CSVFile.carriageReturn, !isBeforeNewline(bytes) { flaw = flaw ?? .strayReturn }
      }
      index += 1
    }
    if let flaw { note(flaw, at: start) }
  }

  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (start, end) = (index, bytes.count)
    index += 1
    while index < end {
      if bytes[index] != CSVFile.quote {
        index += 1
      } else if index + 1 < end, bytes[index + 1] == CSVFile.quote {
        index += 2
      } else {
        break
      }
    }
    guard index < end else { return note(.unclosedQuote, at: start) }
    index += 1
    if index < end, bytes[index] == CSVFile.carriageReturn, isBeforeNewline(bytes) { index += 1 }
    guard index < end, bytes[index] != CSVFile.comma, bytes[index] != CSVFile.newline else {
      return
    }
    note(.textAfterQuote, at: start)
    while index < end, bytes[index] != CSVFile.comma, bytes[index] != CSVFile.newline { index += 1 }
  }

  private func isBeforeNewline(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 1 < bytes.count && bytes[index + 1] == CSVFile.newline
  }

  private mutating func note(_ flaw: CSVFile.Flaw, at offset: Int) {
    notes.append(.init(record: record, cell: cell, offset: offset, flaw: flaw))
  }
}
