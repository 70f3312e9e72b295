import Browser
import Glibc

/// Standard error: what is said to the person at the terminal beside the answer.
enum StandardError {
  /// Says lines, the first after `fora: `; nothing in them can act on the terminal.
  static func say(_ lines: [String]) {
    let text = zip(lines.indices, lines).map { index, line in
      Surroundings.current.shown(index == 0 ? "fora: \(line)" : line) + "\n"
    }.joined()
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
      // There is nobody left to tell.
      if written < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, written))
    }
  }
}
