/// An archive of files as a ZIP file (APPNOTE 6.3), stored as they are.
///
/// Not compressed: a list is small, and every program that reads the format reads stored files. The
/// same files give the same bytes, for no time is written.
struct ZipArchive {
  private(set) var bytes: [UInt8] = []
  private var directory: [UInt8] = []
  private var count = 0

  /// Adds a file.
  mutating func add(_ name: String, _ content: [UInt8]) {
    let offset = bytes.count
    let common =
      Self.two(20) + Self.two(0) + Self.two(0) + Self.two(0) + Self.two(Self.firstDay)
      + Self.four(Self.checksum(content)) + Self.four(content.count) + Self.four(content.count)
      + Self.two(name.utf8.count) + Self.two(0)
    bytes += Self.four(0x0403_4B50) + common + name.utf8 + content
    directory +=
      Self.four(0x0201_4B50) + Self.two(20) + common + Self.two(0) + Self.two(0) + Self.two(0)
      + Self.four(0) + Self.four(offset) + name.utf8
    count += 1
  }

  /// The whole archive.
  var finished: [UInt8] {
    bytes + directory + Self.four(0x0605_4B50) + Self.two(0) + Self.two(0) + Self.two(count)
      + Self.two(count) + Self.four(directory.count) + Self.four(bytes.count) + Self.two(0)
  }

  /// 1 January 1980, the first day that the format knows.
  private static let firstDay = 1 << 5 | 1

  private static func two(_ value: Int) -> [UInt8] {
    [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)]
  }

  private static func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16) }

  /// The CRC-32 of ISO 3309.
  private static func checksum(_ content: [UInt8]) -> Int {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in content { sum = table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
    return Int(~sum)
  }

  private static let table: [UInt32] = (0..<256).map { index in
    (0..<8).reduce(UInt32(index)) { value, _ in
      value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1
    }
  }
}
