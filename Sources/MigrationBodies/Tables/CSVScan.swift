import Glibc

/// The pass over a file: the only place that knows what a quote means.
struct CSVScan {
  /// Where each cell begins, record by record; of each record last where the next begins.
  let starts = CellStarts()
  /// What departs from the form, in the order of the file.
  private(set) var notes: [CSVFile.Note] = []
  /// The number of columns.
  private(set) var width = 0
  private var record = 0
  private var cell = 0
  private var index = 0

  /// Reads a file to its end.
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    starts.reserve(bytes.count / 8)
    index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while index < bytes.count {
      let start = index
      if let next = readPlainly(bytes) { index = next } else { readRecord(bytes) }
      if index - start > DataLimits.recordBytes {
        return notes.append(.init(record: record, cell: 0, offset: start, flaw: .tooLong))
      }
      record += 1
    }
  }

  /// Reads a record in which nothing is out of the ordinary, which nearly all are.
  ///
  /// - Returns: Where the next one begins; nil where `readRecord` has to look: nothing was read then.
  private func readPlainly(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard width > 0 else { return nil }
    let cells = starts.room(for: width + 1)
    var place = index
    for cell in 0..<width {
      cells[cell] = UInt32(truncatingIfNeeded: place)
      if place < bytes.count, bytes[place] == CSVFile.quote {
        repeat {
          guard let quote = Self.quote(in: bytes, from: place + 1) else { return nil }
          place = quote + 1
        } while place < bytes.count && bytes[place] == CSVFile.quote
      } else {
        while true {
          place = Self.sign(in: bytes, from: place)
          guard place < bytes.count else { return nil }
          let byte = bytes[place]
          if byte == CSVFile.comma || byte == CSVFile.newline { break }
          if byte == CSVFile.quote || byte == CSVFile.carriageReturn { return nil }
          place &+= 1
        }
      }
      let end = cell == width - 1 ? CSVFile.newline : CSVFile.comma
      guard place < bytes.count, bytes[place] == end else { return nil }
      place += 1
    }
    cells[width] = UInt32(truncatingIfNeeded: place)
    starts.add(width + 1)
    return place
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
    var (place, flaw) = (index, CSVFile.Flaw?.none)
    while true {
      place = Self.sign(in: bytes, from: place)
      guard place < end else { break }
      let byte = bytes[place]
      if byte == CSVFile.comma || byte == CSVFile.newline { break }
      if byte == CSVFile.quote { flaw = flaw ?? .strayQuote }
      if byte == CSVFile.carriageReturn {
        if !Self.isNewline(bytes, place + 1) { flaw = flaw ?? .strayReturn }
      }
      place += 1
    }
    index = place
    if let flaw { note(flaw, at: start) }
  }

  /// The first place from one on that may mean something, or the end.
  ///
  /// The signs that mean something are the first of all letters, the last of them the comma: eight
  /// bytes at a time are passed in which there is none so low.
  @inline(__always)
  private static func sign(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let raw = UnsafeRawBufferPointer(bytes)
    var place = start
    while place &+ 8 <= raw.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      // The lowest byte in which the high bit is set is one below the letter after the comma.
      let low = (word &- ones &* UInt64(CSVFile.comma + 1)) & ~word & (ones << 7)
      if low != 0 { return place &+ low.trailingZeroBitCount / 8 }
      place &+= 8
    }
    while place < bytes.count, bytes[place] > CSVFile.comma { place &+= 1 }
    return place
  }

  private mutating func readQuoted(_ bytes: UnsafeBufferPointer<UInt8>) {
    let (start, end) = (index, bytes.count)
    index += 1
    while let quote = Self.quote(in: bytes, from: index) {
      index = quote
      guard index + 1 < end, bytes[index + 1] == CSVFile.quote else { break }
      index += 2
    }
    guard index < end, bytes[index] == CSVFile.quote else {
      index = end
      return note(.unclosedQuote, at: start)
    }
    index += 1
    if index < end, bytes[index] == CSVFile.carriageReturn, Self.isNewline(bytes, index + 1) {
      index += 1
    }
    guard index < end, bytes[index] != CSVFile.comma, bytes[index] != CSVFile.newline else {
      return
    }
    note(.textAfterQuote, at: start)
    while index < end, bytes[index] != CSVFile.comma, bytes[index] != CSVFile.newline { index += 1 }
  }

  /// The first quote from a place on; nil where there is none.
  private static func quote(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard start < bytes.count, let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(CSVFile.quote), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private static func isNewline(_ bytes: UnsafeBufferPointer<UInt8>, _ place: Int) -> Bool {
    place < bytes.count && bytes[place] == CSVFile.newline
  }

  private mutating func note(_ flaw: CSVFile.Flaw, at offset: Int) {
    notes.append(.init(record: record, cell: cell, offset: offset, flaw: flaw))
  }
}
