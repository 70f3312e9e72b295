import Browser
import Glibc

/// Lines in and lines out, with nothing in them that acts on a terminal.
@MainActor
final class LinearDisplay: Display {
  let remark: String? = nil
  /// No sequence is sent; the file is still written.
  let clipboard = Clipboard(.file) { _ in }
  /// A signal ends the program as any other.
  let signal: Int32? = nil

  private let isAsked = isatty(STDIN_FILENO) == 1
  private let output = StandardOutput()
  private var isAtEnd = false

  func show(_ frame: Frame) {}
  func forget() {}
  func letKeysSignal(_ doThey: Bool) {}
  func close() {}

  /// Writes lines.
  ///
  /// - Throws: An `OutputError` when nobody takes them.
  func write(_ lines: [String]) throws(OutputError) {
    let surroundings = Surroundings.current
    for line in lines { try output.writeLine(surroundings.shown(line)) }
    try output.flush()
  }

  /// The next line that is typed; nil at the end of the input.
  ///
  /// A sign that one is waited for stands only where somebody types.
  func read() throws(OutputError) -> String? {
    guard !isAtEnd else { return nil }
    if isAsked {
      try output.write("> ")
      try output.flush()
    }
    var bytes: [UInt8] = []
    // Of a longer one nothing is taken.
    while bytes.count <= Self.longest {
      let byte = getchar()
      if byte == EOF {
        isAtEnd = true
        return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
      }
      if byte == 10 { break }
      bytes.append(UInt8(truncatingIfNeeded: byte))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let longest = 1 << 20
}
