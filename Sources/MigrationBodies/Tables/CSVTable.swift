/// A CSV file (RFC 4180) read by offsets: no cell becomes a string until it is asked for.
///
/// Reading costs one pass over the bytes; a cell afterwards costs its own length. Columns are
/// addressed by their place in the schema, wherever the file has them.
public final class CSVTable: Sendable {
  /// The file's name, for messages.
  public let name: String
  /// The number of records, the header not counted.
  public let count: Int

  private let bytes: [UInt8]
  /// Where each field begins, record by record, and at the end where the next would begin.
  private let starts: [UInt32]
  private let width: Int
  /// For each column of the schema its place in the file, or -1 where the file has none.
  private let places: [Int]

  /// Reads a table.
  ///
  /// - Parameters:
  ///   - name: The file's name, for messages.
  ///   - bytes: The file's content: UTF-8, with or without a byte order mark, lines ended by LF or
  ///     CRLF.
  ///   - columns: The schema's column names, in the order in which they will be addressed.
  ///   - required: Those among `columns` that the header has to name.
  /// - Throws: A `DataError` with the line at which the file departs from RFC 4180 or the schema.
  /// - Complexity: O(length of the file).
  public init(
    name: String, bytes: [UInt8], columns: [String], required: Set<String>? = nil
  ) throws(DataError) {
    self.name = name
    let scan = try Self.scan(bytes, file: name)
    self.starts = scan.starts
    self.width = scan.width
    self.bytes = bytes
    self.count = (scan.starts.count - 1) / scan.width - 1
    let header = (0..<scan.width).map { Self.text(bytes, scan.starts, at: $0) }
    self.places = columns.map { header.firstIndex(of: $0) ?? -1 }
    for (column, place) in zip(columns, places)
    where place < 0 && (required?.contains(column) ?? true) {
      throw DataError(
        file: name, line: 1, problem: "the header has no column “\(column)”",
        advice: "the header of this table is: \(columns.joined(separator: ","))")
    }
  }

  /// The text of a cell: the field without its quotes, "" where the file has no such column.
  ///
  /// - Parameters:
  ///   - record: A record's index, from 0.
  ///   - column: A column's place in the schema.
  public func text(_ record: Int, _ column: Int) -> String {
    let place = places[column]
    return place < 0 ? "" : Self.text(bytes, starts, at: (record + 1) * width + place)
  }

  /// Calls `body` with the bytes of a cell as the file has them, quotes included.
  func withBytes<Result>(
    _ record: Int, _ column: Int, _ body: (ArraySlice<UInt8>) -> Result
  ) -> Result {
    let place = places[column]
    guard place >= 0 else { return body([]) }
    return body(bytes[Self.range(bytes, starts, at: (record + 1) * width + place)])
  }

  // MARK: - Reading

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// The field's bytes without the delimiter after it, and without the CR of a CRLF.
  private static func range(_ bytes: [UInt8], _ starts: [UInt32], at field: Int) -> Range<Int> {
    let start = Int(starts[field])
    var end = Int(starts[field + 1]) - 1
    if end > start, end < bytes.count, bytes[end] == newline, bytes[end - 1] == carriageReturn {
      end -= 1
    }
    return start..<max(start, min(end, bytes.count))
  }

  private static func text(_ bytes: [UInt8], _ starts: [UInt32], at field: Int) -> String {
    CSVCell.text(of: bytes[range(bytes, starts, at: field)])
  }

  private struct Scan {
    var starts: [UInt32] = []
    var width = 0
  }

  /// Finds where every field begins; every record must have as many as the header.
  private static func scan(_ bytes: [UInt8], file: String) throws(DataError) -> Scan {
    var scan = Scan()
    scan.starts.reserveCapacity(bytes.count / 8)
    let failure = bytes.withUnsafeBufferPointer { scanFields($0, into: &scan) }
    if let (offset, problem, advice) = failure {
      let line = bytes.prefix(offset).count { $0 == newline } + 1
      throw DataError(file: file, line: line, problem: problem, advice: advice)
    }
    return scan
  }

  private typealias Failure = (offset: Int, problem: String, advice: String)

  /// Goes through the file record by record and field by field; nil when all is well.
  private static func scanFields(
    _ bytes: UnsafeBufferPointer<UInt8>, into scan: inout Scan
  ) -> Failure? {
    let end = bytes.count
    guard end < Int(UInt32.max) else {
      return (0, "the file is larger than 4 GB", "split it into several tables")
    }
    var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard index < end else { return (0, "the file is empty", "give it a header line") }
    while index < end {
      let record = index
      var fields = 0
      while true {
        scan.starts.append(UInt32(truncatingIfNeeded: index))
        fields += 1
        if let failure = skipField(bytes, &index) { return failure }
        guard index < end, bytes[index] == comma else { break }
        index += 1
      }
      if scan.width == 0 { scan.width = fields }
      guard fields == scan.width else {
        return (
          record,
          "the record has \(fields) cell\(fields == 1 ? "" : "s"), the header \(scan.width)",
          "write one cell for each column, empty where nothing is known"
        )
      }
      index += 1
    }
    // One past the delimiter of the last field: a last newline counts, or as if there were one.
    scan.starts.append(UInt32(truncatingIfNeeded: index))
    return nil
  }

  /// Moves `index` from the start of a field to the comma or newline after it, or to the end.
  private static func skipField(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: inout Int
  ) -> Failure? {
    let end = bytes.count
    guard index < end, bytes[index] == quote else {
      while index < end, bytes[index] != comma, bytes[index] != newline { index += 1 }
      return nil
    }
    let opened = index
    index += 1
    while index < end {
      if bytes[index] != quote {
        index += 1
      } else if index + 1 < end, bytes[index + 1] == quote {
        index += 2
      } else {
        break
      }
    }
    guard index < end else {
      return (opened, "a quoted cell is not closed", "end it with a double quote")
    }
    index += 1
    if index + 1 < end, bytes[index] == carriageReturn, bytes[index + 1] == newline { index += 1 }
    guard index == end || bytes[index] == comma || bytes[index] == newline else {
      return (
        opened, "text follows the closing quote of a cell",
        "write a double quote inside a quoted cell twice"
      )
    }
    return nil
  }
}
