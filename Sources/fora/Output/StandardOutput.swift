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
  private let pager: Pager?
  private var running: Pager.Running?
  private static let pieceLength = 1 << 16

  /// Prepares for writing.
  ///
  /// - Parameter pager: What shows it where it is longer than the screen; nil for nothing.
  init(pager: Pager? = nil) {
    self.pager = pager
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
    if buffer.count >= Self.pieceLength { try send() }
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer += bytes
    if buffer.count >= Self.pieceLength { try send() }
  }

  /// Writes what is still collected, and waits until it has been read in a pager; the last call before
  /// the program ends.
  func flush() throws(OutputError) {
    defer {
      running?.finish()
      running = nil
    }
    try send()
  }

  private func send() throws(OutputError) {
    if let captured = CapturedOutput.current {
      captured.append(buffer)
      return buffer.removeAll(keepingCapacity: true)
    }
    if running == nil, let pager, pager.isNeeded(for: buffer) { running = pager.start() }
    let descriptor = running?.input ?? STDOUT_FILENO
    var start = 0
    while start < buffer.count {
      let written = buffer[start...].withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress, $0.count)
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
