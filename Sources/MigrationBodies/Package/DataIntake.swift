/// The bytes of a file as they are read, refused as early as can be.
///
/// A file that could not be meant is not read to its end: one with a NUL or bytes that are no
/// UTF-8, a file beyond the limits.
public struct DataIntake: ~Copyable {
  private let name: String
  private let limit: Int
  private var gathered: GatheredBytes
  /// A copy of what has been read.
  public var bytes: [UInt8] { Array(gathered.buffer) }

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
    gathered = try Self.memory(for: size, limit, name)
  }

  /// Prepares for a `datapackage.json`.
  ///
  /// - Throws: A `DataError` when it is too large.
  public init(description name: String, size: Int = 0) throws(DataError) {
    self.name = name
    limit = DataLimits.descriptionBytes
    gathered = try Self.memory(for: size, limit, name)
  }

  /// Takes the next bytes.
  ///
  /// - Throws: A `DataError` when the file is refused.
  public mutating func append(_ chunk: some Collection<UInt8>) throws(DataError) {
    var rest = chunk[...]
    while !rest.isEmpty {
      _ = try append { room throws(DataError) in
        let count = room.update(fromContentsOf: rest.prefix(room.count))
        rest = rest.dropFirst(count)
        return count
      }
    }
  }

  /// Takes the next bytes from whoever writes them into memory.
  ///
  /// - Parameter write: Writes some bytes into the room that there is, and says how many.
  /// - Returns: How many they were.
  /// - Throws: A `DataError` when the file is refused, and what `write` throws.
  public mutating func append(
    writing write: (UnsafeMutableBufferPointer<UInt8>) throws(DataError) -> Int
  ) throws(DataError) -> Int {
    let start = gathered.buffer.count
    let count = try write(gathered.room(atMost: Self.pieceLength))
    try Self.check(start + count, limit, name)
    gathered.add(count)
    if start == 0 { try checkKind() }
    try checkLetters(from: start)
    return count
  }

  /// Ends the file.
  ///
  /// - Returns: Its content.
  /// - Throws: A `DataError` when it ends within a letter.
  package consuming func finish() throws(DataError) -> FixedBytes {
    if missing > 0 { throw illFormed(at: letterStart) }
    return gathered.fixed()
  }

  /// What is read and checked at a time: it is still near when it is checked.
  private static let pieceLength = 1 << 18

  private static func memory(
    for size: Int, _ limit: Int, _ name: String
  ) throws(DataError) -> GatheredBytes {
    try check(size, limit, name)
    return GatheredBytes(capacity: size)
  }

  private static func check(_ size: Int, _ limit: Int, _ name: String) throws(DataError) {
    guard size > limit else { return }
    throw DataError(
      file: name, problem: "the file is larger than \(limit >> 20) MB",
      advice: limit == DataLimits.descriptionBytes
        ? "no description needs as much" : "split it into several files")
  }

  /// What people take for CSV and is none.
  private func checkKind() throws(DataError) {
    let bytes = gathered.buffer
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

  /// Checks the bytes from a place on.
  private mutating func checkLetters(from start: Int) throws(DataError) {
    let bytes = gathered.buffer
    var place = start
    while true {
      if missing == 0 { place = Self.endOfPlainLetters(in: bytes, from: place) }
      guard place < bytes.count else { return }
      try take(bytes[place], at: place)
      place += 1
    }
  }

  /// The first place from one on that is not followed by eight letters of ASCII, none of them NUL.
  private static func endOfPlainLetters(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place &+ 8 <= raw.count {
      let word = raw.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      // The high bit is set of what is beyond ASCII, and in the difference of what is zero.
      if (word | (word &- ones)) & (ones << 7) != 0 { break }
      place &+= 8
    }
    return place
  }

  private mutating func take(_ byte: UInt8, at offset: Int) throws(DataError) {
    if missing > 0 {
      guard allowed.contains(byte) else { throw illFormed(at: letterStart) }
      missing -= 1
      allowed = 0x80...0xBF
    } else if byte < 0x80 {
      if byte == 0 {
        throw DataError(
          file: name, line: line(of: offset), problem: "there is a NUL (a byte 0)",
          advice: "the file is no text or is damaged; save it as “CSV UTF-8”")
      }
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
    let digits = String(gathered.buffer[offset], radix: 16, uppercase: true)
    return DataError(
      file: name, line: line(of: offset),
      problem: "the byte 0x\(digits) begins no letter of UTF-8",
      advice: "save the file as “CSV UTF-8”")
  }

  private func line(of offset: Int) -> Int {
    gathered.buffer[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
