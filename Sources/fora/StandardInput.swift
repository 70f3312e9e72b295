import Glibc

/// Standard input: a text of a limited length.
enum StandardInput {
  /// The most bytes that are read.
  static let mostBytes = 1 << 20

  /// All of standard input as text, without a byte order mark.
  ///
  /// - Throws: A `Complaint` when it is a terminal and nothing is asked for by `-`, too long, cannot
  ///   be read, or is no UTF-8 text.
  static func text(isAsked: Bool = false) throws(Complaint) -> String {
    guard CapturedOutput.current == nil else {
      throw Complaint("a list is pasted here with :paste; standard input is the keyboard")
    }
    guard isAsked || isatty(STDIN_FILENO) == 0 else {
      throw Complaint(
        "which names? “fora resolve NAME...”, or a list: “fora resolve < FILE”, “fora resolve -”")
    }
    var bytes = try read()
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      throw Complaint("the list is UTF-16, which is not read; save it as UTF-8")
    }
    if let place = bytes.firstIndex(of: 0) {
      throw Complaint("the list is no text: byte \(place + 1) is zero; paste or save it as text")
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Complaint(
        "the list is no UTF-8 text from line \(lineOfError(in: bytes)) on; save it as UTF-8")
    }
    return text
  }

  private static func read() throws(Complaint) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes {
        Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw Complaint("the list cannot be read: \(String(cString: strerror(errno)))")
      }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
      guard bytes.count <= mostBytes else {
        throw Complaint("the list is longer than 1 MB; give it in parts")
      }
    }
  }

  /// The line with the first byte that is no UTF-8.
  private static func lineOfError(in bytes: [UInt8]) -> Int {
    var line = 1
    for part in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if String(validating: part, as: UTF8.self) == nil { return line }
      line += 1
    }
    return line
  }
}
