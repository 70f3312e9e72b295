import Glibc

/// A text file of a limited length, which may not be there.
enum SmallFile {
  /// What a file has.
  enum Content: Equatable {
    /// There is no such file.
    case absent
    /// Its text.
    case text(String)
    /// It is there, but its bytes are no text: what is wrong with them, as part of a sentence.
    case noText(String)
    /// It cannot be read: why, as part of a sentence.
    case unreadable(String)
  }

  /// Reads a file.
  ///
  /// - Parameter mostBytes: The length from which on it is not read.
  static func read(_ path: String, mostBytes: Int) -> Content {
    guard SecureMode.mayRead(path) else { return .unreadable("is not read in secure mode") }
    // Without waiting for a writer where the file turns out to be a pipe.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else {
      // A folder on the way that is none: there can be no such file.
      return errno == ENOENT || errno == ENOTDIR ? .absent : .unreadable(reason(errno))
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return .unreadable(reason(errno)) }
    guard status.st_mode & S_IFMT == S_IFREG else { return .unreadable("is no file") }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(file, $0.baseAddress, $0.count) }
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        return .unreadable(reason(errno))
      }
      bytes += buffer[..<count]
      guard bytes.count <= mostBytes else { return .noText("is longer than \(mostBytes) bytes") }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      return .noText("is no UTF-8 text")
    }
    return .text(text)
  }

  private static func reason(_ number: Int32) -> String {
    "cannot be read: \(String(cString: strerror(number)))"
  }
}
