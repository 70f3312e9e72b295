/// Lines of a table's file in which there is nothing but blanks.
enum BlankLine {
  /// The length of a file's content without the blank lines at its end, and without those of nothing
  /// but commas that spreadsheets write for rows that were cleared.
  ///
  /// Those of a quoted cell end with its quote, so that they are kept.
  static func length(withoutThoseAtEndOf bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let comma = UInt8(ascii: ",")
    guard let last = bytes.lastIndex(where: { !isBlank($0) && $0 != comma }) else { return 0 }
    return bytes[last...].firstIndex(of: newline).map { $0 + 1 } ?? bytes.count
  }

  /// Whether a part of a file has nothing but blanks.
  static func isBlank(_ bytes: some Sequence<UInt8>) -> Bool { bytes.allSatisfy(isBlank) }

  private static let newline = UInt8(ascii: "\n")

  private static func isBlank(_ byte: UInt8) -> Bool {
    [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"), newline].contains(byte)
  }
}
