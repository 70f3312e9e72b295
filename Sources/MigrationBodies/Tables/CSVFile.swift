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
  let content: FixedBytes
  /// The number of records, the header not counted.
  let count: Int
  /// The names of its columns.
  let names: [String]
  /// What departs from the form, in the order of the file.
  let notes: [Note]
  /// Where each cell begins, record by record; of each record last where the next begins.
  private let starts: CellStarts
  private var width: Int { names.count }

  /// Reads a file.
  ///
  /// - Parameter bytes: The file's content: UTF-8, with or without a byte order mark, lines ended by
  ///   LF or CRLF; less than 4 GB.
  init(_ bytes: [UInt8]) { self.init(FixedBytes(bytes)) }

  /// Reads a file whose content stays where it is.
  ///
  /// - Complexity: O(length of the file).
  init(_ content: FixedBytes) {
    var scan = CSVScan()
    scan.read(content.buffer)
    self.content = content
    starts = scan.starts
    notes = scan.notes
    count = scan.width == 0 ? 0 : max(0, scan.starts.count / (scan.width + 1) - 1)
    let starts = starts
    names = (0..<scan.width).map { column in
      Self.withContent(of: Self.cell(column, starts, content)) {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  /// The column of each name; -1 where the file has none.
  func places(of columns: [String]) -> [Int] { columns.map { names.firstIndex(of: $0) ?? -1 } }

  /// A cell as the file has it, quotes included; empty where a record has too few.
  ///
  /// To be used only while the file is there.
  ///
  /// - Parameters:
  ///   - row: The record, from 0 for the first after the header.
  ///   - column: Its place in the header.
  @inline(__always)
  func cell(_ row: Int, _ column: Int) -> UnsafeBufferPointer<UInt8> {
    Self.cell((row + 1) * (width + 1) + column, starts, content)
  }

  /// Where in the file a cell begins.
  func offset(_ row: Int, _ column: Int) -> Int {
    Self.range((row + 1) * (width + 1) + column, starts, content).lowerBound
  }

  /// How many bytes a record has.
  func length(ofRow row: Int) -> Int {
    let first = (row + 1) * (width + 1)
    return Int(starts[first + width]) - Int(starts[first])
  }

  /// What a cell says, as text.
  func text(_ row: Int, _ column: Int) -> String {
    Self.withContent(of: cell(row, column)) { String(decoding: $0, as: UTF8.self) }
  }

  /// The line, from 1, of a place in the file.
  ///
  /// - Complexity: O(place); asked for where something is wrong.
  func line(of offset: Int) -> Int { content.buffer[..<offset].count { $0 == Self.newline } + 1 }

  /// The line on which a record begins.
  func line(ofRow row: Int) -> Int { line(of: Int(starts[(row + 1) * (width + 1)])) }

  @inline(__always)
  private static func cell(
    _ cell: Int, _ starts: CellStarts, _ content: FixedBytes
  ) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: content.buffer[range(cell, starts, content)])
  }

  /// The cell without the delimiter after it, and without the CR of a CRLF.
  @inline(__always)
  private static func range(
    _ cell: Int, _ starts: CellStarts, _ content: FixedBytes
  ) -> Range<Int> {
    let bytes = content.buffer
    let start = min(Int(starts[cell]), bytes.count)
    var end = min(Int(starts[cell + 1]) - 1, bytes.count)
    if end > start, end < bytes.count, bytes[end] == newline, bytes[end - 1] == carriageReturn {
      end -= 1
    }
    return start..<max(start, end)
  }

  /// Calls `body` with what a cell says: without its quotes, doubled ones single.
  @inline(__always)
  static func withContent<Result>(
    of raw: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard raw.first == quote else { return body(raw) }
    return withQuoted(raw, body)
  }

  private static func withQuoted<Result>(
    _ raw: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    let inner = UnsafeBufferPointer(rebasing: raw[1..<max(1, raw.count - 1)])
    guard inner.contains(quote) else { return body(inner) }
    var content: [UInt8] = []
    content.reserveCapacity(inner.count)
    var index = inner.startIndex
    while index < inner.endIndex {
      content.append(inner[index])
      index += inner[index] == quote ? 2 : 1
    }
    return content.withUnsafeBufferPointer(body)
  }

  static let quote = UInt8(ascii: "\"")
  static let comma = UInt8(ascii: ",")
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}
