import Browser
import Glibc

/// Standard error: what is said to the person at the terminal beside the answer.
enum StandardError {
  /// Says lines, the first after `fora: `; nothing in them can act on the terminal.
  static func say(_ lines: [String]) {
    put(
      zip(lines.indices, lines).map { index, line in
        Surroundings.current.shown(index == 0 ? "fora: \(line)" : line) + "\n"
      }.joined())
  }

  /// Says what is being done while it is done, to a person at a terminal; it is gone afterwards.
  ///
  /// - Parameters:
  ///   - what: What is done, a few words.
  ///   - work: Does it.
  /// - Returns: What came of it.
  /// - Throws: What the work throws.
  static func whileBusy<Value>(
    _ what: String, _ work: () throws(Complaint) -> Value
  ) throws(Complaint) -> Value {
    guard CapturedOutput.current == nil, isatty(STDERR_FILENO) == 1 else { return try work() }
    let line = Surroundings.current.shown("fora: \(what)")
    put(line)
    // Spaces over it, for a terminal that knows nothing but a new line.
    defer { put("\r" + String(repeating: " ", count: line.count) + "\r") }
    return try work()
  }

  private static func put(_ text: String) {
    if let captured = CapturedOutput.current { return captured.append(text.utf8) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      // There is nobody left to tell.
      if written < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, written))
    }
  }
}
