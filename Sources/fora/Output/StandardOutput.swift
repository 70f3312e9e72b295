import Glibc

/// Why standard output takes no more.
enum OutputError: Error {
  /// The program that reads has gone, as `head` does when it has enough; nothing is wrong.
  case readerGone
  /// Writing failed, for the reason with this `errno`.
  case failed(Int32)
}

/// Standard output: collected, written in large pieces, and every piece checked.
///
/// `print` would not notice a full disk, and half an answer in a file looks like a whole one.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private static let pieceLength = 1 << 16

  /// Prepares for writing.
  init() {
    buffer.reserveCapacity(Self.pieceLength + 1024)
  }

  /// Writes a text and a line feed.
  func writeLine(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    try write("\n")
  }

  /// Writes a text as it is.
  func write(_ text: String) throws(OutputError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.pieceLength { try flush() }
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= Self.pieceLength { try flush() }
  }

  /// Writes what is still collected; the last call before the program ends.
  func flush() throws(OutputError) {
    if let captured = CapturedOutput.current {
      captured.append(buffer)
      return buffer.removeAll(keepingCapacity: true)
    }
    var start = 0
    while start < buffer.count {
      let written = buffer[start...].withUnsafeBytes {
        Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count)
      }
      if written >= 0 {
        start += written
      } else if errno == EPIPE {
        throw .readerGone
      } else if errno != EINTR {
        throw .failed(errno)
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
