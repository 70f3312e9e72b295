/// The bytes of a file as they are read, refused as early as can be.
///
/// A file that could not be meant is not read to its end: one with a NUL or bytes that are no
/// UTF-8, a file beyond the limits.
public struct DataIntake: Sendable {
  private let name: String
  private let limit: Int
  /// What has been read.
  public private(set) var bytes: [UInt8] = []

  private var line = 1
  /// The bytes that a letter still needs, and what the next of them may be.
  private var missing = 0
  private var letterStart = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Prepares for a table's file.
  ///
  /// - Parameters:
  ///   - name: The file's name, for messages.
  ///   - size: Its size, as far as it is known.
  /// - Throws: A `DataError` when it is too large.
  public init(table name: String, size: Int = 0) throws(DataError) {
    self.name = name
    limit = DataLimits.fileBytes
    try checkSize(size)
    bytes.reserveCapacity(min(size, limit))
  }

  /// Prepares for a `datapackage.json`.
  ///
  /// - Throws: A `DataError` when it is too large.
  public init(description name: String, size: Int = 0) throws(DataError) {
    self.name = name
    limit = DataLimits.descriptionBytes
    try checkSize(size)
  }

  /// Takes the next bytes.
  ///
  /// - Throws: A `DataError` when the file is refused.
  public mutating func append(_ chunk: some Collection<UInt8>) throws(DataError) {
    let start = bytes.count
    try checkSize(start + chunk.count)
    bytes.append(contentsOf: chunk)
    if start == 0 { try checkKind() }
    for offset in start..<bytes.count { try take(bytes[offset], at: offset) }
  }

  /// Ends the file.
  ///
  /// - Throws: A `DataError` when it ends within a letter.
  public mutating func finish() throws(DataError) {
    if missing > 0 { throw illFormed(at: letterStart) }
  }

  private func checkSize(_ size: Int) throws(DataError) {
    guard size > limit else { return }
    throw DataError(
      file: name, problem: "the file is larger than \(limit >> 20) MB",
      advice: limit == DataLimits.descriptionBytes
        ? "no description needs as much" : "split it into several files")
  }

  /// What people take for CSV and is none.
  private func checkKind() throws(DataError) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw DataError(
        file: name, problem: "the file is UTF-16", advice: "save it as “CSV UTF-8”")
    }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) {
      throw DataError(
        file: name, problem: "the file is a workbook or an archive",
        advice: "save the table as “CSV UTF-8”")
    }
  }

  private mutating func take(_ byte: UInt8, at offset: Int) throws(DataError) {
    if missing > 0 {
      guard allowed.contains(byte) else { throw illFormed(at: letterStart) }
      missing -= 1
      allowed = 0x80...0xBF
    } else if byte < 0x80 {
      if byte == 0 {
        throw DataError(
          file: name, line: line, problem: "there is a NUL (a byte 0)",
          advice: "the file is no text or is damaged; save it as “CSV UTF-8”")
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
    } else {
      try begin(byte, at: offset)
    }
  }

  /// Begins a letter of several bytes (Unicode Standard, table 3-7).
  private mutating func begin(_ byte: UInt8, at offset: Int) throws(DataError) {
    letterStart = offset
    switch byte {
    case 0xC2...0xDF: missing = 1
    case 0xE0...0xEF:
      missing = 2
      if byte == 0xE0 { allowed = 0xA0...0xBF }
      if byte == 0xED { allowed = 0x80...0x9F }
    case 0xF0...0xF4:
      missing = 3
      if byte == 0xF0 { allowed = 0x90...0xBF }
      if byte == 0xF4 { allowed = 0x80...0x8F }
    default: throw illFormed(at: offset)
    }
  }

  private func illFormed(at offset: Int) -> DataError {
    let digits = String(bytes[offset], radix: 16, uppercase: true)
    return DataError(
      file: name, line: line,
      problem: "the byte 0x\(digits) begins no letter of UTF-8",
      advice: "save the file as “CSV UTF-8”")
  }
}
